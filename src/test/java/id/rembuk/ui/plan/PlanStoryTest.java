package id.rembuk.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.plan.FundShare;
import id.rembuk.domain.plan.InterventionClass;
import id.rembuk.domain.plan.PlanLine;
import id.rembuk.domain.workspace.Cycle;
import id.rembuk.support.Await;
import id.rembuk.support.WindowExtension;
import id.rembuk.support.Workspaces;
import id.rembuk.ui.kit.Look;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The place Rencana OPD with its real lanes and a real file, used by keyboard alone. */
@ExtendWith(WindowExtension.class)
class PlanStoryTest {
    @TempDir
    static Path folder;

    private Stage stage;
    private PlanWindow window;
    private Path file;

    @Start
    void open(Stage shown) {
        stage = shown;
        file = folder.resolve("rencana-" + System.nanoTime() + ".rembuk");
        window = new PlanWindow(stage, Workspaces.create(file), new Look(), folder, 1240);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(window::close);
    }

    @Test
    void threeLinesTypedWithFundsAndDesaAreTheSameAfterReopening(FxRobot robot) throws Exception {
        waitFor(() -> robot.lookup("#plan-empty-add").tryQuery().isPresent());
        for (int i = 1; i <= 3; i++) {
            typeLine(i);
        }
        waitFor(() -> stored().size() == 3
                && stored().stream().allMatch(line -> line.funds().size() == 3));
        for (PlanLine line : stored()) {
            assertThat(line.output()).startsWith("Keluaran uji");
            assertThat(line.nomenclatureName()).contains("Gizi Masyarakat");
            assertThat(line.target().number().intValueExact()).isEqualTo(402);
            assertThat(line.budget().rupiah()).isEqualTo(97_130_000);
            assertThat(line.funds())
                    .extracting(FundShare::rupiah)
                    .containsExactly(50_000_000L, 40_000_000L, 7_130_000L);
            assertThat(line.sites().areaIds()).hasSize(4);
        }
        assertThat(robot.lookup("#fund-sum").queryLabeled().getText()).contains("sama dengan porsi stunting");
        List<PlanLine> before = stored();
        robot.interact(window::close);
        try (var again = Workspaces.open(file)) {
            assertThat(again.plans().lines()).isEqualTo(before);
        }
    }

    private void typeLine(int number) {
        PlanTyping typing = new PlanTyping(stage);
        typing.newLine();
        typing.cells(List.of("Keluaran uji " + number, "gizi", "spes", "318", "402", "balita"));
        typing.sites(List.of("Madang", "Karang Jawa", "Gambah", "Sungai Kupang"));
        typing.cells(List.of("", "97.130.000", "97,13 jt"));
        typing.funds(List.of(
                new ThirtyLines.Fund("PAD", "50.000.000"),
                new ThirtyLines.Fund("alokasi umum", "40.000.000"),
                new ThirtyLines.Fund("bok", "7.130.000")));
    }

    @Test
    void aPastedBlockWithProblemsListsThemAllAndAGoodOneIsUndoneAsOne(FxRobot robot) throws Exception {
        waitFor(() -> robot.lookup("#plan-empty-add").tryQuery().isPresent());
        robot.push(KeyCode.CONTROL, KeyCode.N);
        waitFor(() -> stored().size() == 1);
        clipboard(robot, "PMT\t1.02.02.2.02.15\tspes\t3\t402 balita\nKonseling\t\tlain\t-1\t88\n");
        robot.push(KeyCode.CONTROL, KeyCode.V);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#plan-paste-problems")
                        .queryListView()
                        .getItems()
                        .size())
                .isEqualTo(3);
        Cycle cycle = window.session().situation().cycle();
        assertThat(problems(robot))
                .anySatisfy(each -> assertThat(each).contains("kolom Target " + cycle.planningYear() + ":"))
                .anySatisfy(each -> assertThat(each).contains("kolom Capaian " + cycle.activityYear() + ":"));
        MenuButton columns = robot.lookup("#plan-columns").queryAs(MenuButton.class);
        assertThat(columns.getItems())
                .extracting(MenuItem::getText)
                .contains("Capaian " + cycle.activityYear(), "Target " + cycle.planningYear());
        robot.push(KeyCode.ESCAPE);
        assertThat(stored()).singleElement().satisfies(line -> assertThat(line.output())
                .isNull());
        clipboard(robot, "PMT\t1.02.02.2.02.15\tspes\t3\t402\nKonseling\t\tsens\t1\t88\n");
        robot.push(KeyCode.CONTROL, KeyCode.V);
        waitFor(() -> stored().size() == 2);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        waitFor(() -> stored().size() == 1 && stored().get(0).output() == null);
    }

    private static List<String> problems(FxRobot robot) {
        return robot.lookup("#plan-paste-problems").<String>queryListView().getItems();
    }

    @Test
    void aBlockIsPastedIntoAPlanWithoutLinesOrItsProblemsAreShownThere(FxRobot robot) throws Exception {
        waitFor(() -> robot.lookup("#plan-empty-add").tryQuery().isPresent());
        clipboard(robot, "PMT\t\tlain\n");
        robot.push(KeyCode.CONTROL, KeyCode.V);
        waitFor(() -> robot.lookup("#plan-paste-problems").tryQuery().isPresent());
        robot.push(KeyCode.ESCAPE);
        waitFor(() -> robot.lookup("#plan-empty-add").tryQuery().isPresent());
        assertThat(stored()).isEmpty();
        clipboard(robot, "PMT\t\tspes\nKonseling\t\tsens\n");
        robot.push(KeyCode.CONTROL, KeyCode.V);
        waitFor(() -> stored().size() == 2);
        assertThat(stored()).extracting(PlanLine::output).containsExactly("PMT", "Konseling");
    }

    @Test
    void aBlockPastedIntoACellThatIsOpenIsABlockAllTheSame(FxRobot robot) throws Exception {
        waitFor(() -> robot.lookup("#plan-empty-add").tryQuery().isPresent());
        robot.push(KeyCode.CONTROL, KeyCode.N);
        waitFor(() -> stored().size() == 1);
        robot.push(KeyCode.F2);
        waitFor(() -> robot.lookup("#plan-cell-editor").tryQuery().isPresent());
        clipboard(robot, "Konseling\t\tsens\n");
        robot.push(KeyCode.CONTROL, KeyCode.V);
        waitFor(() -> stored().get(0).interventionClass() == InterventionClass.SENSITIF);
        assertThat(stored()).singleElement().satisfies(line -> assertThat(line.output())
                .isEqualTo("Konseling"));

        robot.push(KeyCode.F2);
        waitFor(() -> robot.lookup("#plan-cell-editor").tryQuery().isPresent());
        clipboard(robot, "Kelas ibu\n");
        robot.push(KeyCode.CONTROL, KeyCode.V);
        waitFor(() -> robot.lookup("#plan-cell-editor")
                .queryTextInputControl()
                .getText()
                .equals("Kelas ibu"));
    }

    @Test
    void theNextFindingPutsTheCursorIntoTheFaultyCellAndARefusedTextStays(FxRobot robot) throws Exception {
        waitFor(() -> robot.lookup("#plan-empty-add").tryQuery().isPresent());
        robot.push(KeyCode.CONTROL, KeyCode.N);
        waitFor(() -> stored().size() == 1);
        robot.write("Balita dapat PMT", 0);
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.F8);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(column(robot)).isEqualTo(PlanColumn.TARGET);
        robot.write("402 balita", 0);
        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#plan-notice").queryLabeled().getText()).contains("402 balita");
        assertThat(column(robot)).isEqualTo(PlanColumn.TARGET);
        robot.push(KeyCode.F2);
        assertThat(robot.lookup("#plan-cell-editor").queryTextInputControl().getText())
                .isEqualTo("402 balita");
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write("402", 0);
        robot.push(KeyCode.ENTER);
        waitFor(() -> stored().get(0).target().number() != null);
    }

    @Test
    void aFundTypedHalfStaysWithItsLineWhileAnotherIsLookedAt(FxRobot robot) throws Exception {
        waitFor(() -> robot.lookup("#plan-empty-add").tryQuery().isPresent());
        robot.push(KeyCode.CONTROL, KeyCode.N);
        waitFor(() -> stored().size() == 1);
        robot.push(KeyCode.CONTROL, KeyCode.N);
        waitFor(() -> stored().size() == 2);
        PlanRow first = lines(robot).get(0);
        PlanRow second = lines(robot).get(1);
        select(robot, first);
        robot.interact(() -> robot.lookup("#fund-add").queryButton().fire());
        robot.interact(
                () -> robot.lookup("#fund-source-0").queryTextInputControl().setText("Dana yang belum ada"));
        select(robot, second);
        assertThat(robot.lookup("#fund-source-0").tryQuery()).isEmpty();
        select(robot, first);
        assertThat(robot.lookup("#fund-source-0").queryTextInputControl().getText())
                .isEqualTo("Dana yang belum ada");
    }

    private static List<PlanRow> lines(FxRobot robot) {
        return table(robot).getItems().stream().filter(row -> !row.isGroup()).toList();
    }

    private static void select(FxRobot robot, PlanRow row) {
        TableView<PlanRow> table = table(robot);
        robot.interact(() -> table.getFocusModel()
                .focus(
                        table.getItems().indexOf(row),
                        table.getVisibleLeafColumns().get(1)));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private List<PlanLine> stored() {
        return window.session().plans().lines();
    }

    private static PlanColumn column(FxRobot robot) {
        return (PlanColumn)
                table(robot).getFocusModel().getFocusedCell().getTableColumn().getUserData();
    }

    @SuppressWarnings("unchecked") // the table with this id has rows of this kind
    private static TableView<PlanRow> table(FxRobot robot) {
        return robot.lookup("#plan-table").queryAs(TableView.class);
    }

    private static void clipboard(FxRobot robot, String text) {
        robot.interact(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    private static void waitFor(java.util.concurrent.Callable<Boolean> condition) {
        Await.until("what was done to be seen", condition);
    }
}
