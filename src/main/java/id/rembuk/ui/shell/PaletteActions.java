package id.rembuk.ui.shell;

import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Navigator;
import id.rembuk.ui.kit.Place;
import id.rembuk.ui.kit.UiAction;
import id.rembuk.ui.shell.PaletteModel.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Lists places and actions for the command palette. */
record PaletteActions(Messages messages, Navigator navigator) {

    List<Entry> entries(Set<Place> existing) {
        List<Entry> entries = new ArrayList<>();
        existing.stream()
                .sorted()
                .forEach(place -> entries.add(new Entry(
                        place.icon(),
                        messages.get("shell.palette.place"),
                        messages.get(place.textKey()),
                        place.digit() == 0 ? "" : "Ctrl+" + place.digit(),
                        () -> navigator.go(place))));
        for (UiAction action : UiAction.values()) {
            if (action != UiAction.SEARCH && navigator.can(action)) {
                entries.add(new Entry(
                        action.icon(),
                        messages.get("shell.palette.action"),
                        messages.get(action.textKey()),
                        action.keyText(),
                        () -> navigator.perform(action)));
            }
        }
        return entries;
    }
}
