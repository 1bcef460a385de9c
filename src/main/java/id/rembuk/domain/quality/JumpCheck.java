package id.rembuk.domain.quality;

import id.rembuk.domain.area.Area;
import id.rembuk.domain.quality.DataFinding.Other;
import id.rembuk.domain.quality.Sheet.Line;
import id.rembuk.domain.situation.CountField;
import id.rembuk.domain.situation.PercentPoints;
import id.rembuk.domain.situation.Rate;
import id.rembuk.domain.situation.ServiceField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares each desa with itself a year before, same source and same month, by {@link JumpRule}. */
final class JumpCheck {
    /** Counts of how many there are; how many of them are stunted or served is judged by its rate. */
    private static final List<CountField> COUNTS =
            List.of(CountField.FAMILIES, CountField.FAMILIES_AT_RISK, CountField.TARGETED, CountField.MEASURED);

    private final QualityData data;
    private final List<DataFinding> found = new ArrayList<>();

    JumpCheck(QualityData data) {
        this.data = data;
    }

    List<DataFinding> findings() {
        for (Sheet sheet : data.sheets()) {
            for (Area desa : data.villages()) {
                Line now = sheet.lines().get(desa.id());
                Line before = sheet.before().get(desa.id());
                if (now != null && before != null && sheet.isCounts()) {
                    COUNTS.forEach(field ->
                            count(sheet, desa.id(), now, Measure.of(field), before.get(field), now.get(field)));
                    rate(sheet, desa.id(), now, FindingKind.PREVALENCE_JUMP, prevalence(before), prevalence(now));
                } else if (now != null && before != null) {
                    ServiceField due = ServiceField.DENOMINATOR;
                    Measure measure = Measure.of(sheet.indicator(), due);
                    count(sheet, desa.id(), now, measure, before.get(due), now.get(due));
                    rate(sheet, desa.id(), now, FindingKind.COVERAGE_JUMP, Sheet.coverage(before), Sheet.coverage(now));
                }
            }
        }
        return found;
    }

    private void count(Sheet sheet, String areaId, Line line, Measure measure, Integer before, Integer now) {
        if (JumpRule.jumps(before, now)) {
            found.add(DataFinding.of(
                            FindingKind.COUNT_JUMP, areaId, line.recordId(), sheet.dataset(), measure, before, now)
                    .beside(new Other(null, sheet.datasetBefore())));
        }
    }

    private void rate(
            Sheet sheet, String areaId, Line line, FindingKind kind, Optional<Rate> before, Optional<Rate> now) {
        boolean prevalence = kind == FindingKind.PREVALENCE_JUMP;
        int points = prevalence ? JumpRule.PREVALENCE_POINTS : JumpRule.COVERAGE_POINTS;
        Optional<PercentPoints> jump = JumpRule.jump(before, now, points);
        if (jump.isEmpty()) {
            return;
        }
        Measure measure =
                prevalence ? Measure.of(CountField.SHORT) : Measure.of(sheet.indicator(), ServiceField.NUMERATOR);
        Rate was = before.orElseThrow();
        Rate is = now.orElseThrow();
        found.add(DataFinding.of(kind, areaId, line.recordId(), sheet.dataset(), measure, was.whole(), is.whole())
                .percents(
                        was.percent().orElseThrow(),
                        is.percent().orElseThrow(),
                        jump.get().value())
                .beside(new Other(null, sheet.datasetBefore())));
    }

    private static Optional<Rate> prevalence(Line line) {
        return Rate.of(line.stunted(), line.get(CountField.MEASURED)).filter(rate -> rate.part() <= rate.whole());
    }
}
