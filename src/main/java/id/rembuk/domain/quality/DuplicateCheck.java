package id.rembuk.domain.quality;

import id.rembuk.domain.area.Area;
import id.rembuk.domain.quality.DataFinding.Other;
import id.rembuk.domain.quality.Sheet.Line;
import id.rembuk.domain.situation.DataSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Finds rows that are there twice. Three equal numbers of which one is at least 10 are a row; two small desa may well have
 * the same two or three children. Across kecamatan five equal numbers are needed, because with hundreds of desa three
 * are found by chance.
 */
final class DuplicateCheck {
    private static final int NUMBERS = 3;
    private static final int NUMBERS_ANYWHERE = 5;
    private static final int LARGE = 10;

    private final QualityData data;
    private final List<DataFinding> found = new ArrayList<>();

    DuplicateCheck(QualityData data) {
        this.data = data;
    }

    List<DataFinding> findings() {
        List<Sheet> counts = data.sheets().stream().filter(Sheet::isCounts).toList();
        counts.forEach(this::twoDesa);
        services().forEach(this::twoDesa);
        for (int i = 0; i < counts.size(); i++) {
            for (int j = i + 1; j < counts.size(); j++) {
                twoSources(counts.get(i), counts.get(j));
            }
        }
        return found;
    }

    /** All services of one source side by side: two numbers of one service alone are often equal by chance. */
    private List<Sheet> services() {
        Map<DataSource, List<Sheet>> bySource = new LinkedHashMap<>();
        data.sheets().stream().filter(sheet -> !sheet.isCounts()).forEach(sheet -> bySource.computeIfAbsent(
                        sheet.dataset().source(), s -> new ArrayList<>())
                .add(sheet));
        List<Sheet> joined = new ArrayList<>();
        bySource.values().forEach(sheets -> joined.add(join(sheets)));
        return joined;
    }

    private Sheet join(List<Sheet> sheets) {
        Map<String, Line> lines = new HashMap<>();
        for (Area desa : data.villages()) {
            List<Integer> numbers = new ArrayList<>();
            String record = null;
            for (Sheet sheet : sheets) {
                Line line = sheet.lines().get(desa.id());
                numbers.add(line == null ? null : line.numbers().get(0));
                numbers.add(line == null ? null : line.numbers().get(1));
                record = record == null && line != null ? line.recordId() : record;
            }
            lines.put(desa.id(), new Line(record, numbers));
        }
        Sheet first = sheets.get(0);
        return new Sheet(first.dataset(), first.indicator(), lines, Map.of());
    }

    private void twoDesa(Sheet sheet) {
        Map<List<Integer>, List<Area>> same = new LinkedHashMap<>();
        for (Area desa : data.villages()) {
            Line line = sheet.lines().get(desa.id());
            if (line != null && isRow(line)) {
                same.computeIfAbsent(line.numbers(), n -> new ArrayList<>()).add(desa);
            }
        }
        same.forEach((numbers, desa) -> {
            for (int i = 1; i < desa.size(); i++) {
                Area first = desa.get(0);
                Area other = desa.get(i);
                Line line = sheet.lines().get(other.id());
                boolean near = Objects.equals(first.parentId(), other.parentId());
                if (near || line.known() >= NUMBERS_ANYWHERE) {
                    found.add(DataFinding.of(
                                    FindingKind.SAME_AS_OTHER_DESA,
                                    other.id(),
                                    line.recordId(),
                                    sheet.dataset(),
                                    sheet.whole(),
                                    line.known())
                            .beside(new Other(first.id(), null)));
                }
            }
        });
    }

    private static boolean isRow(Line line) {
        return line.known() >= NUMBERS && line.numbers().stream().anyMatch(n -> n != null && n >= LARGE);
    }

    private void twoSources(Sheet one, Sheet two) {
        for (Area desa : data.villages()) {
            Line first = one.lines().get(desa.id());
            Line second = two.lines().get(desa.id());
            if (first != null
                    && second != null
                    && isRow(first)
                    && first.numbers().equals(second.numbers())) {
                found.add(DataFinding.of(
                                FindingKind.SAME_IN_TWO_SOURCES,
                                desa.id(),
                                second.recordId(),
                                two.dataset(),
                                two.whole(),
                                second.known())
                        .beside(new Other(null, one.dataset())));
            }
        }
    }
}
