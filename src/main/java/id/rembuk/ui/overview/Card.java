package id.rembuk.ui.overview;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A white field with a heading, a line beside it and content below. */
final class Card extends VBox {
    private final HBox head = new HBox();

    Card(String id, String heading, String beside) {
        setId(id);
        getStyleClass().add("card");
        Label title = new Label(heading);
        title.getStyleClass().add("title");
        title.setMinWidth(USE_PREF_SIZE);
        Label line = new Label(beside);
        line.getStyleClass().add("t-muted");
        line.setMinWidth(0);
        head.getChildren().setAll(title, line);
        head.getStyleClass().add("head");
        getChildren().add(head);
    }

    /** Replaces what stands below the heading. */
    void content(Node... nodes) {
        getChildren().setAll(head);
        getChildren().addAll(nodes);
    }
}
