package id.rembuk.ui.kit;

import id.rembuk.domain.history.RecordRef;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.layout.Region;

/** The second screen, as the window and its places lead it. */
public interface HallControl {
    /** Does an action of the hall; false when it means nothing now, such as freezing while nothing is shown. */
    boolean perform(UiAction action);

    /** Where the hall's picture is, in words; "" while nothing is shown. */
    ReadOnlyStringProperty whereProperty();

    /** The hall may see what was selected, when it follows the selection. */
    void selected(RecordRef record);

    /** A panel from which the hall is led, to stand at the right of a place. */
    Region panel();

    /** The workspace shows another round of actions: so does the hall. */
    void turned();

    /** Takes the hall's picture away; the workspace is being left. */
    void close();
}
