package id.rembuk.domain.analysis;

import id.rembuk.domain.WorkspaceRecord;
import id.rembuk.domain.guide.ActionRef;
import id.rembuk.domain.guide.Evidence;
import id.rembuk.domain.situation.CountField;
import id.rembuk.domain.situation.ServiceCount;
import id.rembuk.domain.situation.StuntingCount;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One thing a request asks for whose arrival is noticed by itself: a piece of evidence, an indicator, a count of a desa.
 *
 * @param key names the thing; a record that brings it answers the same key
 * @param text a sentence that asks for it
 * @param arrivedOn day it came; null while it is waited for
 */
public record Awaited(String key, String text, LocalDate arrivedOn) {
    /** A piece of evidence for an item of an action. */
    public static Awaited evidence(String cycleId, ActionRef action, String item, String text) {
        return new Awaited(evidenceKey(cycleId, action, item), text, null);
    }

    /** Any figure of an indicator for a year. */
    public static Awaited indicator(String code, int year, String text) {
        return new Awaited(indicatorKey(code, year), text, null);
    }

    /** A count of a desa for a year. */
    public static Awaited count(String areaId, CountField field, int year, String text) {
        return new Awaited(countKey(areaId, field, year), text, null);
    }

    /** Keys of the things a record brings; empty for records nobody is asked for. */
    public static Set<String> broughtBy(WorkspaceRecord record) {
        if (record instanceof Evidence evidence) {
            return evidence.item() == null
                    ? Set.of()
                    : Set.of(evidenceKey(evidence.cycleId(), evidence.action(), evidence.item()));
        }
        if (record instanceof ServiceCount count) {
            return Set.of(indicatorKey(count.indicatorCode(), count.period().year()));
        }
        if (record instanceof StuntingCount count) {
            return Arrays.stream(CountField.values())
                    .filter(field -> count.value(field) != null)
                    .map(field -> countKey(count.areaId(), field, count.period().year()))
                    .collect(Collectors.toSet());
        }
        return Set.of();
    }

    public boolean hasArrived() {
        return arrivedOn != null;
    }

    Awaited arrived(LocalDate day) {
        return new Awaited(key, text, day);
    }

    private static String evidenceKey(String cycleId, ActionRef action, String item) {
        return String.join("/", "evidence", cycleId, action.frame(), action.action(), item);
    }

    private static String indicatorKey(String code, int year) {
        return String.join("/", "indicator", code, String.valueOf(year));
    }

    private static String countKey(String areaId, CountField field, int year) {
        return String.join("/", "count", areaId, field.name(), String.valueOf(year));
    }
}
