package id.rembuk.launch;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.support.Await;
import id.rembuk.support.WindowExtension;
import id.rembuk.ui.kit.Look;
import id.rembuk.ui.kit.Place;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.ListView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.Start;

/** Whoever works by keyboard sees where they are: a control with the focus looks otherwise than without it. */
@ExtendWith(WindowExtension.class)
class FocusShownTest {
    @TempDir
    static Path folder;

    private RealWindow real;

    @Start
    void start(Stage stage) {
        real = new RealWindow(stage, folder);
    }

    @AfterEach
    void end() throws InterruptedException {
        real.end();
    }

    @Test
    void every_control_of_every_place_shows_that_it_has_the_focus() {
        real.act(real.window()::openExample);
        real.await("place-pengaturan");
        List<String> silent = new ArrayList<>();
        for (Look.Theme theme : Look.Theme.values()) {
            real.act(() -> real.context().look().themeProperty().set(theme));
            for (Place place : Place.values()) {
                if (real.find(id(place)) instanceof Button button) {
                    real.act(button::fire);
                    silent.addAll(unchanged(place + " " + theme));
                }
            }
        }
        real.act(() -> real.context().look().themeProperty().set(Look.Theme.TERANG));

        assertThat(silent).isEmpty();
    }

    private List<String> unchanged(String where) {
        return Await.answer(() -> {
            Scene scene = real.stage().getScene();
            List<String> found = new ArrayList<>();
            for (Node node : List.copyOf(scene.getRoot().lookupAll("*"))) {
                if (takesKeys(node) && isInView(node) && !showsFocus(node)) {
                    found.add(where + ": " + node);
                }
            }
            return found;
        });
    }

    /** A list shows the focus at its chosen row, and has none before it is read. */
    private static boolean takesKeys(Node node) {
        return node instanceof Control
                && node.isFocusTraversable()
                && !(node instanceof ListView<?> list
                        && list.getSelectionModel().isEmpty());
    }

    private static boolean showsFocus(Node node) {
        node.getScene().getRoot().requestFocus();
        int[] without = picture(node);
        node.requestFocus();
        return !node.isFocused() || !Arrays.equals(without, picture(node));
    }

    private static int[] picture(Node node) {
        Scene scene = node.getScene();
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        Bounds at = node.localToScene(node.getBoundsInLocal());
        SnapshotParameters part = new SnapshotParameters();
        part.setViewport(
                new Rectangle2D(at.getMinX(), at.getMinY(), Math.ceil(at.getWidth()), Math.ceil(at.getHeight())));
        WritableImage image = scene.getRoot().snapshot(part, null);
        int[] pixels = new int[(int) (image.getWidth() * image.getHeight())];
        image.getPixelReader()
                .getPixels(
                        0,
                        0,
                        (int) image.getWidth(),
                        (int) image.getHeight(),
                        PixelFormat.getIntArgbInstance(),
                        pixels,
                        0,
                        (int) image.getWidth());
        return pixels;
    }

    private static boolean isInView(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible() || at.isDisabled()) {
                return false;
            }
        }
        Bounds at = node.localToScene(node.getBoundsInLocal());
        Scene scene = node.getScene();
        return at.getWidth() > 1
                && at.getHeight() > 1
                && at.getMinX() >= 0
                && at.getMinY() >= 0
                && at.getMaxX() <= scene.getWidth()
                && at.getMaxY() <= scene.getHeight();
    }

    private static String id(Place place) {
        return "place-" + place.textKey().substring("place.".length());
    }
}
