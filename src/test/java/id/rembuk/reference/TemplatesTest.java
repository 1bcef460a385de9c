package id.rembuk.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where templates are looked for: the named folder, the folder beside the application, the packed copy. */
class TemplatesTest {
    @TempDir
    Path beside;

    @TempDir
    Path named;

    @AfterEach
    void forgetTheNamedFolder() {
        System.clearProperty(Templates.FOLDER_PROPERTY);
    }

    @Test
    void aNamedFolderWinsOverTheOneBesideTheApplication() throws Exception {
        Files.writeString(Files.createDirectories(beside.resolve("rujukan")).resolve("opd.csv"), "beside");
        Files.writeString(Files.createDirectories(named.resolve("rujukan")).resolve("opd.csv"), "named");
        assertThat(Templates.besideApplication(beside).text("rujukan/opd.csv")).isEqualTo("beside");
        System.setProperty(Templates.FOLDER_PROPERTY, named.toString());
        assertThat(Templates.besideApplication(beside).text("rujukan/opd.csv")).isEqualTo("named");
    }

    @Test
    void aMissingFolderOrFileLeavesThePackedCopy() {
        Templates templates = Templates.besideApplication(beside.resolve("tidak ada"));
        assertThat(templates.text("rujukan/opd.csv"))
                .isEqualTo(Templates.packed().text("rujukan/opd.csv"));
        assertThat(templates.place("rujukan/opd.csv")).isEqualTo("rujukan/opd.csv");
    }
}
