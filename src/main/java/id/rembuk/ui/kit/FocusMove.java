package id.rembuk.ui.kit;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;

/** Moves the focus. */
public final class FocusMove {
    private FocusMove() {}

    /** Focuses a control as soon as it stands in a scene, which inside a scroll pane is not at once. */
    public static void toWhenShown(Node control) {
        if (control.getScene() != null) {
            control.requestFocus();
            return;
        }
        control.sceneProperty().addListener(new ChangeListener<Scene>() {
            @Override
            public void changed(ObservableValue<? extends Scene> scene, Scene was, Scene now) {
                control.sceneProperty().removeListener(this);
                FxThread.later(control::requestFocus);
            }
        });
    }

    /**
     * Puts a node in the middle of a place; when the focus was in the node that leaves, it goes on to the first control of
     * the new one instead of to the first of the window, where JavaFX would put it.
     */
    public static void replace(BorderPane place, Node middle) {
        Node leaving = place.getCenter();
        if (middle.equals(leaving)) {
            return;
        }
        boolean held = leaving != null
                && place.getScene() != null
                && isWithin(place.getScene().getFocusOwner(), leaving);
        place.setCenter(middle);
        if (held) {
            toFirst(middle);
        }
    }

    /** Focuses the first control in a node that takes the focus, if any. */
    static void toFirst(Node node) {
        first(node).ifPresent(FocusMove::toWhenShown);
    }

    /** Moves a node to another place of the window; what has the focus inside it keeps it. */
    public static void keeping(Node moved, Runnable move) {
        Node focused = moved.getScene() == null ? null : moved.getScene().getFocusOwner();
        boolean held = isWithin(focused, moved);
        move.run();
        if (held) {
            toWhenShown(focused);
        }
    }

    /** Whether a node, if any, is another one or stands inside it. */
    public static boolean isWithin(Node node, Node outer) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.equals(outer)) {
                return true;
            }
        }
        return false;
    }

    /** The first control inside that can take the focus; what a scroll pane holds is no child of it before it is drawn. */
    public static Optional<Node> first(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Optional.empty();
        }
        if (node.isFocusTraversable()) {
            return Optional.of(node);
        }
        List<Node> inside = node instanceof ScrollPane pane && pane.getContent() != null
                ? List.of(pane.getContent())
                : node instanceof Parent parent ? parent.getChildrenUnmodifiable() : List.of();
        return inside.stream().flatMap(child -> first(child).stream()).findFirst();
    }

    /** Leaves a control whose own Tab key writes a tab; Ctrl+Tab is what JavaFX itself uses to leave it. */
    static void from(Node control, boolean backwards) {
        control.fireEvent(new KeyEvent(
                control, control, KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, backwards, true, false, false));
    }
}
