package id.rembuk.usecase;

import id.rembuk.domain.Ids;
import id.rembuk.domain.WorkspaceRecord;
import id.rembuk.domain.history.RecordChange;
import id.rembuk.domain.situation.Dataset;
import id.rembuk.domain.situation.NumberOrigin;
import id.rembuk.domain.situation.ServiceCount;
import id.rembuk.domain.situation.StuntingCount;
import id.rembuk.usecase.port.Records;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds the record a number stands in, as it is stored now, and writes into it; a record left empty is deleted. */
final class VillageWriting {
    private final Records records;
    private final NumberOrigin origin;
    private final Map<Class<?>, Map<Key, ? extends WorkspaceRecord>> stored = new HashMap<>();

    /** @param origin noted with every number that changes */
    VillageWriting(Records records, NumberOrigin origin) {
        this.records = records;
        this.origin = origin;
    }

    /**
     * What makes a record the only one of its kind.
     *
     * @param indicator null for a count of children and families
     */
    record Key(String areaId, Dataset dataset, String indicator) {
        static Key of(VillageEntry entry) {
            return new Key(entry.areaId(), entry.dataset(), entry.field().indicator());
        }

        static Key of(StuntingCount count) {
            return new Key(count.areaId(), new Dataset(count.period(), count.source()), null);
        }

        static Key of(ServiceCount count) {
            return new Key(count.areaId(), new Dataset(count.period(), count.source()), count.indicatorCode());
        }
    }

    /** The change of one record; empty when a number is taken out of nothing. */
    Optional<RecordChange> change(Key key, List<VillageEntry> entries) {
        WorkspaceRecord before = key.indicator() == null
                ? find(StuntingCount.class, key, entries, Key::of)
                : find(ServiceCount.class, key, entries, Key::of);
        WorkspaceRecord after = key.indicator() == null
                ? count(key, (StuntingCount) before, entries)
                : service(key, (ServiceCount) before, entries);
        return before == null && after == null ? Optional.empty() : Optional.of(new RecordChange(before, after));
    }

    private StuntingCount count(Key key, StuntingCount before, List<VillageEntry> entries) {
        Dataset dataset = key.dataset();
        StuntingCount count = before == null
                ? StuntingCount.blank(Ids.next(), key.areaId(), dataset.period(), dataset.source())
                : before;
        for (VillageEntry entry : entries) {
            if (!Objects.equals(count.value(entry.field().count()), entry.value())) {
                count = count.with(entry.field().count(), entry.value(), origin);
            }
        }
        StuntingCount blank = StuntingCount.blank(count.id(), key.areaId(), dataset.period(), dataset.source());
        return count.equals(blank) ? null : count;
    }

    private ServiceCount service(Key key, ServiceCount before, List<VillageEntry> entries) {
        Dataset dataset = key.dataset();
        ServiceCount service = before == null
                ? ServiceCount.blank(Ids.next(), key.areaId(), key.indicator(), dataset.period(), dataset.source())
                : before;
        for (VillageEntry entry : entries) {
            if (!Objects.equals(service.value(entry.field().service()), entry.value())) {
                service = service.with(entry.field().service(), entry.value(), origin);
            }
        }
        return service.numerator() == null && service.denominator() == null ? null : service;
    }

    /** By the id that is known, else by looking through all: another office may have brought the desa meanwhile. */
    private <R extends WorkspaceRecord> R find(
            Class<R> type, Key key, List<VillageEntry> entries, Function<R, Key> keyOf) {
        String known = entries.get(0).recordId();
        Optional<R> hinted = known == null ? Optional.empty() : records.find(type, known);
        return hinted.filter(record -> keyOf.apply(record).equals(key))
                .orElseGet(() -> all(type, keyOf).get(key));
    }

    @SuppressWarnings("unchecked") // the map under a type holds records of that type
    private <R extends WorkspaceRecord> Map<Key, R> all(Class<R> type, Function<R, Key> keyOf) {
        return (Map<Key, R>) stored.computeIfAbsent(type, t -> records.all(type).stream()
                .collect(Collectors.toMap(keyOf, Function.identity(), (first, second) -> first)));
    }
}
