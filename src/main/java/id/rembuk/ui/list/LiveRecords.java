package id.rembuk.ui.list;

import id.rembuk.task.Job;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;

/**
 * The records of a section of which one is chosen, from a board that is read again whenever the workspace changes.
 *
 * @param <B> what is read at one moment
 * @param <R> a record of the board
 */
public final class LiveRecords<B, R> {
    private final LiveBoard<B> live;
    private final Function<R, String> id;
    private final ChosenRows<R> rows;

    public LiveRecords(LiveBoard<B> live, Function<R, String> id) {
        this.live = live;
        this.id = id;
        rows = new ChosenRows<>(id);
    }

    public void open() {
        live.open();
    }

    public void close() {
        live.close();
    }

    /** Everything of the moment that is shown; null until it is read. */
    public ReadOnlyObjectProperty<B> boardProperty() {
        return live.property();
    }

    public ChosenRows<R> rows() {
        return rows;
    }

    public String id(R record) {
        return id.apply(record);
    }

    /** Adds a record and chooses it. */
    public Job<R> add(String name, Supplier<R> adding) {
        return live.write(name, adding).onSuccess(added -> rows.select(id(added)));
    }

    /** Deletes the chosen record, if one is chosen, and chooses the one that comes to stand in its place. */
    public void delete(String name, Function<R, ?> deleting) {
        R chosen = rows.selected();
        if (chosen != null) {
            rows.leaveSelected();
            live.write(name, () -> deleting.apply(chosen));
        }
    }
}
