package id.rembuk.intake.table;

/**
 * Cells joined into one; only the first holds a value.
 *
 * @param firstRow from 1
 * @param firstColumn from 0
 */
public record MergedRange(int firstRow, int lastRow, int firstColumn, int lastColumn) {}
