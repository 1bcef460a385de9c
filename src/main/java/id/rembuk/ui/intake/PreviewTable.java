package id.rembuk.ui.intake;

import id.rembuk.domain.CellName;
import id.rembuk.domain.intake.ImportDraft;
import id.rembuk.domain.intake.ImportKind;
import id.rembuk.text.Messages;
import id.rembuk.ui.intake.PreviewRows.At;
import id.rembuk.ui.kit.Look;
import id.rembuk.ui.kit.ReadyRow;
import id.rembuk.usecase.ImportPreview;
import id.rembuk.usecase.ImportWords;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;

/** The rows as they will be read, one column for each that is read; a cell's text can be mended in place. */
final class PreviewTable {
    private static final double ROW_HEIGHT = 29;
    private static final double NUMBER_WIDTH = 100;
    private static final double NAME_WIDTH = 128;
    private static final double TEXT_WIDTH = 170;

    private final ImportModel model;
    private final PreviewRows rows;
    private final Messages messages;
    private final Look look;
    private final TableView<PreviewLine> table = new TableView<>();
    private ImportDraft shown;
    private PlaceNames places;
    private boolean moving;

    PreviewTable(ImportModel model, PreviewRows rows, Look look) {
        this.model = model;
        this.rows = rows;
        this.look = look;
        messages = model.messages();
        table.setId("import-rows");
        table.setRowFactory(view -> new ReadyRow<>());
        table.setAccessibleText(messages.get("import.ui.rows"));
        table.setAccessibleHelp(messages.get("import.ui.rows.help"));
        table.getStyleClass().add("import-rows");
        table.setEditable(true);
        table.fixedCellSizeProperty().bind(look.px(ROW_HEIGHT));
        table.getSelectionModel().setSelectionMode(SelectionMode.SINGLE);
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.setPlaceholder(new Label(messages.get("import.ui.rows.none")));
        table.setItems(rows.lines());
        table.getFocusModel().focusedCellProperty().addListener((InvalidationListener) o -> moved());
        rows.atProperty().addListener((o, was, now) -> follow(now));
    }

    TableView<PreviewLine> node() {
        return table;
    }

    void focus() {
        if (rows.atProperty().get().row() == 0 && !table.getItems().isEmpty()) {
            rows.look(table.getItems().get(0).number(), -1);
        }
        table.requestFocus();
    }

    /** Makes the columns anew when others are read. */
    void show(ImportPreview preview) {
        ImportDraft draft = preview.draft();
        places = new PlaceNames(model.areas(), messages);
        boolean same = shown != null
                && shown.columns().equals(draft.columns())
                && shown.columnIndexes().equals(draft.columnIndexes());
        shown = draft;
        if (!same) {
            columns(draft);
        }
        table.refresh();
        follow(rows.atProperty().get());
    }

    private void columns(ImportDraft draft) {
        List<TableColumn<PreviewLine, PreviewLine>> columns = new ArrayList<>();
        columns.add(column("import-row-number", messages.get("import.ui.row.number"), 50, () -> PreviewCell.number()));
        columns.add(column(
                "import-row-state", messages.get("import.ui.row.state"), 108, () -> PreviewCell.state(messages)));
        if (draft.settings().kind() != ImportKind.RENCANA) {
            columns.add(column(
                    "import-row-place",
                    messages.get("import.ui.row.place"),
                    NAME_WIDTH + 30,
                    () -> PreviewCell.place(messages, () -> places)));
        }
        ImportWords words = new ImportWords(messages);
        for (int i = 0; i < draft.columns().size(); i++) {
            columns.add(value(draft, i, words));
        }
        table.getColumns().setAll(columns);
    }

    private TableColumn<PreviewLine, PreviewLine> value(ImportDraft draft, int at, ImportWords words) {
        int index = draft.columnIndexes().get(at);
        double width =
                switch (draft.columns().get(at).field()) {
                    case KECAMATAN, DESA, PUSKESMAS, AREA_CODE, ORGANISATION, INDICATOR -> NAME_WIDTH;
                    case PLAN -> TEXT_WIDTH;
                    default -> NUMBER_WIDTH;
                };
        boolean number = width == NUMBER_WIDTH;
        TableColumn<PreviewLine, PreviewLine> column = column(
                "import-row-" + CellName.column(index),
                CellName.column(index) + " · " + words.of(draft.columns().get(at)),
                width,
                () -> new PreviewCell.Value(at, index, number, (line, text) -> mend(line, index, text)));
        column.setEditable(!draft.settings().countPeople());
        column.setUserData(index);
        if (number) {
            column.getStyleClass().add("angka");
        }
        return column;
    }

    private TableColumn<PreviewLine, PreviewLine> column(
            String id, String title, double width, Supplier<TableCell<PreviewLine, PreviewLine>> cell) {
        TableColumn<PreviewLine, PreviewLine> column = new TableColumn<>(title);
        column.setId(id);
        column.setSortable(false);
        column.setReorderable(false);
        column.setEditable(false);
        column.setCellValueFactory(data -> new ReadOnlyObjectWrapper<>(data.getValue()));
        column.setCellFactory(view -> cell.get());
        column.prefWidthProperty().bind(look.px(width));
        return column;
    }

    private void mend(PreviewLine line, int column, String text) {
        String cell = CellName.column(column) + line.number();
        model.decideRows(change -> change.mend(cell, text));
    }

    private void moved() {
        TablePosition<?, ?> at = table.getFocusModel().getFocusedCell();
        if (!moving && at.getRow() >= 0 && at.getRow() < table.getItems().size() && at.getTableColumn() != null) {
            Object column = at.getTableColumn().getUserData();
            moving = true;
            rows.look(table.getItems().get(at.getRow()).number(), column instanceof Integer index ? index : -1);
            moving = false;
        }
    }

    /** Brings the cell the officer looks at into view. */
    private void follow(At at) {
        if (moving || shown == null || table.getColumns().isEmpty()) {
            return;
        }
        int row = index(at.row());
        if (row < 0) {
            return;
        }
        TableColumn<PreviewLine, ?> column = table.getColumns().stream()
                .filter(each -> Integer.valueOf(at.column()).equals(each.getUserData()))
                .findFirst()
                .orElse(table.getColumns().get(0));
        moving = true;
        reach(row);
        table.scrollToColumn(column);
        select(row, column);
        moving = false;
    }

    @SuppressWarnings("unchecked") // every column of this table has this type
    private void select(int row, TableColumn<PreviewLine, ?> column) {
        table.getSelectionModel().clearAndSelect(row, (TableColumn<PreviewLine, Object>) column);
        table.getFocusModel().focus(row, (TableColumn<PreviewLine, Object>) column);
    }

    private int index(int number) {
        for (int i = 0; i < table.getItems().size(); i++) {
            if (table.getItems().get(i).number() == number) {
                return i;
            }
        }
        return -1;
    }

    /** Scrolls no more than needed. */
    private void reach(int row) {
        if (table.lookup(".virtual-flow") instanceof javafx.scene.control.skin.VirtualFlow<?> flow) {
            flow.scrollTo(row);
        } else {
            table.scrollTo(row);
        }
    }
}
