package id.rembuk.ui.dialog;

import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Look;
import id.rembuk.ui.kit.Place;
import id.rembuk.ui.kit.TableKey;
import id.rembuk.ui.kit.UiAction;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

/** Help: every key of the window, made from the actions themselves. */
public final class HelpBox {
    private final DialogBox box;

    public HelpBox(Stage owner, Look look, Messages messages) {
        ScrollPane scroll = new ScrollPane(keys(messages));
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("dialog-scroll");
        box = new DialogBox(owner, look, "dialog-help", messages.get("shell.help.title"))
                .sentence(messages.get("shell.help.sentence"))
                .node(scroll)
                .act(messages.get("general.close"), ButtonData.OK_DONE);
    }

    public void show() {
        box.ask();
    }

    static GridPane keys(Messages messages) {
        GridPane keys = new GridPane();
        keys.getStyleClass().add("help-keys");
        for (Place place : Place.values()) {
            if (place.digit() > 0) {
                add(keys, "Ctrl+" + place.digit(), messages.get(place.textKey()));
            }
        }
        add(keys, "F6", messages.get("shell.help.next-part"));
        for (UiAction action : UiAction.values()) {
            if (!action.key().isEmpty()) {
                add(keys, action.keyText(), messages.get(action.textKey()));
            }
        }
        for (TableKey key : TableKey.values()) {
            add(keys, key.keyText(), messages.get(key.textKey()));
        }
        return keys;
    }

    private static void add(GridPane keys, String key, String name) {
        Label hint = new Label(key);
        hint.getStyleClass().add("key-hint");
        hint.setMinWidth(Region.USE_PREF_SIZE);
        Label words = new Label(name);
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        keys.addRow(keys.getRowCount(), hint, words);
    }
}
