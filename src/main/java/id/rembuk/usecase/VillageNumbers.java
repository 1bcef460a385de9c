package id.rembuk.usecase;

import id.rembuk.domain.WorkspaceRecord;
import id.rembuk.domain.history.RecordRef;
import id.rembuk.domain.situation.Dataset;
import id.rembuk.domain.situation.NumberOrigin;
import id.rembuk.domain.situation.ServiceCount;
import id.rembuk.domain.situation.StuntingCount;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** The numbers of all desa in memory, found by desa, period and source; kept up to date record by record on one thread. */
public final class VillageNumbers {
    private final Map<Key, StuntingCount> counts = new HashMap<>();
    private final Map<Key, ServiceCount> services = new HashMap<>();
    private final Map<String, Key> keys = new HashMap<>();
    private final Set<String> areaIds;

    /** @param indicator null for a count of children and families */
    private record Key(String areaId, Dataset dataset, String indicator) {}

    /** @param areaIds the desa; numbers of other areas are left out */
    public VillageNumbers(Set<String> areaIds, Collection<StuntingCount> counts, Collection<ServiceCount> services) {
        this.areaIds = Set.copyOf(areaIds);
        counts.forEach(this::put);
        services.forEach(this::put);
    }

    /** Counts of a desa; null when there are none. */
    public StuntingCount count(String areaId, Dataset dataset) {
        return counts.get(new Key(areaId, dataset, null));
    }

    /** Coverage of an indicator's service in a desa; null when there is none. */
    public ServiceCount service(String areaId, Dataset dataset, String indicator) {
        return services.get(new Key(areaId, dataset, indicator));
    }

    /** A number; null when unknown. */
    public Integer value(String areaId, Dataset dataset, VillageField field) {
        if (field.isCount()) {
            StuntingCount count = count(areaId, dataset);
            return count == null ? null : count.value(field.count());
        }
        ServiceCount service = service(areaId, dataset, field.indicator());
        return service == null ? null : service.value(field.service());
    }

    /** Where a number comes from; null when it is not known. */
    public NumberOrigin origin(String areaId, Dataset dataset, VillageField field) {
        if (field.isCount()) {
            StuntingCount count = count(areaId, dataset);
            return count == null ? null : count.origins().get(field.count());
        }
        ServiceCount service = service(areaId, dataset, field.indicator());
        return service == null ? null : service.origins().get(field.service());
    }

    /** Id of the record that holds a number or would take it; null when there is none. */
    public String recordId(String areaId, Dataset dataset, VillageField field) {
        WorkspaceRecord record = field.isCount() ? count(areaId, dataset) : service(areaId, dataset, field.indicator());
        return record == null ? null : record.id();
    }

    /** Periods and sources that have numbers, newest first, each with its number of desa. */
    public SortedMap<Dataset, Integer> datasets() {
        Map<Dataset, Set<String>> found = new HashMap<>();
        for (Key key : keys.values()) {
            found.computeIfAbsent(key.dataset(), d -> new HashSet<>()).add(key.areaId());
        }
        SortedMap<Dataset, Integer> sizes = new TreeMap<>();
        found.forEach((dataset, areas) -> sizes.put(dataset, areas.size()));
        return sizes;
    }

    /** The newest period and source in which children were measured; with any numbers when none were. */
    public Optional<Dataset> newest() {
        return counts.entrySet().stream()
                .filter(each -> each.getValue().measured() != null)
                .map(each -> each.getKey().dataset())
                .min(Comparator.naturalOrder())
                .or(() -> keys.values().stream().map(Key::dataset).min(Comparator.naturalOrder()));
    }

    /** Codes of the indicators any desa has a service count of. */
    public Set<String> indicators() {
        Set<String> found = new TreeSet<>();
        services.keySet().forEach(key -> found.add(key.indicator()));
        return found;
    }

    /** Counts of a desa in all periods and from all sources, in no order. */
    public List<StuntingCount> countsOf(String areaId) {
        return counts.values().stream()
                .filter(count -> count.areaId().equals(areaId))
                .toList();
    }

    /** Takes a record that was added or changed. */
    public void put(WorkspaceRecord record) {
        remove(record.id());
        if (record instanceof StuntingCount count && areaIds.contains(count.areaId())) {
            Key key = new Key(count.areaId(), new Dataset(count.period(), count.source()), null);
            put(counts, key, count);
        } else if (record instanceof ServiceCount count && areaIds.contains(count.areaId())) {
            Key key = new Key(count.areaId(), new Dataset(count.period(), count.source()), count.indicatorCode());
            put(services, key, count);
        }
    }

    /** Of two records of the same desa, period and source the one with the first id counts, as when one is written. */
    private <R extends WorkspaceRecord> void put(Map<Key, R> into, Key key, R record) {
        R known = into.get(key);
        if (known == null || known.id().compareTo(record.id()) > 0) {
            into.put(key, record);
            if (known != null) {
                keys.remove(known.id());
            }
            keys.put(record.id(), key);
        }
    }

    /** Drops a record that was deleted. */
    public void remove(RecordRef ref) {
        remove(ref.id());
    }

    private void remove(String id) {
        Key key = keys.remove(id);
        if (key != null) {
            (key.indicator() == null ? counts : services).remove(key);
        }
    }
}
