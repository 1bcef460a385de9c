package id.rembuk.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.area.AreaLevel;
import id.rembuk.domain.history.RecordRef;
import id.rembuk.domain.workspace.Cycle;
import id.rembuk.domain.workspace.WorkspaceIdentity;
import id.rembuk.support.NodeWalk;
import id.rembuk.support.ScreenStage;
import id.rembuk.support.WindowExtension;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.ActionButtons;
import id.rembuk.ui.kit.HallControl;
import id.rembuk.ui.kit.Look;
import id.rembuk.ui.kit.SaveStatus;
import id.rembuk.ui.kit.Stylesheets;
import id.rembuk.ui.kit.UiAction;
import id.rembuk.usecase.Cycles;
import java.time.Instant;
import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(WindowExtension.class)
class TopBarTest {
    private final Look look = new Look();
    private final SaveStatus status = new SaveStatus();
    private TopBar bar;

    @Start
    void start(Stage stage) {
        Stylesheets.loadFonts();
        Messages messages = Messages.indonesian();
        bar = new TopBar(messages, new ActionButtons(messages, new ScreenStage()), status);
        Cycle cycle = new Cycle("baru", 2025, 2026, AreaLevel.KABUPATEN, "wilayah", null);
        bar.show(
                new WorkspaceIdentity(
                        "id",
                        1,
                        false,
                        "63.06",
                        "Kabupaten Hulu Sungai Selatan",
                        "Kalimantan Selatan",
                        Instant.EPOCH,
                        null),
                new Cycles.Choice(cycle, List.of(cycle)));
        bar.years(new YearChoice(messages, id -> {}, () -> {}, false));
        bar.undoRedo(new ReadOnlyStringWrapper(""), new ReadOnlyStringWrapper(""));
        bar.hall(new NoHall());
        bar.complete();
        Scene scene = new Scene(new StackPane(bar));
        Stylesheets.follow(look, scene);
        stage.setScene(scene);
        stage.show();
    }

    @ParameterizedTest(name = "{0} px, text {1} %")
    @CsvSource({"902, 100", "856, 100", "746, 100", "1285, 150", "1010, 150", "830, 150"})
    void the_name_of_the_regency_stays_whole(double width, int textPercent, FxRobot robot) {
        robot.interact(() -> {
            layOut(width, textPercent);

            assertThat(regency().getWidth()).isGreaterThanOrEqualTo(regency().prefWidth(-1));
            assertThat(NodeWalk.outside(bar, width, 80)).isEmpty();
        });
    }

    @Test
    void the_search_shrinks_first_then_the_hall_button_then_the_year_planned_for_then_what_is_saved(FxRobot robot) {
        robot.interact(() -> {
            layOut(1150, 100);
            assertThat(words()).containsExactly(true, true, true);
            double roomy = search().getWidth();

            layOut(1000, 100);
            assertThat(words()).containsExactly(true, true, true);
            assertThat(search().getWidth()).isLessThan(roomy);

            layOut(730, 100);
            assertThat(words()).containsExactly(false, true, true);

            layOut(640, 100);
            assertThat(words()).containsExactly(false, false, true);

            layOut(530, 100);
            assertThat(words()).containsExactly(false, false, false);
        });
    }

    @Test
    void everything_comes_back_when_the_text_is_small_again(FxRobot robot) {
        robot.interact(() -> {
            layOut(1000, 200);
            assertThat(words()).containsExactly(false, false, false);

            layOut(1000, 100);
            assertThat(words()).containsExactly(true, true, true);
        });
    }

    @Test
    void a_name_that_is_cut_all_the_same_is_told_whole_and_nothing_leaves_the_window(FxRobot robot) {
        robot.interact(() -> {
            layOut(420, 100);

            assertThat(regency().getWidth()).isLessThan(regency().prefWidth(-1));
            assertThat(regency().getAccessibleText()).isEqualTo("Kabupaten Hulu Sungai Selatan");
            assertThat(regency().getAccessibleHelp()).isEqualTo("Kabupaten Hulu Sungai Selatan");
            assertThat(NodeWalk.outside(bar, 420, 80)).isEmpty();
        });
    }

    @Test
    void a_failure_to_save_keeps_its_words(FxRobot robot) {
        robot.interact(() -> {
            status.waiting();
            status.failed();
            layOut(530, 100);

            assertThat(((Label) find("save-state")).getContentDisplay()).isEqualTo(ContentDisplay.LEFT);
        });
    }

    private void layOut(double width, int textPercent) {
        look.textPercentProperty().set(textPercent);
        NodeWalk.layOut(bar.getScene().getRoot(), width, 80);
    }

    /** Whether the hall button, the year planned for and what is saved say it in words. */
    private List<Boolean> words() {
        Label hall = (Label) bar.lookup("#action-project .label");
        Label plan = (Label) bar.lookup(".year-choice .t-muted");
        Label saved = (Label) find("save-state");
        return List.of(hall.isVisible(), plan.isVisible(), saved.getContentDisplay() == ContentDisplay.LEFT);
    }

    private Label regency() {
        return (Label) find("regency-name");
    }

    private Region search() {
        return (Region) find("search-box");
    }

    private Node find(String id) {
        return bar.lookup("#" + id);
    }

    /** A hall that is never shown. */
    private static final class NoHall implements HallControl {
        @Override
        public ReadOnlyStringProperty whereProperty() {
            return new ReadOnlyStringWrapper("");
        }

        @Override
        public boolean perform(UiAction action) {
            return false;
        }

        @Override
        public void selected(RecordRef record) {}

        @Override
        public Region panel() {
            return new Region();
        }

        @Override
        public void turned() {}

        @Override
        public void close() {}
    }
}
