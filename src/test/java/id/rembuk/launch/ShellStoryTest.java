package id.rembuk.launch;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.commitment.Commitment;
import id.rembuk.support.WindowExtension;
import id.rembuk.ui.kit.Look;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** The window of the practice workspace, used by keyboard. */
@ExtendWith(WindowExtension.class)
class ShellStoryTest {
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
    void the_window_is_used_by_keyboard_alone(FxRobot robot) {
        real.await("shell");
        real.await("the mark of the practice file", () -> real.find("practice-mark")
                .isVisible());
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT7);
        real.await("place-komitmen");
        undoNamesTheEdit(robot);
        redoAndUndoGoToWhatTheyTouch(robot);
        paletteFinds(robot);
        themeAndSizeFollowTheKeys(robot);
    }

    private void undoNamesTheEdit(FxRobot robot) {
        Button undo = (Button) real.find("action-undo");
        assertThat(undo.isDisabled()).isTrue();
        int before = commitments().size();
        robot.push(KeyCode.CONTROL, KeyCode.N);
        real.await("something to undo", () -> !undo.isDisabled());
        assertThat(commitments()).hasSize(before + 1);
        assertThat(undo.getAccessibleHelp()).contains("Urungkan: ", "(Ctrl+Z)");
        real.act(undo::fire);
        real.await("nothing to undo", undo::isDisabled);
        assertThat(commitments()).hasSize(before);
        assertThat(real.find("action-redo").isDisabled()).isFalse();
    }

    private void redoAndUndoGoToWhatTheyTouch(FxRobot robot) {
        int before = commitments().size();
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        real.await("Beranda", () -> real.find("commitment-table") == null);
        robot.push(KeyCode.CONTROL, KeyCode.Y);
        real.await("the commitment that is there again, selected", () -> selectedRow() == before);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        real.await("Beranda", () -> real.find("commitment-table") == null);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        real.await(
                "Komitmen without it",
                () -> table() != null && table().getItems().size() == before);
    }

    private int selectedRow() {
        return table() == null ? -1 : table().getSelectionModel().getSelectedIndex();
    }

    private TableView<?> table() {
        return (TableView<?>) real.find("commitment-table");
    }

    private void paletteFinds(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        robot.push(KeyCode.CONTROL, KeyCode.K);
        real.await("the palette", () -> real.hasFocus("palette-query"));
        robot.write(commitments().get(2).text().substring(0, 25));
        ListView<?> list = (ListView<?>) real.find("palette-list");
        real.await("results", () -> !list.getItems().isEmpty());
        robot.type(KeyCode.ENTER);
        real.await(
                "the palette to be gone",
                () -> !real.find("palette-query").getParent().getParent().isVisible());
        real.await("the commitment that was found, selected", () -> selectedRow() == 2);
    }

    private void themeAndSizeFollowTheKeys(FxRobot robot) {
        Look look = real.context().look();
        robot.push(KeyCode.CONTROL, KeyCode.PLUS);
        assertThat(look.textPercentProperty().get()).isEqualTo(110);
        robot.push(KeyCode.CONTROL, KeyCode.EQUALS); // where "+" is Shift with "="
        assertThat(look.textPercentProperty().get()).isEqualTo(120);
        robot.push(KeyCode.CONTROL, KeyCode.MINUS);
        robot.push(KeyCode.CONTROL, KeyCode.SUBTRACT);
        assertThat(look.textPercentProperty().get()).isEqualTo(100);
        real.act(look::toggleTheme);
        assertThat(real.stage().getScene().getRoot().getStyleClass()).contains("tema-gelap");
        assertThat(((Label) real.find("status-file")).getText()).isEqualTo("contoh.rembuk");
        real.await(
                "the verified backup",
                () -> ((Label) real.find("status-backup")).getText().startsWith("Cadangan teruji"));
    }

    private List<Commitment> commitments() {
        return real.window().session().orElseThrow().commitments().all();
    }
}
