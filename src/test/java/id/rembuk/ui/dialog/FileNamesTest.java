package id.rembuk.ui.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {
    @ParameterizedTest
    @CsvSource({
        "rencana, rencana.rembuk",
        "Kab. HSS, Kab. HSS.rembuk",
        "rencana v1.2, rencana v1.2.rembuk",
        "rencana.rembuk, rencana.rembuk",
        "RENCANA.REMBUK, RENCANA.REMBUK"
    })
    void a_typed_name_gets_its_extension_once(String typed, String completed) {
        assertThat(FileNames.withExtension(Path.of("map", typed), "rembuk")).isEqualTo(Path.of("map", completed));
    }
}
