package id.rembuk.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Arranges fields below and beside each other. */
public final class Forms {
    private Forms() {}

    /** Fields below each other. */
    public static VBox column(Node... fields) {
        VBox column = new VBox(fields);
        column.getStyleClass().add("form");
        return column;
    }

    /** Fields of equal width beside each other. */
    public static HBox row(Region... fields) {
        HBox row = new HBox(fields);
        row.getStyleClass().add("form-row");
        for (Region field : fields) {
            field.setPrefWidth(0);
            field.setMinWidth(0);
            field.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(field, Priority.ALWAYS);
        }
        return row;
    }

    /** Fields under a heading with a line above. */
    public static VBox section(String heading, Node... fields) {
        Label title = new Label(heading);
        title.getStyleClass().add("title");
        VBox section = new VBox(title);
        section.getChildren().addAll(fields);
        section.getStyleClass().add("form-section");
        return section;
    }

    /** A sentence of information in its own field. */
    public static Label note(String text) {
        return note(text, "bi-info-circle-fill", "");
    }

    /** A sentence that asks for attention. */
    public static Label warning(String text) {
        return note(text, "bi-exclamation-triangle-fill", "perhatian");
    }

    private static Label note(String text, String icon, String tone) {
        Label note = new Label(text, Icons.of(icon, 14));
        note.getStyleClass().add("note");
        if (!tone.isEmpty()) {
            note.getStyleClass().add(tone);
        }
        note.setWrapText(true);
        note.setMaxWidth(Double.MAX_VALUE);
        note.setMinHeight(Region.USE_PREF_SIZE);
        return note;
    }
}
