package id.rembuk.ui.hall;

import id.rembuk.domain.hall.HallPicture;
import java.util.function.Predicate;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

/** The hall's window; a new one is made whenever its screen changes. */
final class HallStage implements HallSurface {
    private static final double WINDOW_WIDTH = 1024;
    private static final double WINDOW_HEIGHT = 576;

    private final SlideView view;
    private final String title;
    private final Predicate<KeyEvent> keys;
    private final Stage stage = new Stage();
    private Runnable closed = () -> {};

    /** @param keys does what a key says and answers whether it did */
    HallStage(Pictures pictures, String title, Predicate<KeyEvent> keys) {
        view = new SlideView("hall-slide", pictures);
        this.title = title;
        this.keys = keys;
    }

    @Override
    public void openOn(Display display, HallPicture first) {
        stage.initStyle(StageStyle.UNDECORATED);
        stage.setX(display.x());
        stage.setY(display.y());
        stage.setWidth(display.width());
        stage.setHeight(display.height());
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        show(first, scene(display.width(), display.height()));
        view.setCursor(Cursor.NONE);
        stage.setFullScreen(true);
        if (display.operator()) {
            stage.toFront();
            stage.requestFocus();
        }
    }

    @Override
    public void openAsWindow(HallPicture first) {
        show(first, scene(WINDOW_WIDTH, WINDOW_HEIGHT));
    }

    @Override
    public void show(HallPicture picture) {
        view.show(picture);
    }

    @Override
    public void close() {
        stage.hide();
    }

    @Override
    public void onClosed(Runnable told) {
        closed = told;
    }

    private Scene scene(double width, double height) {
        Scene scene = new Scene(new StackPane(view), width, height, Color.BLACK);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (keys.test(event)) {
                event.consume();
            }
        });
        return scene;
    }

    private void show(HallPicture first, Scene scene) {
        view.show(first);
        stage.setTitle(title);
        stage.setScene(scene);
        stage.setOnCloseRequest(event -> closed.run());
        stage.show();
    }
}
