package id.rembuk.domain.quality;

import id.rembuk.domain.area.Area;
import id.rembuk.domain.quality.Sheet.Line;
import id.rembuk.domain.reference.Indicator;
import id.rembuk.domain.situation.CountField;
import id.rembuk.domain.situation.PrintedCheck;
import id.rembuk.domain.situation.Rate;
import id.rembuk.domain.situation.ServiceField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds numbers that cannot both be right, and coverages over 100 percent, which can. */
final class ImpossibleCheck {
    /** Above this many percent of those due, a wrong unit or denominator is likelier than a projection that was too low. */
    private static final int FAR = 200;

    private static final Pattern COUNTS_DESA = Pattern.compile("^((persentase|cakupan|jumlah) )?desa\\b.*");

    private final QualityData data;
    private final Set<String> ofDesa;
    private final List<DataFinding> found = new ArrayList<>();

    ImpossibleCheck(QualityData data) {
        this.data = data;
        ofDesa = data.indicators().values().stream()
                .filter(ImpossibleCheck::countsDesa)
                .map(Indicator::code)
                .collect(Collectors.toSet());
    }

    List<DataFinding> findings() {
        for (Sheet sheet : data.sheets()) {
            for (Area desa : data.villages()) {
                line(sheet, desa.id());
            }
            data.byKecamatan().keySet().forEach(kecamatan -> line(sheet, kecamatan));
            line(sheet, data.regencyId());
            totals(sheet);
        }
        return found;
    }

    private void line(Sheet sheet, String areaId) {
        Line line = sheet.lines().get(areaId);
        if (line == null) {
            return;
        }
        if (sheet.isCounts()) {
            counts(sheet, areaId, line);
        } else {
            service(sheet, areaId, line);
        }
    }

    private void counts(Sheet sheet, String areaId, Line line) {
        Integer measured = line.get(CountField.MEASURED);
        Integer stunted = line.stunted() != null ? line.stunted() : line.get(CountField.SHORT);
        more(FindingKind.STUNTED_OVER_MEASURED, sheet, areaId, line, CountField.SHORT, stunted, measured);
        more(
                FindingKind.MEASURED_OVER_TARGETED,
                sheet,
                areaId,
                line,
                CountField.MEASURED,
                measured,
                line.get(CountField.TARGETED));
        more(
                FindingKind.RISK_OVER_FAMILIES,
                sheet,
                areaId,
                line,
                CountField.FAMILIES_AT_RISK,
                line.get(CountField.FAMILIES_AT_RISK),
                line.get(CountField.FAMILIES));
        Integer cases = line.get(CountField.CASES);
        if (cases != null && line.stunted() != null && !cases.equals(line.stunted())) {
            found.add(DataFinding.of(
                    FindingKind.CASES_DIFFER,
                    areaId,
                    line.recordId(),
                    sheet.dataset(),
                    Measure.of(CountField.CASES),
                    cases,
                    line.stunted()));
        }
    }

    private void more(
            FindingKind kind, Sheet sheet, String areaId, Line line, CountField field, Integer part, Integer whole) {
        if (part != null && whole != null && part > whole) {
            found.add(DataFinding.of(kind, areaId, line.recordId(), sheet.dataset(), Measure.of(field), part, whole));
        }
    }

    private void service(Sheet sheet, String areaId, Line line) {
        if (ofDesa.contains(sheet.indicator()) && tooManyDesa(sheet, areaId, line)) {
            return;
        }
        Rate rate = Sheet.coverage(line).orElse(null);
        if (rate == null || !rate.isOverHundred()) {
            return;
        }
        Measure served = Measure.of(sheet.indicator(), ServiceField.NUMERATOR);
        if (rate.whole() == 0) {
            found.add(DataFinding.of(
                    FindingKind.SERVED_OF_NONE, areaId, line.recordId(), sheet.dataset(), served, rate.part()));
            return;
        }
        boolean far = rate.part() * 100 > rate.whole() * FAR && !rate.isSmall();
        found.add(DataFinding.of(
                        far ? FindingKind.FAR_OVER : FindingKind.OVER_HUNDRED,
                        areaId,
                        line.recordId(),
                        sheet.dataset(),
                        served,
                        rate.part(),
                        rate.whole())
                .percents(rate.percent().orElseThrow()));
    }

    private boolean tooManyDesa(Sheet sheet, String areaId, Line line) {
        int most = data.villagesIn(areaId);
        int known = found.size();
        for (ServiceField field : ServiceField.values()) {
            Integer counted = line.get(field);
            if (counted != null && counted > most) {
                found.add(DataFinding.of(
                        FindingKind.TOO_MANY_DESA,
                        areaId,
                        line.recordId(),
                        sheet.dataset(),
                        Measure.of(sheet.indicator(), field),
                        counted,
                        most));
            }
        }
        return found.size() > known;
    }

    private static boolean countsDesa(Indicator indicator) {
        String group = indicator.targetGroup() == null ? "" : indicator.targetGroup();
        return group.toLowerCase(Locale.ROOT).startsWith("desa")
                || COUNTS_DESA
                        .matcher(indicator.name().toLowerCase(Locale.ROOT))
                        .matches();
    }

    /** Numbers given for a kecamatan or the regency beside the sum of its desa, where all desa have the number. */
    private void totals(Sheet sheet) {
        data.byKecamatan().forEach((kecamatan, desa) -> total(sheet, kecamatan, desa));
        total(sheet, data.regencyId(), data.villages());
    }

    private void total(Sheet sheet, String areaId, List<Area> desa) {
        Line stated = sheet.lines().get(areaId);
        if (stated == null) {
            return;
        }
        for (int column = 0; column < sheet.measures().size(); column++) {
            int at = column;
            Integer total = stated.numbers().get(at);
            boolean cases = sheet.isCounts() && at == Sheet.column(CountField.CASES);
            List<Integer> rows = desa.stream()
                    .map(each -> cases ? stunted(sheet, each) : sheet.value(each.id(), at))
                    .toList();
            if (total == null || rows.contains(null)) {
                continue;
            }
            PrintedCheck check = PrintedCheck.total(total, rows);
            if (!check.agrees()) {
                found.add(DataFinding.of(
                        FindingKind.TOTAL_DIFFERS,
                        areaId,
                        stated.recordId(),
                        sheet.dataset(),
                        sheet.measures().get(at),
                        total,
                        check.computed().longValueExact()));
            }
        }
    }

    private static Integer stunted(Sheet sheet, Area desa) {
        Line line = sheet.lines().get(desa.id());
        return line == null ? null : line.stunted();
    }
}
