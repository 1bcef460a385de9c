package id.rembuk.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.support.Await;
import id.rembuk.support.WindowExtension;
import id.rembuk.ui.kit.Look;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(WindowExtension.class)
class PlaceRoomTest {
    private final Look look = new Look();
    private Button act;
    private StackPane place;
    private PlaceRoom room;

    @Start
    void start(Stage stage) {
        act = new Button("Simpan");
        place = new StackPane(act);
        room = new PlaceRoom(look);
        room.show(place);
        stage.setScene(new Scene(new StackPane(room), 1000, 600));
        stage.sizeToScene(); // another test may have left the window with a size of its own
        stage.show();
        act.requestFocus();
    }

    @Test
    void a_place_with_room_enough_stands_there_without_a_scroll_bar() {
        assertThat(Await.answer(() -> room.lookup("#place-scroll"))).isNull();
        assertThat(Await.answer(place::getHeight)).isEqualTo(600);
    }

    @Test
    void a_place_that_is_too_low_scrolls_keeps_the_focus_and_comes_back(FxRobot robot) {
        robot.interact(() -> room.setMaxHeight(250));
        Await.until("the place to scroll", () -> room.lookup("#place-scroll") != null && place.getHeight() == 340);
        Await.until("the focus", act::isFocused);

        robot.interact(() -> room.setMaxHeight(600));
        Await.until("the place without", () -> room.lookup("#place-scroll") == null && place.getHeight() == 600);
        Await.until("the focus", act::isFocused);
    }

    @Test
    void what_is_too_low_depends_on_the_size_of_the_text(FxRobot robot) {
        robot.interact(() -> look.textPercentProperty().set(200));

        Await.until("the place to scroll", () -> room.lookup("#place-scroll") != null && place.getHeight() == 680);
    }
}
