package id.rembuk.ui.village;

import id.rembuk.domain.situation.CountField;
import id.rembuk.text.Formats;
import id.rembuk.text.TableText;
import id.rembuk.ui.kit.Icons;
import id.rembuk.ui.kit.Look;
import id.rembuk.ui.kit.ReadyRow;
import id.rembuk.ui.kit.TypedCell;
import id.rembuk.ui.kit.TypedTable;
import id.rembuk.usecase.VillageNumberText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** The table of desa: fixed columns, and one group of columns for each source with its period and source above. */
final class VillageTable {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("kini");
    private static final double ROW_HEIGHT = 27;
    private static final double DIFFERENCE_WIDTH = 32;

    private final VillageViewModel model;
    private final VillageWords words;
    private final Look look;
    private final TableView<VillageRow> view = new TableView<>();
    private final TypedTable<VillageRow> typed;
    private final List<TableColumn<VillageRow, ?>> head;
    private final List<TableColumn<VillageRow, ?>> tail;
    private VillageRow current;
    private VillageColumn currentColumn;
    private boolean arranging;

    VillageTable(VillageViewModel model, VillageWords words, Look look) {
        this.model = model;
        this.words = words;
        this.look = look;
        view.setId("village-table");
        view.setAccessibleText(words.messages().get("village.table"));
        typed = new TypedTable<>(view, column -> of(column).isTypable());
        view.fixedCellSizeProperty().bind(look.px(ROW_HEIGHT));
        head = List.of(
                label(VillageColumn.Kind.NO, 34),
                label(VillageColumn.Kind.CODE, 63),
                label(VillageColumn.Kind.KECAMATAN, 92),
                label(VillageColumn.Kind.NAME, 110));
        tail = List.of(label(VillageColumn.Kind.PRIORITY, 47), figure(VillageColumn.of(VillageColumn.Kind.CHECK)));
        view.getColumns().addAll(head);
        view.getColumns().addAll(tail);
        view.setRowFactory(table -> new Row());
        view.setSortPolicy(table -> sorted());
        model.rows().addListener((ListChangeListener<VillageRow>) change -> arranging = true);
        view.setItems(model.rows());
        model.rows().addListener((ListChangeListener<VillageRow>) change -> keepCursor());
        view.getFocusModel().focusedCellProperty().addListener((javafx.beans.InvalidationListener) o -> moved());
        TypedCell.explainUnderMouse(view);
    }

    TableView<VillageRow> node() {
        return view;
    }

    static VillageColumn of(TableColumn<?, ?> column) {
        return (VillageColumn) column.getUserData();
    }

    /** Puts the chosen columns in place; the cursor stays in its column when that is still there. */
    void arrange(VillageChoice choice) {
        VillageColumn at = currentColumn();
        arranging = true;
        List<TableColumn<VillageRow, ?>> columns = new ArrayList<>(head);
        columns.add(group(choice, /* second= */ false));
        if (choice.second() != null) {
            columns.add(group(choice, /* second= */ true));
        }
        columns.addAll(tail);
        view.getColumns().setAll(columns);
        arranging = false;
        if (current != null && view.getItems().contains(current)) {
            int index = view.getItems().indexOf(current);
            TableColumn<VillageRow, ?> column = column(at);
            view.getFocusModel().focus(index, column == null ? cast(head.get(head.size() - 1)) : cast(column));
        }
    }

    private TableColumn<VillageRow, ?> group(VillageChoice choice, boolean second) {
        TableColumn<VillageRow, ?> group = new TableColumn<>(words.dataset(choice.dataset(second)));
        group.setId(second ? "village-group-2" : "village-group-1");
        group.getStyleClass().add("sumber");
        group.setSortable(false);
        choice.columns(second).forEach(column -> group.getColumns().add(figure(column)));
        return group;
    }

    private TableColumn<VillageRow, VillageRow> label(VillageColumn.Kind kind, double width) {
        VillageColumn column = VillageColumn.of(kind);
        TableColumn<VillageRow, VillageRow> made = made(column, width);
        made.setCellValueFactory(data -> new ReadOnlyObjectWrapper<>(data.getValue()));
        made.setCellFactory(table -> new LabelCell(kind));
        return made;
    }

    private TableColumn<VillageRow, VillageRow.State> figure(VillageColumn column) {
        TableColumn<VillageRow, VillageRow.State> made = made(column, width(column));
        made.setCellValueFactory(data -> data.getValue().stateProperty());
        made.setCellFactory(table -> new VillageCell(typed, column, model, words));
        if (column.isFigure()) {
            made.getStyleClass().add("angka");
        }
        return made;
    }

    private <T> TableColumn<VillageRow, T> made(VillageColumn column, double width) {
        TableColumn<VillageRow, T> made = new TableColumn<>(words.head(column));
        made.setId(column.id());
        made.setUserData(column);
        made.setReorderable(false);
        made.setEditable(column.isTypable());
        made.prefWidthProperty().bind(look.px(width));
        return made;
    }

    private static double width(VillageColumn column) {
        double plain =
                switch (column.kind()) {
                    case CHECK -> 91;
                    case MEASURED_SHARE -> 66;
                    case PREVALENCE -> 65;
                    case NUMBER ->
                        column.field().isCount() ? width(column.field().count()) : 88;
                    default -> 70;
                };
        return column.second() ? plain + DIFFERENCE_WIDTH : plain;
    }

    private static double width(CountField field) {
        return switch (field) {
            case FAMILIES -> 66;
            case FAMILIES_AT_RISK -> 58;
            case SEVERELY_SHORT -> 79;
            default -> 57;
        };
    }

    /** Column under the cursor; null for none. */
    VillageColumn currentColumn() {
        TableColumn<VillageRow, ?> column = typed.currentColumn();
        return column == null ? null : of(column);
    }

    /** Whether the cursor stands in a cell. */
    boolean isAt(VillageViewModel.Spot spot) {
        return spot.row().equals(typed.current()) && spot.column().equals(currentColumn());
    }

    /** Puts the cursor into a cell and brings it into view; the name of the desa when the column is not shown. */
    void focus(VillageRow row, VillageColumn column) {
        TableColumn<VillageRow, ?> at = column(column);
        typed.focus(row, cast(at == null ? head.get(head.size() - 1) : at));
    }

    private TableColumn<VillageRow, ?> column(VillageColumn wanted) {
        return view.getVisibleLeafColumns().stream()
                .filter(column -> of(column).equals(wanted))
                .findFirst()
                .orElse(null);
    }

    @SuppressWarnings("unchecked") // what the type of a column's values is does not matter for the cursor
    private static TableColumn<VillageRow, Object> cast(TableColumn<VillageRow, ?> column) {
        return (TableColumn<VillageRow, Object>) column;
    }

    /** Desa with a selected cell. */
    List<VillageRow> selectedRows() {
        return typed.selectedRows();
    }

    /** Selected columns that are typed into. */
    List<VillageColumn> selectedNumbers() {
        return selectedColumns().stream().filter(VillageColumn::isTypable).toList();
    }

    private List<VillageColumn> selectedColumns() {
        return typed.selectedColumns().stream().map(VillageTable::of).toList();
    }

    /** Columns a block falls on, from the cursor to the right and not into the other source. */
    List<VillageColumn> columnsToPaste() {
        List<VillageColumn> columns =
                typed.typableFromCursor().stream().map(VillageTable::of).toList();
        return columns.stream()
                .filter(column -> column.second() == columns.get(0).second())
                .toList();
    }

    /** The selected block as a spreadsheet takes it; what is worked out is left out where numbers are chosen. */
    String copied() {
        List<VillageColumn> numbers = selectedNumbers();
        List<VillageColumn> columns = selectedColumns().stream()
                .filter(column -> numbers.isEmpty() || !column.isPercent())
                .toList();
        List<List<String>> block = new ArrayList<>();
        for (VillageRow row : selectedRows()) {
            block.add(columns.stream().map(column -> copied(column, row)).toList());
        }
        return TableText.format(block);
    }

    private String copied(VillageColumn column, VillageRow row) {
        return switch (column.kind()) {
            case NUMBER -> VillageNumberText.write(row.state().value(column));
            case MEASURED_SHARE, PREVALENCE, COVERAGE -> words.figure(column, row.state());
            case CHECK -> words.about(column, row.state());
            default -> label(column.kind(), row);
        };
    }

    private String label(VillageColumn.Kind kind, VillageRow row) {
        return switch (kind) {
            case NO -> Formats.number(row.number());
            case CODE -> shortCode(row.area().code());
            case KECAMATAN -> row.kecamatan();
            case NAME -> row.area().name();
            default -> row.isPriority() ? words.messages().get("village.priority") : "";
        };
    }

    /** The part of a code after the regency: 63.06.05.2018 → 05.2018. */
    private static String shortCode(String code) {
        String[] parts = code.split("\\.", -1);
        return parts.length < 4 ? code : parts[2] + "." + parts[3];
    }

    /** Desa have come or gone, or stand in another order: the cursor stays with its desa. */
    private void keepCursor() {
        arranging = false;
        int index = current == null ? -1 : view.getItems().indexOf(current);
        TableColumn<VillageRow, ?> column = column(currentColumn);
        if (index >= 0 && column != null) {
            view.getSelectionModel().clearAndSelect(index, cast(column));
            view.getFocusModel().focus(index, cast(column));
        } else {
            moved();
        }
    }

    private void moved() {
        VillageRow row = typed.current();
        if (arranging || row == null) {
            return;
        }
        current = row;
        currentColumn = currentColumn();
        model.selectedProperty().set(new VillageViewModel.Spot(row, currentColumn()));
        view.lookupAll(".table-row-cell").forEach(node -> {
            if (node instanceof Row shown) {
                shown.mark();
            }
        });
    }

    private boolean sorted() {
        Comparator<VillageRow> order = null;
        for (TableColumn<VillageRow, ?> by : view.getSortOrder()) {
            Comparator<VillageRow> one = VillageOrder.by(of(by), by.getSortType() == TableColumn.SortType.DESCENDING);
            order = order == null ? one : order.thenComparing(one);
        }
        model.all().order(order);
        return true;
    }

    /** A cell that tells which desa the row is. */
    private final class LabelCell extends TableCell<VillageRow, VillageRow> {
        private final VillageColumn.Kind kind;

        LabelCell(VillageColumn.Kind kind) {
            this.kind = kind;
            if (kind == VillageColumn.Kind.NO) {
                getStyleClass().add("angka");
            }
            if (kind == VillageColumn.Kind.NO || kind == VillageColumn.Kind.CODE) {
                getStyleClass().add("redup");
            } else if (kind == VillageColumn.Kind.NAME) {
                getStyleClass().add("nama");
            }
        }

        @Override
        protected void updateItem(VillageRow row, boolean empty) {
            super.updateItem(row, empty);
            String words = empty || row == null ? null : label(kind, row);
            boolean pin = kind == VillageColumn.Kind.PRIORITY;
            setText(pin ? null : words);
            setGraphic(pin && words != null && !words.isEmpty() ? Icons.of("bi-geo-alt-fill", 12) : null);
            setAccessibleText(words);
        }
    }

    /** A row that shows whether the cursor is in it. */
    private final class Row extends ReadyRow<VillageRow> {
        Row() {
            super("village-cell");
        }

        @Override
        protected void updateItem(VillageRow item, boolean empty) {
            super.updateItem(item, empty);
            mark();
        }

        void mark() {
            pseudoClassStateChanged(CURRENT, getItem() != null && Objects.equals(getItem(), current));
        }
    }
}
