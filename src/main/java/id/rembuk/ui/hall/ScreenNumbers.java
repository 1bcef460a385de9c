package id.rembuk.ui.hall;

import id.rembuk.text.Messages;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.util.Duration;

/** Writes on every screen, for some seconds, which number it has. */
final class ScreenNumbers {
    private static final Duration FOR = Duration.seconds(4);
    private static final double PART = 0.3;

    private ScreenNumbers() {}

    static void show(List<Display> displays, Messages messages) {
        for (int i = 0; i < displays.size(); i++) {
            show(displays.get(i), i + 1, messages);
        }
    }

    private static void show(Display display, int number, Messages messages) {
        Label digit = new Label(String.valueOf(number));
        digit.setStyle(
                "-fx-text-fill: white; -fx-font-weight: bold; -fx-font-size: " + display.height() * PART + "px;");
        Label size = new Label(messages.get("hall.screen", String.valueOf(number), display.pixels()));
        size.setStyle("-fx-text-fill: white; -fx-font-size: " + display.height() / 30 + "px;");
        VBox box = new VBox(digit, size);
        box.setAlignment(Pos.CENTER);
        box.setStyle(
                "-fx-font-family: 'Rembuk Sans'; -fx-background-color: white, #0A3F3C; -fx-background-insets: 0, 8;"
                        + " -fx-padding: 24px 48px 36px 48px;");
        Stage stage = new Stage(StageStyle.UNDECORATED);
        stage.setAlwaysOnTop(true);
        stage.setScene(new Scene(box, Color.web("#0A3F3C")));
        stage.setX(display.x() + display.width() * 0.1);
        stage.setY(display.y() + display.height() * 0.1);
        stage.show();
        PauseTransition wait = new PauseTransition(FOR);
        wait.setOnFinished(e -> stage.hide());
        wait.play();
    }
}
