package id.rembuk.ui.plan;

import id.rembuk.ui.kit.Hint;
import id.rembuk.ui.kit.Icons;
import id.rembuk.ui.picker.SearchPicker;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** A list of codes, each found by typing and removed by its own button. */
final class PlanListEditor<T> extends VBox {
    private final String id;
    private final Function<String, String> words;
    private final Consumer<List<String>> changed;
    private final FlowPane chosen = new FlowPane(4, 4);
    private final SearchPicker<T> search;
    private List<String> codes = List.of();

    /**
     * @param id prefix of the ids of its controls
     * @param find answers the items for a typed text
     * @param code the code of an item
     * @param words writes a code in words
     * @param changed is told every new list
     */
    PlanListEditor(
            String id,
            String label,
            Function<String, List<T>> find,
            Function<T, String> code,
            Function<String, String> words,
            Consumer<List<String>> changed) {
        this.id = id;
        this.words = words;
        this.changed = changed;
        setSpacing(5);
        search = new SearchPicker<>(
                id + "-search", label, find, item -> words.apply(code.apply(item)), item -> add(code.apply(item)));
        chosen.managedProperty().bind(javafx.beans.binding.Bindings.isNotEmpty(chosen.getChildren()));
        getChildren().addAll(chosen, search);
    }

    /** Where a code is searched. */
    TextField search() {
        return search.field();
    }

    void show(List<String> now) {
        codes = now;
        chosen.getChildren().setAll(codes.stream().map(this::chip).toList());
    }

    private Button chip(String code) {
        Button chip = new Button(code, Icons.of("bi-x", 12));
        chip.setId(id + "-remove-" + codes.indexOf(code));
        chip.getStyleClass().add("site-chip");
        chip.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        Hint.on(chip, words.apply(code));
        chip.setAccessibleText(words.apply(code));
        chip.setOnAction(e -> remove(code));
        return chip;
    }

    private void add(String code) {
        if (!codes.contains(code)) {
            List<String> now = new ArrayList<>(codes);
            now.add(code);
            changed.accept(now);
        }
    }

    private void remove(String code) {
        changed.accept(codes.stream().filter(known -> !known.equals(code)).toList());
        search.field().requestFocus();
    }
}
