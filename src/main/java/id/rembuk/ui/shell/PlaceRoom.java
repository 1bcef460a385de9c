package id.rembuk.ui.shell;

import id.rembuk.ui.kit.FocusMove;
import id.rembuk.ui.kit.Look;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.DoubleBinding;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** The room of the place shown; where it is smaller than a place can be used in, it scrolls to all of the place. */
final class PlaceRoom extends StackPane {
    /** Least room of a place in px at 100 % text. */
    private static final double LEAST_WIDTH = 620;

    private static final double LEAST_HEIGHT = 340;

    private final ScrollPane scroll = new ScrollPane();
    private final DoubleBinding leastWidth;
    private final DoubleBinding leastHeight;
    private Region place;

    PlaceRoom(Look look) {
        leastWidth = look.px(LEAST_WIDTH);
        leastHeight = look.px(LEAST_HEIGHT);
        setId("place-room");
        scroll.setId("place-scroll");
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        setMinSize(0, 0);
        InvalidationListener onSize = o -> arrange();
        widthProperty().addListener(onSize);
        heightProperty().addListener(onSize);
        leastWidth.addListener(onSize);
    }

    void show(Region shown) {
        place = shown;
        scroll.setContent(null);
        getChildren().clear();
        arrange();
    }

    /** What the place is about, below its heading and the buttons beside it; empty while that is not read. */
    Optional<Node> main() {
        Node main = place;
        while (main instanceof BorderPane pane) {
            main = pane.getCenter();
        }
        return Optional.ofNullable(main);
    }

    private void arrange() {
        boolean small = getWidth() > 0 && (getWidth() < leastWidth.get() || getHeight() < leastHeight.get());
        if (place == null || (!getChildren().isEmpty() && small == getChildren().contains(scroll))) {
            return;
        }
        FocusMove.keeping(place, () -> arrange(small));
    }

    private void arrange(boolean small) {
        getChildren().clear();
        place.minWidthProperty().unbind();
        place.minHeightProperty().unbind();
        if (small) {
            place.minWidthProperty().bind(leastWidth);
            place.minHeightProperty().bind(leastHeight);
            scroll.setContent(place);
            getChildren().setAll(scroll);
        } else {
            scroll.setContent(null);
            place.setMinSize(0, 0);
            getChildren().setAll(place);
        }
    }
}
