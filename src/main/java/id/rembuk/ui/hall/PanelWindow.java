package id.rembuk.ui.hall;

import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.ui.kit.Stylesheets;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

/** The panel in a window of its own, so that the hall can be led from any place. */
final class PanelWindow {
    private static final double WIDTH = 360;
    private static final double HEIGHT = 690;

    private final ScreenContext context;
    private final Stage owner;
    private final Supplier<Region> panel;
    private final Predicate<KeyEvent> keys;
    private Stage stage;

    /** @param keys does what a key says and answers whether it did */
    PanelWindow(ScreenContext context, Stage owner, Supplier<Region> panel, Predicate<KeyEvent> keys) {
        this.context = context;
        this.owner = owner;
        this.panel = panel;
        this.keys = keys;
    }

    void show() {
        if (stage == null) {
            stage = new Stage();
            stage.initOwner(owner);
            stage.setTitle(context.messages().get("hall.panel.title"));
            ScrollPane scroll = new ScrollPane(panel.get());
            scroll.setFitToWidth(true);
            scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
            Scene scene = new Scene(scroll);
            Stylesheets.follow(context.look(), scene);
            scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
                if (keys.test(event)) {
                    event.consume();
                }
            });
            stage.setScene(scene);
            place();
        }
        stage.show();
        stage.toFront();
        stage.getScene().lookup("#hall-show").requestFocus(); // Space shows what comes next
    }

    /** At the right edge of the operator's window, and never without room, which some window managers give it at first. */
    private void place() {
        double width = Math.min(context.look().px(WIDTH).get(), owner.getWidth());
        double height = Math.min(HEIGHT, owner.getHeight());
        stage.setMinWidth(width);
        stage.setMinHeight(height);
        stage.setX(owner.getX() + owner.getWidth() - width);
        stage.setY(owner.getY());
    }

    void close() {
        if (stage != null) {
            stage.hide();
        }
    }
}
