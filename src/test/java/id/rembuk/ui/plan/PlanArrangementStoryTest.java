package id.rembuk.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.plan.PlanFinding;
import id.rembuk.support.Await;
import id.rembuk.support.WindowExtension;
import id.rembuk.support.Workspaces;
import id.rembuk.ui.kit.Look;
import id.rembuk.ui.kit.Narrowing;
import java.nio.file.Path;
import javafx.css.PseudoClass;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A plan in a file that can only be read: it is looked at, arranged and filtered, and takes no edits. */
@ExtendWith(WindowExtension.class)
class PlanArrangementStoryTest {
    @TempDir
    static Path folder;

    private final Look look = new Look();
    private PlanWindow window;

    @Start
    void open(Stage stage) {
        Path file = folder.resolve("baca-" + System.nanoTime() + ".rembuk");
        try (var session = Workspaces.create(file)) {
            String body = session.organisations().organisations().get(0).id();
            session.plans()
                    .add(body, line -> line.edit().output("Balita dapat PMT").build());
            session.plans().add(body, line -> line.edit()
                    .output("Kader terlatih")
                    .target(id.rembuk.domain.plan.Target.of(40))
                    .build());
        }
        window = new PlanWindow(stage, Workspaces.openReadOnly(file), look, folder, 1240);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(window::close);
    }

    @Test
    void cellsAreLockedInAFileThatCanOnlyBeRead(FxRobot robot) throws Exception {
        toFirstLine(robot);
        for (KeyCode key : new KeyCode[] {KeyCode.F2, KeyCode.ENTER, KeyCode.X}) {
            robot.push(key);
            WaitForAsyncUtils.waitForFxEvents();
            assertThat(robot.lookup("#plan-cell-editor").tryQuery()).isEmpty();
        }
        robot.push(KeyCode.CONTROL, KeyCode.N);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(window.session().plans().lines()).hasSize(2);
        assertThat(robot.lookup("#fund-add").query().isDisabled()).isTrue();
        assertThat(robot.lookup("#site-search").query().isDisabled()).isTrue();
    }

    @Test
    void aColumnMovedByKeyboardStaysThereForTheNextTime(FxRobot robot) throws Exception {
        toFirstLine(robot);
        robot.push(KeyCode.ALT, KeyCode.RIGHT);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(PlanColumns.last(look).entries())
                .extracting(PlanLayout.Entry::column)
                .startsWith(PlanColumn.NO, PlanColumn.OWNER, PlanColumn.NOMENCLATURE, PlanColumn.OUTPUT);
        assertThat(table(robot)
                        .getFocusModel()
                        .getFocusedCell()
                        .getTableColumn()
                        .getUserData())
                .as("the cursor goes with its column")
                .isEqualTo(PlanColumn.OUTPUT);
    }

    @Test
    void theChosenRowKeepsItsTextsUnderTheirHeads(FxRobot robot) throws Exception {
        toFirstLine(robot);
        PseudoClass current = PseudoClass.getPseudoClass("kini");
        waitFor(() -> table(robot).lookupAll(".table-row-cell").stream()
                .anyMatch(row -> row.getPseudoClassStates().contains(current)));
        assertThat(table(robot).lookupAll(".table-row-cell"))
                .extracting(row -> ((Region) row).getInsets().getLeft())
                .containsOnly(0.0);
    }

    @Test
    void textsTakeTheRoomOfAClosedPaneAndGiveItBack(FxRobot robot) throws Exception {
        toFirstLine(robot);
        TableView<PlanRow> table = table(robot);
        TableColumn<PlanRow, ?> output = table.getVisibleLeafColumn(1);
        waitFor(() -> output.getWidth() == PlanColumn.OUTPUT.width());
        robot.push(KeyCode.F4);
        waitFor(() -> isFull(table));
        assertThat(output.getWidth()).isGreaterThan(PlanColumn.OUTPUT.width());
        robot.interact(() -> look.textPercentProperty().set(110));
        waitFor(() -> isFull(table));
        robot.push(KeyCode.F4);
        waitFor(() -> Math.abs(output.getWidth() - 1.1 * PlanColumn.OUTPUT.width()) < 1);
        assertThat(PlanColumns.last(look).entries())
                .as("only what the user chose is kept")
                .contains(new PlanLayout.Entry(PlanColumn.OUTPUT, true, PlanColumn.OUTPUT.width()));
    }

    /** Whether the columns reach the right edge and not further. */
    private static boolean isFull(TableView<PlanRow> table) {
        double columns = table.getVisibleLeafColumns().stream()
                .mapToDouble(TableColumn::getWidth)
                .sum();
        double room = table.getWidth() - columns;
        return room >= 0 && room < 30;
    }

    @Test
    void theNarrowedTableShowsOnlyTheFaultyLines(FxRobot robot) throws Exception {
        waitFor(() -> table(robot).getItems().size() == 3);
        robot.interact(() -> window.narrow(Narrowing.lines(PlanFinding.Kind.TARGET_MISSING)));
        waitFor(() -> table(robot).getItems().size() == 2);
        assertThat(table(robot).getItems().get(1).line().output()).isEqualTo("Balita dapat PMT");
    }

    private void toFirstLine(FxRobot robot) throws Exception {
        waitFor(() -> table(robot).getItems().size() == 3);
        robot.interact(() -> {
            TableView<PlanRow> table = table(robot);
            table.requestFocus();
            table.getSelectionModel().clearAndSelect(1, table.getVisibleLeafColumn(1));
            table.getFocusModel().focus(1, table.getVisibleLeafColumn(1));
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    @SuppressWarnings("unchecked") // the table with this id has rows of this kind
    private static TableView<PlanRow> table(FxRobot robot) {
        return robot.lookup("#plan-table").queryAs(TableView.class);
    }

    private static void waitFor(java.util.concurrent.Callable<Boolean> condition) {
        Await.until("what was done to be seen", condition);
    }
}
