package id.rembuk.ui.kit;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.animation.PauseTransition;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;

/**
 * Chooses an item of a drop-down list by the letters typed: the first whose text begins with them, else the first with a
 * word that does. It is chosen once, when typing pauses or the list is left, because choosing saves.
 */
public final class TypeAhead<T> {
    private static final Duration PAUSE = Duration.millis(500);

    private final ComboBox<T> list;
    private final StringBuilder typed = new StringBuilder();
    private final PauseTransition pause = new PauseTransition(PAUSE);

    private TypeAhead(ComboBox<T> list) {
        this.list = list;
        pause.setOnFinished(e -> choose());
        list.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.focusedProperty().addListener((o, was, focused) -> choose());
    }

    /** Lets items of a list that is not typed into be chosen by letters. */
    public static <T> void on(ComboBox<T> list) {
        new TypeAhead<>(list);
    }

    private void typed(KeyEvent event) {
        String character = event.getCharacter();
        boolean letter = !character.isEmpty() && !Character.isISOControl(character.charAt(0));
        if (letter && !event.isShortcutDown() && !event.isAltDown() && !(character.isBlank() && typed.isEmpty())) {
            typed.append(character);
            pause.playFromStart();
            event.consume();
        }
    }

    /** A space between two words does not open the list; another key than a letter ends the word. */
    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.SPACE) {
            if (!typed.isEmpty()) {
                event.consume();
            }
        } else if (event.getCode().isArrowKey() || event.getCode() == KeyCode.ENTER) {
            choose();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            typed.setLength(0);
        }
    }

    private void choose() {
        pause.stop();
        if (typed.isEmpty()) {
            return;
        }
        String wanted = typed.toString().strip().toLowerCase(Locale.ROOT);
        typed.setLength(0);
        first(text -> text.startsWith(wanted))
                .or(() -> first(text -> text.contains(" " + wanted)))
                .ifPresent(list::setValue);
    }

    private Optional<T> first(Predicate<String> matches) {
        return list.getItems().stream()
                .filter(item -> item != null
                        && matches.test(list.getConverter().toString(item).toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
