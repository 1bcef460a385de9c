package id.rembuk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.rembuk.support.Workspaces;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Root may write everywhere, so these run in a child without that right. */
class ProtectedPlaceTest {
    private static final List<String> ORDINARY = List.of(
            "setpriv",
            "--bounding-set=-dac_override,-dac_read_search,-fowner",
            "--inh-caps=-dac_override,-dac_read_search,-fowner");

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void makeOne() {
        assumeTrue(ChildJvm.onLinux() && ChildJvm.has("setpriv", "--version"), "needs setpriv of Linux");
        file = folder.resolve("hss.rembuk");
        Workspaces.create(file).close();
    }

    @AfterEach
    void unprotect() {
        folder.toFile().setWritable(true);
    }

    @Test
    void aProtectedFolderOpensForReadingAndTakesNoNewFile() throws Exception {
        byte[] bytes = Disk.bytes(file);
        assertThat(folder.toFile().setWritable(false)).isTrue();
        assertThat(said())
                .containsExactly("opened workspace.write-protected", "bodies 3", "not made file.folder-protected");
        assertThat(Disk.bytes(file)).isEqualTo(bytes);
    }

    @Test
    void aProtectedFileOpensForReading() throws Exception {
        File protectedFile = file.toFile();
        assertThat(protectedFile.setWritable(false)).isTrue();
        assertThat(said()).containsExactly("opened workspace.write-protected", "bodies 3", "made");
    }

    private List<String> said() throws Exception {
        boolean root = System.getProperty("user.name").equals("root");
        Process child = ChildJvm.start(root ? ORDINARY : List.of(), ProtectedChild.class, file.toString());
        String said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        child.waitFor();
        return said.lines().filter(line -> !line.contains("flyway")).toList();
    }
}
