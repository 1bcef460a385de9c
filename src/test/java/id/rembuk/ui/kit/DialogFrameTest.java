package id.rembuk.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.rembuk.support.Await;
import id.rembuk.support.WindowExtension;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.Start;

/** A dialog has room for its content and leaves the window below as it was, whatever a window manager does meanwhile. */
@ExtendWith(WindowExtension.class)
class DialogFrameTest {
    private Stage below;

    @Start
    void start(Stage stage) {
        below = stage;
        stage.setScene(new Scene(new StackPane(), 900, 600));
        stage.show();
    }

    @Test
    void a_dialog_that_was_made_too_small_gets_the_room_of_its_content_in_the_middle_of_the_window_below() {
        Window window = shown(pane -> pane.setPrefSize(200, 200));
        Await.answer(() -> {
            ((DialogPane) window.getScene().getRoot()).setPrefSize(500, 300);
            window.fireEvent(new WindowEvent(window, WindowEvent.WINDOW_SHOWN));
            return null;
        });

        Await.until(
                "the dialog is as large as its content", () -> window.getWidth() >= 500 && window.getHeight() >= 300);
        assertThat(window.getX() + window.getWidth() / 2).isCloseTo(below.getX() + below.getWidth() / 2, within(1.0));
        hide(window);
    }

    @Test
    void a_dialog_that_was_put_beside_the_window_below_comes_to_its_middle() {
        Window window = shown(pane -> pane.setPrefSize(500, 300));
        Await.answer(() -> {
            window.setX(below.getX() - 100);
            window.setY(below.getY() - 100);
            return null;
        });

        Await.until("in the middle", () -> window.getX() > below.getX() && window.getY() > below.getY());
        hide(window);
    }

    @Test
    void a_window_that_was_maximized_is_so_again_when_the_dialog_has_gone() {
        Await.answer(() -> {
            below.setMaximized(true);
            return null;
        });
        Window window = shown(pane -> {});
        Await.answer(() -> {
            below.setMaximized(false);
            window.hide();
            return null;
        });

        Await.until("maximized again", below::isMaximized);
    }

    private static void hide(Window window) {
        Await.answer(() -> {
            window.hide();
            return null;
        });
    }

    private Window shown(Consumer<DialogPane> prepared) {
        return Await.answer(() -> {
            Dialog<ButtonType> dialog = new Dialog<>();
            DialogPane pane = DialogFrame.over(below, dialog, "dialog-test", "rembuk-dialog");
            pane.getButtonTypes().add(ButtonType.CANCEL);
            prepared.accept(pane);
            dialog.show();
            return pane.getScene().getWindow();
        });
    }
}
