package id.rembuk.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.analysis.DataRequest;
import id.rembuk.domain.guide.ActionRef;
import id.rembuk.support.Await;
import id.rembuk.support.ReadyWorkspace;
import id.rembuk.support.ScreenStage;
import id.rembuk.support.Summaries;
import id.rembuk.support.WindowExtension;
import id.rembuk.task.LaneRunner;
import id.rembuk.task.TaskRunner;
import id.rembuk.ui.kit.FxThread;
import id.rembuk.ui.kit.Narrowing;
import id.rembuk.ui.kit.Place;
import id.rembuk.usecase.WorkspaceSession;
import id.rembuk.usecase.request.DataRequestField;
import id.rembuk.usecase.request.DataRequests.Wish;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** How far the preparation is, as Beranda tells it, in a workspace in which nothing is missing. */
@ExtendWith(WindowExtension.class)
class PreparationStoryTest {
    @TempDir
    Path folder;

    private WorkspaceSession session;
    private TaskRunner tasks;
    private ScreenStage stage;
    private DataRequest asked;

    @Start
    void start(Stage window) {
        session = ReadyWorkspace.create(folder.resolve("uji.rembuk"));
        asked = session.dataRequests()
                .ask(new Wish(ReadyWorkspace.body(session), "Data air minum", List.of("Sambungan"), null, ""));
        tasks = new LaneRunner(FxThread.LATER);
        stage = ScreenStage.open(window, session, tasks, context -> new OverviewView(context, Summaries.export()));
    }

    @AfterEach
    void close() {
        WaitForAsyncUtils.asyncFx(() -> stage.screen().close());
        WaitForAsyncUtils.waitForFxEvents();
        tasks.close();
        session.close();
    }

    @Test
    void every_card_tells_where_things_stand_and_leads_to_its_place(FxRobot robot) {
        Await.until(
                "readiness",
                () -> robot.lookup("#overview-readiness-of").tryQuery().isPresent());
        int conditions = session.readiness().judge().total();
        assertThat(text(robot, "#overview-readiness-of")).isEqualTo(conditions + " dari " + conditions + " syarat");
        assertThat(text(robot, ".page-header .subtitle"))
                .isEqualTo("Sabtu, 8 Juni 2024. Rembuk Rabu, 12 Juni 2024 di Pendopo: 4 hari lagi.");
        assertThat(robot.lookup("#overview-deadlines .deadline").queryAll()).hasSize(1);
        assertThat(robot.lookup("#overview-coverage .far-cell").queryAll()).hasSize(1);
        assertThat(text(robot, "#overview-coverage .far-cell")).isEqualTo("−39,0");

        fire(robot, "#readiness-all");
        fire(robot, "#overview-deadlines-all");
        fire(robot, "#overview-coverage-all");
        fire(robot, "#overview-deliveries .sums .hyperlink");
        fire(robot, "#overview-actions .action");

        assertThat(stage.narrowed).startsWith(Narrowing.readiness(), Narrowing.year());
        assertThat(stage.narrowed.get(2).place()).isEqualTo(Place.PANDUAN_AKSI);
        assertThat(stage.places).containsExactly(Place.ANALISIS);
        assertThat(stage.revealed).extracting(ref -> ref.id()).containsExactly(asked.id());
        assertThat(stage.errors).isEmpty();
    }

    @Test
    void what_only_the_preparation_shows_is_read_again_too(FxRobot robot) {
        Await.until("the day of the rembuk", () -> deadlines(robot) == 1);
        due(LocalDate.of(2024, 6, 20));
        Await.until("the request as well", () -> deadlines(robot) == 2);

        robot.interact(() -> stage.screen().close());
        due(null);
        robot.interact(() -> stage.screen().open());
        Await.until("the day of the rembuk alone", () -> deadlines(robot) == 1);
    }

    private void due(LocalDate day) {
        session.dataRequests().change(asked.id(), DataRequestField.DUE, request -> request.withDueOn(day));
    }

    private static int deadlines(FxRobot robot) {
        return robot.lookup("#overview-deadlines .deadline").queryAll().size();
    }

    @Test
    void the_year_is_read_in_the_words_of_another_frame_and_leads_there_in_them(FxRobot robot) {
        Await.until("the actions", () -> actions(robot) == 8);
        robot.interact(() -> robot.lookup("#guide-frames-menu").queryAs(MenuButton.class).getItems().stream()
                .filter(item -> item.getId().equals("guide-frame-4-2-aksi-2025"))
                .forEach(item -> ((RadioMenuItem) item).setSelected(true)));
        assertThat(actions(robot)).isEqualTo(6);
        fire(robot, "#overview-utama-2");

        assertThat(stage.narrowed).containsExactly(Narrowing.action(new ActionRef("4-2-aksi-2025", "utama-2")));
        assertThat(session.guidance().current().frame().id()).isEqualTo("8-aksi-2022");
    }

    private static int actions(FxRobot robot) {
        return robot.lookup("#overview-actions .action").queryAll().size();
    }

    private static String text(FxRobot robot, String query) {
        return robot.lookup(query).queryAs(Labeled.class).getText();
    }

    private static void fire(FxRobot robot, String button) {
        robot.interact(() -> robot.lookup(button).queryAs(ButtonBase.class).fire());
    }
}
