package id.rembuk.domain.quality;

import id.rembuk.domain.area.Area;
import id.rembuk.domain.quality.Sheet.Line;
import id.rembuk.domain.reference.Indicator;
import id.rembuk.domain.situation.DataSource;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds what is not there. A figure counts as missing where at least half of the desa have it: what hardly anybody
 * reports is told once for the regency.
 */
final class MissingCheck {
    /** Sources that report every desa; a survey or an audit never does. */
    private static final Set<DataSource> EVERY_DESA =
            EnumSet.of(DataSource.EPPGBM, DataSource.ROUTINE, DataSource.FAMILY_DATA, DataSource.OTHER);

    /** The list of SE Mendagri 400.5/8476/SJ that every regency reports. */
    private static final String ESSENTIAL = "bangda29-esensial";

    private final QualityData data;
    private final List<DataFinding> found = new ArrayList<>();

    MissingCheck(QualityData data) {
        this.data = data;
    }

    List<DataFinding> findings() {
        if (data.villages().isEmpty()) {
            return List.of();
        }
        if (data.sheets().stream().noneMatch(Sheet::isCounts)) {
            found.add(DataFinding.of(
                    FindingKind.NO_DATA,
                    data.regencyId(),
                    null,
                    Measure.COUNTS,
                    data.villages().size()));
        }
        for (Sheet sheet : data.sheets()) {
            if (EVERY_DESA.contains(sheet.dataset().source())) {
                desa(sheet);
            }
        }
        indicators();
        return found;
    }

    private void desa(Sheet sheet) {
        long present = data.villages().stream()
                .filter(desa -> sheet.lines().containsKey(desa.id()))
                .count();
        if (present * 2 < data.villages().size()) {
            found.add(DataFinding.of(
                    FindingKind.SOURCE_PARTLY,
                    data.regencyId(),
                    sheet.dataset(),
                    sheet.whole(),
                    present,
                    data.villages().size()));
            return;
        }
        missing(sheet, sheet.whole(), FindingKind.DESA_MISSING, desa -> !sheet.lines()
                .containsKey(desa.id()));
        for (int column = 0; column < sheet.measures().size(); column++) {
            number(sheet, column);
        }
    }

    private void number(Sheet sheet, int column) {
        long filled = data.villages().stream()
                .filter(desa -> sheet.value(desa.id(), column) != null)
                .count();
        long lines = data.villages().stream()
                .filter(desa -> sheet.lines().containsKey(desa.id()))
                .count();
        if (filled * 2 >= lines) {
            missing(
                    sheet,
                    sheet.measures().get(column),
                    FindingKind.NUMBER_MISSING,
                    desa -> sheet.lines().containsKey(desa.id()) && sheet.value(desa.id(), column) == null);
        }
    }

    /** One finding for a kecamatan whose desa all miss it, else one for each desa. */
    private void missing(Sheet sheet, Measure measure, FindingKind ofDesa, Predicate<Area> misses) {
        data.byKecamatan().forEach((kecamatan, desa) -> {
            List<Area> missing = desa.stream().filter(misses).toList();
            if (missing.size() > 1 && missing.size() == desa.size()) {
                found.add(DataFinding.of(
                        FindingKind.KECAMATAN_MISSING, kecamatan, sheet.dataset(), measure, missing.size()));
                return;
            }
            for (Area each : missing) {
                Line line = sheet.lines().get(each.id());
                String record = line == null ? null : line.recordId();
                found.add(DataFinding.of(ofDesa, each.id(), record, sheet.dataset(), measure));
            }
        });
    }

    private void indicators() {
        Set<String> now = new HashSet<>();
        data.sheets().stream().filter(sheet -> !sheet.isCounts()).forEach(sheet -> now.add(sheet.indicator()));
        data.indicators().values().stream()
                .filter(indicator -> !isReported(indicator, now))
                .forEach(indicator -> {
                    if (data.indicatorsBefore().contains(indicator.code())) {
                        add(FindingKind.INDICATOR_STOPPED, indicator);
                    } else if (indicator.group().equals(ESSENTIAL) && !isReported(indicator, data.indicatorsBefore())) {
                        add(FindingKind.INDICATOR_MISSING, indicator);
                    }
                });
    }

    private void add(FindingKind kind, Indicator indicator) {
        found.add(DataFinding.of(kind, data.regencyId(), null, Measure.of(indicator.code())));
    }

    /** Under its own code or that of an indicator of another list that measures nearly the same. */
    private static boolean isReported(Indicator indicator, Set<String> reported) {
        return reported.contains(indicator.code())
                || indicator.equivalents().stream().anyMatch(reported::contains);
    }
}
