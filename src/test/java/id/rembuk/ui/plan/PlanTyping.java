package id.rembuk.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** Types plan lines into the window with keys alone, waiting for what each key is to bring about. */
final class PlanTyping {
    private final FxRobot robot;

    PlanTyping(FxRobot robot) {
        this.robot = robot;
    }

    /** Ctrl+N; waits until the table has this many lines and its cursor stands in the first cell. */
    void newLine(int lines) throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.N);
        await(() -> table().getItems().stream().filter(row -> !row.isGroup()).count() == lines);
        assertThat(table().isFocused()).isTrue();
        assertThat(column()).isEqualTo(PlanColumn.OUTPUT);
    }

    /** Types into cells from left to right, leaving each by Tab; an empty text is only passed. */
    void cells(String... texts) {
        for (String text : texts) {
            PlanColumn before = column();
            robot.write(text, 0);
            robot.push(KeyCode.TAB);
            assertThat(column()).isNotEqualTo(before);
        }
    }

    /** Enter on the cell of the places, each found by its name, and Esc back to the cell. */
    void sites(String... names) {
        assertThat(column()).isEqualTo(PlanColumn.SITES);
        robot.push(KeyCode.ENTER);
        for (String name : names) {
            assertFocused("#site-search");
            robot.write(name, 0);
            robot.push(KeyCode.ENTER);
        }
        back(PlanColumn.SITES);
    }

    /** Enter on the cell of the funds, each typed as source and rupiah, and Esc back to the cell. */
    void funds(List<String> sourcesAndAmounts) {
        assertThat(column()).isEqualTo(PlanColumn.FUNDS);
        robot.push(KeyCode.ENTER);
        for (int i = 0; i < sourcesAndAmounts.size(); i += 2) {
            assertFocused("#fund-add");
            robot.push(KeyCode.ENTER);
            assertFocused("#fund-source-" + i / 2);
            robot.write(sourcesAndAmounts.get(i), 0);
            robot.push(KeyCode.TAB);
            assertFocused("#fund-amount-" + i / 2);
            robot.write(sourcesAndAmounts.get(i + 1), 0);
            robot.push(KeyCode.ENTER);
        }
        back(PlanColumn.FUNDS);
    }

    private void back(PlanColumn column) {
        robot.push(KeyCode.ESCAPE);
        assertThat(table().isFocused()).isTrue();
        assertThat(column()).isEqualTo(column);
        assertThat(robot.lookup("#plan-inspector").query().isVisible()).isTrue();
    }

    private void assertFocused(String id) {
        Node focused = robot.lookup(id).query();
        assertThat(focused.isFocused()).as(id + " has the focus").isTrue();
    }

    PlanColumn column() {
        return (PlanColumn)
                table().getFocusModel().getFocusedCell().getTableColumn().getUserData();
    }

    @SuppressWarnings("unchecked") // the table with this id has rows of this kind
    TableView<PlanRow> table() {
        return robot.lookup("#plan-table").queryAs(TableView.class);
    }

    static void await(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
