package id.rembuk.store.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "/home/budi/Dokumen/hss.rembuk, ext4, false, LOCAL",
        "C:\\Users\\budi\\Documents\\hss.rembuk, NTFS, false, LOCAL",
        "\\\\server\\bersama\\hss.rembuk, NTFS, false, NETWORK",
        "/mnt/kantor/hss.rembuk, nfs4, false, NETWORK",
        "/mnt/kantor/hss.rembuk, cifs, false, NETWORK",
        "/home/budi/server/hss.rembuk, fuse.sshfs, false, NETWORK",
        "C:\\Users\\budi\\OneDrive\\hss.rembuk, NTFS, false, CLOUD",
        "C:\\Users\\budi\\OneDrive - Pemkab\\hss.rembuk, NTFS, false, CLOUD",
        "G:\\My Drive\\hss.rembuk, FAT32, false, CLOUD",
        "/home/budi/Dropbox/stunting/hss.rembuk, ext4, false, CLOUD",
        "/home/budi/Google Drive/hss.rembuk, ext4, false, CLOUD",
        "/media/budi/USB/hss.rembuk, vfat, false, REMOVABLE",
        "E:\\hss.rembuk, NTFS, true, REMOVABLE",
        "E:\\hss.rembuk, exFAT, false, REMOVABLE",
    })
    void aPlaceIsKnownByItsPathItsFileSystemAndItsMedium(String path, String type, boolean removable, Place place) {
        assertThat(Place.of(path, type, removable)).isEqualTo(place);
    }

    @Test
    void onlyAPlaceOnThisComputerKeepsALog() {
        assertThat(Place.LOCAL.journal()).isEqualTo(Connections.Journal.WAL);
        assertThat(Place.CLOUD.journal()).isEqualTo(Connections.Journal.ROLLBACK);
        assertThat(Place.of(folder.resolve("Dropbox").resolve("hss.rembuk"))).isEqualTo(Place.CLOUD);
    }
}
