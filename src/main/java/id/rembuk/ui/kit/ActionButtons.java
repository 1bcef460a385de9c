package id.rembuk.ui.kit;

import id.rembuk.text.Messages;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** Makes the buttons of actions, with name, icon, key and tooltip from {@link UiAction}. */
public record ActionButtons(Messages messages, Navigator navigator) {

    /** A button with icon, name and key that performs the action. */
    public Button button(UiAction action) {
        return button(action, messages.get(action.textKey()));
    }

    /** The same under a name of the screen's own, such as "Butir baru" for a new row. */
    public Button button(UiAction action, String words) {
        Button button = new Button(words);
        HBox graphic = new HBox(7, Icons.of(action.icon()));
        graphic.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        button.setGraphic(graphic);
        wire(button, action);
        return button;
    }

    /** The one filled button of a screen, with its key written on it. */
    public Button primary(UiAction action) {
        return primary(action, messages.get(action.textKey()));
    }

    /** The same under a name of the screen's own. */
    public Button primary(UiAction action, String words) {
        Button button = new Button();
        Label name = new Label(words);
        HBox graphic = new HBox(7, Icons.of(action.icon()), name);
        if (!action.key().isEmpty()) {
            Label key = new Label(action.keyText());
            key.getStyleClass().add("key-hint");
            graphic.getChildren().add(key);
        }
        graphic.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        button.setGraphic(graphic);
        button.getStyleClass().add("primary");
        wire(button, action);
        return button;
    }

    /** An icon alone, named by its tooltip. */
    public Button icon(UiAction action) {
        Button button = new Button();
        button.setGraphic(Icons.of(action.icon(), 16));
        button.getStyleClass().add("icon");
        wire(button, action);
        return button;
    }

    /** Name and key of an action as its tooltip. */
    public String hint(UiAction action) {
        String name = messages.get(action.textKey());
        return action.key().isEmpty() ? name : name + " (" + action.keyText() + ")";
    }

    private void wire(ButtonBase button, UiAction action) {
        button.setId("action-" + action.textKey().substring("action.".length()));
        button.setAccessibleText(messages.get(action.textKey()));
        Hint.on(button, hint(action));
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setDisable(!navigator.can(action));
        button.setOnAction(e -> navigator.perform(action));
    }
}
