package id.rembuk.ui.kit;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What a place shows while it is empty: why it matters in one sentence, and up to four ways in. */
public final class EmptyState extends VBox {
    private static final int MOST_CHOICES = 4;

    /** One way in; the explanation may be empty. */
    public record Choice(String id, String icon, String title, String explanation, Runnable act) {}

    public EmptyState(String title, String why, List<Choice> choices) {
        if (choices.size() > MOST_CHOICES) {
            throw new IllegalArgumentException("At most four ways in");
        }
        getStyleClass().add("empty-state");
        Label heading = new Label(title);
        heading.getStyleClass().add("t-section");
        heading.setWrapText(true);
        Label sentence = new Label(why);
        sentence.getStyleClass().add("t-muted");
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        VBox inner = new VBox(heading, sentence);
        inner.getStyleClass().add("inner");
        inner.setMaxHeight(Region.USE_PREF_SIZE);
        for (Choice choice : choices) {
            inner.getChildren().add(button(choice));
        }
        if (!choices.isEmpty()) {
            inner.getChildren().get(2).getStyleClass().add("first");
        }
        getChildren().add(inner);
    }

    private static Button button(Choice choice) {
        Label title = new Label(choice.title());
        title.getStyleClass().add("title");
        VBox words = new VBox(title);
        if (!choice.explanation().isEmpty()) {
            Label explanation = new Label(choice.explanation());
            explanation.getStyleClass().add("explanation");
            explanation.setWrapText(true);
            words.getChildren().add(explanation);
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new Row(Icons.of(choice.icon(), 20), words, Icons.of("bi-chevron-right", 14));
        row.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        Button button = new Button();
        button.setId(choice.id());
        button.setGraphic(row);
        button.setMaxWidth(Double.MAX_VALUE);
        row.prefWidthProperty().bind(button.widthProperty().subtract(32));
        button.getStyleClass().add("choice");
        button.setAccessibleText(choice.title());
        button.setAccessibleHelp(choice.explanation());
        button.setOnAction(e -> choice.act().run());
        return button;
    }

    /** As high as its words need at the width it has; a button alone would ask for the height of the narrowest wrap. */
    private static final class Row extends HBox {
        private static final double USUAL_WIDTH = 600;

        Row(Node... nodes) {
            super(14, nodes);
        }

        @Override
        protected double computePrefHeight(double width) {
            double known = getPrefWidth() > 0 ? getPrefWidth() : USUAL_WIDTH;
            return super.computePrefHeight(width < 0 ? known : width);
        }
    }
}
