package id.rembuk.ui.portal;

import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Hint;
import id.rembuk.ui.kit.Icons;
import id.rembuk.ui.kit.Look;
import id.rembuk.ui.kit.ReadyRow;
import id.rembuk.usecase.PortalBoard.Mark;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;

/** Desa and columns exactly in the order of the form; the head of a kecamatan tells what of it was typed. */
final class PortalTable {
    private static final PseudoClass HEAD = PseudoClass.getPseudoClass("kepala");
    private static final double ROW_HEIGHT = 30;
    private static final int FIXED = 2;

    private final PortalModel model;
    private final Messages messages;
    private final Look look;
    private final TableView<PortalRow> view = new TableView<>();
    private String cursorCode;
    private TableColumn<PortalRow, ?> cursorColumn;

    PortalTable(PortalModel model, Messages messages, Look look) {
        this.model = model;
        this.messages = messages;
        this.look = look;
        view.setId("portal-table");
        view.getStyleClass().add("portal-table");
        view.setAccessibleText(messages.get("portal.section"));
        view.setItems(model.rows());
        view.fixedCellSizeProperty().bind(look.px(ROW_HEIGHT));
        view.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        view.getSelectionModel().setCellSelectionEnabled(true);
        view.setRowFactory(table -> new Row());
        view.getFocusModel().focusedCellProperty().addListener((InvalidationListener) o -> remember());
    }

    TableView<PortalRow> view() {
        return view;
    }

    /** Makes the columns of the form anew when it is another one. */
    void columns() {
        List<String> headings = new ArrayList<>(List.of(messages.get("portal.code"), messages.get("portal.desa")));
        model.columns().forEach(column -> headings.add(column.heading().text()));
        if (view.getColumns().stream().map(TableColumn::getText).toList().equals(headings)) {
            return;
        }
        view.getColumns().clear();
        view.getColumns().add(words("code", headings.get(0), 118));
        view.getColumns().add(words("desa", headings.get(1), 150));
        for (int i = 0; i < model.columns().size(); i++) {
            view.getColumns().add(numbers(i, headings.get(i + FIXED)));
        }
    }

    private void remember() {
        PortalRow row = current();
        if (row != null && currentColumn() >= 0 && !model.isArranging()) {
            cursorCode = row.code();
            cursorColumn = view.getColumns().get(currentColumn() + FIXED);
        }
    }

    /** Puts the cursor back where it was before the rows were replaced. */
    void keepCursor() {
        if (cursorCode == null || !view.getColumns().contains(cursorColumn)) {
            return;
        }
        for (int i = 0; i < view.getItems().size(); i++) {
            if (view.getItems().get(i).code().equals(cursorCode)) {
                view.getSelectionModel().clearAndSelect(i, cursorColumn);
                view.getFocusModel().focus(i, cursorColumn);
                return;
            }
        }
    }

    /** Row under the cursor; null for none. */
    PortalRow current() {
        int index = view.getFocusModel().getFocusedCell().getRow();
        return index >= 0 && index < view.getItems().size() ? view.getItems().get(index) : null;
    }

    /** Number of the form's column under the cursor; −1 for none. */
    int currentColumn() {
        TableColumn<?, ?> column = view.getFocusModel().getFocusedCell().getTableColumn();
        return column == null ? -1 : view.getColumns().indexOf(column) - FIXED;
    }

    /** The selected cells as plain digits: lines for desa, tabs between columns; heads of kecamatan are left out. */
    String selected() {
        Map<Integer, Map<Integer, String>> lines = new TreeMap<>();
        for (TablePosition<?, ?> cell : view.getSelectionModel().getSelectedCells()) {
            int column = view.getColumns().indexOf(cell.getTableColumn()) - FIXED;
            PortalRow row =
                    cell.getRow() < view.getItems().size() ? view.getItems().get(cell.getRow()) : null;
            if (column >= 0 && row != null && !row.isHead()) {
                lines.computeIfAbsent(cell.getRow(), r -> new TreeMap<>())
                        .put(column, PortalModel.digits(row.desa().numbers().get(column)));
            }
        }
        return lines.values().stream()
                .map(line -> String.join("\t", line.values()))
                .collect(Collectors.joining("\n"));
    }

    private TableColumn<PortalRow, PortalRow> words(String name, String heading, double width) {
        TableColumn<PortalRow, PortalRow> column = column("portal-column-" + name, heading, width);
        boolean code = name.equals("code");
        column.setCellFactory(c -> new TableCell<>() {
            @Override
            protected void updateItem(PortalRow row, boolean empty) {
                super.updateItem(row, empty);
                setText(empty || row == null ? null : code ? row.code() : row.name());
            }
        });
        return column;
    }

    private TableColumn<PortalRow, PortalRow> numbers(int index, String heading) {
        TableColumn<PortalRow, PortalRow> column = column("portal-column-" + (index + 1), heading, 132);
        column.getStyleClass().add("angka");
        column.setCellFactory(c -> new NumberCell(index));
        return column;
    }

    private TableColumn<PortalRow, PortalRow> column(String id, String heading, double width) {
        TableColumn<PortalRow, PortalRow> column = new TableColumn<>(heading);
        column.setId(id);
        column.setCellValueFactory(data -> new ReadOnlyObjectWrapper<>(data.getValue()));
        column.setSortable(false);
        column.setReorderable(false);
        column.prefWidthProperty().bind(look.px(width));
        return column;
    }

    /** What of a kecamatan's column was typed, in a word. */
    private String state(Mark mark, int column) {
        if (mark == null) {
            return messages.get(model.has(column) ? "portal.open" : "portal.not-there");
        }
        return mark.changes().isEmpty()
                ? messages.get(
                        "portal.typed", Formats.time(mark.entry().typedAt().atZone(ZoneId.systemDefault())))
                : messages.get("portal.changed", Formats.number(mark.changes().size()));
    }

    /** A number, or in the head what was typed of the column. */
    private final class NumberCell extends TableCell<PortalRow, PortalRow> {
        private final int index;

        NumberCell(int index) {
            this.index = index;
            getStyleClass().add("angka");
        }

        @Override
        protected void updateItem(PortalRow row, boolean empty) {
            super.updateItem(row, empty);
            setGraphic(null);
            setText(null);
            Hint.on(this, "");
            if (empty || row == null || index >= model.columns().size()) {
                return;
            }
            Mark mark = row.block().marks().get(model.columns().get(index).id());
            if (row.isHead()) {
                head(mark);
            } else {
                number(row, mark);
            }
        }

        private void head(Mark mark) {
            Label words = new Label(state(mark, index), Icons.of(icon(mark), 12));
            words.getStyleClass().addAll("status", tone(mark));
            setGraphic(words);
            setAccessibleText(words.getText());
        }

        private void number(PortalRow row, Mark mark) {
            Integer now = row.desa().numbers().get(index);
            setText(now == null ? messages.get("portal.unknown") : Formats.number(now));
            if (mark != null) {
                mark.changes().stream()
                        .filter(change -> Objects.equals(
                                change.areaId(), row.desa().desa().id()))
                        .findFirst()
                        .ifPresent(change -> changed(change.before(), now));
            }
        }

        private void changed(Integer before, Integer now) {
            String words = messages.get("portal.old-new", words(before), words(now));
            setText(words);
            setGraphic(Icons.of("bi-exclamation-triangle-fill", 11));
            Hint.on(this, messages.get("portal.changed-hint", words(before), words(now)));
        }

        private String words(Integer number) {
            return number == null ? messages.get("portal.unknown") : Formats.number(number);
        }

        private static String icon(Mark mark) {
            return mark == null
                    ? "bi-circle"
                    : mark.changes().isEmpty() ? "bi-check-circle-fill" : "bi-exclamation-triangle-fill";
        }

        private static String tone(Mark mark) {
            return mark == null ? "usulan" : mark.changes().isEmpty() ? "selesai" : "perhatian";
        }
    }

    /** Sets the head of a kecamatan apart. */
    private static final class Row extends ReadyRow<PortalRow> {
        Row() {
            super("portal-cell");
        }

        @Override
        protected void updateItem(PortalRow row, boolean empty) {
            super.updateItem(row, empty);
            pseudoClassStateChanged(HEAD, !empty && row != null && row.isHead());
        }
    }
}
