package id.rembuk.ui.kit;

import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * The head of a place: its name, one line about it, other buttons and one primary button; the buttons stand below where
 * there is no room beside the name.
 */
public final class PageHeader extends HBox {
    private final Label title = new Label();
    private final Label subtitle = new Label();
    private final HBox marks = new HBox();
    private final FlowPane actions = new FlowPane();
    private final HBox line = new HBox(10, title, marks);
    private final VBox titles = new VBox(line, subtitle);

    public PageHeader(String heading) {
        getStyleClass().add("page-header");
        title.setText(heading);
        title.getStyleClass().add("t-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        marks.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        line.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        subtitle.getStyleClass().add("subtitle");
        subtitle.managedProperty().bind(subtitle.textProperty().isNotEmpty());
        titles.getStyleClass().add("titles");
        titles.setMinWidth(0);
        HBox.setHgrow(titles, Priority.ALWAYS);
        actions.getStyleClass().add("actions");
        actions.setMinWidth(0);
        getChildren().addAll(titles, actions);
        InvalidationListener changed = o -> arrange();
        List.of(widthProperty(), line.widthProperty(), actions.widthProperty(), actions.heightProperty())
                .forEach(size -> size.addListener(changed));
    }

    /** Beside the name, or below it where both have no room beside each other. */
    private void arrange() {
        if (getWidth() <= 0) {
            return;
        }
        double wanted = actions.getChildren().stream()
                .mapToDouble(button -> button.prefWidth(-1) + actions.getHgap())
                .sum();
        actions.setPrefWrapLength(Math.ceil(wanted));
        double others = getChildren().stream()
                .filter(node -> node != titles && node != actions)
                .mapToDouble(node -> node.prefWidth(-1) + getSpacing())
                .sum();
        double room = getWidth() - snappedLeftInset() - snappedRightInset() - others - getSpacing();
        boolean below = line.prefWidth(-1) + wanted > room;
        if (below == (actions.getParent() == titles)) {
            return;
        }
        FocusMove.keeping(actions, () -> {
            if (below) {
                getChildren().remove(actions);
                titles.getChildren().add(actions);
            } else {
                titles.getChildren().remove(actions);
                getChildren().add(actions);
            }
        });
        FxThread.later(this::requestLayout); // the width came in the middle of a layout, which asks for no other
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
        arrange();
    }

    /** Gives a button the one filled look of a screen. */
    public static Button primary(Button button) {
        button.getStyleClass().add("primary");
        return button;
    }
}
