package id.rembuk.intake;

import id.rembuk.intake.table.CellValue;
import id.rembuk.intake.table.SheetRow;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Tells by its words a row that holds no data of its own: a repeated heading, a total, a footer. */
final class RowKinds {
    private static final Pattern TOTAL = Pattern.compile(
            "^\\W*(?:(?:grand |sub ?)?total|jumlah|jml|jlh|rata[ -]?rata|rerata)\\b.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern REGENCY =
            Pattern.compile("^\\W*(?:kab\\.?|kabupaten|kota|provinsi|prov\\.?)\\s+\\S.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern FOOTER = Pattern.compile(
            "^(?:\\W*(?:sumber(?: data)?\\s*[:(].*|sumber data\\b.*|sumber|(?:catatan|keterangan|ket\\.?|note|nb)\\s*[:(].*"
                    + "|catatan|keterangan|mengetahui\\b.*|dibuat oleh\\b.*|disusun oleh\\b.*)|\\*.*)$",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern CONTINUED =
            Pattern.compile(".*\\(?\\b(?:lanjutan|lanj)\\b\\.?\\)?.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final int LABEL_CELLS = 4;

    private final Heading heading;

    RowKinds(Heading heading) {
        this.heading = heading;
    }

    /** Whether a row repeats the heading or its column numbers, as a table does that goes on. */
    boolean isHeading(SheetRow row) {
        if (HeadingFinder.isNumberRow(row)) {
            return true;
        }
        int filled = 0;
        int texts = 0;
        for (CellValue cell : row.cells()) {
            filled += cell.isEmpty() ? 0 : 1;
            texts += cell instanceof CellValue.Text ? 1 : 0;
        }
        return isMost(texts, filled) && isMost(equalTexts(row), filled);
    }

    private static boolean isMost(int some, int all) {
        return some >= 2 && some * 3 >= all * 2;
    }

    /** How many cells say what the heading says above them. */
    private int equalTexts(SheetRow row) {
        int equal = 0;
        for (int column = 0; column < row.cells().size(); column++) {
            equal += row.cell(column) instanceof CellValue.Text text
                            && heading.levels(column).contains(RowCells.oneLine(text.text()))
                    ? 1
                    : 0;
        }
        return equal;
    }

    /** The word that makes a row a total; "" for none. */
    static String totalLabel(SheetRow row, int firstNumber) {
        for (String label : labels(row, firstNumber)) {
            if (TOTAL.matcher(label).matches()) {
                return label;
            }
        }
        return "";
    }

    /** The word that names a whole regency or province; "" for none. */
    static String regencyLabel(SheetRow row, int firstNumber) {
        return labels(row, firstNumber).stream()
                .filter(label -> REGENCY.matcher(label).matches())
                .findFirst()
                .orElse("");
    }

    static boolean isFooter(SheetRow row) {
        List<String> labels = labels(row, HeadingGrid.MOST_COLUMNS);
        return !labels.isEmpty()
                && (FOOTER.matcher(labels.get(0)).matches()
                        || (labels.size() == 1
                                && CONTINUED.matcher(labels.get(0)).matches()));
    }

    /** The first words of a row left of its first number. */
    static List<String> labels(SheetRow row, int firstNumber) {
        List<String> labels = new ArrayList<>();
        for (int column = 0; column < Math.min(row.cells().size(), firstNumber); column++) {
            if (row.cell(column) instanceof CellValue.Text text
                    && labels.size() < LABEL_CELLS
                    && hasLetter(text.text())) {
                labels.add(text.text());
            }
        }
        return labels;
    }

    private static boolean hasLetter(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetter(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
