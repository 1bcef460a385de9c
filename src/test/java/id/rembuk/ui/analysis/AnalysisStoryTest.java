package id.rembuk.ui.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.analysis.CauseNote;
import id.rembuk.domain.history.RecordKind;
import id.rembuk.domain.history.RecordRef;
import id.rembuk.export.excel.ReportWorkbook;
import id.rembuk.export.pdf.PdfFigureImages;
import id.rembuk.export.pdf.PdfReportPrinter;
import id.rembuk.intake.boundary.GeoJsonBoundaries;
import id.rembuk.support.Await;
import id.rembuk.support.DesaNumbers;
import id.rembuk.support.ScreenStage;
import id.rembuk.support.WindowExtension;
import id.rembuk.support.Workspaces;
import id.rembuk.task.LaneRunner;
import id.rembuk.task.TaskRunner;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.FxThread;
import id.rembuk.ui.kit.UiAction;
import id.rembuk.usecase.PriorityBoard;
import id.rembuk.usecase.WorkspaceSession;
import id.rembuk.usecase.report.ExportAnalysis;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Stories of Analisis with the real lanes and a real file. */
@ExtendWith(WindowExtension.class)
class AnalysisStoryTest {
    @TempDir
    Path folder;

    private WorkspaceSession session;
    private TaskRunner tasks;
    private ScreenStage stage;

    @Start
    void start(Stage window) {
        session = Workspaces.create(folder.resolve("uji.rembuk"), DesaNumbers::of);
        session.priorities().want(2);
        tasks = new LaneRunner(FxThread.LATER);
        FigureTools figures = new FigureTools(GeoJsonBoundaries::new, PdfFigureImages::new, Workspaces.CLOCK);
        stage = ScreenStage.open(
                window, session, tasks, context -> new AnalysisView(context, figures, AnalysisStoryTest::reports));
    }

    @AfterEach
    void close() {
        WaitForAsyncUtils.asyncFx(() -> stage.screen().close());
        WaitForAsyncUtils.waitForFxEvents();
        tasks.close();
        session.close();
    }

    @Test
    void a_changed_weight_shows_its_effect_is_confirmed_and_undone(FxRobot robot) {
        Await.until("the ranking", () -> enabled(robot, "#priority-confirm"));
        robot.interact(() -> button(robot, "#priority-confirm").fire());
        Await.until("the confirmed list", () -> lokus().equals(Set.of("Madang", "Kandangan Kota")));
        Await.until("nothing left to confirm", () -> !enabled(robot, "#priority-confirm"));

        robot.interact(() -> button(robot, "#priority-rule-edit").fire());
        robot.interact(() -> {
            TextField weight = robot.lookup("#priority-weight-risk").queryAs(TextField.class);
            weight.requestFocus();
            weight.setText("100");
            weight.fireEvent(new javafx.event.ActionEvent());
        });
        Await.until("who comes and who goes", () -> robot.lookup("#priority-effect")
                .tryQueryAs(Label.class)
                .filter(note -> note.getText().contains("masuk: Sungai Kupang")
                        && note.getText().contains("Keluar: Kandangan Kota"))
                .isPresent());
        assertThat(lokus()).containsExactlyInAnyOrder("Madang", "Kandangan Kota");

        robot.interact(() -> button(robot, "#priority-confirm").fire());
        Await.until("the new list", () -> lokus().equals(Set.of("Madang", "Sungai Kupang")));
        session.edits().undo();
        assertThat(lokus()).containsExactlyInAnyOrder("Madang", "Kandangan Kota");
        Await.until(
                "the effect again",
                () -> robot.lookup("#priority-effect").tryQuery().isPresent());
        assertThat(stage.errors).isEmpty();
    }

    @Test
    void a_kecamatan_chosen_in_a_picture_is_ranked_alone_until_all_are_wanted(FxRobot robot) {
        Await.until("the ranking", () -> ranked(robot) == 5);
        robot.interact(() -> robot.lookup("#analysis-section-figures")
                .queryAs(ToggleButton.class)
                .setSelected(true));
        robot.interact(() -> button(robot, "#figures-tiles").fire());
        Await.until("the tiles", () -> robot.lookup("#figures-picture")
                .tryQuery()
                .filter(picture -> String.valueOf(picture.getAccessibleText()).contains("Padang Batung 24 anak"))
                .isPresent());
        robot.interact(() -> {
            Node picture = robot.lookup("#figures-picture").query();
            picture.requestFocus();
            picture.fireEvent(pressed(KeyCode.HOME));
            picture.fireEvent(pressed(KeyCode.ENTER));
        });
        assertThat(ranked(robot)).isEqualTo(2);
        Label only = robot.lookup("#ranking-only").queryAs(Label.class);
        assertThat(only.getText()).isEqualTo("Hanya Padang Batung · 2 desa/kelurahan");

        robot.interact(() -> button(robot, "#ranking-show-all").fire());
        assertThat(ranked(robot)).isEqualTo(5);
        assertThat(only.getParent().isVisible()).isFalse();
        assertThat(stage.errors).isEmpty();
    }

    private static int ranked(FxRobot robot) {
        return robot.lookup("#ranking-table").queryTableView().getItems().size();
    }

    private static KeyEvent pressed(KeyCode code) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
    }

    @Test
    void a_chosen_desa_tells_its_computation_and_is_put_on_with_a_reason(FxRobot robot) {
        Await.until(
                "five rows",
                () -> robot.lookup("#ranking-table").queryTableView().getItems().size() == 5);
        robot.interact(() -> robot.lookup("#ranking-table")
                .queryTableView()
                .getSelectionModel()
                .select(3));
        Await.until("its computation", () -> texts(robot, "#priority-computation")
                .contains("Jumlah: tempat 4 dari 4 desa, 1 poin × 50 = 50"));

        robot.interact(() -> button(robot, "#priority-put-on").fire());
        Await.until("the refusal without a reason", () -> !stage.errors.isEmpty());
        robot.interact(() -> {
            robot.lookup("#priority-reason").queryAs(TextInputControl.class).setText("Dipilih rapat");
            button(robot, "#priority-put-on").fire();
        });
        Await.until(
                "the choice",
                () -> board().proposal().chosen().size() == 2
                        && board().rule().choices().size() == 1);
        assertThat(board().rule().choices().get(0).reason()).isEqualTo("Dipilih rapat");
    }

    @Test
    void a_solution_becomes_a_plan_line_and_leads_there(FxRobot robot) {
        robot.interact(() -> robot.lookup("#analysis-section-causes")
                .queryAs(ToggleButton.class)
                .setSelected(true));
        Await.until(
                "the empty list",
                () -> robot.lookup("#cause-empty-add").tryQuery().isPresent());
        robot.interact(() -> stage.perform(UiAction.NEW_ROW));
        Await.until("the cursor in the cause", () -> robot.lookup("#cause-cause")
                .tryQuery()
                .filter(Node::isFocused)
                .isPresent());
        robot.interact(() -> {
            TextInputControl solution = robot.lookup("#cause-solution").queryAs(TextInputControl.class);
            solution.requestFocus();
            solution.setText("Kelas ibu hamil di setiap desa");
            robot.lookup("#cause-table").query().requestFocus();
        });
        Await.until(
                "the solution on the disk and the button",
                () -> note().solution() != null && enabled(robot, "#cause-make-line"));

        robot.interact(() -> button(robot, "#cause-make-line").fire());
        Await.until("the plan line", () -> note().planLineId() != null);
        Await.until(
                "the way to it",
                () -> robot.lookup("#cause-open-line").tryQuery().isPresent());
        robot.interact(() -> button(robot, "#cause-open-line").fire());
        assertThat(stage.revealed).containsExactly(new RecordRef(RecordKind.PLAN_LINE, note().planLineId()));
        assertThat(session.plans().line(note().planLineId()).orElseThrow().indicatorCodes())
                .containsExactly("S1");
        assertThat(stage.errors).isEmpty();
    }

    @Test
    void a_finding_is_added_with_the_cursor_in_it_and_deleted_and_a_target_begins_blank(FxRobot robot) {
        robot.interact(() -> robot.lookup("#analysis-section-findings")
                .queryAs(ToggleButton.class)
                .setSelected(true));
        Await.until(
                "the empty list",
                () -> robot.lookup("#finding-empty-add").tryQuery().isPresent());
        robot.interact(() -> stage.perform(UiAction.NEW_ROW));
        Await.until("the cursor in the problem", () -> robot.lookup("#finding-problem")
                .tryQuery()
                .filter(Node::isFocused)
                .isPresent());
        assertThat(session.fieldFindings().board().findings()).hasSize(1);
        robot.interact(() -> stage.perform(UiAction.DELETE_ROW));
        Await.until(
                "the empty list again",
                () -> robot.lookup("#finding-empty-add").tryQuery().isPresent());
        assertThat(session.fieldFindings().board().findings()).isEmpty();

        robot.interact(() -> robot.lookup("#analysis-section-targets")
                .queryAs(ToggleButton.class)
                .setSelected(true));
        robot.interact(() -> stage.perform(UiAction.NEW_ROW));
        Await.until("the button that saves", () -> enabled(robot, "#target-save"));
        assertThat(stage.errors).isEmpty();
    }

    private CauseNote note() {
        List<CauseNote> notes = session.causeNotes().board().notes();
        return notes.get(0);
    }

    private PriorityBoard board() {
        return session.priorities().board();
    }

    private Set<String> lokus() {
        PriorityBoard board = board();
        return board.confirmed().stream()
                .map(site -> board.areas().stream()
                        .filter(area -> area.id().equals(site.areaId()))
                        .findFirst()
                        .orElseThrow()
                        .name())
                .collect(java.util.stream.Collectors.toSet());
    }

    private static boolean enabled(FxRobot robot, String id) {
        return robot.lookup(id).tryQuery().filter(node -> !node.isDisabled()).isPresent();
    }

    private static ButtonBase button(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(ButtonBase.class);
    }

    private static List<String> texts(FxRobot robot, String id) {
        return robot.from(robot.lookup(id).<Node>query()).lookup(".label").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
    }

    private static ExportAnalysis reports() {
        Messages indonesian = Messages.indonesian();
        return new ExportAnalysis(
                new PdfReportPrinter(indonesian), new ReportWorkbook(indonesian), indonesian, Workspaces.CLOCK);
    }
}
