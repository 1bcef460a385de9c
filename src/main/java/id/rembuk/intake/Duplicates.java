package id.rembuk.intake;

import id.rembuk.domain.intake.DraftCell;
import id.rembuk.domain.intake.DraftRow;
import id.rembuk.domain.intake.ImportField;
import id.rembuk.domain.situation.DataSource;
import id.rembuk.domain.situation.Period;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds rows that speak of the same place, time, source and indicator as an earlier row. */
final class Duplicates {
    private final SheetColumns columns;
    private final Findings findings;
    private final int indicator;
    private final Map<Key, DraftRow> first = new HashMap<>();

    private record Key(String areaId, Period period, DataSource source, String indicator) {}

    Duplicates(SheetColumns columns, Findings findings) {
        this.columns = columns;
        this.findings = findings;
        indicator = columns.placeOf(ImportField.INDICATOR);
    }

    void check(DraftRow row) {
        if (row.setAside() || row.areaId() == null) {
            return;
        }
        DraftCell named = indicator < 0 ? null : row.cells().get(indicator);
        String word = named == null ? "" : indicator(named.text());
        DraftRow before = first.putIfAbsent(new Key(row.areaId(), row.period(), row.source(), word), row);
        if (before == null) {
            return;
        }
        String earlier = String.valueOf(before.number());
        if (isSame(before, row)) {
            findings.note("row-twice-same", row.number(), columns.placeColumn(), row.areaText(), earlier);
        } else {
            findings.error("row-twice", row.number(), columns.placeColumn(), row.areaText(), earlier);
        }
    }

    private static String indicator(String text) {
        int end = text.indexOf(" · ");
        return end < 0 ? text : text.substring(0, end);
    }

    private static boolean sameNumber(BigDecimal one, BigDecimal other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return one.compareTo(other) == 0;
    }

    private boolean isSame(DraftRow before, DraftRow row) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.isNumber(i) && !sameNumber(number(before.cells(), i), number(row.cells(), i))) {
                return false;
            }
        }
        return true;
    }

    private static BigDecimal number(List<DraftCell> cells, int place) {
        DraftCell cell = cells.get(place);
        return cell == null || cell.number() == null ? null : cell.number().stripTrailingZeros();
    }
}
