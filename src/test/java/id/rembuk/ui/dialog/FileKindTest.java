package id.rembuk.ui.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.text.Messages;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileKindTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rembuk | Ruang kerja Rembuk (*.rembuk) | Rembuk workspace (*.rembuk)",
                "xlsx | Buku kerja Excel (*.xlsx) | Excel workbook (*.xlsx)",
                "xlsx,csv | Tabel Excel atau CSV (*.xlsx, *.csv) | Excel table or CSV (*.xlsx, *.csv)",
                "jpg,png | Gambar (*.jpg, *.png) | Picture (*.jpg, *.png)",
                "pdf,png | Pindaian PDF atau gambar (*.pdf, *.png) | Scan as PDF or picture (*.pdf, *.png)",
                "* | Semua berkas | All files",
            })
    void theFilesToChooseFromAreNamed(String extensions, String indonesian, String english) {
        List<String> all = List.of(extensions.split(","));
        assertThat(FileKind.filterName(all, Messages.indonesian())).isEqualTo(indonesian);
        assertThat(FileKind.filterName(all, Messages.english())).isEqualTo(english);
    }
}
