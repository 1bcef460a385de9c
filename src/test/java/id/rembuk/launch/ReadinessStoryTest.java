package id.rembuk.launch;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.support.WindowExtension;
import java.nio.file.Path;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** From Beranda to what is missing, in the whole window with the practice workspace. */
@ExtendWith(WindowExtension.class)
class ReadinessStoryTest {
    @TempDir
    Path folder;

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
    void a_blocker_opens_the_faulty_lines_alone_and_the_numbers_beside_the_places_follow_edits(FxRobot robot) {
        real.await("shell");
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        real.await("mend-plan-target-missing");
        assertThat(((Label) real.find("overview-readiness-of")).getText()).matches("\\d+ dari \\d+ syarat");

        real.act(() -> ((ButtonBase) real.find("mend-plan-target-missing")).fire());
        real.await(
                "the one line without a target below its body",
                () -> real.find("plan-table") instanceof TableView<?> table
                        && table.getItems().size() == 2);

        robot.push(KeyCode.CONTROL, KeyCode.DIGIT7);
        real.await("place-komitmen");
        real.await("5 of 7 commitments", () -> told("place-komitmen").equals("Komitmen, 5 dari 7 selesai"));
        robot.push(KeyCode.CONTROL, KeyCode.N);
        real.await("5 of 8 commitments", () -> told("place-komitmen").equals("Komitmen, 5 dari 8 selesai"));

        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        real.await("readiness-all");
        real.act(() -> ((ButtonBase) real.find("readiness-all")).fire());
        real.await(
                "all conditions",
                () -> real.find("readiness-of") instanceof Label label
                        && label.getText().endsWith("syarat"));
        real.act(() -> ((ButtonBase) real.find("mend-commitments-gate")).fire());
        real.await(
                "the three commitments to mend",
                () -> real.find("commitment-table") instanceof TableView<?> table
                        && table.getItems().size() == 3);
    }

    private String told(String place) {
        return String.valueOf(real.find(place).getAccessibleText());
    }
}
