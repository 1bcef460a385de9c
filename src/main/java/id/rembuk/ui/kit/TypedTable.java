package id.rembuk.ui.kit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import javafx.event.Event;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The cursor of a table that is typed into like a spreadsheet: one cell has the focus, typing replaces what stands in it,
 * F2 and Enter open it, Tab and Enter go on to the next.
 */
public final class TypedTable<S> {
    private static final char FIRST_PRINTABLE = ' ';
    private static final char DELETE = 127;

    private final TableView<S> view;
    private final Predicate<TableColumn<S, ?>> typable;
    private String typed;
    private boolean leaving;

    /** @param typable whether the cells of a column are typed into */
    public TypedTable(TableView<S> view, Predicate<TableColumn<S, ?>> typable) {
        this.view = view;
        this.typable = typable;
        view.setEditable(true);
        view.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        view.getSelectionModel().setCellSelectionEnabled(true);
        view.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        view.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    }

    public TableView<S> view() {
        return view;
    }

    /** Row under the cursor; null for none. */
    public S current() {
        int row = focused().getRow();
        return row >= 0 && row < view.getItems().size() ? view.getItems().get(row) : null;
    }

    /** Column under the cursor; null for none. */
    public TableColumn<S, ?> currentColumn() {
        return focused().getTableColumn();
    }

    @SuppressWarnings("unchecked") // the focus model of a TableView gives positions of its own items
    private TablePosition<S, ?> focused() {
        return (TablePosition<S, ?>) view.getFocusModel().getFocusedCell();
    }

    /** Puts the cursor into a cell and brings it into view. */
    public <T> void focus(S row, TableColumn<S, T> column) {
        int index = view.getItems().indexOf(row);
        if (index >= 0 && column != null) {
            reach(index);
            view.scrollToColumn(column);
            view.getSelectionModel().clearAndSelect(index, column);
            view.getFocusModel().focus(index, column);
            view.requestFocus();
        }
    }

    /** Scrolls no more than needed to show a row. */
    private void reach(int index) {
        if (view.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            flow.scrollTo(index);
        } else {
            view.scrollTo(index);
        }
    }

    /** After an edit: right or left by Tab, down or up by Enter. */
    public void moveFrom(S row, TableColumn<S, ?> column, boolean sideways, boolean back) {
        int index = view.getItems().indexOf(row);
        int step = back ? -1 : 1;
        if (index < 0) {
            return;
        }
        if (!sideways) {
            focus(view.getItems().get(within(index + step)), column);
            return;
        }
        List<TableColumn<S, ?>> columns = typableColumns();
        int at = columns.indexOf(column) + step;
        if (at >= 0 && at < columns.size()) {
            focus(row, columns.get(at));
        } else if (within(index + step) != index && !columns.isEmpty()) {
            focus(view.getItems().get(index + step), columns.get(back ? columns.size() - 1 : 0));
        }
    }

    private int within(int index) {
        return Math.max(0, Math.min(view.getItems().size() - 1, index));
    }

    private List<TableColumn<S, ?>> typableColumns() {
        List<TableColumn<S, ?>> columns = new ArrayList<>(view.getVisibleLeafColumns());
        columns.removeIf(typable.negate());
        return columns;
    }

    /** Columns that are typed into, from the cursor to the right. */
    public List<TableColumn<S, ?>> typableFromCursor() {
        int from = view.getVisibleLeafColumns().indexOf(currentColumn());
        return typableColumns().stream()
                .filter(column -> view.getVisibleLeafColumns().indexOf(column) >= from)
                .toList();
    }

    /** Rows with a selected cell, top to bottom. */
    public List<S> selectedRows() {
        Set<Integer> rows = new TreeSet<>();
        for (TablePosition<?, ?> cell : view.getSelectionModel().getSelectedCells()) {
            rows.add(cell.getRow());
        }
        return rows.stream()
                .filter(row -> row >= 0 && row < view.getItems().size())
                .map(view.getItems()::get)
                .toList();
    }

    /** Columns with a selected cell, left to right. */
    public List<TableColumn<S, ?>> selectedColumns() {
        Set<TableColumn<?, ?>> selected = new HashSet<>();
        for (TablePosition<?, ?> cell : view.getSelectionModel().getSelectedCells()) {
            selected.add(cell.getTableColumn());
        }
        List<TableColumn<S, ?>> columns = new ArrayList<>(view.getVisibleLeafColumns());
        columns.removeIf(column -> !selected.contains(column));
        return columns;
    }

    /** What was typed to open the cell that is being opened; null when it was opened otherwise. */
    public String takeTyped() {
        String first = typed;
        typed = null;
        return first;
    }

    private boolean isEditing() {
        return view.getEditingCell() != null;
    }

    private void pressed(KeyEvent event) {
        S row = current();
        if (isEditing() || row == null || event.isAltDown()) {
            return;
        }
        if (event.isControlDown() && event.getCode() == KeyCode.TAB) {
            leave(event);
            return;
        }
        if (event.isShortcutDown() || leaving) {
            return;
        }
        KeyCode code = event.getCode();
        if (code == KeyCode.F2 || code == KeyCode.ENTER) {
            edit();
        } else if (code == KeyCode.TAB) {
            TablePosition<S, ?> before = focused();
            moveFrom(row, currentColumn(), true, event.isShiftDown());
            if (before.equals(focused())) {
                return; // at the end Tab leaves the table
            }
        } else {
            return;
        }
        event.consume();
    }

    /** Ctrl+Tab goes to the control behind the table, which Tab alone reaches only from the last cell. */
    private void leave(KeyEvent event) {
        leaving = true;
        Event.fireEvent(
                view,
                new KeyEvent(
                        KeyEvent.KEY_PRESSED,
                        KeyEvent.CHAR_UNDEFINED,
                        "",
                        KeyCode.TAB,
                        event.isShiftDown(),
                        /* control= */ false,
                        /* alt= */ false,
                        /* meta= */ false));
        leaving = false;
        event.consume();
    }

    /** Typing starts editing, with the character typed. */
    private void typed(KeyEvent event) {
        String character = event.getCharacter();
        boolean printable =
                !character.isEmpty() && character.charAt(0) >= FIRST_PRINTABLE && character.charAt(0) != DELETE;
        boolean taken = printable && !event.isShortcutDown() && !event.isAltDown() && !character.equals("/");
        if (taken && !isEditing() && current() != null && currentColumn() != null && typable.test(currentColumn())) {
            typed = character;
            edit();
            typed = null;
            event.consume();
        }
    }

    @SuppressWarnings("unchecked") // what the type of a column's values is does not matter for opening a cell
    private void edit() {
        TablePosition<S, ?> at = focused();
        if (at.getRow() >= 0 && at.getTableColumn() != null) {
            reach(at.getRow());
            view.layout();
            view.edit(at.getRow(), (TableColumn<S, Object>) at.getTableColumn());
        }
    }
}
