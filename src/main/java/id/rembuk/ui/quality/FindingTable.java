package id.rembuk.ui.quality;

import id.rembuk.domain.quality.FindingKind;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Hint;
import id.rembuk.ui.kit.Look;
import id.rembuk.ui.kit.ReadyRow;
import id.rembuk.ui.kit.StatusChip;
import id.rembuk.ui.kit.StatusChip.Tone;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;

/** The findings as a table: Space chooses one for a request, Enter or a double click opens its number. */
final class FindingTable extends TableView<QualityRow> {
    private static final double ROW_HEIGHT = 48;
    private static final double CHOSEN_WIDTH = 52;
    private static final double KIND_WIDTH = 128;
    private static final double AREA_WIDTH = 150;
    private static final double WHAT_WIDTH = 240;
    private static final double SCROLL_BAR = 18;

    private final QualityViewModel model;
    private final Messages messages;
    private final Look look;

    FindingTable(QualityViewModel model, Messages messages, Look look, Consumer<QualityRow> opens) {
        super(model.rows());
        this.model = model;
        this.messages = messages;
        this.look = look;
        setId("quality-table");
        setRowFactory(view -> new ReadyRow<>("quality-cell"));
        setAccessibleText(messages.get("quality.title"));
        setPlaceholder(new Label(messages.get("quality.none-shown")));
        fixedCellSizeProperty().bind(look.px(ROW_HEIGHT));
        columns();
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            QualityRow row = getSelectionModel().getSelectedItem();
            if (row != null && event.getCode() == KeyCode.SPACE) {
                model.toggle(row);
                event.consume();
            } else if (row != null && event.getCode() == KeyCode.ENTER) {
                open(row, opens);
                event.consume();
            }
        });
        setOnMouseClicked(event -> {
            QualityRow row = getSelectionModel().getSelectedItem();
            if (row != null && event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                open(row, opens);
            }
        });
        model.chosenProperty().addListener((o, was, now) -> refresh());
    }

    private static void open(QualityRow row, Consumer<QualityRow> opens) {
        if (row.opens()) {
            opens.accept(row);
        }
    }

    private void columns() {
        TableColumn<QualityRow, QualityRow> chosen = column("chosen", CHOSEN_WIDTH);
        chosen.setCellFactory(c -> new ChosenCell());
        TableColumn<QualityRow, QualityRow> kind = column("kind", KIND_WIDTH);
        kind.setCellFactory(c -> new KindCell());
        TableColumn<QualityRow, QualityRow> area = column("area", AREA_WIDTH);
        area.setCellFactory(c -> new WordsCell() {
            @Override
            void fill(QualityRow row) {
                wrapped(row.area());
            }
        });
        TableColumn<QualityRow, QualityRow> what = column("what", WHAT_WIDTH);
        what.setCellFactory(c -> new WordsCell() {
            @Override
            void fill(QualityRow row) {
                both(row.number(), row.what());
            }
        });
        what.prefWidthProperty().unbind();
        what.prefWidthProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> Math.max(
                                look.px(WHAT_WIDTH).get(),
                                getWidth()
                                        - SCROLL_BAR
                                        - chosen.getPrefWidth()
                                        - kind.getPrefWidth()
                                        - area.getPrefWidth()),
                        widthProperty(),
                        look.textPercentProperty()));
        getColumns().add(chosen);
        getColumns().add(kind);
        getColumns().add(area);
        getColumns().add(what);
    }

    private TableColumn<QualityRow, QualityRow> column(String name, double width) {
        TableColumn<QualityRow, QualityRow> column = new TableColumn<>(messages.get("quality.column." + name));
        column.setId("quality-column-" + name);
        column.setCellValueFactory(data -> new ReadOnlyObjectWrapper<>(data.getValue()));
        column.setSortable(false);
        column.setReorderable(false);
        column.prefWidthProperty().bind(look.px(width));
        return column;
    }

    static Tone tone(FindingKind.Severity severity) {
        return switch (severity) {
            case ERROR -> Tone.DITOLAK;
            case WARNING -> Tone.PERHATIAN;
            case NOTE -> Tone.USULAN;
        };
    }

    /** A box that chooses the finding; the table's keys reach it too, so it takes no focus of its own. */
    private final class ChosenCell extends TableCell<QualityRow, QualityRow> {
        private final CheckBox box = new CheckBox();

        ChosenCell() {
            box.setFocusTraversable(false);
            box.setDisable(model.isReadOnly());
            box.setOnAction(e -> model.toggle(getItem()));
        }

        @Override
        protected void updateItem(QualityRow row, boolean empty) {
            super.updateItem(row, empty);
            setGraphic(empty || row == null ? null : box);
            if (!empty && row != null) {
                boolean chosen = model.isChosen(row);
                box.setSelected(chosen);
                String state = messages.get(chosen ? "quality.chosen.yes" : "quality.chosen.no");
                box.setAccessibleText(state + ": " + row.area());
                setAccessibleText(state);
            }
        }
    }

    /** The kind as icon and word; the icon tells how much it matters. */
    private final class KindCell extends TableCell<QualityRow, QualityRow> {
        @Override
        protected void updateItem(QualityRow row, boolean empty) {
            super.updateItem(row, empty);
            setGraphic(null);
            Hint.on(this, "");
            if (!empty && row != null) {
                FindingKind kind = row.finding().kind();
                String severity = model.words().severity(kind.severity());
                StatusChip chip =
                        StatusChip.plain(tone(kind.severity()), model.words().group(kind.group()));
                chip.setAccessibleText(severity + ": " + chip.getText());
                setGraphic(chip);
                setAccessibleText(chip.getAccessibleText());
                Hint.on(this, severity);
            }
        }
    }

    /** Words in up to two lines, in full when the mouse rests on them. */
    private abstract static class WordsCell extends TableCell<QualityRow, QualityRow> {
        abstract void fill(QualityRow row);

        @Override
        protected void updateItem(QualityRow row, boolean empty) {
            super.updateItem(row, empty);
            setGraphic(null);
            setAccessibleText(null);
            Hint.on(this, "");
            if (!empty && row != null) {
                fill(row);
            }
        }

        void wrapped(String words) {
            Label label = new Label(words);
            label.setWrapText(true);
            label.setMaxHeight(getTableView().getFixedCellSize() - 8);
            label.prefWidthProperty().bind(widthProperty().subtract(14));
            setGraphic(label);
            setAccessibleText(words);
            Hint.on(this, words);
        }

        void both(String above, String below) {
            Label first = new Label(above);
            first.getStyleClass().add("t-muted");
            Label second = new Label(below);
            VBox lines = new VBox(first, second);
            lines.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
            lines.prefWidthProperty().bind(widthProperty().subtract(14));
            setGraphic(lines);
            setAccessibleText(above + ": " + below);
            Hint.on(this, above + "\n" + below);
        }
    }
}
