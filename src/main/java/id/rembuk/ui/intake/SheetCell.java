package id.rembuk.ui.intake;

import id.rembuk.domain.intake.SheetLook;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Icons;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** A sheet with its rows; one that is hidden in the workbook says so. */
final class SheetCell extends ListCell<SheetLook> {
    private static final int COUNTED = 1000;

    private final Messages messages;

    /** How many rows a sheet has; very many are not counted to their end. */
    static String rows(Messages messages, SheetLook sheet) {
        String number = Formats.number((long) sheet.rows());
        return messages.get(sheet.rows() < COUNTED ? "import.ui.sheet.rows" : "import.ui.sheet.rows-more", number);
    }

    SheetCell(Messages messages) {
        this.messages = messages;
    }

    @Override
    protected void updateItem(SheetLook sheet, boolean empty) {
        super.updateItem(sheet, empty);
        setText(null);
        setGraphic(null);
        if (empty || sheet == null) {
            setAccessibleText(null);
            return;
        }
        String rows = rows(messages, sheet);
        Label name = new Label(sheet.name().isEmpty() ? messages.get("import.ui.sheet.only") : sheet.name());
        name.setMinWidth(0);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        Label count = new Label(rows);
        count.getStyleClass().add("t-muted");
        count.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(8, Icons.of("bi-table"), name, count);
        String spoken = name.getText() + ", " + rows;
        if (sheet.hidden()) {
            Label hidden = new Label(messages.get("import.ui.sheet.hidden"), Icons.of("bi-eye-slash", 12));
            hidden.getStyleClass().add("t-warning");
            hidden.setMinWidth(Region.USE_PREF_SIZE);
            row.getChildren().add(2, hidden);
            spoken += ", " + hidden.getText();
        }
        row.setAlignment(Pos.CENTER_LEFT);
        row.setPrefWidth(0);
        setGraphic(row);
        setAccessibleText(spoken);
    }
}
