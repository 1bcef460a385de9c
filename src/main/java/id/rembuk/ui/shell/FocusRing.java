package id.rembuk.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;

/** Moves the focus between the parts of the window, as F6 does. */
record FocusRing(Supplier<List<Node>> parts) {

    /** Focuses the first control inside. */
    void focusFirst(Node part) {
        first(part).ifPresent(Node::requestFocus);
    }

    /** Focuses the first control of the part after the one with the focus. */
    void next(Scene scene) {
        List<Node> all = parts.get();
        int now = -1;
        for (int i = 0; i < all.size(); i++) {
            if (holds(all.get(i), scene.getFocusOwner())) {
                now = i;
            }
        }
        for (int step = 1; step <= all.size(); step++) {
            Optional<Node> control = first(all.get(Math.floorMod(now + step, all.size())));
            if (control.isPresent()) {
                control.get().requestFocus();
                return;
            }
        }
    }

    private static boolean holds(Node part, Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each == part) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Node> first(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Optional.empty();
        }
        if (node.isFocusTraversable()) {
            return Optional.of(node);
        }
        if (node instanceof Parent parent) {
            return parent.getChildrenUnmodifiable().stream()
                    .flatMap(child -> first(child).stream())
                    .findFirst();
        }
        return Optional.empty();
    }
}
