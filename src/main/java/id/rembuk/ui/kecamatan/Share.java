package id.rembuk.ui.kecamatan;

import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;

/** How much of a whole is there, as a bar and in numbers. */
final class Share {
    private Share() {}

    /** A dash where nothing is wanted. */
    static Node of(Messages messages, int part, int whole) {
        if (whole == 0) {
            Label none = new Label(messages.get("kecamatan.not-wanted"));
            none.getStyleClass().add("t-muted");
            return none;
        }
        ProgressBar bar = new ProgressBar((double) part / whole);
        bar.getStyleClass().add("bagian");
        Label words = new Label(messages.get("kecamatan.of", Formats.number(part), Formats.number(whole)));
        HBox row = new HBox(bar, words);
        row.getStyleClass().add("porsi");
        row.setAccessibleText(words.getText());
        return row;
    }
}
