package id.rembuk.intake.table;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Understands the cells of a sheet as they are written. Equal texts are one object, and so are equal cells below each
 * other, because tables have many cells and few different ones.
 */
final class XlsxCells {
    private static final int MOST_SHARED = 20_000;
    private static final int LONGEST_SHARED = 100;

    private final XlsxSheet.Workbook workbook;
    private final Map<String, CellValue> texts = new HashMap<>();
    private Column[] columns = new Column[16];

    /** The last cell of a column as it was written: most cells of a table say what stands above them. */
    private static final class Column {
        private String type = "";
        private String style = "";
        private String raw = "";
        private CellValue value = CellValue.Empty.CELL;

        boolean isWritten(CharSequence otherType, CharSequence otherStyle, CharSequence text) {
            return raw.contentEquals(text) && type.contentEquals(otherType) && style.contentEquals(otherStyle);
        }
    }

    XlsxCells(XlsxSheet.Workbook workbook) {
        this.workbook = workbook;
    }

    /**
     * The value of a cell.
     *
     * @param type one of ECMA-376 part 1, 18.18.11; "" for none written
     * @param style number of its style; "" for none written
     * @param text not empty
     */
    CellValue value(int column, CharSequence type, CharSequence style, CharSequence text) {
        if (text.length() + style.length() > LONGEST_SHARED) {
            return value(text.toString(), type.toString(), style.toString());
        }
        Column above = column(column);
        if (!above.isWritten(type, style, text)) {
            above.raw = text.toString();
            above.type = type.toString();
            above.style = style.toString();
            above.value = value(above.raw, above.type, above.style);
        }
        return above.value;
    }

    private Column column(int index) {
        if (index >= columns.length) {
            columns = Arrays.copyOf(columns, Math.max(index + 1, columns.length * 2));
        }
        if (columns[index] == null) {
            columns[index] = new Column();
        }
        return columns[index];
    }

    private CellValue value(String raw, String type, String style) {
        return switch (type) {
            case "", "n" -> CellNumber.cell(raw, workbook.styles().format(style), workbook.from1904());
            case "s" -> text(workbook.strings().get(Integer.parseInt(raw.strip())));
            case "str", "inlineStr" -> text(CellText.unescaped(raw));
            case "b" ->
                new CellValue.Flag(raw.strip().equals("1") || raw.strip().equals("true"));
            case "e" -> CellValue.Failure.of(raw.strip());
            case "d" -> CellNumber.isoDay(raw);
            default -> throw workbook.source().damaged();
        };
    }

    private CellValue text(String raw) {
        CellValue known = texts.get(raw);
        if (known == null) {
            known = CellText.cell(raw);
            if (texts.size() < MOST_SHARED && raw.length() <= LONGEST_SHARED) {
                texts.put(raw, known);
            }
        }
        return known;
    }
}
