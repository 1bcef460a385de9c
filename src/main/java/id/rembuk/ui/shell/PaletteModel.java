package id.rembuk.ui.shell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What the command palette finds: every word typed must stand in an entry; entries that begin with it come first. */
final class PaletteModel {
    static final int MOST_RESULTS = 40;

    private final StringProperty query = new SimpleStringProperty("");
    private final ObservableList<Entry> results = FXCollections.observableArrayList();
    private List<Entry> always = List.of();
    private List<Entry> records = List.of();

    /**
     * One thing that can be opened or done.
     *
     * @param group what kind of thing it is, in the user's words
     * @param detail more about it, also searched
     */
    record Entry(String icon, String group, String title, String detail, Runnable act) {
        private String haystack() {
            return (title + " " + detail + " " + group).toLowerCase(Locale.ROOT);
        }
    }

    PaletteModel() {
        query.addListener((o, was, now) -> find());
    }

    StringProperty query() {
        return query;
    }

    ObservableList<Entry> results() {
        return results;
    }

    /** Sets actions and places, which are offered before anything is typed. */
    void always(List<Entry> entries) {
        always = List.copyOf(entries);
        find();
    }

    /** Sets what the workspace holds; found only by words. */
    void records(List<Entry> entries) {
        records = List.copyOf(entries);
        find();
    }

    private void find() {
        String typed = query.get().strip().toLowerCase(Locale.ROOT);
        if (typed.isEmpty()) {
            results.setAll(always.subList(0, Math.min(MOST_RESULTS, always.size())));
            return;
        }
        List<String> words = List.of(typed.split("\\s+"));
        List<Entry> found = new ArrayList<>();
        always.stream().filter(entry -> holds(entry, words)).forEach(found::add);
        records.stream()
                .filter(entry -> holds(entry, words))
                .limit(10L * MOST_RESULTS)
                .forEach(found::add);
        found.sort(Comparator.comparingInt(entry -> rank(entry, typed)));
        results.setAll(found.subList(0, Math.min(MOST_RESULTS, found.size())));
    }

    private static boolean holds(Entry entry, List<String> words) {
        String haystack = entry.haystack();
        return words.stream().allMatch(haystack::contains);
    }

    private static int rank(Entry entry, String typed) {
        String title = entry.title().toLowerCase(Locale.ROOT);
        if (title.startsWith(typed)) {
            return 0;
        }
        return title.contains(typed) ? 1 : 2;
    }
}
