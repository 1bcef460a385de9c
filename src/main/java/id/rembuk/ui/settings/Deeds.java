package id.rembuk.ui.settings;

import id.rembuk.domain.history.HistoryEntry;
import id.rembuk.text.Messages;
import java.util.Locale;

/** Writes what a history row says was done, in words. */
final class Deeds {
    private static final String UNDO = "undo.";
    private static final String REDO = "redo.";

    private Deeds() {}

    /** "Tambah instansi Baznas", "Diurungkan: tambah instansi Baznas"; a newer version's unknown deed is its key. */
    static String inWords(Messages messages, HistoryEntry entry) {
        String key = entry.name().key();
        if (key.startsWith(UNDO)) {
            return messages.get("settings.history.undo", deed(messages, key.substring(UNDO.length()), entry));
        }
        if (key.startsWith(REDO)) {
            return messages.get("settings.history.redo", deed(messages, key.substring(REDO.length()), entry));
        }
        String deed = deed(messages, key, entry);
        return deed.substring(0, 1).toUpperCase(Locale.ROOT) + deed.substring(1);
    }

    private static String deed(Messages messages, String key, HistoryEntry entry) {
        String textKey = "edit." + key;
        return messages.has(textKey)
                ? messages.get(textKey, entry.name().words().toArray())
                : key;
    }
}
