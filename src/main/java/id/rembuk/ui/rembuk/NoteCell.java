package id.rembuk.ui.rembuk;

import id.rembuk.domain.rembuk.Minute;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Hint;
import id.rembuk.ui.kit.Icons;
import id.rembuk.usecase.rembuk.MinutesText;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A line of the notulen: time, kind, words, and for a typed note the button that deletes it. */
final class NoteCell extends ListCell<MinutesText.Line> {
    private static final double SCROLL_BAR = 16;

    private final RunModel model;
    private final Label time = new Label();
    private final Label kind = new Label();
    private final Label what = new Label();
    private final Button delete = new Button();
    private final HBox row = new HBox(8, time, kind, what, delete);
    private final RembukWords words;

    NoteCell(RunModel model, Messages messages) {
        this.model = model;
        words = new RembukWords(messages);
        time.getStyleClass().add("jam");
        time.setMinWidth(USE_PREF_SIZE);
        kind.setMinWidth(USE_PREF_SIZE);
        what.setWrapText(true);
        what.setMinWidth(0);
        what.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(what, Priority.ALWAYS);
        delete.setGraphic(Icons.of("bi-x", 13));
        delete.getStyleClass().addAll("icon", "hapus-catatan");
        delete.setAccessibleText(messages.get("rembuk.notes.delete"));
        Hint.on(delete, messages.get("rembuk.notes.delete"));
        row.setAlignment(Pos.TOP_LEFT);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0); // long words go on in the next line
    }

    @Override
    protected void updateItem(MinutesText.Line line, boolean empty) {
        super.updateItem(line, empty);
        if (empty || line == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        time.setText(RembukWords.clock(line.at(), model.board()));
        kind.setText(words.of(line.kind()));
        kind.getStyleClass().setAll("label", "jenis", line.kind().name().toLowerCase(Locale.ROOT));
        what.setText(line.text());
        Optional<Minute> typed = line.minute().filter(minute -> model.isOpen());
        delete.setVisible(typed.isPresent());
        delete.setManaged(typed.isPresent());
        delete.setOnAction(e -> typed.ifPresent(model::deleteNote));
        setAccessibleText(String.join(". ", time.getText(), kind.getText(), what.getText()));
        setGraphic(row);
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = getListView().getWidth() - SCROLL_BAR - snappedLeftInset() - snappedRightInset();
        return getGraphic() == null
                ? super.computePrefHeight(width)
                : snappedTopInset() + row.prefHeight(room) + snappedBottomInset();
    }
}
