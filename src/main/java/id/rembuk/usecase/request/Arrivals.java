package id.rembuk.usecase.request;

import id.rembuk.domain.WorkspaceRecord;
import id.rembuk.domain.analysis.Awaited;
import id.rembuk.domain.analysis.DataRequest;
import id.rembuk.domain.area.Area;
import id.rembuk.domain.area.AreaLevel;
import id.rembuk.domain.history.RecordChange;
import id.rembuk.domain.situation.ServiceCount;
import id.rembuk.usecase.Today;
import id.rembuk.usecase.port.Records;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What becomes of requests when what they ask for comes into the workspace. */
public final class Arrivals {
    private Arrivals() {}

    /** The changes of requests that wait for something these changes bring; they belong into the same edit. */
    public static List<RecordChange> of(Records records, Collection<RecordChange> coming, Clock clock) {
        return arrived(records, coming, record -> true, clock);
    }

    /**
     * As {@link #of} for numbers typed by hand, which come one by one: an indicator has come when every desa has its
     * figure of the year.
     */
    public static List<RecordChange> typed(Records records, Collection<RecordChange> coming, Clock clock) {
        return arrived(
                records,
                coming,
                record -> !(record instanceof ServiceCount count) || isWhole(records, coming, count),
                clock);
    }

    private static List<RecordChange> arrived(
            Records records, Collection<RecordChange> coming, Predicate<WorkspaceRecord> counts, Clock clock) {
        List<DataRequest> waiting = records.all(DataRequest.class).stream()
                .filter(request -> request.receivedOn() == null)
                .toList();
        Set<String> wanted = waiting.stream()
                .flatMap(request -> request.awaited().stream())
                .filter(each -> !each.hasArrived())
                .map(Awaited::key)
                .collect(Collectors.toSet());
        if (wanted.isEmpty()) {
            return List.of();
        }
        Set<String> seen = new HashSet<>();
        Set<String> keys = new HashSet<>();
        for (RecordChange change : coming) {
            Set<String> brought = change.after() == null ? Set.of() : Awaited.broughtBy(change.after());
            boolean asked = !Collections.disjoint(wanted, brought) && seen.addAll(brought);
            if (asked && counts.test(change.after())) {
                keys.addAll(brought);
            }
        }
        LocalDate day = Today.day(records, clock);
        return waiting.stream()
                .map(request -> new RecordChange(request, request.after(keys, day)))
                .filter(change -> !change.isEmpty())
                .toList();
    }

    private static boolean isWhole(Records records, Collection<RecordChange> coming, ServiceCount typed) {
        Map<String, ServiceCount> counts = new HashMap<>();
        records.all(ServiceCount.class).forEach(count -> counts.put(count.id(), count));
        for (RecordChange change : coming) {
            counts.remove(change.ref().id());
            if (change.after() instanceof ServiceCount count) {
                counts.put(count.id(), count);
            }
        }
        Set<String> areas = counts.values().stream()
                .filter(count -> count.indicatorCode().equals(typed.indicatorCode())
                        && count.period().year() == typed.period().year()
                        && count.numerator() != null)
                .map(ServiceCount::areaId)
                .collect(Collectors.toSet());
        return records.all(Area.class).stream()
                .filter(area -> area.level() == AreaLevel.DESA)
                .allMatch(area -> areas.contains(area.id()));
    }
}
