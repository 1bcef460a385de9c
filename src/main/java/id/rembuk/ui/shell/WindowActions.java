package id.rembuk.ui.shell;

import id.rembuk.ui.kit.UiAction;

/** Does the actions that concern the file or the whole application: open, copy, back up, export, about, quit. */
@FunctionalInterface
public interface WindowActions {
    void perform(UiAction action);
}
