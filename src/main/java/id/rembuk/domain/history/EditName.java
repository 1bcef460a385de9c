package id.rembuk.domain.history;

import java.util.List;

/**
 * What an edit is called in undo, redo and history: a text key {@code edit.KEY} and the words that fill it. Words are
 * names of things (an OPD, a row number), never personal data.
 */
public record EditName(String key, List<String> words) {
    public EditName {
        words = List.copyOf(words);
    }

    public static EditName of(String key, String... words) {
        return new EditName(key, List.of(words));
    }
}
