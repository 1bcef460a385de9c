package id.rembuk.launch;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.support.WindowExtension;
import id.rembuk.usecase.WorkspaceSession;
import java.nio.file.Path;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** One workspace after the other in the same window: the one that was left hears no key any more. */
@ExtendWith(WindowExtension.class)
class SecondWorkspaceStoryTest {
    @TempDir
    static Path folder;

    private RealWindow real;

    @Start
    void start(Stage stage) {
        real = new RealWindow(stage, folder);
        real.window().openExample();
    }

    @AfterEach
    void end() throws InterruptedException {
        real.end();
    }

    @Test
    void keys_act_only_in_the_workspace_that_is_open(FxRobot robot) {
        real.await("shell");
        real.act(() -> real.window().startAnew());
        real.await("start");
        robot.push(KeyCode.F6);
        robot.push(KeyCode.CONTROL, KeyCode.K);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT7);
        assertThat(real.find("start")).isNotNull();

        real.act(() -> real.window().openExample());
        real.await(
                "the second practice file",
                () -> real.find("status-file") instanceof Label file
                        && file.getText().equals("contoh-2.rembuk"));
        WorkspaceSession session = real.window().session().orElseThrow();
        int before = session.commitments().all().size();
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT7);
        real.await(
                "the rows of Komitmen",
                () -> real.find("commitment-table") instanceof TableView<?> table
                        && table.getItems().size() == before);
        robot.push(KeyCode.CONTROL, KeyCode.N);
        real.await("one commitment more", () -> session.commitments().all().size() == before + 1);
        assertThat(Window.getWindows())
                .as("no dialog of the workspace that was left")
                .hasSize(1);
    }
}
