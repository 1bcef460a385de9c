package id.rembuk.domain.intake;

/** Which sign a column of texts uses for decimals; decided for the column, never for a cell. */
public enum Decimals {
    /** Numbers of the workbook itself, or texts without any sign. */
    NONE,
    COMMA,
    DOT,
    /** Could be either; the officer is asked once with examples. */
    AMBIGUOUS
}
