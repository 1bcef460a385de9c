package id.rembuk.intake;

import id.rembuk.domain.intake.ColumnLook;
import id.rembuk.domain.intake.ColumnLook.Match;
import id.rembuk.domain.intake.ColumnUse;
import id.rembuk.domain.intake.Decimals;
import id.rembuk.domain.intake.HeadingNames;
import id.rembuk.domain.intake.ImportField;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Puts the two numbers of an indicator together: beside who was served, who should be. */
final class ServicePairs {
    private static final Set<ImportField> PARTS =
            Set.of(ImportField.NUMERATOR, ImportField.DENOMINATOR, ImportField.COVERAGE);

    private final List<ColumnProfile> profiles;

    ServicePairs(List<ColumnProfile> profiles) {
        this.profiles = profiles;
    }

    /**
     * The columns with a denominator proposed for every numerator that has none: the nearest unknown column of numbers to
     * its left. Numbers of no indicator are left out where no column names one.
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
