package id.rembuk.domain;

/** Names of cells as workbooks write them: letters of the column, number of the row, e.g. F9. */
public final class CellName {
    private static final int LETTERS = 26;

    private CellName() {}

    /** Letters of a column from 0: A, B … Z, AA. */
    public static String column(int column) {
        String last = String.valueOf((char) ('A' + column % LETTERS));
        return column < LETTERS ? last : column(column / LETTERS - 1) + last;
    }

    /** Column from 0 of a cell's name; the row begins behind its letters. */
    public static int column(String cell) {
        int column = 0;
        for (int i = 0; i < letters(cell); i++) {
            column = column * LETTERS + cell.charAt(i) - 'A' + 1;
        }
        return column - 1;
    }

    /** @throws NumberFormatException when no number stands behind the letters of a cell's name */
    public static int row(String cell) {
        return Integer.parseInt(cell.substring(letters(cell)));
    }

    private static int letters(String cell) {
        int letters = 0;
        while (letters < cell.length() && cell.charAt(letters) >= 'A' && cell.charAt(letters) <= 'Z') {
            letters++;
        }
        return letters;
    }
}
