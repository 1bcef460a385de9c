package id.rembuk.ui.kit;

import java.util.function.Consumer;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/**
 * Lets a node follow a value that outlives it: it is told the value when it comes into a window and then of each change,
 * and hears nothing outside of one, so that a screen that was left can go.
 */
public final class WhileShown {
    private WhileShown() {}

    /** @param node outside of any window as yet */
    public static <T> void follow(Node node, ObservableValue<T> value, Consumer<? super T> told) {
        ChangeListener<T> listener = (o, was, now) -> told.accept(now);
        node.sceneProperty().addListener((o, was, now) -> {
            if (was == null) {
                value.addListener(listener);
                told.accept(value.getValue());
            } else if (now == null) {
                value.removeListener(listener);
            }
        });
    }
}
