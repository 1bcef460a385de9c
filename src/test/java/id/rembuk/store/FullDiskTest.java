package id.rembuk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.rembuk.support.Workspaces;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FullDiskTest {
    @TempDir
    Path folder;

    @Test
    void noRoomAtAnyPointOfABackupOrAnEditLosesNothing() throws Exception {
        assumeTrue(ChildJvm.onLinux() && ChildJvm.has("prlimit", "--version"), "needs prlimit of Linux");
        Path file = folder.resolve("hss.rembuk");
        Workspaces.create(file).close();
        Process child = ChildJvm.start(List.of(), CrampedChild.class, file.toString());
        String said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(child.waitFor()).isZero();
        List<String> lines =
                said.lines().filter(line -> !line.contains("flyway")).toList();
        assertThat(lines).hasSize(2).last().isEqualTo("done");
        assertThat(lines.get(0)).startsWith("rooms ");
    }
}
