package id.rembuk.ui.rembuk;

import id.rembuk.domain.UserError;
import id.rembuk.domain.plan.PlanField;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.FxThread;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.ui.kit.TypedCell;
import id.rembuk.ui.kit.TypedTable;
import id.rembuk.usecase.CommitmentField;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** The plan lines or commitments under discussion; cells are typed into, changed rows stand out until they are confirmed. */
final class FloorTable {
    private static final double ROW_HEIGHT = 38;
    private static final double SCROLL_BAR = 18;
    private static final Set<String> TYPED = Set.of(
            PlanField.DESCRIPTION.name(),
            PlanField.TARGET.name(),
            PlanField.SITES.name(),
            PlanField.SHARE.name(),
            CommitmentField.TEXT.name(),
            CommitmentField.OWNER.name(),
            CommitmentField.DEADLINE.name(),
            CommitmentField.RESERVATION.name());

    private final ScreenContext context;
    private final Messages messages;
    private final RembukWords words;
    private final RunModel model;
    private final TableView<FloorRow> table = new TableView<>();
    private final TypedTable<FloorRow> typed;
    private Set<String> lastChosen = Set.of();
    private TableColumn<FloorRow, ?> lastColumn;
    private boolean restoring;

    FloorTable(ScreenContext context, RunModel model) {
        this.context = context;
        this.model = model;
        messages = context.messages();
        words = new RembukWords(messages);
        table.setId("floor-table");
        table.setAccessibleText(messages.get("rembuk.floor.table"));
        table.setItems(model.rows());
        table.setPlaceholder(new Label(messages.get("rembuk.floor.empty")));
        table.fixedCellSizeProperty().bind(context.look().px(ROW_HEIGHT));
        typed = new TypedTable<>(table, column -> TYPED.contains(column.getId()));
        table.setRowFactory(view -> new FloorCells.Row());
        table.getSelectionModel().getSelectedCells().addListener((Observable o) -> remember());
        model.rows().addListener((ListChangeListener<FloorRow>) change -> FxThread.later(this::restore));
        model.tabProperty().addListener((o, was, tab) -> columns());
        columns();
    }

    TableView<FloorRow> node() {
        return table;
    }

    /** Rows that an act is about: the selected ones, or those selected before a row was read anew. */
    List<FloorRow> chosen() {
        List<FloorRow> selected = typed.selectedRows();
        return selected.isEmpty()
                ? table.getItems().stream()
                        .filter(row -> lastChosen.contains(row.id()))
                        .toList()
                : selected;
    }

    private void remember() {
        List<FloorRow> selected = typed.selectedRows();
        if (!selected.isEmpty()) {
            lastChosen = selected.stream().map(FloorRow::id).collect(Collectors.toSet());
            lastColumn = typed.selectedColumns().get(0);
        }
        if (!selected.isEmpty() && !restoring) {
            context.navigator()
                    .hall()
                    .ifPresent(hall -> hall.selected(selected.get(0).ref()));
        }
    }

    /** Chooses again what was chosen before its row was read anew, so that the eye finds what the next act is about. */
    private void restore() {
        if (!typed.selectedRows().isEmpty()
                || table.getEditingCell() != null
                || !table.getColumns().contains(lastColumn)) {
            return;
        }
        restoring = true;
        for (int i = 0; i < table.getItems().size(); i++) {
            if (lastChosen.contains(table.getItems().get(i).id())) {
                table.getSelectionModel().select(i, lastColumn);
            }
        }
        restoring = false;
    }

    private void columns() {
        boolean plan = model.tabProperty().get() != RunModel.Tab.COMMITMENTS;
        table.getColumns().clear();
        add("number", messages.get("rembuk.floor.number"), 52, FloorCells.RunningNumber::new);
        TableColumn<FloorRow, FloorRow> text;
        if (plan) {
            text = field(PlanField.DESCRIPTION.name(), "rembuk.floor.activity", 184, false);
            field(PlanField.TARGET.name(), "rembuk.floor.target", 78, true);
            field(PlanField.SITES.name(), "rembuk.floor.sites", 92, false);
            field(PlanField.SHARE.name(), "rembuk.floor.share", 122, true);
        } else {
            text = field(CommitmentField.TEXT.name(), "rembuk.floor.commitment", 124, false);
            field(CommitmentField.OWNER.name(), "rembuk.floor.owner", 96, false);
            field(CommitmentField.TARGET.name(), "rembuk.floor.target", 64, true);
            field(CommitmentField.DEADLINE.name(), "rembuk.floor.deadline", 96, false);
            field(CommitmentField.RESERVATION.name(), "rembuk.floor.reservation", 96, false);
        }
        add("state", messages.get("rembuk.floor.state"), 104, () -> new FloorCells.State(words));
        add("back", "", 34, () -> new FloorCells.Back(model, messages));
        takesTheRest(text);
    }

    private TableColumn<FloorRow, FloorRow> field(String name, String headingKey, double width, boolean number) {
        TableColumn<FloorRow, FloorRow> column = column(name, messages.get(headingKey), width);
        if (number) {
            column.getStyleClass().add("angka");
        }
        column.setCellFactory(c -> new FieldCell(name, messages.get(headingKey), number));
        return column;
    }

    private void add(String name, String heading, double width, Supplier<TableCell<FloorRow, FloorRow>> cell) {
        TableColumn<FloorRow, FloorRow> column = column(name, heading, width);
        column.setEditable(false);
        column.setCellFactory(c -> cell.get());
    }

    private TableColumn<FloorRow, FloorRow> column(String name, String heading, double width) {
        TableColumn<FloorRow, FloorRow> column = new TableColumn<>(heading);
        column.setId(name);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(data -> new ReadOnlyObjectWrapper<>(data.getValue()));
        column.prefWidthProperty().bind(context.look().px(width));
        table.getColumns().add(column);
        return column;
    }

    /** Gives a column the width that those beside it leave. */
    private void takesTheRest(TableColumn<FloorRow, FloorRow> column) {
        double least = column.getPrefWidth();
        column.prefWidthProperty().unbind();
        column.prefWidthProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> Math.max(
                                least,
                                table.getWidth()
                                        - SCROLL_BAR
                                        - table.getColumns().stream()
                                                .filter(other -> !other.equals(column))
                                                .mapToDouble(TableColumn::getPrefWidth)
                                                .sum()),
                        table.widthProperty(),
                        context.look().textPercentProperty()));
    }

    private String changedAt(FloorRow row) {
        String at = row.lastChange()
                .map(change -> RembukWords.clock(change.at(), model.board()))
                .orElse("");
        return messages.get("rembuk.floor.changed-at", at);
    }

    private static String spoken(FloorRow row, String heading) {
        return heading + ", " + row.number();
    }

    /** A value, struck through above the new one while a change of it waits. */
    private final class FieldCell extends TypedCell<FloorRow, FloorRow> {
        private final String field;
        private final String heading;

        FieldCell(String field, String heading, boolean number) {
            super("floor-editor");
            this.field = field;
            this.heading = heading;
            setAlignment(number ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
        }

        @Override
        protected boolean isTypable(FloorRow row) {
            return TYPED.contains(field)
                    && model.isOpen()
                    && !context.saveStatus().isReadOnly();
        }

        @Override
        protected String textOf(FloorRow row) {
            return row.value(field);
        }

        @Override
        protected String spokenName(FloorRow row) {
            return spoken(row, heading);
        }

        @Override
        protected boolean take(FloorRow row, String text) {
            try {
                model.type(row, field, text);
                return true;
            } catch (UserError refused) {
                context.dialogs().error(refused);
                return false;
            }
        }

        @Override
        protected String takeTyped() {
            return typed.takeTyped();
        }

        @Override
        protected void moveOn(FloorRow row, boolean sideways, boolean back) {
            FloorRow now = table.getItems().stream()
                    .filter(each -> each.id().equals(row.id()))
                    .findFirst()
                    .orElse(row);
            typed.moveFrom(now, getTableColumn(), sideways, back);
        }

        @Override
        protected void editing(boolean now) {
            model.typing(now);
        }

        @Override
        protected void show(FloorRow row) {
            setText(null);
            setGraphic(row == null ? null : ChangedValue.of(row, field, changedAt(row), getAlignment()));
        }

        @Override
        protected String about() {
            FloorRow row = getItem();
            return row == null ? "" : ChangedValue.spoken(row, field, messages);
        }
    }
}
