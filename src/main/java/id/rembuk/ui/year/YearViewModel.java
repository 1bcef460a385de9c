package id.rembuk.ui.year;

import id.rembuk.domain.guide.Deadline;
import id.rembuk.task.Job;
import id.rembuk.ui.list.LiveBoard;
import id.rembuk.ui.list.LiveRecords;
import id.rembuk.usecase.year.Year;
import id.rembuk.usecase.year.YearBoard;
import id.rembuk.usecase.year.YearEntry;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** What the section Kalender shows and does: the year of one moment, a filter, one chosen line, and edits. */
final class YearViewModel {
    private final Year year;
    private final LiveBoard<YearBoard> live;
    private final LiveRecords<YearBoard, YearEntry> records;
    private final ObjectProperty<YearFilter> filter = new SimpleObjectProperty<>(YearFilter.ALL);
    private final Set<String> firstOfMonth = new HashSet<>();

    YearViewModel(Year year, LiveBoard<YearBoard> live) {
        this.year = year;
        this.live = live;
        records = new LiveRecords<>(live, YearEntry::id);
        live.property().addListener((o, was, board) -> show());
        filter.addListener((o, was, now) -> show());
    }

    LiveRecords<YearBoard, YearEntry> records() {
        return records;
    }

    ObjectProperty<YearFilter> filterProperty() {
        return filter;
    }

    /** The year as it is shown; null until it is read. */
    YearBoard board() {
        return live.get();
    }

    /** The deadline behind a line; empty for steps, the meeting and requests. */
    Optional<Deadline> deadline(YearEntry entry) {
        return live.get().deadlines().stream()
                .filter(deadline -> deadline.id().equals(entry.id()))
                .findFirst();
    }

    /** Whether a line is the first of its month in the list. */
    boolean beginsMonth(YearEntry entry) {
        return firstOfMonth.contains(entry.id());
    }

    /** Adds a deadline of the officer's own and chooses it. */
    Job<YearEntry> add() {
        filter.set(YearFilter.ALL);
        return records.add("deadline.add", () -> {
            String id = year.add().id();
            return year.board().entries().stream()
                    .filter(entry -> entry.id().equals(id))
                    .findFirst()
                    .orElseThrow();
        });
    }

    /** Takes proposals into the cycle as one edit. */
    Job<?> take(Collection<Deadline> proposals) {
        return live.write("deadline.take", () -> year.take(proposals));
    }

    Job<?> change(String id, UnaryOperator<Deadline> change) {
        return live.field("deadline.change", () -> year.change(id, change));
    }

    /** Moves the chosen deadline by days. */
    void move(long days) {
        chosen().ifPresent(deadline -> live.write("deadline.move", () -> year.move(deadline.id(), days)));
    }

    /** Notes that the chosen deadline was met today, or takes it back. */
    void turnDone() {
        chosen().ifPresent(deadline -> live.write(
                "deadline.done",
                () -> deadline.doneOn() == null ? year.done(deadline.id()) : year.reopen(deadline.id())));
    }

    /** Deletes the chosen deadline. */
    void delete() {
        chosen().ifPresent(deadline -> records.delete("deadline.delete", entry -> year.delete(entry.id())));
    }

    private Optional<Deadline> chosen() {
        YearEntry entry = records.rows().selected();
        return entry == null ? Optional.empty() : deadline(entry);
    }

    private void show() {
        if (live.get() == null) {
            return;
        }
        List<YearEntry> rows = filter.get().of(live.get());
        firstOfMonth.clear();
        Set<Optional<YearMonth>> months = new HashSet<>();
        for (YearEntry entry : rows) {
            if (months.add(Optional.ofNullable(entry.last()).map(YearMonth::from))) {
                firstOfMonth.add(entry.id());
            }
        }
        records.rows().show(rows);
    }
}
