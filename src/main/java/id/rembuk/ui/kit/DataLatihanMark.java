package id.rembuk.ui.kit;

import id.rembuk.text.Messages;
import javafx.scene.control.Label;

/** The mark on everything that holds practice data; at most one on a card. */
public final class DataLatihanMark extends Label {
    public DataLatihanMark(Messages messages) {
        super(messages.get("general.practice-mark"), Icons.of("bi-cone-striped", 11));
        getStyleClass().add("data-latihan");
        setMinWidth(USE_PREF_SIZE);
        setAccessibleText(messages.get("general.practice-sentence"));
    }
}
