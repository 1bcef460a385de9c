package id.rembuk.launch;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.support.Await;
import id.rembuk.support.WindowExtension;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** A workspace cut short is not opened but offered back from its newest verified backup; the damaged file is kept. */
@ExtendWith(WindowExtension.class)
class DamagedFileStoryTest {
    @TempDir
    static Path folder;

    private Stage stage;
    private RealWindow real;

    @Start
    void start(Stage given) {
        stage = given;
        real = new RealWindow(stage, folder);
        real.window().openExample();
    }

    @Test
    void a_damaged_file_comes_back_from_its_backup(FxRobot robot) throws Exception {
        real.await("shell");
        real.await(
                "the verified backup",
                () -> ((Label) real.find("status-backup")).getText().startsWith("Cadangan teruji"));
        Path file = real.window().session().orElseThrow().workspace().file();
        real.end();
        cut(file);
        real.act(() -> {
            real = new RealWindow(stage, folder);
            real.window().open(file);
        });

        real.await(
                "the offer of a backup",
                () -> robot.lookup("#dialog-rescue").tryQuery().isPresent());
        robot.clickOn("Pakai cadangan ini");
        real.await("shell");

        assertThat(real.window().session().orElseThrow().plans().lines()).hasSizeGreaterThanOrEqualTo(120);
        assertThat(besides(file)).isNotEmpty();
        assertThat(notices()).anySatisfy(told -> assertThat(told)
                .startsWith("Cadangan ")
                .contains("sudah dipulihkan", besides(file).get(0).toString()));
        real.end();
    }

    private List<String> notices() {
        return Await.answer(() -> ((VBox) real.find("notices"))
                .lookupAll(".notice > .label").stream()
                        .map(each -> ((Label) each).getText())
                        .toList());
    }

    private static void cut(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(channel.size() / 2);
        }
    }

    /** Workspace files kept beside the one that is open: the damaged one. */
    private static List<Path> besides(Path file) throws IOException {
        try (Stream<Path> files = Files.walk(file.getParent(), 1)) {
            return files.filter(Files::isRegularFile)
                    .filter(each -> !String.valueOf(each.getFileName()).matches("contoh\\.rembuk(-wal|-shm|\\.lock)?"))
                    .toList();
        }
    }
}
