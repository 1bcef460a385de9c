package id.rembuk.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.plan.PlanLine;
import id.rembuk.support.Await;
import id.rembuk.support.Keyboard;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.testfx.util.WaitForAsyncUtils;

/** Types plan lines into the window with keys alone, and looks after each step whether the focus is where it should be. */
final class PlanTyping {
    private final Stage stage;
    private final Keyboard keyboard;

    PlanTyping(Stage stage) {
        this.stage = stage;
        keyboard = new Keyboard(stage);
    }

    Keyboard keyboard() {
        return keyboard;
    }

    /** Ctrl+N; the table has one line more and its cursor stands in the first cell. */
    void newLine() {
        keyboard.control(KeyCode.N);
        WaitForAsyncUtils.waitForFxEvents(); // the table may just have come into the window
        assertFocused("#plan-table");
        assertThat(column()).isEqualTo(PlanColumn.OUTPUT);
    }

    /** Types into cells from left to right, leaving each by Tab; an empty text is only passed. */
    void cells(List<String> texts) {
        for (String text : texts) {
            PlanColumn before = column();
            keyboard.type(text);
            keyboard.strike(KeyCode.TAB);
            assertThat(column())
                    .as("leaving the cell where %s was typed; %s", text, notice())
                    .isNotEqualTo(before);
        }
    }

    /** Enter on the cell of the places, each found by its name, and Esc back to the cell. */
    void sites(List<String> names) {
        assertThat(column()).isEqualTo(PlanColumn.SITES);
        keyboard.strike(KeyCode.ENTER);
        for (String name : names) {
            assertFocused("#site-search");
            keyboard.type(name);
            keyboard.strike(KeyCode.ENTER);
        }
        back(PlanColumn.SITES);
    }

    /** Enter on the cell of the funds, each typed as source and rupiah, and Esc back to the cell. */
    void funds(List<ThirtyLines.Fund> funds) {
        assertThat(column()).isEqualTo(PlanColumn.FUNDS);
        keyboard.strike(KeyCode.ENTER);
        for (int i = 0; i < funds.size(); i++) {
            assertFocused("#fund-add");
            keyboard.strike(KeyCode.ENTER);
            assertFocused("#fund-source-" + i);
            keyboard.type(funds.get(i).source());
            keyboard.strike(KeyCode.ENTER);
            assertFocused("#fund-amount-" + i);
            keyboard.type(funds.get(i).rupiah());
            keyboard.strike(KeyCode.ENTER);
        }
        back(PlanColumn.FUNDS);
    }

    private void back(PlanColumn column) {
        keyboard.strike(KeyCode.ESCAPE);
        assertFocused("#plan-table");
        assertThat(column()).isEqualTo(column);
        assertThat(ask(() -> stage.getScene().lookup("#plan-inspector").isVisible()))
                .isTrue();
    }

    private void assertFocused(String id) {
        Node focused = ask(() -> stage.getScene().getFocusOwner());
        assertThat(focused).isNotNull().extracting(Node::getId).isEqualTo(id.substring(1));
    }

    PlanColumn column() {
        return ask(() -> (PlanColumn)
                table().getFocusModel().getFocusedCell().getTableColumn().getUserData());
    }

    /** The lines as the table shows them, from top to bottom. */
    List<PlanLine> lines() {
        return states().stream().map(PlanRow.State::line).toList();
    }

    /** What the cells of each line show, from top to bottom. */
    List<PlanRow.State> states() {
        return ask(() -> table().getItems().stream()
                .filter(row -> !row.isGroup())
                .map(PlanRow::state)
                .toList());
    }

    /** Null while the window shows no table. */
    @SuppressWarnings("unchecked") // the table with this id has rows of this kind
    TableView<PlanRow> table() {
        return (TableView<PlanRow>) Await.answer(() -> stage.getScene().lookup("#plan-table"));
    }

    private String notice() {
        return ask(() -> ((Label) stage.getScene().lookup("#plan-notice")).getText());
    }

    /** Asks the window's thread. */
    <T> T ask(Callable<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, question);
    }

    static void await(Callable<Boolean> condition) {
        Await.until("what was done to be seen", condition);
    }
}
