package id.rembuk.usecase.rembuk;

import id.rembuk.domain.history.Change;
import id.rembuk.domain.history.HistoryEntry;
import id.rembuk.domain.history.RecordKind;
import id.rembuk.domain.history.RecordRef;
import id.rembuk.domain.plan.PlanLine;
import id.rembuk.usecase.ChangeFeed;
import id.rembuk.usecase.port.Records;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The plan lines as they were read last. They are most of what a meeting shows and hardly any of them changes with an
 * edit, so only those are read anew that the edits since then touched.
 */
final class KeptLines {
    /** So many lines are read one by one at most; more are read faster all together. */
    private static final int MOST_ONE_BY_ONE = 50;

    private final AtomicReference<Heard> heard = new AtomicReference<>(new Heard(0, Set.of()));
    private List<PlanLine> lines;

    /**
     * What the feed told since the lines were read last.
     *
     * @param sequence of the newest history row that was told
     */
    private record Heard(long sequence, Set<String> touched) {
        Heard after(Change change) {
            if (!change.touches(RecordKind.PLAN_LINE)) {
                return new Heard(change.sequence(), touched);
            }
            Set<String> more = new HashSet<>(touched);
            change.touched().stream()
                    .filter(ref -> ref.kind() == RecordKind.PLAN_LINE)
                    .map(RecordRef::id)
                    .forEach(more::add);
            return new Heard(change.sequence(), more);
        }
    }

    KeptLines(ChangeFeed changes) {
        changes.subscribe(change -> heard.updateAndGet(before -> before.after(change)));
    }

    /** What {@code records.all(PlanLine.class)} answers; read as a whole while an edit is still being told. */
    synchronized List<PlanLine> of(Records records) {
        Heard told = heard.getAndUpdate(before -> new Heard(before.sequence(), Set.of()));
        long newest = records.historyHead().map(HistoryEntry::sequence).orElse(0L);
        if (told.sequence() != newest) {
            lines = null;
            return records.all(PlanLine.class);
        }
        lines = after(records, told.touched()).orElseGet(() -> List.copyOf(records.all(PlanLine.class)));
        return lines;
    }

    /** The kept lines with the touched ones as they are now; empty when that does not tell the lines or their order. */
    private Optional<List<PlanLine>> after(Records records, Set<String> touched) {
        if (lines == null || touched.size() > MOST_ONE_BY_ONE) {
            return Optional.empty();
        }
        if (touched.isEmpty()) {
            return Optional.of(lines);
        }
        List<PlanLine> now = new ArrayList<>(lines);
        int found = 0;
        for (int i = 0; i < now.size(); i++) {
            PlanLine before = now.get(i);
            if (touched.contains(before.id())) {
                Optional<PlanLine> stored =
                        records.find(PlanLine.class, before.id()).filter(line -> standsWhere(before, line));
                if (stored.isEmpty()) {
                    return Optional.empty();
                }
                now.set(i, stored.get());
                found++;
            }
        }
        return found == touched.size() ? Optional.of(List.copyOf(now)) : Optional.empty();
    }

    private static boolean standsWhere(PlanLine before, PlanLine after) {
        return before.position() == after.position() && Objects.equals(before.organisationId(), after.organisationId());
    }
}
