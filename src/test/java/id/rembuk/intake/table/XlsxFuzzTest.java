package id.rembuk.intake.table;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import org.junit.jupiter.api.Tag;

/**
 * Workbooks whose parts are well packed and nearly right. Without {@code JAZZER_FUZZ=1} the inputs kept beside the test
 * are read again; with it and {@code -Djazzer.hooks=true} new ones are sought.
 */
@Tag("fuzz")
class XlsxFuzzTest {
    private static final String[] TAGS = {
        "row",
        "c",
        "v",
        "f",
        "is",
        "t",
        "si",
        "r",
        "rPh",
        "sheetData",
        "mergeCells",
        "mergeCell",
        "sheet",
        "sheets",
        "workbookPr",
        "numFmt",
        "xf",
        "cellXfs",
        "Relationship",
        "Override",
        "x:c",
        "worksheet"
    };
    private static final String[] ATTRIBUTES = {
        "r",
        "s",
        "t",
        "ref",
        "si",
        "name",
        "state",
        "r:id",
        "Id",
        "Target",
        "Type",
        "numFmtId",
        "formatCode",
        "date1904",
        "hidden",
        "PartName",
        "ContentType",
        "xml:space"
    };
    private static final String[] VALUES = {
        "1",
        "0",
        "-1",
        "A1",
        "B2",
        "XFD1048576",
        "ZZZZ1",
        "A1:B2",
        "s",
        "str",
        "inlineStr",
        "b",
        "e",
        "d",
        "n",
        "#N/A",
        "1E+999",
        "0.30000000000000004",
        "2147483648",
        "45000",
        "dd/mm/yyyy",
        "0%",
        "[h]:mm",
        "veryHidden",
        "rId1",
        "xl/worksheets/sheet1.xml",
        "../..",
        "/",
        "_x000D_",
        "&#10;",
        "&lt;",
        "&x;",
        "]]>",
        "\u00A0",
        "2023-02-30"
    };
    private static final String[] PARTS = {
        "xl/worksheets/sheet1.xml",
        "xl/sharedStrings.xml",
        "xl/styles.xml",
        "xl/workbook.xml",
        "xl/_rels/workbook.xml.rels",
        "_rels/.rels",
        "[Content_Types].xml"
    };

    @FuzzTest(maxDuration = "11m")
    void whatever_a_workbook_holds_is_read_or_refused_in_words(FuzzedDataProvider data) throws IOException {
        RawXlsx book = new RawXlsx()
                .strings("<si><t>Awan</t></si><si><r><t>Bulan</t></r></si>")
                .formats("dd/mm/yyyy", "0%");
        switch (data.consumeInt(0, 5)) {
            case 0 -> book.rows(xml(data));
            case 1 -> book.sheet(xml(data));
            case 2 -> book.rows(rows(data));
            case 3 -> book.strings(xml(data)).rows(rows(data));
            case 4 -> book.rows(rows(data)).part(data.pickValue(PARTS), "<a>" + xml(data) + "</a>");
            default -> book.rows(rows(data)).part(data.pickValue(PARTS), data.consumeBytes(300));
        }
        byte[] bytes = book.bytes();
        for (int wounds = data.consumeInt(0, 3); wounds > 0 && data.consumeBoolean(); wounds--) {
            bytes[data.consumeInt(0, bytes.length - 1)] = data.consumeByte();
        }
        FuzzedFile.read(bytes);
    }

    /** Cells of nearly right shape with values of any kind. */
    private static String rows(FuzzedDataProvider data) {
        StringBuilder xml = new StringBuilder();
        for (int row = data.consumeInt(1, 4); row > 0; row--) {
            xml.append("<row").append(attribute(data, "r")).append('>');
            for (int cell = data.consumeInt(0, 5); cell > 0; cell--) {
                xml.append("<c")
                        .append(attribute(data, "r"))
                        .append(attribute(data, "t"))
                        .append(attribute(data, "s"));
                xml.append('>').append(data.consumeBoolean() ? "<f/>" : "");
                xml.append("<v>").append(value(data)).append("</v></c>");
            }
            xml.append("</row>");
        }
        return xml.toString();
    }

    private static String attribute(FuzzedDataProvider data, String name) {
        return data.consumeBoolean()
                ? " " + name + "=\"" + value(data).replace("\"", "").replace("<", "") + "\""
                : "";
    }

    private static String value(FuzzedDataProvider data) {
        return data.consumeBoolean() ? data.pickValue(VALUES) : data.consumeString(12);
    }

    /** Tags in any order. */
    private static String xml(FuzzedDataProvider data) {
        StringBuilder xml = new StringBuilder();
        int open = 0;
        String[] opened = new String[200];
        while (data.remainingBytes() > 40 && open < opened.length - 1 && xml.length() < 20_000) {
            switch (data.consumeInt(0, 4)) {
                case 0, 1 -> {
                    opened[open] = data.pickValue(TAGS);
                    xml.append('<').append(opened[open++]);
                    for (int i = data.consumeInt(0, 3); i > 0; i--) {
                        xml.append(attribute(data, data.pickValue(ATTRIBUTES)));
                    }
                    xml.append('>');
                }
                case 2 -> xml.append(value(data));
                case 3 -> xml.append(open > 0 ? "</" + opened[--open] + ">" : "");
                default ->
                    xml.append(data.consumeBoolean() ? "<!--" + data.consumeAsciiString(5) + "-->" : "<![CDATA[x]]>");
            }
        }
        while (open > 0) {
            xml.append("</").append(opened[--open]).append('>');
        }
        return xml.toString();
    }
}
