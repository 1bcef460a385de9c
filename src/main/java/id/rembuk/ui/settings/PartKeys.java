package id.rembuk.ui.settings;

import id.rembuk.ui.kit.Inspector;
import id.rembuk.ui.kit.UiAction;
import javafx.scene.control.TextField;

/**
 * What the keys of a section act on; each may be null where a section has none.
 *
 * @param filter where a list is narrowed
 * @param pane the editor at the right
 * @param add begins a new record
 */
record PartKeys(TextField filter, Inspector pane, Runnable add) {
    static final PartKeys NONE = new PartKeys(null, null, null);

    /** Does an action when it is one of these; true when it did. */
    boolean perform(UiAction action) {
        if (action == UiAction.FILTER && filter != null) {
            filter.requestFocus();
        } else if (action == UiAction.TOGGLE_INSPECTOR && pane != null) {
            pane.toggle();
        } else if (action == UiAction.NEW_ROW && add != null) {
            add.run();
        } else {
            return false;
        }
        return true;
    }
}
