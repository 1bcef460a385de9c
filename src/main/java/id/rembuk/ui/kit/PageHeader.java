package id.rembuk.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The head of a place: its name, one line about it, other buttons and one primary button. */
public final class PageHeader extends HBox {
    private final Label title = new Label();
    private final Label subtitle = new Label();
    private final HBox marks = new HBox();
    private final HBox actions = new HBox();

    public PageHeader(String heading) {
        getStyleClass().add("page-header");
        title.setText(heading);
        title.getStyleClass().add("t-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        marks.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        HBox line = new HBox(10, title, marks);
        line.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        subtitle.getStyleClass().add("subtitle");
        subtitle.managedProperty().bind(subtitle.textProperty().isNotEmpty());
        VBox titles = new VBox(line, subtitle);
        titles.getStyleClass().add("titles");
        titles.setMinWidth(0);
        HBox.setHgrow(titles, Priority.ALWAYS);
        actions.getStyleClass().add("actions");
        actions.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(titles, actions);
    }

    public void title(String heading) {
        title.setText(heading);
    }

    public void subtitle(String line) {
        subtitle.setText(line);
    }

    /** Beside the title, such as the mark of practice data. */
    public void marks(Node... nodes) {
        marks.getChildren().setAll(nodes);
    }

    /** Between the title and the buttons: the choice between the parts of a place. */
    public void parts(Node choice) {
        getChildren().removeIf(node -> node.getStyleClass().contains("parts"));
        choice.getStyleClass().add("parts");
        getChildren().add(1, choice);
    }

    /** Buttons at the right; make the last one primary with {@link #primary}. */
    public void actions(Node... nodes) {
        actions.getChildren().setAll(nodes);
    }

    /** Gives a button the one filled look of a screen. */
    public static Button primary(Button button) {
        button.getStyleClass().add("primary");
        return button;
    }
}
