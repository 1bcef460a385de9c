package id.rembuk.ui.picker;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/**
 * A field that finds as you type and picks by keyboard: Down goes into the list, Enter picks, Esc empties the field.
 * The list stands below the field and takes no room while there is nothing to show.
 */
public final class SearchPicker<T> extends VBox {
    private static final int MOST_ROWS = 6;

    private final TextField field = new TextField();
    private final ListView<T> found = new ListView<>();
    private final Consumer<T> pick;

    /**
     * @param id id of the field; the list's id is {@code id-found}
     * @param label what is searched, as prompt and accessible text
     * @param search answers at most a few dozen items for a typed text, best first
     * @param words writes an item in one line
     * @param pick is told what was picked
     */
    public SearchPicker(
            String id, String label, Function<String, List<T>> search, Function<T, String> words, Consumer<T> pick) {
        this.pick = pick;
        getStyleClass().add("search-picker");
        field.setId(id);
        field.setPromptText(label);
        field.setAccessibleText(label);
        found.setId(id + "-found");
        found.setAccessibleText(label);
        found.setCellFactory(list -> cell(words));
        found.fixedCellSizeProperty().bind(Bindings.max(20, field.heightProperty()));
        found.managedProperty().bind(found.visibleProperty());
        found.setVisible(false);
        field.textProperty().addListener((o, was, typed) -> show(typed.isBlank() ? List.of() : search.apply(typed)));
        field.addEventHandler(KeyEvent.KEY_PRESSED, this::keyInField);
        found.addEventFilter(KeyEvent.KEY_PRESSED, this::keyInList);
        getChildren().addAll(field, found);
    }

    public TextField field() {
        return field;
    }

    private void show(List<T> items) {
        found.getItems().setAll(items);
        found.setVisible(!items.isEmpty());
        found.prefHeightProperty()
                .bind(found.fixedCellSizeProperty()
                        .multiply(Math.min(MOST_ROWS, items.size()))
                        .add(2));
        found.minHeightProperty().bind(found.prefHeightProperty());
    }

    private void keyInField(KeyEvent event) {
        if (found.getItems().isEmpty()) {
            return;
        }
        if (event.getCode() == KeyCode.DOWN) {
            found.getSelectionModel().selectFirst();
            found.requestFocus();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            found.getSelectionModel().selectFirst();
            pickSelected();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            field.clear();
            event.consume();
        }
    }

    private void keyInList(KeyEvent event) {
        boolean atTop = found.getSelectionModel().getSelectedIndex() <= 0;
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            pickSelected();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            field.clear();
            field.requestFocus();
            event.consume();
        } else if (event.getCode() == KeyCode.UP && atTop) {
            field.requestFocus();
            event.consume();
        }
    }

    /** The click belongs to the cell: one on the scroll bar of the list must pick nothing. */
    private ListCell<T> cell(Function<T, String> words) {
        Line<T> line = new Line<>(words);
        line.setOnMouseClicked(event -> {
            if (!line.isEmpty()) {
                pickSelected();
            }
        });
        return line;
    }

    private void pickSelected() {
        T item = found.getSelectionModel().getSelectedItem();
        if (item != null) {
            field.clear();
            field.requestFocus();
            pick.accept(item);
        }
    }

    private static final class Line<T> extends ListCell<T> {
        private final Function<T, String> words;

        Line(Function<T, String> words) {
            this.words = words;
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(T item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty ? null : words.apply(item));
        }
    }
}
