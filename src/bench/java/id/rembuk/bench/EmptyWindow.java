package id.rembuk.bench;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** The peer of the start: a JavaFX window with nothing in it. */
public final class EmptyWindow extends Application {
    public static void main(String[] arguments) {
        FirstPulse.tell(window -> window.getScene() != null);
        launch(EmptyWindow.class);
    }

    @Override
    public void start(Stage stage) {
        stage.setScene(new Scene(new StackPane(), 1366, 728));
        stage.show();
    }
}
