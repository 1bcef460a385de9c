package id.rembuk.intake;

import id.rembuk.domain.intake.DraftCell;
import id.rembuk.text.Formats;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/** Adds up the columns that can be added, and compares what a row of totals prints with it. */
final class Totals {
    private final boolean[] additive;
    private final List<Integer> columns;
    private final Findings findings;
    private final BigDecimal[] all;
    private final BigDecimal[] block;
    private int rowsOfBlock;

    /** @param columns of the sheet, one for each place in {@code additive} */
    Totals(boolean[] additive, List<Integer> columns, Findings findings) {
        this.additive = additive.clone();
        this.columns = columns;
        this.findings = findings;
        all = zeros(additive.length);
        block = zeros(additive.length);
    }

    void add(List<DraftCell> cells) {
        for (int i = 0; i < additive.length; i++) {
            if (additive[i] && number(cells, i) != null) {
                all[i] = all[i].add(number(cells, i));
                block[i] = block[i].add(number(cells, i));
            }
        }
        rowsOfBlock++;
    }

    /** Whether at least one column of a row without a name prints the sum so far, and it is not zero. */
    boolean isSum(List<DraftCell> cells) {
        return Math.max(equal(cells, all), equal(cells, block)) > 0;
    }

    /** Compares a row of totals with the rows since the last one, or with all, whichever it resembles more. */
    void compare(int row, List<DraftCell> cells) {
        if (rowsOfBlock == 0 && equal(cells, all) == 0) {
            return;
        }
        boolean whole = rowsOfBlock == 0 || equal(cells, all) > equal(cells, block);
        BigDecimal[] sums = whole ? all : block;
        for (int i = 0; i < additive.length; i++) {
            BigDecimal printed = additive[i] ? number(cells, i) : null;
            if (printed != null && printed.compareTo(sums[i]) != 0) {
                findings.warning(
                        "total-differs",
                        row,
                        columns.get(i),
                        Formats.exactNumber(printed),
                        Formats.exactNumber(sums[i]));
            }
        }
        Arrays.fill(block, BigDecimal.ZERO);
        rowsOfBlock = 0;
    }

    private int equal(List<DraftCell> cells, BigDecimal[] sums) {
        int equal = 0;
        for (int i = 0; i < additive.length; i++) {
            BigDecimal printed = additive[i] ? number(cells, i) : null;
            equal += printed != null && printed.signum() != 0 && printed.compareTo(sums[i]) == 0 ? 1 : 0;
        }
        return equal;
    }

    private static BigDecimal number(List<DraftCell> cells, int column) {
        return cells.get(column) == null ? null : cells.get(column).number();
    }

    private static BigDecimal[] zeros(int length) {
        BigDecimal[] zeros = new BigDecimal[length];
        Arrays.fill(zeros, BigDecimal.ZERO);
        return zeros;
    }
}
