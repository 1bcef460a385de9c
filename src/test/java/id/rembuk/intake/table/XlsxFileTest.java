package id.rembuk.intake.table;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.task.Progress;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XlsxFileTest {
    @TempDir
    Path folder;

    @Test
    void texts_are_read_from_every_place_workbooks_keep_them() throws IOException {
        Path file = write(new RawXlsx()
                .strings("<si><t xml:space=\"preserve\">\u00A0 Desa Awan \u00A0</t></si><si><r><t>Desa"
                        + " </t></r><r><rPr><b/></rPr><t>Bulan</t></r><rPh sb=\"0\" eb=\"1\"><t>x</t></rPh></si>")
                .rows("<row r=\"2\"><c r=\"A2\" t=\"s\"><v>0</v></c><c r=\"B2\" t=\"s\"><v>1</v></c>"
                        + "<c r=\"D2\" t=\"inlineStr\"><is><t>Baris_x000D_\nkedua &amp; akhir</t></is></c>"
                        + "<c r=\"E2\" t=\"str\"><f>A2</f><v>hasil</v></c></row>"));

        assertThat(Reading.plain(file)).containsExactly("2: Desa Awan | Desa Bulan |  | Baris\nkedua & akhir | hasil");
    }

    @Test
    void the_same_letters_below_each_other_are_read_by_type_and_format() throws IOException {
        Path file = write(new RawXlsx()
                .formats("dd/mm/yyyy", "0%")
                .strings("<si><t>satu</t></si><si><t>dua</t></si>")
                .rows("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"2\"><c r=\"A2\" t=\"b\"><v>1</v></c></row>"
                        + "<row r=\"3\"><c r=\"A3\" t=\"s\"><v>1</v></c></row>"
                        + "<row r=\"4\"><c r=\"A4\" t=\"str\"><v>1</v></c></row>"
                        + "<row r=\"5\"><c r=\"A5\" s=\"1\"><v>1</v></c></row>"
                        + "<row r=\"6\"><c r=\"A6\" s=\"2\"><v>1</v></c></row>"
                        + "<row r=\"7\"><c r=\"A7\"><v>1</v></c><c r=\"B7\" t=\"b\"><v>1</v></c></row>"
                        + "<row r=\"8\"><c r=\"A8\"><v>1</v></c></row>"));

        assertThat(Reading.rows(file).stream().map(row -> row.cell(0)))
                .containsExactly(
                        new CellValue.Amount(BigDecimal.ONE, false),
                        new CellValue.Flag(true),
                        new CellValue.Text("dua"),
                        new CellValue.Text("1"),
                        new CellValue.Day(LocalDateTime.of(1900, 1, 1, 0, 0)),
                        new CellValue.Amount(BigDecimal.ONE, true),
                        new CellValue.Amount(BigDecimal.ONE, false),
                        new CellValue.Amount(BigDecimal.ONE, false));
    }

    @ParameterizedTest
    @CsvSource({
        "12, 12",
        "0.30000000000000004, 0.3",
        "8.0899999999999999, 8.09",
        "1.0E-2, 0.01",
        "4.26218020E9, 4262180200",
        "-27662681, -27662681",
        "00012, 12",
        "0.0, 0",
        "123456789012345678, 123456789012346000",
        "NaN, NaN",
        "1E+400000000, 1E+400000000"
    })
    void a_number_is_what_was_typed(String written, String plain) throws IOException {
        Path file = write(new RawXlsx().rows("<row r=\"1\"><c r=\"A1\"><v>" + written + "</v></c></row>"));

        assertThat(Reading.plain(file)).containsExactly("1: " + plain);
    }

    @ParameterizedTest
    @CsvSource({
        "45000, dd/mm/yyyy, 2023-03-15",
        "45000.5, [$-421]dd mmmm yyyy hh:mm, 2023-03-15T12:00",
        "45000.999999, d-mmm-yy, 2023-03-16",
        "59, m/d/yy, 1900-02-28",
        "61, m/d/yy, 1900-03-01",
        "0.25, h:mm AM/PM, 1899-12-31T06:00",
        "45000, [h]:mm, 45000",
        "45000, General, 45000",
        "45000, '#,##0 \"hari\"', 45000",
        "45000, '[Red]#,##0;[Blue]d', 45000",
        "-3, dd/mm/yyyy, -3",
        "2958466, dd/mm/yyyy, 2958466"
    })
    void a_number_is_a_day_when_its_format_says_so(String written, String format, String plain) throws IOException {
        Path file = write(new RawXlsx()
                .formats(format)
                .rows("<row r=\"1\"><c r=\"A1\" s=\"1\"><v>" + written + "</v></c></row>"));

        assertThat(Reading.plain(file)).containsExactly("1: " + plain);
    }

    @Test
    void days_may_be_counted_from_1904_and_written_as_letters() throws IOException {
        RawXlsx book = new RawXlsx()
                .formats("dd/mm/yyyy")
                .rows("<row r=\"1\"><c r=\"A1\" s=\"1\"><v>0</v></c><c r=\"B1\""
                        + " t=\"d\"><v>2023-12-11T08:30:00</v></c></row>");
        book.part(
                "xl/workbook.xml",
                RawXlsx.workbook("<sheet name=\"Data\" sheetId=\"1\" r:id=\"rId1\"/>")
                        .replace("<sheets>", "<workbookPr date1904=\"1\"/><sheets>"));

        assertThat(Reading.rows(write(book)).get(0).cells())
                .containsExactly(
                        new CellValue.Day(LocalDateTime.of(1904, 1, 1, 0, 0)),
                        new CellValue.Day(LocalDateTime.of(2023, 12, 11, 8, 30)));
    }

    @Test
    void percents_flags_errors_and_formulas_keep_their_meaning() throws IOException {
        Path file = write(new RawXlsx()
                .formats("0.0%")
                .rows("<row r=\"1\"><c r=\"A1\" s=\"1\"><v>0.96</v></c><c r=\"B1\" t=\"b\"><v>1</v></c>"
                        + "<c r=\"C1\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c><c r=\"D1\"><f>SUM(A1)</f><v>7</v></c>"
                        + "<c r=\"E1\" t=\"str\"><f>IFERROR(A9,\"\")</f><v></v></c><c r=\"F1\"><f>A1</f></c></row>"));

        assertThat(Reading.rows(file).get(0).cells())
                .containsExactly(
                        new CellValue.Amount(new BigDecimal("0.96"), true),
                        new CellValue.Flag(true),
                        new CellValue.Failure("#DIV/0!"),
                        new CellValue.Amount(new BigDecimal("7"), false),
                        CellValue.Empty.CELL,
                        new CellValue.Failure("#CALC!"));
    }

    @Test
    void cells_and_rows_without_addresses_follow_one_another() throws IOException {
        Path file = write(new RawXlsx()
                .rows("<row><c><v>1</v></c><c><v>2</v></c></row><row/><row><c/><c><v>3</v></c><c"
                        + " r=\"E3\"><v>4</v></c></row>"));

        assertThat(Reading.plain(file)).containsExactly("1: 1 | 2", "3:  | 3 |  |  | 4");
    }

    @Test
    void sheets_are_listed_with_what_is_hidden_and_without_charts() throws IOException {
        RawXlsx book = new RawXlsx()
                .part(
                        "xl/workbook.xml",
                        RawXlsx.workbook("<sheet name=\"Grafik\" sheetId=\"1\" r:id=\"rId9\"/>"
                                + "<sheet name=\"Tahun &amp; 2022\" sheetId=\"2\" r:id=\"rId1\"/>"
                                + "<sheet name=\"Daftar\" sheetId=\"3\" state=\"veryHidden\" r:id=\"rId4\"/>"))
                .part("xl/chartsheets/sheet1.xml", "<chartsheet/>")
                .part("xl/lists/daftar.xml", "<worksheet/>")
                .part(
                        "xl/_rels/workbook.xml.rels",
                        RawXlsx.relations(RawXlsx.relation("rId9", "chartsheet", "chartsheets/sheet1.xml")
                                + RawXlsx.relation("rId1", "worksheet", "/xl/worksheets/sheet1.xml")
                                + RawXlsx.relation("rId4", "worksheet", "../xl/lists/daftar.xml")));

        try (TableFile file = TableFiles.open(write(book), Progress.NONE)) {
            assertThat(file.sheets())
                    .containsExactly(new SheetInfo(0, "Tahun & 2022", false), new SheetInfo(1, "Daftar", true));
            file.rows(1, Progress.NONE, row -> {
                throw new AssertionError("a sheet without rows");
            });
        }
    }

    @Test
    void merged_cells_are_found_behind_the_rows() throws IOException {
        Path file = write(new RawXlsx()
                .sheet("<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>mergeCell"
                        + " ref=\"A1:B2\"</t></is></c></row></sheetData><mergeCells count=\"3\"><mergeCell"
                        + " ref=\"A4:A5\"/><mergeCell  ref='$F$4:$I$4' /><mergeCell ref=\"B7\"/></mergeCells>"));

        try (TableFile table = TableFiles.open(file, Progress.NONE)) {
            assertThat(table.merged(0)).containsExactly(new MergedRange(4, 5, 0, 0), new MergedRange(4, 4, 5, 8));
        }
    }

    @Test
    void names_with_prefixes_and_strict_workbooks_are_read_too() throws IOException {
        RawXlsx book = new RawXlsx();
        book.part(
                "xl/worksheets/sheet1.xml",
                "<x:worksheet xmlns:x=\"http://purl.oclc.org/ooxml/spreadsheetml/main\"><x:sheetData><x:row r=\"1\">"
                        + "<x:c r=\"A1\"><x:v>5</x:v></x:c></x:row></x:sheetData><x:mergeCells>"
                        + "<x:mergeCell ref=\"A1:B1\"/></x:mergeCells></x:worksheet>");
        book.part(
                "xl/workbook.xml",
                RawXlsx.workbook("<sheet name=\"Data\" sheetId=\"1\" r:id=\"rId1\"/>")
                        .replace(
                                "schemas.openxmlformats.org/officeDocument/2006",
                                "purl.oclc.org/ooxml/officeDocument"));
        Path file = write(book);

        assertThat(Reading.plain(file)).containsExactly("1: 5");
        try (TableFile table = TableFiles.open(file, Progress.NONE)) {
            assertThat(table.merged(0)).containsExactly(new MergedRange(1, 1, 0, 1));
        }
    }

    @Test
    void the_reader_stops_when_no_further_row_is_wanted() throws IOException {
        Path file = write(new RawXlsx()
                .rows("<row r=\"1\"><c><v>1</v></c></row><row r=\"2\"><c><v>2</v></c></row><row r=\"9\"><broken>"));
        List<Integer> seen = new java.util.ArrayList<>();

        try (TableFile table = TableFiles.open(file, Progress.NONE)) {
            table.rows(0, Progress.NONE, row -> {
                seen.add(row.number());
                return seen.size() < 2;
            });
        }

        assertThat(seen).containsExactly(1, 2);
    }

    private Path write(RawXlsx book) throws IOException {
        return book.write(folder.resolve("data.xlsx"));
    }
}
