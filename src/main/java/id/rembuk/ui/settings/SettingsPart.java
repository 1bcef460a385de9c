package id.rembuk.ui.settings;

import id.rembuk.domain.history.RecordRef;
import javafx.scene.layout.Region;

/** What stands beside the list of sections: made when its section is first chosen, open while it is shown. */
interface SettingsPart {
    Region node();

    void open();

    void close();

    /** Selects a record that this section shows. */
    default void reveal(RecordRef ref) {}

    /** What the keys of the window act on in this section. */
    default PartKeys keys() {
        return PartKeys.NONE;
    }
}
