package id.rembuk.ui.intake;

import id.rembuk.domain.intake.ColumnLook;
import id.rembuk.domain.intake.ColumnUse;
import id.rembuk.text.Messages;
import id.rembuk.ui.intake.UseChoices.Choice;
import id.rembuk.ui.kit.Hint;
import id.rembuk.ui.kit.Icons;
import id.rembuk.ui.kit.Look;
import id.rembuk.ui.kit.ReadyRow;
import id.rembuk.ui.kit.StatusChip;
import id.rembuk.ui.kit.StatusChip.Tone;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/** Every column of the sheet: its heading, what stands in it, what it is read as, and how sure that is. */
final class MappingTable {
    private static final double ROW_HEIGHT = 38;
    private static final double SAMPLES_WIDTH = 200;
    private static final double SCROLL_BAR = 18;
    private static final int MOST_CHOICES = 12;

    private final ImportModel model;
    private final Messages messages;
    private final Look look;
    private final TableView<ColumnLook> table = new TableView<>();
    private List<Choice> choices = List.of();
    private UseChoices words;

    MappingTable(ImportModel model, Look look) {
        this.model = model;
        this.look = look;
        messages = model.messages();
        table.setId("import-columns");
        table.setRowFactory(view -> new ReadyRow<>("mapping-cell"));
        table.setAccessibleText(messages.get("import.ui.columns"));
        table.setAccessibleHelp(messages.get("import.ui.columns.help"));
        table.getStyleClass().add("import-columns");
        table.fixedCellSizeProperty().bind(look.px(ROW_HEIGHT));
        table.getColumns().add(column("letter", 44, this::letter));
        table.getColumns().add(column("heading", 200, this::heading));
        TableColumn<ColumnLook, ColumnLook> samples = column("samples", SAMPLES_WIDTH, this::samples);
        table.getColumns().add(samples);
        table.getColumns().add(column("arrow", 34, MappingTable::arrow));
        TableColumn<ColumnLook, ColumnLook> use = column("use", 250, (cell, look1) -> {});
        use.setCellFactory(view -> new UseCell());
        table.getColumns().add(use);
        table.getColumns().add(column("match", 160, this::match));
        fill(samples);
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        model.readingProperty().addListener((o, was, now) -> show());
        model.settingsProperty().addListener((o, was, now) -> table.refresh());
        show();
    }

    TableView<ColumnLook> node() {
        return table;
    }

    void focus() {
        if (table.getSelectionModel().isEmpty()) {
            table.getSelectionModel().selectFirst();
        }
        table.requestFocus();
    }

    private void show() {
        if (model.readingProperty().get() == null) {
            table.getItems().clear();
            return;
        }
        words = new UseChoices(messages, model.known().indicators());
        choices = words.of(model.readingProperty().get().kind());
        table.getItems().setAll(model.readingProperty().get().columns());
        table.getSelectionModel().selectFirst();
    }

    private TableColumn<ColumnLook, ColumnLook> column(
            String name, double width, BiConsumer<TableCell<?, ?>, ColumnLook> fill) {
        TableColumn<ColumnLook, ColumnLook> column = new TableColumn<>(messages.get("import.ui.column." + name));
        column.setId("import-column-" + name);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(data -> new ReadOnlyObjectWrapper<>(data.getValue()));
        column.setCellFactory(view -> new TextCell(fill));
        column.prefWidthProperty().bind(look.px(width));
        return column;
    }

    /** The samples take the room the others leave. */
    private void fill(TableColumn<ColumnLook, ColumnLook> wide) {
        DoubleBinding least = look.px(SAMPLES_WIDTH);
        wide.prefWidthProperty().unbind();
        wide.prefWidthProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> Math.max(
                                least.get(),
                                table.getWidth()
                                        - SCROLL_BAR
                                        - table.getColumns().stream()
                                                .filter(column -> column != wide)
                                                .mapToDouble(TableColumn::getPrefWidth)
                                                .sum()),
                        least,
                        table.widthProperty()));
    }

    private void letter(TableCell<?, ?> cell, ColumnLook column) {
        cell.setText(column.letter());
    }

    private void heading(TableCell<?, ?> cell, ColumnLook column) {
        String text = column.heading().isEmpty() ? messages.get("import.ui.column.no-heading") : column.heading();
        cell.setText(text.replaceAll("\\s+", " "));
        Hint.on(cell, text);
    }

    private void samples(TableCell<?, ?> cell, ColumnLook column) {
        String text = column.personal() == null
                ? String.join("; ", column.samples()).replaceAll("\\s+", " ")
                : messages.get("import.ui.column.not-shown");
        cell.setText(text);
        Hint.on(cell, text);
    }

    private static void arrow(TableCell<?, ?> cell, ColumnLook column) {
        cell.setGraphic(Icons.of("bi-arrow-right", 12));
        cell.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    }

    private void match(TableCell<?, ?> cell, ColumnLook column) {
        cell.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        cell.setGraphic(chip(column));
    }

    private StatusChip chip(ColumnLook column) {
        ColumnUse use = use(column);
        if (column.personal() != null) {
            return StatusChip.plain(Tone.DITOLAK, messages.get("import.ui.match.personal"));
        }
        if (!Objects.equals(use, column.use())) {
            return use == null
                    ? StatusChip.plain(Tone.USULAN, messages.get("import.ui.match.skipped"))
                    : StatusChip.plain(Tone.SELESAI, messages.get("import.ui.match.chosen"));
        }
        return switch (column.match()) {
            case SAME_NAME -> StatusChip.plain(Tone.SELESAI, messages.get("import.ui.match.same-name"));
            case REMEMBERED -> StatusChip.plain(Tone.SELESAI, messages.get("import.ui.match.remembered"));
            case SIMILAR -> StatusChip.plain(Tone.PERHATIAN, messages.get("import.ui.match.similar"));
            case SKIPPED -> StatusChip.plain(Tone.USULAN, messages.get("import.ui.match.skipped"));
            case UNKNOWN -> StatusChip.plain(Tone.USULAN, messages.get("import.ui.match.unknown"));
            case PERSONAL -> StatusChip.plain(Tone.DITOLAK, messages.get("import.ui.match.personal"));
        };
    }

    private ColumnUse use(ColumnLook column) {
        return model.settingsProperty().get().uses().get(column.index());
    }

    /** Space and F2 open the choices of the row under the cursor. */
    private void key(KeyEvent event) {
        boolean inTable = event.getTarget() == table;
        if (inTable && (event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.F2)) {
            box(table.getSelectionModel().getSelectedIndex()).ifPresent(box -> {
                box.requestFocus();
                box.show();
            });
            event.consume();
        }
    }

    private Optional<ComboBox<?>> box(int row) {
        return table.lookupAll(".import-use").stream()
                .filter(node -> node instanceof UseCell cell && cell.getIndex() == row && !cell.isEmpty())
                .map(node -> ((UseCell) node).getGraphic())
                .filter(ComboBox.class::isInstance)
                .<ComboBox<?>>map(node -> (ComboBox<?>) node)
                .findFirst();
    }

    private static final class TextCell extends TableCell<ColumnLook, ColumnLook> {
        private final BiConsumer<TableCell<?, ?>, ColumnLook> fill;

        TextCell(BiConsumer<TableCell<?, ?>, ColumnLook> fill) {
            this.fill = fill;
        }

        @Override
        protected void updateItem(ColumnLook column, boolean empty) {
            super.updateItem(column, empty);
            setText(null);
            setGraphic(null);
            Hint.on(this, "");
            if (!empty && column != null) {
                fill.accept(this, column);
            }
        }
    }

    /** The choice of what a column is read as; a personal one has none. */
    private final class UseCell extends TableCell<ColumnLook, ColumnLook> {
        private final ComboBox<Choice> box = new ComboBox<>();
        private final Label refused = new Label(messages.get("import.ui.column.refused"));
        private boolean filling;

        UseCell() {
            getStyleClass().add("import-use");
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            setAlignment(Pos.CENTER_LEFT);
            box.setMaxWidth(Double.MAX_VALUE);
            box.setVisibleRowCount(MOST_CHOICES);
            refused.getStyleClass().addAll("t-danger", "t-strong");
            refused.setMinWidth(Region.USE_PREF_SIZE);
            new TypeAhead<>(box).install();
            box.valueProperty().addListener((o, was, choice) -> {
                ColumnLook column = getItem();
                if (!filling && column != null && choice != null) {
                    model.decide(change -> change.use(column, choice.use()));
                }
            });
        }

        @Override
        protected void updateItem(ColumnLook column, boolean empty) {
            super.updateItem(column, empty);
            if (empty || column == null) {
                setGraphic(null);
            } else if (column.personal() != null) {
                setGraphic(refused);
            } else {
                fill(column);
                setGraphic(box);
            }
        }

        private void fill(ColumnLook column) {
            filling = true;
            Choice chosen = words.choice(use(column));
            box.getItems().setAll(choices);
            if (!box.getItems().contains(chosen)) {
                box.getItems().add(1, chosen);
            }
            box.setValue(chosen);
            box.setId("import-use-" + column.letter());
            box.setAccessibleText(messages.get("import.ui.column.use-of", column.letter(), column.heading()));
            boolean doubtful = column.match() == ColumnLook.Match.SIMILAR && Objects.equals(use(column), column.use());
            box.pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("ragu"), doubtful);
            filling = false;
        }
    }
}
