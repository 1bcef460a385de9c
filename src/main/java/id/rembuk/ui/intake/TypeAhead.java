package id.rembuk.ui.intake;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyEvent;

/** Chooses in a choice box by typing the beginning of a word, as every other program lets one do. */
final class TypeAhead<T> {
    private static final long FORGET_MILLIS = 1200;

    private final ComboBox<T> box;
    private String typed = "";
    private long last;

    TypeAhead(ComboBox<T> box) {
        this.box = box;
    }

    void install() {
        box.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    }

    private void typed(KeyEvent event) {
        String letter = event.getCharacter();
        if (letter.isBlank() || letter.charAt(0) < ' ' || event.isShortcutDown()) {
            return;
        }
        long now = System.currentTimeMillis();
        typed = (now - last > FORGET_MILLIS ? "" : typed) + letter.toLowerCase(Locale.ROOT);
        last = now;
        find(box.getItems(), typed, box.getSelectionModel().getSelectedIndex());
        event.consume();
    }

    private void find(List<T> items, String beginning, int from) {
        int start = beginning.length() == 1 ? from + 1 : Math.max(0, from);
        for (int step = 0; step < items.size(); step++) {
            T item = items.get((start + step) % items.size());
            if (String.valueOf(item).toLowerCase(Locale.ROOT).startsWith(beginning)) {
                box.getSelectionModel().select(item);
                return;
            }
        }
    }
}
