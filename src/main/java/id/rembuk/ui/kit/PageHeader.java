package id.rembuk.ui.kit;

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
    }

    @Override
    protected double computePrefHeight(double width) {
        arrange(width);
        return super.computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        arrange(getWidth());
        super.layoutChildren();
    }

    /** Puts the buttons beside the name, or below it where both have no room; never while either of them is laid out. */
    private void arrange(double width) {
        if (width <= 0) {
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
        double room = width - snappedLeftInset() - snappedRightInset() - others - getSpacing();
        boolean below = line.prefWidth(-1) + wanted > room;
        actions.setMinWidth(below ? 0 : Region.USE_PREF_SIZE); // the line below the name gives way, not the buttons
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
