package id.rembuk.ui.kit;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Skin;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.ButtonSkin;
import javafx.scene.control.skin.HyperlinkSkin;
import javafx.scene.control.skin.LabelSkin;
import javafx.scene.control.skin.MenuButtonSkin;
import javafx.scene.control.skin.ScrollPaneSkin;
import javafx.scene.control.skin.TextFieldSkin;

/**
 * Gives the usual controls of a place their skins before it enters the window. JavaFX else styles a control, makes its
 * skin, and then styles it and all inside it once more.
 */
public final class Skins {
    private Skins() {}

    /** Goes through a tree that is in no window yet. */
    public static void give(Node node) {
        if (node instanceof Control control && control.getSkin() == null) {
            control.setSkin(skin(control));
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(Skins::give);
        }
    }

    /** The skin JavaFX would make; null for a rarer control, which then waits for it as usual. */
    private static Skin<?> skin(Control control) {
        if (control instanceof Label label) {
            return new LabelSkin(label);
        }
        if (control instanceof Button button) {
            return new ButtonSkin(button);
        }
        if (control instanceof Hyperlink link) {
            return new HyperlinkSkin(link);
        }
        if (control instanceof MenuButton button) {
            return new MenuButtonSkin(button);
        }
        if (control instanceof TextField field) {
            return new TextFieldSkin(field);
        }
        return control instanceof ScrollPane pane ? new ScrollPaneSkin(pane) : null;
    }
}
