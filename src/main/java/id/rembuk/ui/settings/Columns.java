package id.rembuk.ui.settings;

import id.rembuk.ui.kit.Hint;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.ui.kit.StatusChip;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** Makes the read-only tables of the settings: columns of words and columns of marks, as wide as the text is large. */
record Columns<T>(ScreenContext context) {

    /** An icon with a word, for a state. */
    record Mark(StatusChip.Tone tone, String text) {}

    /** A table with rows of comfortable height; widths follow the columns' preferred shares. */
    TableView<T> table(String id, String nameKey, ObservableList<T> rows, String placeholderKey) {
        TableView<T> table = new TableView<>(rows);
        table.setId(id);
        table.setAccessibleText(context.messages().get(nameKey));
        table.getStyleClass().add("nyaman");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        Label placeholder = new Label(context.messages().get(placeholderKey));
        placeholder.setWrapText(true);
        table.setPlaceholder(placeholder);
        table.setMinWidth(0);
        return table;
    }

    /** A column of words; what does not fit is read in its tooltip. */
    TableColumn<T, T> text(String titleKey, double width, Function<T, String> words) {
        TableColumn<T, T> column = column(titleKey, width);
        column.setCellFactory(c -> new WordCell<>(words));
        return column;
    }

    /** A column of numbers, at the right. */
    TableColumn<T, T> number(String titleKey, double width, Function<T, String> words) {
        TableColumn<T, T> column = text(titleKey, width, words);
        column.getStyleClass().add("angka");
        return column;
    }

    /** A column of states, never narrower than its words; a null mark leaves the cell empty. */
    TableColumn<T, T> mark(String titleKey, double width, Function<T, Mark> mark) {
        TableColumn<T, T> column = column(titleKey, width);
        column.minWidthProperty().bind(context.look().px(width));
        column.setCellFactory(c -> new MarkCell<>(mark));
        return column;
    }

    private TableColumn<T, T> column(String titleKey, double width) {
        TableColumn<T, T> column = new TableColumn<>(context.messages().get(titleKey));
        column.setCellValueFactory(features -> new ReadOnlyObjectWrapper<>(features.getValue()));
        column.prefWidthProperty().bind(context.look().px(width));
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    private static final class WordCell<T> extends TableCell<T, T> {
        private final Function<T, String> words;

        WordCell(Function<T, String> words) {
            this.words = words;
        }

        @Override
        protected void updateItem(T item, boolean empty) {
            super.updateItem(item, empty);
            String text = empty || item == null ? "" : words.apply(item);
            setText(text);
            Hint.on(this, text == null ? "" : text);
        }
    }

    private static final class MarkCell<T> extends TableCell<T, T> {
        private final Function<T, Mark> mark;
        private final StatusChip chip = StatusChip.plain(StatusChip.Tone.USULAN, "");

        MarkCell(Function<T, Mark> mark) {
            this.mark = mark;
        }

        @Override
        protected void updateItem(T item, boolean empty) {
            super.updateItem(item, empty);
            Mark now = empty || item == null ? null : mark.apply(item);
            if (now == null) {
                setGraphic(null);
            } else {
                chip.show(now.tone(), now.text());
                setGraphic(chip);
            }
        }
    }
}
