package id.rembuk.ui.kit;

import javafx.scene.control.TextField;
import org.controlsfx.control.textfield.CustomTextField;
import org.controlsfx.control.textfield.TextFields;

/** Makes the fields in which something is sought: a picture in front, and a cross that empties them at the end. */
public final class SearchField {
    private SearchField() {}

    /** @param icon Bootstrap Icons literal, e.g. bi-search or bi-funnel */
    public static TextField of(String icon) {
        CustomTextField field = (CustomTextField) TextFields.createClearableTextField();
        field.setLeft(Icons.of(icon, 13));
        field.getStyleClass().add("search-field");
        return field;
    }
}
