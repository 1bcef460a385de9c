package id.rembuk.ui.plan;

import id.rembuk.domain.plan.PlanField;
import id.rembuk.text.TableText;
import id.rembuk.ui.kit.Look;
import id.rembuk.ui.kit.ReadyRow;
import id.rembuk.ui.kit.TableKey;
import id.rembuk.ui.kit.TypedCell;
import id.rembuk.usecase.PlanCells;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;

/** The table of plan lines: its columns, its cursor and what is selected. Keys are in {@link PlanTableKeys}. */
final class PlanTable {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("kini");
    private static final PseudoClass GROUP = PseudoClass.getPseudoClass("kelompok");
    private static final double ROW_HEIGHT = 27;

    private final PlanViewModel model;
    private final PlanTexts texts;
    private final TableView<PlanRow> table = new TableView<>();
    private final Map<PlanColumn, TableColumn<PlanRow, PlanRow.State>> columns = new EnumMap<>(PlanColumn.class);
    private final PlanColumns arrangement;
    private PlanRow current;
    private TableColumn<PlanRow, ?> currentColumn;
    private String typed;
    private PlanTableKeys.Beside beside;

    PlanTable(PlanViewModel model, Look look) {
        this.model = model;
        texts = new PlanTexts(model);
        table.setId("plan-table");
        table.setAccessibleText(text("plan.table"));
        table.setEditable(true);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.fixedCellSizeProperty().bind(look.px(ROW_HEIGHT));
        table.setAccessibleHelp(help());
        for (PlanLayout.Entry entry : PlanColumns.last(look).entries()) {
            TableColumn<PlanRow, PlanRow.State> made = column(entry, look);
            columns.put(entry.column(), made);
            table.getColumns().add(made);
        }
        arrangement = new PlanColumns(table, look);
        arrangement.remember();
        table.setRowFactory(view -> new Row());
        table.setSortPolicy(view -> sorted());
        table.setItems(model.rows());
        table.getFocusModel().focusedCellProperty().addListener((javafx.beans.InvalidationListener) o -> moved());
        model.rows().addListener((ListChangeListener<PlanRow>) change -> keepCursor());
        TypedCell.explainUnderMouse(table);
        new PlanTableKeys(this, model).install(table);
    }

    private TableColumn<PlanRow, PlanRow.State> column(PlanLayout.Entry entry, Look look) {
        PlanColumn column = entry.column();
        TableColumn<PlanRow, PlanRow.State> made = new TableColumn<>(texts.title(column));
        made.setId("plan-column-"
                + column.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        made.setUserData(column);
        made.setCellValueFactory(row -> row.getValue().stateProperty());
        made.setCellFactory(view -> new PlanCell(column, this));
        made.setEditable(column.field() != null);
        made.setVisible(entry.shown());
        if (column.isNumber()) {
            made.getStyleClass().add("angka");
        }
        PlanColumns.size(made, entry.width(), look);
        return made;
    }

    private String help() {
        return Arrays.stream(TableKey.values())
                .map(key -> key.keyText() + ": " + text(key.textKey()))
                .collect(Collectors.joining(". "));
    }

    /** Moves the column under the cursor left (−1) or right (+1). */
    void moveColumn(int by) {
        PlanRow row = current();
        PlanColumn column = currentColumn();
        arrangement.move(columns.get(column), by);
        focus(row, column);
    }

    /** Writes the years above baseline and target. */
    void years(int activityYear, int planningYear) {
        columns.get(PlanColumn.BASELINE).setText(String.valueOf(activityYear));
        columns.get(PlanColumn.TARGET).setText(String.valueOf(planningYear));
    }

    TableView<PlanRow> node() {
        return table;
    }

    PlanTexts texts() {
        return texts;
    }

    PlanCells cells() {
        return model.cells();
    }

    String text(String key, Object... words) {
        return model.messages().get(key, words);
    }

    TableColumn<PlanRow, PlanRow.State> column(PlanColumn column) {
        return columns.get(column);
    }

    /** Whether nothing can be saved at the moment. */
    boolean isLocked() {
        return model.isLocked();
    }

    void hold(boolean editing) {
        model.hold(editing);
    }

    /** Takes what was typed into a cell. */
    boolean edited(PlanRow row, PlanColumn column, String text) {
        PlanRow.Kept kept = row.state().kept().get(column.field());
        String stored = kept == null ? cells().text(column.field(), row.line()) : null;
        return text.equals(stored) || model.edit(row, column.field(), text);
    }

    /** Starts editing the current cell with a first typed character instead of its text. */
    void type(String character) {
        typed = character;
        editCurrent();
        typed = null;
    }

    String takeTyped() {
        String first = typed;
        typed = null;
        return first;
    }

    void beside(PlanTableKeys.Beside value) {
        beside = value;
    }

    boolean closeBeside() {
        return beside.close();
    }

    /** Edits the current cell where there is most room for it: beside the table, else in the cell. */
    void editCurrentInFull() {
        if (isLocked() || !beside.edit(current(), currentColumn())) {
            editCurrent();
        }
    }

    void editCurrent() {
        TablePosition<PlanRow, ?> at = focused();
        if (at.getRow() >= 0 && at.getTableColumn() != null) {
            reach(at.getRow());
            table.layout();
            edit(at.getRow(), at.getTableColumn());
        }
    }

    @SuppressWarnings("unchecked") // every column of this table has this type
    private void edit(int row, TableColumn<PlanRow, ?> column) {
        table.edit(row, (TableColumn<PlanRow, PlanRow.State>) column);
    }

    /** Row under the cursor, a line or a heading; null in an empty table. */
    PlanRow current() {
        int row = focused().getRow();
        return row >= 0 && row < table.getItems().size() ? table.getItems().get(row) : null;
    }

    /** Column under the cursor. */
    PlanColumn currentColumn() {
        TableColumn<PlanRow, ?> at = focused().getTableColumn();
        return at == null ? PlanColumn.OUTPUT : (PlanColumn) at.getUserData();
    }

    @SuppressWarnings("unchecked") // the focus model of a TableView gives positions of its own items
    private TablePosition<PlanRow, ?> focused() {
        return (TablePosition<PlanRow, ?>) table.getFocusModel().getFocusedCell();
    }

    /** Puts the cursor into a cell and brings it into view. */
    void focus(PlanRow row, PlanColumn column) {
        int index = table.getItems().indexOf(row);
        if (index < 0) {
            return;
        }
        TableColumn<PlanRow, PlanRow.State> at = columns.get(column);
        if (!at.isVisible()) {
            at.setVisible(true);
        }
        reach(index);
        table.scrollToColumn(at);
        table.getSelectionModel().clearAndSelect(index, at);
        table.getFocusModel().focus(index, at);
        table.requestFocus();
    }

    /** The column where a field is edited. */
    static PlanColumn of(PlanField field) {
        for (PlanColumn column : PlanColumn.values()) {
            if (column.field() == field) {
                return column;
            }
        }
        return PlanColumn.CHECK;
    }

    /** After an edit: right or left by Tab, down by Enter, skipping headings. */
    void moveFrom(PlanRow row, PlanColumn column, boolean sideways, boolean back) {
        int index = table.getItems().indexOf(row);
        if (index < 0) {
            return;
        }
        if (!sideways) {
            int next = line(index, back ? -1 : 1);
            focus(table.getItems().get(next < 0 ? index : next), column);
            return;
        }
        List<PlanColumn> editable =
                visibleColumns().stream().filter(c -> c.field() != null).toList();
        int at = editable.indexOf(column) + (back ? -1 : 1);
        if (at >= 0 && at < editable.size()) {
            focus(row, editable.get(at));
            return;
        }
        int next = line(index, back ? -1 : 1);
        if (next >= 0) {
            focus(table.getItems().get(next), editable.get(back ? editable.size() - 1 : 0));
        }
    }

    /** Index of the next line in a direction; −1 when there is none. */
    private int line(int index, int step) {
        int at = index + step;
        while (at >= 0 && at < table.getItems().size()) {
            if (!table.getItems().get(at).isGroup()) {
                return at;
            }
            at += step;
        }
        return -1;
    }

    List<PlanColumn> visibleColumns() {
        return table.getVisibleLeafColumns().stream()
                .map(c -> (PlanColumn) c.getUserData())
                .toList();
    }

    /** Lines with a selected cell, top to bottom. */
    List<PlanRow> selectedLines() {
        Set<Integer> rows = new TreeSet<>();
        for (TablePosition<?, ?> cell : table.getSelectionModel().getSelectedCells()) {
            rows.add(cell.getRow());
        }
        return rows.stream()
                .filter(row -> row >= 0 && row < table.getItems().size())
                .map(row -> table.getItems().get(row))
                .filter(row -> !row.isGroup())
                .toList();
    }

    /** Columns with a selected cell, left to right. */
    List<PlanColumn> selectedColumns() {
        Set<PlanColumn> selected = EnumSet.noneOf(PlanColumn.class);
        for (TablePosition<?, ?> cell : table.getSelectionModel().getSelectedCells()) {
            if (cell.getTableColumn() != null) {
                selected.add((PlanColumn) cell.getTableColumn().getUserData());
            }
        }
        return visibleColumns().stream().filter(selected::contains).toList();
    }

    /** The selected block as a spreadsheet takes it. */
    String copied() {
        List<List<String>> block = new ArrayList<>();
        for (PlanRow row : selectedLines()) {
            block.add(selectedColumns().stream()
                    .map(column -> column.field() == null
                            ? texts.of(column, row.state())
                            : cells().text(column.field(), row.line()))
                    .toList());
        }
        return TableText.format(block);
    }

    /** Fields from the cursor to the right edge, for a block that is pasted. */
    List<PlanField> fieldsFromCursor() {
        List<PlanColumn> visible = visibleColumns();
        return visible.stream()
                .skip(Math.max(0, visible.indexOf(currentColumn())))
                .filter(column -> column.field() != null)
                .map(PlanColumn::field)
                .toList();
    }

    /** Scrolls no more than needed to show a row. */
    private void reach(int index) {
        if (table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            flow.scrollTo(index);
        } else {
            table.scrollTo(index);
        }
    }

    private void moved() {
        PlanRow row = current();
        if (row != null) {
            current = row;
            currentColumn = focused().getTableColumn();
            model.selectedProperty().set(row.isGroup() ? null : row);
        }
        table.lookupAll(".table-row-cell").forEach(node -> {
            if (node instanceof Row shown) {
                shown.mark();
            }
        });
    }

    /** Rows have come or gone: the cursor stays on its row. */
    private void keepCursor() {
        int index = current == null ? -1 : table.getItems().indexOf(current);
        if (index >= 0 && index != focused().getRow() && currentColumn != null) {
            table.getSelectionModel().clearAndSelect(index, at(currentColumn));
            table.getFocusModel().focus(index, at(currentColumn));
        }
    }

    @SuppressWarnings("unchecked") // every column of this table has this type
    private static TableColumn<PlanRow, PlanRow.State> at(TableColumn<PlanRow, ?> column) {
        return (TableColumn<PlanRow, PlanRow.State>) column;
    }

    private boolean sorted() {
        Comparator<PlanRow> order = null;
        for (TableColumn<PlanRow, ?> by : table.getSortOrder()) {
            boolean down = by.getSortType() == TableColumn.SortType.DESCENDING;
            Comparator<PlanRow> one = PlanOrder.by((PlanColumn) by.getUserData(), texts, down);
            order = order == null ? one : order.thenComparing(one);
        }
        if (model.loadedProperty().get() != null) {
            model.sort(order);
        }
        return true;
    }

    /** A row that shows whether it is a heading, and whether the cursor is in it. */
    private final class Row extends ReadyRow<PlanRow> {
        Row() {
            super("plan-cell");
        }

        @Override
        protected void updateItem(PlanRow item, boolean empty) {
            super.updateItem(item, empty);
            pseudoClassStateChanged(GROUP, !empty && item != null && item.isGroup());
            mark();
        }

        void mark() {
            pseudoClassStateChanged(CURRENT, getItem() != null && Objects.equals(getItem(), current));
        }
    }
}
