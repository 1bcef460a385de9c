package id.rembuk.domain.quality;

import id.rembuk.domain.area.Area;
import id.rembuk.domain.quality.DataFinding.Other;
import id.rembuk.domain.quality.Sheet.Line;
import id.rembuk.domain.situation.CountField;
import id.rembuk.domain.situation.ServiceField;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;

/**
 * Finds columns that look copied or too good, first in the whole regency and else by kecamatan: the same in at least nine
 * of ten desa, of at least five, counting only numbers of 10 and more, which are hardly ever equal by chance.
 */
final class CopiedCheck {
    private static final int LEAST_DESA = 5;
    private static final int LEAST_NUMBER = 10;

    /** Measured balita; among so many of a kecamatan in Indonesia not one that is stunted is remarkable. */
    private static final int LEAST_MEASURED = 50;

    private final QualityData data;
    private final List<DataFinding> found = new ArrayList<>();

    CopiedCheck(QualityData data) {
        this.data = data;
    }

    List<DataFinding> findings() {
        for (Sheet sheet : data.sheets()) {
            if (sheet.isCounts()) {
                partIsWhole(sheet, Sheet.column(CountField.MEASURED), Sheet.column(CountField.TARGETED));
                anywhere(this::tooGood, sheet);
            } else {
                partIsWhole(sheet, Sheet.column(ServiceField.NUMERATOR), Sheet.column(ServiceField.DENOMINATOR));
            }
            for (int column = 0; column < sheet.measures().size(); column++) {
                yearBefore(sheet, column);
                constant(sheet, column);
            }
        }
        return found;
    }

    /** Asks for the regency, and where that says no for each kecamatan. */
    private void anywhere(Check check, Sheet sheet) {
        if (!check.finds(sheet, new Scope(data.regencyId(), data.villages()))) {
            data.byKecamatan().forEach((kecamatan, desa) -> check.finds(sheet, new Scope(kecamatan, desa)));
        }
    }

    /** Looks through some desa; true when it found something. */
    private interface Check {
        boolean finds(Sheet sheet, Scope scope);
    }

    private record Scope(String areaId, List<Area> desa) {}

    private void partIsWhole(Sheet sheet, int part, int whole) {
        anywhere(
                (s, scope) -> nearlyAll(
                        FindingKind.PART_IS_WHOLE,
                        s,
                        scope,
                        s.measures().get(part),
                        (n, w) -> n.equals(w),
                        id -> s.value(id, part),
                        id -> s.value(id, whole)),
                sheet);
    }

    private void yearBefore(Sheet sheet, int column) {
        anywhere(
                (s, scope) -> nearlyAll(
                        FindingKind.SAME_AS_YEAR_BEFORE,
                        s,
                        scope,
                        s.measures().get(column),
                        Objects::equals,
                        id -> s.value(id, column),
                        id -> s.valueBefore(id, column)),
                sheet);
    }

    /** A number of a desa; null when unknown. */
    @FunctionalInterface
    private interface Column {
        Integer of(String areaId);
    }

    private boolean nearlyAll(
            FindingKind kind,
            Sheet sheet,
            Scope scope,
            Measure measure,
            BiPredicate<Integer, Integer> same,
            Column one,
            Column two) {
        long equal = 0;
        long both = 0;
        for (Area desa : scope.desa()) {
            Integer first = one.of(desa.id());
            Integer second = two.of(desa.id());
            if (first != null && second != null && Math.max(first, second) >= LEAST_NUMBER) {
                both++;
                equal += same.test(first, second) ? 1 : 0;
            }
        }
        if (both < LEAST_DESA || equal * 10 < both * 9) {
            return false;
        }
        DataFinding finding = DataFinding.of(kind, scope.areaId(), sheet.dataset(), measure, equal, both);
        found.add(
                kind == FindingKind.SAME_AS_YEAR_BEFORE
                        ? finding.beside(new Other(null, sheet.datasetBefore()))
                        : finding);
        return true;
    }

    private void constant(Sheet sheet, int column) {
        anywhere(
                (s, scope) -> {
                    List<Integer> numbers = scope.desa().stream()
                            .map(desa -> s.value(desa.id(), column))
                            .filter(Objects::nonNull)
                            .toList();
                    boolean constant = numbers.size() >= LEAST_DESA
                            && numbers.get(0) >= LEAST_NUMBER
                            && numbers.stream().distinct().count() == 1;
                    if (constant) {
                        found.add(DataFinding.of(
                                FindingKind.CONSTANT_COLUMN,
                                scope.areaId(),
                                s.dataset(),
                                s.measures().get(column),
                                numbers.size(),
                                numbers.get(0)));
                    }
                    return constant;
                },
                sheet);
    }

    private boolean tooGood(Sheet sheet, Scope scope) {
        long desa = 0;
        long measured = 0;
        for (Area each : scope.desa()) {
            Line line = sheet.lines().get(each.id());
            if (line == null || line.stunted() == null || line.get(CountField.MEASURED) == null) {
                continue;
            }
            if (line.stunted() > 0) {
                return false;
            }
            desa++;
            measured += line.get(CountField.MEASURED);
        }
        if (desa < LEAST_DESA || measured < LEAST_MEASURED) {
            return false;
        }
        found.add(DataFinding.of(
                FindingKind.TOO_GOOD, scope.areaId(), sheet.dataset(), Measure.of(CountField.SHORT), desa, measured));
        return true;
    }
}
