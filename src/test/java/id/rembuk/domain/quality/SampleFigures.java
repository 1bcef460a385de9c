package id.rembuk.domain.quality;

import id.rembuk.domain.area.Area;
import id.rembuk.domain.area.AreaKind;
import id.rembuk.domain.area.AreaLevel;
import id.rembuk.domain.reference.Indicator;
import id.rembuk.domain.situation.CountField;
import id.rembuk.domain.situation.DataSource;
import id.rembuk.domain.situation.Dataset;
import id.rembuk.domain.situation.NumberOrigin;
import id.rembuk.domain.situation.Period;
import id.rembuk.domain.situation.ServiceCount;
import id.rembuk.domain.situation.StuntingCount;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Sound figures of a regency of two kecamatan with six desa each (desa-1 to desa-6 in kec-1, desa-7 to desa-12 in kec-2)
 * for 2022 and 2023, into which a test puts one fault.
 */
final class SampleFigures {
    static final int DESA = 12;
    static final Dataset AUGUST = new Dataset(new Period(2023, 8), DataSource.EPPGBM);
    static final Dataset AUGUST_BEFORE = new Dataset(new Period(2022, 8), DataSource.EPPGBM);
    static final Dataset YEAR = new Dataset(Period.ofYear(2023), DataSource.ROUTINE);
    static final Dataset YEAR_BEFORE = new Dataset(Period.ofYear(2022), DataSource.ROUTINE);

    private final Map<String, StuntingCount> counts = new LinkedHashMap<>();
    private final Map<String, ServiceCount> services = new LinkedHashMap<>();
    private final List<Indicator> catalogue = new ArrayList<>();

    SampleFigures() {
        catalogue.add(indicator("S2", "perpres72-spesifik", "Ibu hamil TTD", "Ibu hamil", "B11"));
        for (int i = 1; i <= DESA; i++) {
            count(desa(i), AUGUST_BEFORE, 100 + i * 3, 90 + i * 3, 5 + i % 3, i % 2);
            count(desa(i), AUGUST, 101 + i * 3, 92 + i * 2, 4 + i % 4, i % 2);
            service(desa(i), YEAR_BEFORE, "S2", 20 + i, 30 + i);
            service(desa(i), YEAR, "S2", 22 + i, 31 + i * 2);
        }
    }

    static String desa(int number) {
        return "desa-" + number;
    }

    SampleFigures count(
            String areaId, Dataset dataset, Integer targeted, Integer measured, Integer low, Integer lowest) {
        StuntingCount count = StuntingCount.blank(areaId + "@" + dataset, areaId, dataset.period(), dataset.source());
        NumberOrigin none = null;
        counts.put(
                count.id(),
                count.with(CountField.TARGETED, targeted, none)
                        .with(CountField.MEASURED, measured, none)
                        .with(CountField.SHORT, low, none)
                        .with(CountField.SEVERELY_SHORT, lowest, none));
        return this;
    }

    SampleFigures set(String areaId, Dataset dataset, CountField field, Integer value) {
        String id = areaId + "@" + dataset;
        StuntingCount known =
                counts.getOrDefault(id, StuntingCount.blank(id, areaId, dataset.period(), dataset.source()));
        counts.put(id, known.with(field, value, null));
        return this;
    }

    SampleFigures drop(String areaId, Dataset dataset) {
        counts.remove(areaId + "@" + dataset);
        return this;
    }

    SampleFigures service(String areaId, Dataset dataset, String indicator, Integer served, Integer due) {
        String id = areaId + "@" + dataset + indicator;
        services.put(
                id,
                new ServiceCount(
                        id,
                        areaId,
                        indicator,
                        dataset.period().year(),
                        dataset.period().month(),
                        dataset.source(),
                        served,
                        due,
                        Map.of()));
        return this;
    }

    SampleFigures dropService(String areaId, Dataset dataset, String indicator) {
        services.remove(areaId + "@" + dataset + indicator);
        return this;
    }

    /** The same column for all desa of a kecamatan (1 or 2), by number of the desa. */
    SampleFigures column(int kecamatan, Dataset dataset, CountField field, IntFunction<Integer> value) {
        IntStream.rangeClosed(1, DESA / 2)
                .map(i -> i + (kecamatan - 1) * DESA / 2)
                .forEach(i -> set(desa(i), dataset, field, value.apply(i)));
        return this;
    }

    SampleFigures catalogue(Indicator indicator) {
        catalogue.add(indicator);
        return this;
    }

    static Indicator indicator(String code, String group, String name, String targetGroup, String... equivalents) {
        return new Indicator(
                code,
                group,
                name,
                "persen",
                targetGroup,
                null,
                null,
                /* lowerIsBetter= */ false,
                null,
                null,
                List.of("Dinas Kesehatan"),
                List.of(equivalents),
                "Perpres 72/2021",
                /* nameVerified= */ true,
                /* targetVerified= */ true);
    }

    List<DataFinding> findings() {
        return findings(2023);
    }

    List<DataFinding> findings(int year) {
        return QualityCheck.of(new QualityData(year, areas(), counts.values(), services.values(), catalogue));
    }

    private static List<Area> areas() {
        List<Area> areas = new ArrayList<>();
        areas.add(area("kab", "63.06", AreaLevel.KABUPATEN, AreaKind.KABUPATEN, null));
        areas.add(area("kec-1", "63.06.01", AreaLevel.KECAMATAN, AreaKind.KECAMATAN, "kab"));
        areas.add(area("kec-2", "63.06.02", AreaLevel.KECAMATAN, AreaKind.KECAMATAN, "kab"));
        for (int i = 1; i <= DESA; i++) {
            int kecamatan = i <= DESA / 2 ? 1 : 2;
            String code = String.format("63.06.%02d.2%03d", kecamatan, i);
            areas.add(area(desa(i), code, AreaLevel.DESA, AreaKind.DESA, "kec-" + kecamatan));
        }
        return areas;
    }

    private static Area area(String id, String code, AreaLevel level, AreaKind kind, String parent) {
        return new Area(id, code, level, kind, id, parent, null, null);
    }
}
