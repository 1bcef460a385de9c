package id.rembuk.ui.hall;

import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.ui.kit.Stylesheets;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

/** The panel in a window of its own, so that the hall can be led from any place. */
final class PanelWindow {
    private static final double WIDTH = 340;
    private static final double HEIGHT = 690;

    private final ScreenContext context;
    private final Stage owner;
    private final Supplier<Region> panel;
    private Stage stage;

    PanelWindow(ScreenContext context, Stage owner, Supplier<Region> panel) {
        this.context = context;
        this.owner = owner;
        this.panel = panel;
    }

    void show() {
        if (stage == null) {
            stage = new Stage();
            stage.initOwner(owner);
            stage.setTitle(context.messages().get("hall.panel.title"));
            ScrollPane scroll = new ScrollPane(panel.get());
            scroll.setFitToWidth(true);
            scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
            Scene scene = new Scene(scroll, WIDTH, HEIGHT);
            Stylesheets.follow(context.look(), scene);
            stage.setScene(scene);
        }
        stage.show();
        stage.toFront();
    }

    void close() {
        if (stage != null) {
            stage.hide();
        }
    }
}
