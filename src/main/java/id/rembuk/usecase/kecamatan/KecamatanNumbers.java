package id.rembuk.usecase.kecamatan;

import id.rembuk.domain.area.Area;
import id.rembuk.domain.area.AreaLevel;
import id.rembuk.domain.kecamatan.ApprovedNumbers;
import id.rembuk.domain.kecamatan.Completeness;
import id.rembuk.domain.kecamatan.Completeness.Wanted;
import id.rembuk.domain.situation.CountField;
import id.rembuk.domain.situation.Dataset;
import id.rembuk.domain.situation.ServiceCount;
import id.rembuk.domain.situation.StuntingCount;
import id.rembuk.usecase.VillageNumbers;
import id.rembuk.usecase.port.Records;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The numbers of one period and source, by the kecamatan their desa lie in. */
final class KecamatanNumbers {
    private final Dataset dataset;
    private final VillageNumbers numbers;
    private final Map<String, List<Area>> desa;
    private final Wanted wanted;
    private final Set<String> indicators = new TreeSet<>();

    /** @param dataset null for no numbers at all */
    KecamatanNumbers(Records records, Dataset dataset) {
        this.dataset = dataset;
        List<Area> all = desa(records);
        numbers = read(records);
        desa = all.stream().sorted(Comparator.comparing(Area::code)).collect(Collectors.groupingBy(Area::parentId));
        Set<CountField> fields = EnumSet.noneOf(CountField.class);
        indicators.addAll(numbers.indicators());
        for (Area each : all) {
            StuntingCount count = count(each);
            for (CountField field : CountField.values()) {
                if (count != null && count.value(field) != null) {
                    fields.add(field);
                }
            }
        }
        indicators.removeIf(code -> all.stream().noneMatch(each -> service(each, code) != null));
        wanted = new Wanted(fields, indicators);
    }

    /** Periods and sources the desa have numbers of, newest first. */
    static List<Dataset> datasets(Records records) {
        return List.copyOf(read(records).datasets().keySet());
    }

    /** The newest period and source in which children were measured. */
    static Optional<Dataset> newest(Records records) {
        return read(records).newest();
    }

    Completeness completeness(String kecamatanId) {
        return Completeness.of(of(kecamatanId).size(), counts(kecamatanId), services(kecamatanId), wanted);
    }

    /** Desa of a kecamatan that lack something wanted, by code. */
    List<Area> missing(String kecamatanId) {
        return of(kecamatanId).stream().filter(this::lacks).toList();
    }

    String digest(String kecamatanId) {
        return ApprovedNumbers.digest(counts(kecamatanId), services(kecamatanId));
    }

    private boolean lacks(Area village) {
        StuntingCount count = count(village);
        List<StuntingCount> counts = count == null ? List.of() : List.of(count);
        Completeness own = Completeness.of(1, counts, services(List.of(village)), wanted);
        return (own.wantsCounts() && own.counted() == 0) || own.served() < own.serviceable();
    }

    private List<Area> of(String kecamatanId) {
        return desa.getOrDefault(kecamatanId, List.of());
    }

    private List<StuntingCount> counts(String kecamatanId) {
        return of(kecamatanId).stream()
                .map(this::count)
                .filter(Objects::nonNull)
                .toList();
    }

    private List<ServiceCount> services(String kecamatanId) {
        return services(of(kecamatanId));
    }

    private List<ServiceCount> services(List<Area> villages) {
        return villages.stream()
                .flatMap(village -> indicators.stream().map(code -> service(village, code)))
                .filter(Objects::nonNull)
                .toList();
    }

    private StuntingCount count(Area village) {
        return dataset == null ? null : numbers.count(village.id(), dataset);
    }

    private ServiceCount service(Area village, String indicator) {
        return dataset == null ? null : numbers.service(village.id(), dataset, indicator);
    }

    private static VillageNumbers read(Records records) {
        return new VillageNumbers(
                desa(records).stream().map(Area::id).collect(Collectors.toSet()),
                records.all(StuntingCount.class),
                records.all(ServiceCount.class));
    }

    private static List<Area> desa(Records records) {
        return records.all(Area.class).stream()
                .filter(area -> area.level() == AreaLevel.DESA)
                .toList();
    }
}
