package id.rembuk.ui.village;

import id.rembuk.text.Messages;
import id.rembuk.ui.kit.FocusMove;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/** Turns between the numbers of the desa and what is wrong with them. */
final class VillageParts extends HBox {
    private final ToggleButton numbers = new ToggleButton();
    private final ToggleButton check = new ToggleButton();

    /** @param turn told true for the check, false for the numbers */
    VillageParts(Messages messages, Consumer<Boolean> turn) {
        getStyleClass().add("segments");
        ToggleGroup group = new ToggleGroup();
        part(numbers, group, "village-part-numbers", messages.get("quality.place.numbers"), () -> turn.accept(false));
        part(check, group, "village-part-check", messages.get("quality.title"), () -> turn.accept(true));
        numbers.setSelected(true);
    }

    void show(boolean checking) {
        numbers.setSelected(!checking);
        check.setSelected(checking);
    }

    void focusChosen() {
        FocusMove.toWhenShown(check.isSelected() ? check : numbers);
    }

    private void part(ToggleButton button, ToggleGroup group, String id, String words, Runnable turn) {
        button.setId(id);
        button.setText(words);
        button.setToggleGroup(group);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(e -> {
            button.setSelected(true); // one of them always holds
            turn.run();
        });
        getChildren().add(button);
    }
}
