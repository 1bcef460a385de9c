package id.rembuk.intake;

import id.rembuk.domain.intake.ColumnLook;
import id.rembuk.domain.intake.ColumnLook.Match;
import id.rembuk.domain.intake.ColumnUse;
import id.rembuk.domain.intake.Decimals;
import id.rembuk.domain.intake.HeadingNames;
import id.rembuk.domain.intake.ImportField;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Puts the two numbers of an indicator together: beside who was served, who should be. */
final class ServicePairs {
    private static final BigDecimal ROUNDED = new BigDecimal("0.06");
    private static final int FEWEST_ROWS = 3;
    private static final Set<ImportField> PARTS =
            Set.of(ImportField.NUMERATOR, ImportField.DENOMINATOR, ImportField.COVERAGE);

    private final List<ColumnProfile> profiles;

    ServicePairs(List<ColumnProfile> profiles) {
        this.profiles = profiles;
    }

    /**
     * The columns with a denominator proposed for every numerator that has none: the nearest unknown column of numbers to
     * its left, or the one that printed percents prove. Numbers of no indicator are left out where no column names one.
     */
    List<ColumnLook> complete(List<ColumnLook> columns) {
        boolean named = columns.stream()
                .anyMatch(column -> column.use() != null && column.use().field() == ImportField.INDICATOR);
        List<ColumnLook> complete = new ArrayList<>(columns);
        for (int i = 0; i < complete.size(); i++) {
            ColumnUse use = complete.get(i).use();
            if (use == null || !PARTS.contains(use.field())) {
                continue;
            }
            if (use.detail().isEmpty() && !named) {
                complete.set(i, with(complete.get(i), null, Match.UNKNOWN, Decimals.NONE));
            } else if (use.field() == ImportField.NUMERATOR && !use.detail().isEmpty()) {
                pair(complete, i, new ColumnUse(ImportField.DENOMINATOR, use.detail()));
                besides(complete, i, new ColumnUse(ImportField.COVERAGE, use.detail()));
                prove(complete, i, use.detail());
            }
        }
        return complete;
    }

    /** The percent right of who was served is the coverage, and no other percent is. */
    private void besides(List<ColumnLook> columns, int numerator, ColumnUse wanted) {
        int next = numerator + 1;
        if (next >= columns.size()
                || !List.of(HeadingNames.normal(columns.get(next).heading()).split(" "))
                        .contains("%")
                || !profiles.get(columns.get(next).index()).isMostlyNumbers()) {
            return;
        }
        for (int i = 0; i < columns.size(); i++) {
            if (i != next && wanted.equals(columns.get(i).use())) {
                columns.set(i, with(columns.get(i), null, Match.SKIPPED, Decimals.NONE));
            }
        }
        if (columns.get(next).match() != Match.REMEMBERED) {
            ColumnProfile profile = profiles.get(columns.get(next).index());
            columns.set(next, with(columns.get(next), wanted, Match.SIMILAR, profile.decimals(false)));
        }
    }

    private void pair(List<ColumnLook> columns, int numerator, ColumnUse wanted) {
        if (columns.stream().anyMatch(column -> wanted.equals(column.use()))) {
            return;
        }
        for (int i = numerator - 1; i >= 0; i--) {
            ColumnLook column = columns.get(i);
            ColumnProfile profile = profiles.get(column.index());
            if (column.match() == Match.UNKNOWN
                    && column.use() == null
                    && profile.isMostlyNumbers()
                    && counts(column, columns.get(numerator))) {
                columns.set(i, with(column, wanted, Match.SIMILAR, profile.decimals(true)));
                return;
            }
        }
    }

    /**
     * Printed percents tell who should be served better than any heading: where they are not those of the column proposed
     * by its name, the column of numbers they are those of takes its place.
     */
    private void prove(List<ColumnLook> columns, int numerator, String indicator) {
        int percent = numerator + 1;
        if (percent >= columns.size()
                || !new ColumnUse(ImportField.COVERAGE, indicator)
                        .equals(columns.get(percent).use())) {
            return;
        }
        ColumnUse wanted = new ColumnUse(ImportField.DENOMINATOR, indicator);
        List<ColumnUse> uses = columns.stream().map(ColumnLook::use).toList();
        int named = uses.indexOf(wanted);
        if (named >= 0 && (columns.get(named).match() != Match.SIMILAR || isShareOf(columns, numerator, named))) {
            return;
        }
        for (int i = numerator - 1; i >= 0; i--) {
            ColumnLook column = columns.get(i);
            if (column.match() == Match.UNKNOWN && column.use() == null && isShareOf(columns, numerator, i)) {
                ColumnProfile profile = profiles.get(column.index());
                columns.set(i, with(column, wanted, Match.SIMILAR, profile.decimals(true)));
                if (named >= 0) {
                    columns.set(named, with(columns.get(named), null, Match.UNKNOWN, Decimals.NONE));
                }
                return;
            }
        }
    }

    /** Whether the percents right of a numerator are its share of a column, in nine of ten rows and three at least. */
    private boolean isShareOf(List<ColumnLook> columns, int numerator, int denominator) {
        ColumnProfile served = profiles.get(columns.get(numerator).index());
        ColumnProfile due = profiles.get(columns.get(denominator).index());
        ColumnProfile share = profiles.get(columns.get(numerator + 1).index());
        int rows = 0;
        int equal = 0;
        for (int row = 0; row < served.firstRows(); row++) {
            BigDecimal part = served.number(row, true);
            BigDecimal whole = due.number(row, true);
            BigDecimal percent = share.number(row, false);
            if (part != null && whole != null && whole.signum() > 0 && percent != null) {
                BigDecimal computed = part.movePointRight(2).divide(whole, 4, RoundingMode.HALF_UP);
                rows++;
                equal += computed.subtract(percent).abs().compareTo(ROUNDED) <= 0 ? 1 : 0;
            }
        }
        return equal >= FEWEST_ROWS && equal * 10 >= rows * 9;
    }

    /** Whether a column may count those who should be served: it says so on top, or stands in the same group. */
    private static boolean counts(ColumnLook column, ColumnLook numerator) {
        String top = top(column);
        List<String> words = List.of(HeadingNames.normal(top.equals(top(numerator)) ? column.heading() : top)
                .split(" "));
        return !HeadingNames.normal(column.heading()).contains("%")
                && (words.contains("jumlah") || words.contains("sasaran"));
    }

    private static String top(ColumnLook column) {
        return column.heading().split(" › ", 2)[0];
    }

    /** The column proposed for something else. */
    static ColumnLook with(ColumnLook column, ColumnUse use, Match match, Decimals decimals) {
        return new ColumnLook(
                column.index(),
                column.heading(),
                column.samples(),
                use,
                match,
                column.personal(),
                decimals,
                column.percentAsFraction());
    }
}
