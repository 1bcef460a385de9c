package id.rembuk.launch;

import id.rembuk.support.Await;
import id.rembuk.support.WindowExtension;
import id.rembuk.support.Workspaces;
import id.rembuk.ui.kit.FocusMove;
import id.rembuk.ui.kit.Place;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** Each place of an empty workspace, reached by its key, has the focus, and at its first way in where it shows one. */
@ExtendWith(WindowExtension.class)
class FocusOfPlacesTest {
    @TempDir
    Path folder;

    private RealWindow real;

    @Start
    void start(Stage stage) {
        Path file = folder.resolve("kosong.rembuk");
        Workspaces.create(file).close();
        real = new RealWindow(stage, folder);
        real.window().open(file);
    }

    @AfterEach
    void end() throws InterruptedException {
        real.end();
    }

    @Test
    void everyPlaceTakesTheFocusOfWhoGoesThereByKey(FxRobot robot) {
        real.await("shell");
        for (Place place : Place.values()) {
            if (place.digit() == 0 || place == Place.TINDAK_LANJUT) {
                continue; // has no key, or no screen yet
            }
            real.act(() -> real.find("menu").requestFocus());
            robot.push(KeyCode.CONTROL, KeyCode.getKeyCode(String.valueOf(place.digit())));
            Await.until("the focus in " + place, this::isInPlace);
        }
    }

    /** Whether the focus stands in the place shown; at the first way in where there are some. */
    private boolean isInPlace() {
        Scene scene = real.stage().getScene();
        Node room = scene.lookup("#place-room");
        Node way = room.lookup(".empty-state .choice");
        Node owner = scene.getFocusOwner();
        return way == null ? FocusMove.isWithin(owner, room) : way.equals(owner);
    }
}
