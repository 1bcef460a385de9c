package id.rembuk.intake;

import id.rembuk.domain.intake.ColumnUse;
import id.rembuk.domain.intake.DraftCell;
import id.rembuk.domain.intake.DraftRow;
import id.rembuk.domain.intake.ImportField;
import id.rembuk.domain.situation.CountField;
import id.rembuk.text.Formats;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Checks the numbers of a row against each other and recomputes the percents it prints. */
final class RowChecks {
    /** Printed percents of official tables agree within this many percent points. */
    private static final BigDecimal TOLERANCE = new BigDecimal("0.15");

    private final SheetColumns columns;
    private final Findings findings;
    private final int targeted;
    private final int measured;
    private final int shortOnes;
    private final int severe;
    private final int cases;
    private final int families;
    private final int atRisk;
    private final int prevalence;
    private final int share;
    private final List<Coverage> coverages;

    /** Where the numbers of an indicator stand among the columns that are read; -1 for one that does not. */
    private record Coverage(int numerator, int denominator, int percent) {}

    RowChecks(SheetColumns columns, Findings findings) {
        this.columns = columns;
        this.findings = findings;
        targeted = count(CountField.TARGETED);
        measured = count(CountField.MEASURED);
        shortOnes = count(CountField.SHORT);
        severe = count(CountField.SEVERELY_SHORT);
        cases = count(CountField.CASES);
        families = count(CountField.FAMILIES);
        atRisk = count(CountField.FAMILIES_AT_RISK);
        prevalence = columns.placeOf(ImportField.PREVALENCE);
        share = columns.placeOf(ImportField.MEASURED_SHARE);
        coverages = columns.uses().stream()
                .filter(use -> use.field() == ImportField.NUMERATOR || use.field() == ImportField.COVERAGE)
                .map(ColumnUse::detail)
                .distinct()
                .map(this::coverage)
                .toList();
    }

    private Coverage coverage(String indicator) {
        return new Coverage(
                columns.placeOf(new ColumnUse(ImportField.NUMERATOR, indicator)),
                columns.placeOf(new ColumnUse(ImportField.DENOMINATOR, indicator)),
                columns.placeOf(new ColumnUse(ImportField.COVERAGE, indicator)));
    }

    private int count(CountField field) {
        return columns.placeOf(new ColumnUse(ImportField.COUNT, field.name()));
    }

    void check(DraftRow row) {
        if (row.setAside()) {
            return;
        }
        counts(row);
        coverages.forEach(coverage -> check(row, coverage));
    }

    private void counts(DraftRow row) {
        BigDecimal all = number(row, measured);
        BigDecimal stunted = stunted(row);
        if (all != null && stunted != null && stunted.compareTo(all) > 0) {
            int place = shortOnes >= 0 && number(row, shortOnes) != null ? shortOnes : cases;
            tell(row, place, "stunted-over-measured", true, stunted, all);
        }
        BigDecimal due = number(row, targeted);
        if (due != null && all != null && all.compareTo(due) > 0) {
            tell(row, measured, "measured-over-targeted", false, all, due);
        }
        BigDecimal risk = number(row, atRisk);
        BigDecimal home = number(row, families);
        if (risk != null && home != null && risk.compareTo(home) > 0) {
            tell(row, atRisk, "risk-over-families", false, risk, home);
        }
        compare(row, prevalence, "prevalence-differs", stunted, all);
        compare(row, share, "share-differs", all, due);
    }

    /** Short and severely short together, or the stated cases; null when neither is known. */
    private BigDecimal stunted(DraftRow row) {
        BigDecimal first = number(row, shortOnes);
        BigDecimal second = number(row, severe);
        return first != null && second != null
                ? first.add(second)
                : number(row, cases) != null ? number(row, cases) : null;
    }

    private void check(DraftRow row, Coverage coverage) {
        BigDecimal numerator = number(row, coverage.numerator());
        BigDecimal denominator = number(row, coverage.denominator());
        if (numerator != null && denominator != null && numerator.compareTo(denominator) > 0) {
            tell(row, coverage.numerator(), "coverage-over", false, numerator, denominator);
        }
        compare(row, coverage.percent(), "coverage-differs", numerator, denominator);
    }

    private void compare(DraftRow row, int place, String code, BigDecimal part, BigDecimal whole) {
        BigDecimal printed = number(row, place);
        if (printed == null || part == null || whole == null || whole.signum() <= 0) {
            return;
        }
        BigDecimal computed = part.movePointRight(2).divide(whole, 2, RoundingMode.HALF_UP);
        if (printed.subtract(computed).abs().compareTo(TOLERANCE) > 0) {
            findings.warning(
                    code,
                    row.number(),
                    columns.index(place),
                    Formats.exactNumber(printed),
                    Formats.exactNumber(computed),
                    Formats.exactNumber(part),
                    Formats.exactNumber(whole));
        }
    }

    private void tell(DraftRow row, int place, String code, boolean wrong, BigDecimal more, BigDecimal less) {
        String value = Formats.exactNumber(more);
        if (wrong) {
            findings.error(code, row.number(), columns.index(place), value, Formats.exactNumber(less));
        } else {
            findings.warning(code, row.number(), columns.index(place), value, Formats.exactNumber(less));
        }
    }

    private static BigDecimal number(DraftRow row, int place) {
        List<DraftCell> cells = row.cells();
        return place < 0 || cells.get(place) == null ? null : cells.get(place).number();
    }
}
