package id.rembuk.ui.overview;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A white field with a heading, a line beside it, a link at its right and content below. */
final class Card extends VBox {
    private final HBox head = new HBox();
    private final Label line;

    Card(String id, String heading, String beside) {
        setId(id);
        getStyleClass().add("card");
        Label title = new Label(heading);
        title.getStyleClass().add("title");
        title.setMinWidth(USE_PREF_SIZE);
        line = new Label(beside);
        line.getStyleClass().add("t-muted");
        line.setMinWidth(0);
        head.getChildren().setAll(title, line);
        head.getStyleClass().add("head");
        getChildren().add(head);
    }

    /** Changes the line beside the heading. */
    void beside(String words) {
        line.setText(words);
    }

    /** Puts a link at the right of the heading in place of the one there was. */
    void link(String id, String words, Runnable go) {
        Hyperlink link = new Hyperlink(words);
        link.setId(id);
        link.setMinWidth(USE_PREF_SIZE);
        link.setOnAction(e -> go.run());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        head.getChildren().remove(2, head.getChildren().size());
        head.getChildren().addAll(space, link);
    }

    /** Replaces what stands below the heading. */
    void content(Node... nodes) {
        getChildren().setAll(head);
        getChildren().addAll(nodes);
    }
}
