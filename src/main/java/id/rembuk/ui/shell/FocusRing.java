package id.rembuk.ui.shell;

import id.rembuk.ui.kit.FocusMove;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;

/** Moves the focus between the parts of the window, as F6 does. */
record FocusRing(Supplier<List<Node>> parts) {

    /** Focuses the first control inside; false when there is none. */
    boolean focusFirst(Node part) {
        Optional<Node> control = FocusMove.first(part);
        control.ifPresent(FocusMove::toWhenShown);
        return control.isPresent();
    }

    /** Focuses the first control of the part after the one with the focus. */
    void next(Scene scene) {
        List<Node> all = parts.get();
        int now = -1;
        for (int i = 0; i < all.size(); i++) {
            if (FocusMove.isWithin(scene.getFocusOwner(), all.get(i))) {
                now = i;
            }
        }
        for (int step = 1; step <= all.size(); step++) {
            Optional<Node> control = FocusMove.first(all.get(Math.floorMod(now + step, all.size())));
            if (control.isPresent()) {
                control.get().requestFocus();
                return;
            }
        }
    }
}
