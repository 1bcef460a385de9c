package id.rembuk.launch;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.commitment.CarriedCommitment;
import id.rembuk.support.Await;
import id.rembuk.support.WindowExtension;
import id.rembuk.usecase.WorkspaceSession;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** A new year begins from the head of the window, the old one is read again, and all of it is taken back. */
@ExtendWith(WindowExtension.class)
class NewYearStoryTest {
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
    void a_new_year_begins_the_old_one_stays_readable_and_undo_takes_it_back(FxRobot robot) {
        real.await(
                "the years",
                () -> real.find("year-choice") instanceof MenuButton years
                        && years.getItems().size() == 3);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT7);
        WorkspaceSession session = real.window().session().orElseThrow();
        int before = session.commitments().all().size();
        real.await("the commitments of the year", () -> rows() == before);

        choose("new-year");
        real.await("the question", () -> inDialog("new-year-act") != null);
        real.await(
                "all that can come along, above the buttons",
                () -> bottom("new-year-frame") > 0
                        && bottom("new-year-frame")
                                < inDialog("new-year-act").localToScene(0, 0).getY());
        assertThat(((Labeled) inDialog("new-year-state-1")).getText()).isEqualTo("belum ada laporan");
        assertThat(((Labeled) inDialog("new-year-state-3")).getText()).isEqualTo("Terkendala (Triwulan II 2024)");
        real.act(() -> {
            ((TextField) inDialog("new-year-activity")).setText("2024");
            ((Button) inDialog("new-year-act")).fire();
        });
        real.await("the refusal", () -> inDialog("new-year-refusal").isVisible());
        assertThat(session.cycles().choice().all()).hasSize(1);

        real.act(() -> {
            ((TextField) inDialog("new-year-activity")).setText("2025");
            ((CheckBox) inDialog("new-year-commitment-1")).setSelected(false);
            ((Button) inDialog("new-year-act")).fire();
        });
        real.await("the commitments that go on", () -> rows() == before - 1);
        assertThat(session.situation().cycle().activityYear()).isEqualTo(2025);
        assertThat(session.plans().lines()).isEmpty();
        List<CarriedCommitment> carried = session.workspace().read(records -> records.all(CarriedCommitment.class));
        assertThat(carried).hasSize(before - 1);

        real.await(
                "both years",
                () -> ((MenuButton) real.find("year-choice")).getItems().size() == 4);
        choose("year-2024");
        real.await("the year before", () -> rows() == before);
        choose("year-2025");
        real.await("the new year", () -> rows() == before - 1);

        real.act(() -> ((Button) real.find("action-undo")).fire());
        real.await(
                "the only year",
                () -> ((MenuButton) real.find("year-choice")).getItems().size() == 3);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT7);
        real.await("its commitments", () -> rows() == before);
    }

    private void choose(String id) {
        real.act(() -> ((MenuButton) real.find("year-choice"))
                .getItems().stream()
                        .filter(item -> id.equals(item.getId()))
                        .findFirst()
                        .map(MenuItem::getOnAction)
                        .orElseThrow()
                        .handle(null));
    }

    private int rows() {
        return real.find("commitment-table") instanceof TableView<?> table
                ? table.getItems().size()
                : -1;
    }

    private static double bottom(String id) {
        Node node = inDialog(id);
        return node.localToScene(node.getBoundsInLocal()).getMaxY();
    }

    private static Node inDialog(String id) {
        return Await.answer(() -> Window.getWindows().stream()
                .map(window -> window.getScene().getRoot().lookup("#" + id))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null));
    }
}
