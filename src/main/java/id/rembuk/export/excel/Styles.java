package id.rembuk.export.excel;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/** The looks of cells, each made once per workbook at its first use. */
final class Styles {
    private static final String FONT = "Arial";
    private static final short POINTS = 9;
    private static final short TITLE_POINTS = 13;

    /** What a cell is; headings, totals and the mark of practice data stand out in print without colour. */
    enum Look {
        TITLE,
        SUBTITLE,
        MARK,
        NOTE,
        HEAD,
        TEXT,
        DETAIL,
        CENTRE,
        NUMBER,
        TOTAL_TEXT,
        TOTAL_NUMBER,
        /** To be filled in on a sheet that is locked otherwise. */
        INPUT_TEXT,
        INPUT_NUMBER
    }

    private record Key(Look look, String format, boolean quoted) {}

    private final Workbook workbook;
    private final Map<Key, CellStyle> styles = new HashMap<>();
    private final Map<Look, Font> fonts = new HashMap<>();

    Styles(Workbook workbook) {
        this.workbook = workbook;
    }

    /** A text cell; {@code quoted} keeps text that looks like a formula from ever being read as one. */
    CellStyle text(Look look, boolean quoted) {
        return style(new Key(look, "@", quoted));
    }

    /** @param format number format in Excel's language-free form, e.g. {@code #,##0} */
    CellStyle number(Look look, String format) {
        return style(new Key(look, format, false));
    }

    private CellStyle style(Key key) {
        return styles.computeIfAbsent(key, this::make);
    }

    private CellStyle make(Key key) {
        XSSFCellStyle style = (XSSFCellStyle) workbook.createCellStyle();
        style.setFont(fonts.computeIfAbsent(key.look(), this::font));
        style.setDataFormat(workbook.createDataFormat().getFormat(key.format()));
        style.setQuotePrefixed(key.quoted());
        style.setVerticalAlignment(VerticalAlignment.TOP);
        switch (key.look()) {
            case TITLE, SUBTITLE, MARK, NOTE -> {}
            case HEAD -> {
                framed(style);
                filled(style);
                style.setWrapText(true);
                style.setAlignment(HorizontalAlignment.CENTER);
                style.setVerticalAlignment(VerticalAlignment.CENTER);
            }
            case TEXT -> {
                framed(style);
                style.setWrapText(true);
            }
            case DETAIL, NUMBER -> framed(style);
            case CENTRE -> {
                framed(style);
                style.setAlignment(HorizontalAlignment.CENTER);
            }
            case TOTAL_TEXT, TOTAL_NUMBER -> {
                framed(style);
                filled(style);
            }
            case INPUT_TEXT, INPUT_NUMBER -> {
                framed(style);
                style.setLocked(false);
            }
        }
        return style;
    }

    private Font font(Look look) {
        Font font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints(look == Look.TITLE ? TITLE_POINTS : POINTS);
        font.setBold(
                switch (look) {
                    case TITLE, SUBTITLE, MARK, HEAD, TOTAL_TEXT, TOTAL_NUMBER -> true;
                    case NOTE, TEXT, DETAIL, CENTRE, NUMBER, INPUT_TEXT, INPUT_NUMBER -> false;
                });
        if (look == Look.MARK) {
            font.setColor(IndexedColors.DARK_RED.getIndex());
        }
        return font;
    }

    private static void framed(CellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
    }

    private static void filled(CellStyle style) {
        style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }
}
