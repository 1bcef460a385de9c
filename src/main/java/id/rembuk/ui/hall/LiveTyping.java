package id.rembuk.ui.hall;

import id.rembuk.domain.history.RecordRef;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;

/** Lets the hall see what is typed about the selected record before it is saved, while the operator wants that. */
final class LiveTyping {
    private final HallModel model;
    private final BooleanProperty on = new SimpleBooleanProperty();
    private final ChangeListener<Node> onFocus = (o, was, now) -> focused(now);
    private final ChangeListener<String> onText = (o, was, now) -> typed(now);
    private RecordRef about;
    private Scene scene;
    private TextInputControl field;
    private String before = "";

    LiveTyping(HallModel model) {
        this.model = model;
        on.addListener((o, was, now) -> typed(field == null ? "" : field.getText()));
    }

    BooleanProperty onProperty() {
        return on;
    }

    /** What is typed from now on is about this record. */
    void about(RecordRef record) {
        about = record;
    }

    void watch(Scene window) {
        scene = window;
        scene.focusOwnerProperty().addListener(onFocus);
        focused(scene.getFocusOwner()); // the hall may be made after the focus was given
    }

    void close() {
        if (scene != null) {
            scene.focusOwnerProperty().removeListener(onFocus);
        }
        focused(null);
    }

    private void focused(Node node) {
        if (field != null) {
            field.textProperty().removeListener(onText);
        }
        field = node instanceof TextInputControl text && text.isEditable() ? text : null;
        model.typing(Optional.empty());
        if (field != null) {
            before = field.getText();
            field.textProperty().addListener(onText);
        }
    }

    private void typed(String now) {
        boolean shown = on.get() && field != null && about != null && now != null && !now.equals(before);
        String name = field == null || field.getAccessibleText() == null ? "" : field.getAccessibleText();
        model.typing(shown ? Optional.of(new Typing(about, name, now)) : Optional.empty());
    }
}
