package id.rembuk.ui.hall;

import id.rembuk.domain.hall.Cover;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Icons;
import id.rembuk.ui.kit.ScreenContext;
import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** On which screen, or how else, the hall is shown its picture. */
final class ScreenPart extends MenuButton {
    private final Messages messages;
    private final Hall hall;

    ScreenPart(ScreenContext context, Hall hall) {
        messages = context.messages();
        this.hall = hall;
        setId("hall-screens");
        setText(messages.get("hall.screens"));
        setGraphic(Icons.of("bi-display"));
        setMaxWidth(Double.MAX_VALUE);
        getItems().setAll(item("hall.screens.numbers", hall::showNumbers)); // a menu without items does not open
        setOnShowing(e -> fill());
    }

    private void fill() {
        getItems().clear();
        HallScreen shown = hall.projection().screenProperty().get();
        List<Display> screens = hall.projection().screens();
        for (int i = 0; i < screens.size(); i++) {
            Display screen = screens.get(i);
            String name = messages.get("hall.screen", String.valueOf(i + 1), screen.pixels());
            RadioMenuItem item = new RadioMenuItem(screen.operator() ? messages.get("hall.screens.own", name) : name);
            item.setId("hall-screen-" + (i + 1));
            item.setSelected(new HallScreen(screen, i + 1).equals(shown));
            item.setDisable(screen.operator());
            item.setOnAction(e -> hall.projection().choose(screen));
            getItems().add(item);
        }
        getItems()
                .addAll(
                        new SeparatorMenuItem(),
                        item("hall.screens.numbers", hall::showNumbers),
                        item("hall.screens.test", () -> hall.model().cover(Cover.TEST)),
                        item("hall.screens.window", hall::startWindow),
                        item("hall.screens.one", hall::startOnOneScreen));
    }

    private MenuItem item(String key, Runnable act) {
        MenuItem item = new MenuItem(messages.get(key));
        item.setOnAction(e -> act.run());
        return item;
    }
}
