package id.rembuk.ui.kit;

import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import javafx.util.Duration;

/** What every dialog has: the window it stands over, the program's name, an id, and the size of its content. */
public final class DialogFrame {
    private static final Duration LOOK_AGAIN = Duration.millis(100);
    private static final int LOOKS = 8;

    private DialogFrame() {}

    /**
     * Puts a dialog over a window, or alone when that window is not there.
     *
     * @param owner null for none
     * @param id of the pane
     * @param styles classes of the pane
     */
    public static DialogPane over(Window owner, Dialog<?> dialog, String id, String... styles) {
        if (owner != null && owner.isShowing()) {
            dialog.initOwner(owner);
        }
        dialog.setTitle("Rembuk");
        DialogPane pane = dialog.getDialogPane();
        pane.setId(id);
        pane.getStyleClass().addAll(styles);
        Window window = pane.getScene().getWindow();
        Timeline settling = new Timeline(new KeyFrame(LOOK_AGAIN, e -> settle(pane, owner)));
        settling.setCycleCount(LOOKS);
        window.addEventHandler(WindowEvent.WINDOW_SHOWN, e -> settling.playFromStart());
        window.addEventHandler(WindowEvent.WINDOW_HIDDEN, e -> settling.stop());
        if (owner instanceof Stage below) {
            keepMaximized(below, window);
        }
        return pane;
    }

    /** Some window managers of Linux forget size and place while the window below changes, more than once. */
    private static void settle(DialogPane pane, Window owner) {
        Window window = pane.getScene().getWindow();
        double width = pane.prefWidth(-1);
        double height = pane.prefHeight(width);
        boolean small = window.getWidth() < width || window.getHeight() < height;
        if (small) {
            window.sizeToScene();
        }
        if (owner != null && (small || window.getX() < owner.getX() || window.getY() < owner.getY())) {
            window.setX(owner.getX() + Math.max(0, (owner.getWidth() - width) / 2));
            window.setY(owner.getY() + Math.max(0, (owner.getHeight() - height) / 2));
        }
    }

    /** JavaFX makes a window that waits for a dialog unresizable, for which some window managers shrink it (JDK-8332222). */
    private static void keepMaximized(Stage below, Window window) {
        boolean[] was = new boolean[1];
        window.addEventHandler(WindowEvent.WINDOW_SHOWING, e -> was[0] = below.isMaximized());
        window.addEventHandler(
                WindowEvent.WINDOW_HIDDEN,
                e -> FxThread.later(() -> {
                    if (was[0] && !below.isMaximized()) {
                        below.setMaximized(true);
                    }
                }));
    }
}
