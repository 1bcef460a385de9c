package id.rembuk.ui.shell;

import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Hint;
import id.rembuk.ui.kit.Icons;
import id.rembuk.ui.kit.Navigator;
import id.rembuk.ui.kit.UiAction;
import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;

/** The menu of the window: files, view, about. */
final class ShellMenu extends MenuButton {
    private static final List<List<UiAction>> GROUPS = List.of(
            List.of(UiAction.OPEN_FILE, UiAction.NEW_WORKSPACE, UiAction.NEW_YEAR),
            List.of(UiAction.IMPORT, UiAction.EXPORT_WORKPLAN),
            List.of(UiAction.SAVE_COPY, UiAction.BACK_UP_NOW),
            List.of(UiAction.TOGGLE_THEME, UiAction.TEXT_LARGER, UiAction.TEXT_SMALLER, UiAction.TOGGLE_RAIL),
            List.of(UiAction.HELP, UiAction.ABOUT, UiAction.QUIT));

    ShellMenu(Messages messages, Navigator navigator) {
        setId("menu");
        setGraphic(Icons.of("bi-list", 16));
        getStyleClass().add("menu-icon");
        String name = messages.get("shell.menu");
        setAccessibleText(name);
        Hint.on(this, name);
        for (List<UiAction> group : GROUPS) {
            if (!getItems().isEmpty()) {
                getItems().add(new SeparatorMenuItem());
            }
            group.forEach(action -> getItems().add(item(messages, navigator, action)));
        }
    }

    private static MenuItem item(Messages messages, Navigator navigator, UiAction action) {
        MenuItem item = new MenuItem(messages.get(action.textKey()), Icons.of(action.icon(), 14));
        item.setId("menu-" + action.textKey().substring("action.".length()));
        if (!action.key().isEmpty()) {
            item.setAccelerator(KeyCombination.valueOf(action.key()));
        }
        item.setDisable(!navigator.can(action));
        item.setOnAction(e -> navigator.perform(action));
        return item;
    }
}
