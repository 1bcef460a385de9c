package id.rembuk.reference.guide;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.UserError;
import id.rembuk.domain.guide.ActionMapping;
import id.rembuk.domain.guide.GuideSource;
import id.rembuk.reference.Templates;
import id.rembuk.usecase.port.GuidanceCatalogue.Available;
import id.rembuk.usecase.port.GuidanceCatalogue.FrameFile;
import id.rembuk.usecase.port.GuidanceCatalogue.RefusedFile;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an officer puts into templates/panduan. */
class FrameFilesTest {
    private static final String SHIPPED_2022 = Templates.packed().text("panduan/8-aksi-2022.yaml");

    @TempDir
    Path templates;

    private Path folder;
    private FrameFiles files;

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createDirectories(templates.resolve("panduan"));
        files = new FrameFiles(new Templates(templates));
    }

    @Test
    void aGoodFileDroppedInAppearsAndTheNextLookSeesItsChange() throws IOException {
        assertThat(ids(files.available())).containsExactly("8-aksi-2018", "8-aksi-2022", "4-2-aksi-2025");
        write("kami.yaml", own());
        assertThat(ids(files.available()))
                .containsExactly("8-aksi-2018", "8-aksi-2022", "4-2-aksi-2025", "panduan-kami");
        write("kami.yaml", own().replace("versi: 2\n", "versi: 8\n"));
        FrameFile file = files.available().frame("panduan-kami").orElseThrow();
        assertThat(file.frame().version()).isEqualTo(8);
        assertThat(file.place()).isEqualTo(folder.resolve("kami.yaml").toString());
        assertThat(file.sources()).extracting(GuideSource::key).contains("A7", "GK");
    }

    @Test
    void aBrokenFileIsRefusedWithItsLineAndTheOthersStayUsable() throws IOException {
        write("kami.yaml", own().replaceFirst("sumber: A10", "sumberr: A10"));
        write("catatan.txt", "bukan kerangka");
        Available available = files.available();
        assertThat(available.frames()).hasSize(3);
        assertThat(available.refused()).hasSize(1);
        RefusedFile refused = available.refused().get(0);
        assertThat(refused.place()).isEqualTo(folder.resolve("kami.yaml").toString());
        int line = own().substring(0, own().indexOf("sumber: A10")).split("\n", -1).length;
        assertThat(refused.reasons()).anySatisfy(reason -> assertThat(reason.arguments())
                .startsWith(refused.place(), String.valueOf(line), "sumberr"));
    }

    @Test
    void aBrokenCopyOfAShippedFrameIsRefusedAndTheShippedOneStandsIn() throws IOException {
        write("8-aksi-2022.yaml", "id: [");
        Available available = files.available();
        assertThat(available.refused()).hasSize(1);
        assertThat(available.frame("8-aksi-2022").orElseThrow().place()).isEqualTo("panduan/8-aksi-2022.yaml");
    }

    @Test
    void aChangedCopyOfAShippedFrameIsUsed() throws IOException {
        write("8-aksi-2022.yaml", SHIPPED_2022.replace("versi: 2\n", "versi: 7\n"));
        Available available = files.available();
        assertThat(available.refused()).isEmpty();
        assertThat(available.frame("8-aksi-2022").orElseThrow().frame().version())
                .isEqualTo(7);
    }

    @Test
    void anIdThatIsTakenIsRefusedNamingBothFiles() throws IOException {
        write("kami.yaml", SHIPPED_2022);
        RefusedFile refused = files.available().refused().get(0);
        UserError reason = refused.reasons().get(0);
        assertThat(reason.code()).isEqualTo("frame.taken");
        assertThat(reason.arguments()).containsExactly(refused.place(), "8-aksi-2022", "panduan/8-aksi-2022.yaml");
    }

    @Test
    void aHugeFileIsNotReadAndAFolderIsNotAFrame() throws IOException {
        try (RandomAccessFile huge =
                new RandomAccessFile(folder.resolve("besar.yaml").toFile(), "rw")) {
            huge.setLength(3L << 30);
        }
        Files.createDirectories(folder.resolve("folder.yaml"));
        assertThat(files.available().refused()).singleElement().satisfies(refused -> assertThat(refused.reasons())
                .extracting(UserError::code)
                .containsExactly("template.too-big"));
    }

    @Test
    void aFileThatIsNotUtf8IsRefused() throws IOException {
        Files.write(
                folder.resolve("kami.yaml"),
                own().replace("Rekomendasi", "Rékomendasi").getBytes(StandardCharsets.ISO_8859_1));
        assertThat(files.available().refused()).singleElement().satisfies(refused -> assertThat(refused.reasons())
                .extracting(UserError::code)
                .containsExactly("template.not-utf8"));
    }

    @Test
    void brokenSourcesAndABrokenMappingAreToldAndTheFramesStayUsable() throws IOException {
        write("sumber.csv", "kunci,judul\nA1,Satu\n");
        write("pemetaan.yaml", "lama: x");
        Available available = files.available();
        assertThat(available.frames()).hasSize(3);
        assertThat(available.mapping()).isEqualTo(ActionMapping.NONE);
        assertThat(available.refused()).hasSize(2);
    }

    @Test
    void aSourceAddedToTheListMayBeNamed() throws IOException {
        write("sumber.csv", Templates.packed().text("panduan/sumber.csv") + "SG1,Surat gubernur,,surat\n");
        write("kami.yaml", own().replaceFirst("sumber: A10", "sumber: SG1"));
        Available available = files.available();
        assertThat(available.refused()).isEmpty();
        assertThat(available.frame("panduan-kami").orElseThrow().sources())
                .contains(new GuideSource("SG1", "Surat gubernur", null, "surat"));
    }

    private static String own() {
        return SHIPPED_2022.replace("id: 8-aksi-2022\n", "id: panduan-kami\nmengikuti: 8-aksi-2022\n");
    }

    private static List<String> ids(Available available) {
        return available.frames().stream().map(file -> file.frame().id()).toList();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
