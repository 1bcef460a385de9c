package id.rembuk.ui.settings;

import id.rembuk.domain.history.RecordRef;
import id.rembuk.ui.kit.UiAction;
import javafx.scene.layout.Region;

/** What stands beside the list of sections: made when its section is first chosen, open while it is shown. */
interface SettingsPart {
    Region node();

    void open();

    void close();

    /** Selects a record that this section shows. */
    default void reveal(RecordRef ref) {}

    /** Does an action when it is this section's; true when it did. */
    default boolean perform(UiAction action) {
        return false;
    }
}
