package id.rembuk.ui.commitment;

import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Hint;
import id.rembuk.ui.kit.Icons;
import id.rembuk.ui.kit.Look;
import id.rembuk.ui.kit.ReportWords;
import id.rembuk.ui.kit.StatusChip;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** The columns of the table of commitments; what is not filled in is named in red. */
record CommitmentColumns(Messages messages, Look look) {

    private static final List<String> NUMBERS = List.of("number", "desa");
    private static final double TEXT_WIDTH = 228;
    private static final double SCROLL_BAR = 18;

    /** Puts the columns into the table; the text takes the room the others leave. */
    void into(TableView<CommitmentRow> table) {
        TableColumn<CommitmentRow, ?> text =
                column("text", TEXT_WIDTH, row -> row, c -> twoLines(CommitmentRow::text, "commitment.missing.text"));
        List<TableColumn<CommitmentRow, ?>> others = others();
        table.getColumns().setAll(others);
        table.getColumns().add(1, text);
        DoubleBinding wanted = look.px(TEXT_WIDTH);
        text.prefWidthProperty().unbind();
        text.prefWidthProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> Math.max(
                                wanted.get(),
                                table.getWidth()
                                        - SCROLL_BAR
                                        - others.stream()
                                                .mapToDouble(TableColumn::getPrefWidth)
                                                .sum()),
                        wanted,
                        table.widthProperty()));
    }

    private List<TableColumn<CommitmentRow, ?>> others() {
        return List.of(
                column("number", 40, row -> row, c -> numberCell()),
                column("owner", 130, row -> row, c -> twoLines(CommitmentRow::owner, "commitment.missing.owner")),
                column("measure", 176, row -> row, c -> new MeasureCell()),
                column("desa", 58, row -> row, c -> oneLine(CommitmentRow::desa, true)),
                column("deadline", 108, row -> row, c -> new DeadlineCell()),
                column("quality", 106, CommitmentRow::gate, c -> new MutuCell(messages)));
    }

    private <T> TableColumn<CommitmentRow, T> column(
            String name,
            double width,
            Function<CommitmentRow, T> value,
            Function<TableColumn<CommitmentRow, T>, TableCell<CommitmentRow, T>> cell) {
        TableColumn<CommitmentRow, T> column = new TableColumn<>(messages.get("commitment.column." + name));
        column.setId("commitment-column-" + name);
        column.setCellValueFactory(data -> new ReadOnlyObjectWrapper<>(value.apply(data.getValue())));
        column.setCellFactory(cell::apply);
        column.setSortable(false);
        column.setReorderable(false);
        column.prefWidthProperty().bind(look.px(width));
        if (NUMBERS.contains(name)) {
            column.getStyleClass().add("angka");
        }
        return column;
    }

    private TableCell<CommitmentRow, CommitmentRow> numberCell() {
        TableCell<CommitmentRow, CommitmentRow> cell = cell((c, row) -> c.setText(Formats.number(row.number())));
        cell.getStyleClass().addAll("angka", "redup");
        return cell;
    }

    private TableCell<CommitmentRow, CommitmentRow> oneLine(Function<CommitmentRow, String> text, boolean number) {
        TableCell<CommitmentRow, CommitmentRow> cell = cell((c, row) -> {
            String words = text.apply(row);
            if (words.isEmpty()) {
                Label label = new Label(messages.get("commitment.missing"));
                label.getStyleClass().addAll("t-danger", "t-strong");
                c.setGraphic(label);
            } else {
                c.setText(words);
            }
        });
        if (number) {
            cell.getStyleClass().add("angka");
        }
        return cell;
    }

    private TableCell<CommitmentRow, CommitmentRow> twoLines(Function<CommitmentRow, String> text, String missingKey) {
        return cell((c, row) -> {
            String words = text.apply(row);
            if (words.isEmpty()) {
                c.setGraphic(missing(missingKey));
                return;
            }
            Label label = new Label(words);
            label.setWrapText(true);
            label.setMaxHeight(c.getTableView().getFixedCellSize() - 8);
            label.prefWidthProperty().bind(c.widthProperty().subtract(14));
            c.setGraphic(label);
            Hint.on(c, words);
        });
    }

    private Label missing(String key) {
        Label label = new Label(messages.get(key), Icons.of("bi-exclamation-octagon-fill", 11));
        label.getStyleClass().addAll("t-danger", "t-strong");
        return label;
    }

    private static TableCell<CommitmentRow, CommitmentRow> cell(Filler filler) {
        return new TableCell<>() {
            @Override
            protected void updateItem(CommitmentRow row, boolean empty) {
                super.updateItem(row, empty);
                setText(null);
                setGraphic(null);
                Hint.on(this, "");
                if (!empty && row != null) {
                    filler.fill(this, row);
                }
            }
        };
    }

    /** Puts a row into a cell. */
    @FunctionalInterface
    private interface Filler {
        void fill(TableCell<CommitmentRow, CommitmentRow> cell, CommitmentRow row);
    }

    /** The day above, the last state that was reported below. */
    private final class DeadlineCell extends TableCell<CommitmentRow, CommitmentRow> {
        @Override
        protected void updateItem(CommitmentRow row, boolean empty) {
            super.updateItem(row, empty);
            setGraphic(null);
            Hint.on(this, "");
            if (empty || row == null) {
                return;
            }
            Label day = new Label(row.deadline().isEmpty() ? messages.get("commitment.missing") : row.deadline());
            if (row.deadline().isEmpty()) {
                day.getStyleClass().addAll("t-danger", "t-strong");
            }
            VBox both = new VBox(day);
            both.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
            row.reports().stream().findFirst().ifPresent(last -> {
                ReportWords words = new ReportWords(messages);
                both.getChildren().add(StatusChip.plain(ReportWords.tone(last.state()), words.of(last.state())));
                Hint.on(this, words.last(Optional.of(last)));
            });
            setGraphic(both);
        }
    }

    /** The measure above, "baseline → target unit" below. */
    private final class MeasureCell extends TableCell<CommitmentRow, CommitmentRow> {
        @Override
        protected void updateItem(CommitmentRow row, boolean empty) {
            super.updateItem(row, empty);
            setGraphic(null);
            Hint.on(this, "");
            if (empty || row == null) {
                return;
            }
            Label name = row.measure().isEmpty() ? missing("commitment.missing.measure") : new Label(row.measure());
            name.getStyleClass().add("t-muted");
            TextFlow numbers =
                    new TextFlow(number(row.baseline()), plain(" → "), number(row.target()), plain(" " + row.unit()));
            numbers.setMaxHeight(USE_PREF_SIZE);
            VBox both = new VBox(name, numbers);
            both.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
            setGraphic(both);
            setAccessibleText(row.measure() + ": "
                    + messages.get("commitment.cell.change", spoken(row.baseline()), spoken(row.target()), row.unit()));
            Hint.on(this, row.measure());
        }

        private String spoken(String value) {
            return value.isEmpty() ? messages.get("commitment.missing") : value;
        }

        private Text number(String value) {
            Text text = new Text(spoken(value));
            text.getStyleClass().add(value.isEmpty() ? "angka-kosong" : "angka-isi");
            return text;
        }

        private Text plain(String words) {
            Text text = new Text(words);
            text.getStyleClass().add("angka-kata");
            return text;
        }
    }
}
