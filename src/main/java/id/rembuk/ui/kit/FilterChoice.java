package id.rembuk.ui.kit;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;

/** One choice of the row above a table, with its name in front of what is chosen: "Sumber e-PPGBM". */
public final class FilterChoice<T> extends ComboBox<FilterChoice.Item<T>> {
    private static final int ROWS = 14;

    private boolean showing;

    /**
     * What can be chosen; a null value stands for all or none.
     *
     * @param words in the list
     * @param brief when it is chosen
     */
    public record Item<T>(T value, String words, String brief) {
        public Item(T value, String words) {
            this(value, words, words);
        }
    }

    /** @param chosen is told what the user chooses, not what is shown by {@link #show} */
    public FilterChoice(String id, String name, Consumer<T> chosen) {
        setId(id);
        setAccessibleText(name);
        getStyleClass().add("filter-choice");
        setVisibleRowCount(ROWS);
        setCellFactory(list -> new Line<>(""));
        setButtonCell(new Line<>(name));
        valueProperty().addListener((o, was, item) -> {
            if (!showing && item != null) {
                chosen.accept(item.value());
            }
        });
    }

    /** Offers these items and shows one of them as chosen. */
    public void show(List<Item<T>> items, T value) {
        showing = true;
        if (!getItems().equals(items)) {
            getItems().setAll(items);
        }
        showing = false;
        pick(value);
    }

    /** Shows an item as chosen. */
    public void pick(T value) {
        showing = true;
        getItems().stream()
                .filter(item -> Objects.equals(item.value(), value))
                .findFirst()
                .ifPresent(this::setValue);
        showing = false;
    }

    private static final class Line<T> extends ListCell<Item<T>> {
        private final String name;

        Line(String name) {
            this.name = name;
        }

        @Override
        protected void updateItem(Item<T> item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty || item == null ? null : name.isEmpty() ? item.words() : item.brief());
            setGraphic(empty || name.isEmpty() ? null : caption());
        }

        private Label caption() {
            Label caption = new Label(name);
            caption.getStyleClass().add("t-muted");
            return caption;
        }
    }
}
