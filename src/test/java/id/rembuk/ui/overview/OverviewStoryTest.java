package id.rembuk.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.intake.ImportKind;
import id.rembuk.domain.plan.PlanFinding;
import id.rembuk.domain.situation.StuntingCount;
import id.rembuk.support.Await;
import id.rembuk.support.ScreenStage;
import id.rembuk.support.Summaries;
import id.rembuk.support.WindowExtension;
import id.rembuk.support.Workspaces;
import id.rembuk.task.LaneRunner;
import id.rembuk.task.TaskRunner;
import id.rembuk.ui.kit.FxThread;
import id.rembuk.ui.kit.Narrowing;
import id.rembuk.ui.kit.Place;
import id.rembuk.usecase.WorkspaceSession;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Stories of Beranda with the real lanes and a real file. */
@ExtendWith(WindowExtension.class)
class OverviewStoryTest {
    @TempDir
    Path folder;

    private WorkspaceSession session;
    private TaskRunner tasks;
    private ScreenStage stage;

    @Start
    void start(Stage window) {
        session = Workspaces.create(folder.resolve("uji.rembuk"));
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
    void anEmptyWorkspaceOffersToNoteFiguresWhichAreDrawnAtOnceAndUndone(FxRobot robot) {
        Await.until(
                "the empty Beranda",
                () -> robot.lookup("#overview-empty-note").tryQuery().isPresent());
        fire(robot, "#overview-empty-note");
        note(robot, "2020", "879");
        note(robot, "2023", "522");

        Await.until(
                "the change since the first year",
                () -> robot.lookup("#overview-change").tryQuery().isPresent());
        assertThat(robot.lookup("#overview-change").queryAs(Labeled.class).getText())
                .isEqualTo("Turun 40,6% sejak 2020");
        Await.until("the chart of both years", () -> String.valueOf(
                        robot.lookup("#overview-cases").query().getAccessibleText())
                .contains("2020: 879, 2023: 522"));

        session.edits().undo();
        Await.until(
                "the change to be gone",
                () -> robot.lookup("#overview-change").tryQuery().isEmpty());
        assertThat(stage.errors).isEmpty();
    }

    @Test
    void anEmptyWorkspaceLeadsToImportAndPanduanAksiByKeys(FxRobot robot) {
        Await.until(
                "the empty Beranda",
                () -> robot.lookup("#overview-empty-import").tryQuery().isPresent());
        robot.interact(() -> robot.lookup("#overview-empty-import").query().requestFocus());
        robot.type(KeyCode.SPACE);
        Await.until("the import", () -> stage.imports.equals(List.of(ImportKind.DESA)));
        robot.type(KeyCode.TAB, KeyCode.SPACE);
        Await.until("the actions", () -> stage.places.equals(List.of(Place.PANDUAN_AKSI)));
        assertThat(stage.errors).isEmpty();
    }

    @Test
    void aFigureWithoutSourceIsRefusedInTheFormAndWhatWasTypedStays(FxRobot robot) {
        Await.until(
                "the empty Beranda",
                () -> robot.lookup("#overview-empty-note").tryQuery().isPresent());
        fire(robot, "#overview-empty-note");
        set(robot, "#figure-year", "2023");
        set(robot, "#figure-value", "522");

        fire(robot, "#figure-save");

        Await.until("the refusal in the form", () -> robot.lookup("#figure-outcome")
                .queryAs(Labeled.class)
                .getText()
                .startsWith("Setiap angka harus bersumber."));
        assertThat(robot.lookup("#figure-value").queryAs(TextInputControl.class).getText())
                .isEqualTo("522");
        assertThat(session.situation().counts()).isEmpty();
    }

    @Test
    void everyBlockerOpensItsPlaceWithTheFaultyRecordsAlone(FxRobot robot) {
        session.plans().add(null, blank -> blank);
        Await.until(
                "the blocker of the line without output",
                () -> robot.lookup("#mend-plan-output-missing").tryQuery().isPresent());

        fire(robot, "#mend-plan-output-missing");

        assertThat(stage.narrowed).containsExactly(Narrowing.lines(PlanFinding.Kind.OUTPUT_MISSING));
    }

    private void note(FxRobot robot, String year, String cases) {
        set(robot, "#figure-year", year);
        set(robot, "#figure-citation", "ANTARA, 26 Jan 2024");
        set(robot, "#figure-value", "");
        robot.interact(() -> robot.lookup("#figure-value").query().requestFocus());
        robot.write(cases);
        robot.type(KeyCode.ENTER);
        Await.until("the figure on the disk", () -> session.situation().counts().stream()
                .map(StuntingCount::cases)
                .anyMatch(Integer.valueOf(cases)::equals));
    }

    private static void set(FxRobot robot, String field, String text) {
        robot.interact(() -> robot.lookup(field).queryAs(TextInputControl.class).setText(text));
    }

    private static void fire(FxRobot robot, String button) {
        robot.interact(() -> robot.lookup(button).queryAs(ButtonBase.class).fire());
    }
}
