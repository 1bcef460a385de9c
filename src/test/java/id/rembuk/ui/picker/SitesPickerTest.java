package id.rembuk.ui.picker;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.area.Area;
import id.rembuk.domain.area.AreaKind;
import id.rembuk.domain.area.AreaLevel;
import id.rembuk.domain.plan.Sites;
import id.rembuk.support.Keyboard;
import id.rembuk.support.WindowExtension;
import id.rembuk.text.Messages;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** A window that shows older places for a moment must not take away what was chosen meanwhile. */
@ExtendWith(WindowExtension.class)
class SitesPickerTest {
    private volatile Sites stored = Sites.NONE;
    private SitesPicker picker;
    private Keyboard keyboard;

    @Start
    void open(Stage stage) {
        picker = new SitesPicker(Messages.indonesian(), "tempat", change -> stored = change.apply(stored));
        picker.areas(List.of(desa("a", "Melati"), desa("b", "Kenanga"), desa("c", "Mawar")));
        stage.setScene(new Scene(picker, 400, 300));
        stage.show();
        keyboard = new Keyboard(stage);
    }

    private static Area desa(String id, String name) {
        return new Area(id, id, AreaLevel.DESA, AreaKind.DESA, name, "99.01.01", null, null);
    }

    @Test
    void whatWasChosenLastStaysWhenAnOlderReadingIsShownBeforeTheNextChoice(FxRobot robot) {
        choose(robot, "melati");
        choose(robot, "kenanga");
        robot.interact(() -> picker.show(Sites.of(List.of("a"))));
        choose(robot, "mawar");
        assertThat(stored.areaIds()).containsExactly("a", "b", "c");
    }

    @Test
    void theBoxesKeepThePlacesByNameAndEveryDesaTakesTheirPlace(FxRobot robot) {
        choose(robot, "melati");
        robot.interact(
                () -> robot.lookup("#tempat-priority").queryAs(CheckBox.class).fire());
        assertThat(stored).isEqualTo(new Sites(false, true, List.of("a")));
        robot.interact(() -> robot.lookup(".site-chip").queryButton().fire());
        assertThat(stored).isEqualTo(Sites.PRIORITY_DESA);
        robot.interact(
                () -> robot.lookup("#tempat-every").queryAs(CheckBox.class).fire());
        assertThat(stored).isEqualTo(Sites.EVERY_DESA);
        robot.interact(
                () -> robot.lookup("#tempat-every").queryAs(CheckBox.class).fire());
        assertThat(stored).isEqualTo(Sites.NONE);
    }

    private void choose(FxRobot robot, String name) {
        robot.interact(() -> picker.typingControl().requestFocus());
        keyboard.type(name);
        keyboard.strike(KeyCode.ENTER);
    }
}
