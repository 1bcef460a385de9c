package id.rembuk.ui.list;

import id.rembuk.task.Job;
import id.rembuk.ui.kit.Commit;
import id.rembuk.ui.kit.Fields;
import id.rembuk.ui.kit.SavedChoice;
import id.rembuk.ui.kit.SavedField;
import id.rembuk.ui.kit.Ties;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** The saved fields of one record, each tied to what it shows and what it changes. */
public final class TiedFields<R> {
    private final Fields make;
    private final Function<R, String> id;
    private final BiFunction<String, UnaryOperator<R>, Job<?>> change;
    private final Ties<R> ties = new Ties<>();

    /**
     * @param id of a record
     * @param change starts saving a change of the record with an id
     */
    public TiedFields(Fields make, Function<R, String> id, BiFunction<String, UnaryOperator<R>, Job<?>> change) {
        this.make = make;
        this.id = id;
        this.change = change;
    }

    public SavedField<String> line(
            String labelKey, String name, Function<R, String> get, BiFunction<R, String, R> set) {
        return tie(name, make.text(labelKey, saved((r, text) -> set.apply(r, filled(text)))), blank(get));
    }

    public SavedField<String> area(
            String labelKey, String name, int rows, Function<R, String> get, BiFunction<R, String, R> set) {
        return tie(name, make.textArea(labelKey, rows, saved((r, text) -> set.apply(r, filled(text)))), blank(get));
    }

    public SavedField<LocalDate> date(
            String labelKey, String name, Function<R, LocalDate> get, BiFunction<R, LocalDate, R> set) {
        return tie(name, make.date(labelKey, saved(set)), get);
    }

    /** Whole rupiah; null when blank. */
    public SavedField<Long> rupiah(String labelKey, String name, Function<R, Long> get, BiFunction<R, Long, R> set) {
        return tie(name, make.rupiah(labelKey, saved(set)), get);
    }

    /** A whole number; one beyond an int becomes the largest, which its use case refuses. */
    public SavedField<Long> whole(
            String labelKey, String name, Function<R, Integer> get, BiFunction<R, Integer, R> set) {
        return rupiah(
                labelKey,
                name,
                record -> get.apply(record) == null ? null : Long.valueOf(get.apply(record)),
                (record, value) -> set.apply(record, value == null ? null : (int) Math.min(value, Integer.MAX_VALUE)));
    }

    /** One of a list; null and "" both stand for none. */
    public SavedChoice<String> choice(
            String labelKey,
            String name,
            Function<String, String> words,
            Function<R, String> get,
            BiFunction<R, String, R> set) {
        SavedChoice<String> field =
                make.choice(labelKey, List.of(""), words, saved((r, chosen) -> set.apply(r, filled(chosen))));
        tie(name, field, blank(get));
        return field;
    }

    /**
     * Shows a record; what was typed for another one is saved there first. While that cannot be saved its text stays and
     * no other record is shown.
     */
    public void show(R record) {
        ties.show(id.apply(record), record);
    }

    /** Saves what is typed and not saved yet. */
    public void leave() {
        ties.leave();
    }

    private <T> Commit<T> saved(BiFunction<R, T, R> set) {
        return value -> change.apply(ties.shownId(), record -> set.apply(record, value));
    }

    private <F extends SavedField<T>, T> F tie(String name, F field, Function<R, T> get) {
        return ties.tie(name, field, get);
    }

    private static <R> Function<R, String> blank(Function<R, String> get) {
        return record -> get.apply(record) == null ? "" : get.apply(record);
    }

    private static String filled(String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
