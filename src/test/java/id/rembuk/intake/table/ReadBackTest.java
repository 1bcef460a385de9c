package id.rembuk.intake.table;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.task.Progress;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What other programs write is read back as the same values at the same places; 60 random sheets for each of them. */
class ReadBackTest {
    private static final int SHEETS = 60;
    private static final String LETTERS = "abcXYZ 0189.,-'\u00E9\u2019\u00F1(/)&<>\"\n;_";

    @TempDir
    Path folder;

    /** Programs and libraries that write workbooks. */
    enum Writer {
        XSSF("a.xlsx"),
        SXSSF("b.xlsx"),
        HSSF("c.xls");

        private final String name;

        Writer(String name) {
            this.name = name;
        }

        Workbook book() {
            return switch (this) {
                case XSSF -> new XSSFWorkbook();
                case SXSSF -> new SXSSFWorkbook(10);
                case HSSF -> new HSSFWorkbook();
            };
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_workbook_is_read_back_as_written(Writer writer) throws IOException {
        Path file = folder.resolve(writer.name);
        List<SheetInfo> sheets = new ArrayList<>();
        List<Map<Integer, Map<Integer, CellValue>>> written = new ArrayList<>();
        List<List<MergedRange>> merged = new ArrayList<>();
        try (Workbook book = writer.book();
                OutputStream out = Files.newOutputStream(file)) {
            Styles styles = new Styles(book);
            for (int seed = 0; seed < SHEETS; seed++) {
                Random random = new Random(seed);
                Sheet sheet = book.createSheet("Lembar " + seed);
                book.setSheetHidden(seed, seed % 7 == 3);
                sheets.add(new SheetInfo(seed, "Lembar " + seed, seed % 7 == 3));
                written.add(fill(sheet, styles, random));
                merged.add(merge(sheet, random));
            }
            book.write(out);
        }

        try (TableFile table = TableFiles.open(file, Progress.NONE)) {
            assertThat(table.sheets()).isEqualTo(sheets);
            for (int seed = 0; seed < SHEETS; seed++) {
                List<SheetRow> rows = new ArrayList<>();
                table.rows(seed, Progress.NONE, rows::add);
                assertThat(byPlace(rows)).as("seed " + seed).isEqualTo(written.get(seed));
                assertThat(table.merged(seed)).as("seed " + seed).containsExactlyInAnyOrderElementsOf(merged.get(seed));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(chars = {';', ',', '\t', '|'})
    void a_text_table_is_read_back_as_written(char separator) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setQuoteMode(QuoteMode.ALL_NON_NULL)
                .get();
        for (int seed = 0; seed < SHEETS; seed++) {
            Random random = new Random(seed);
            Charset charset = random.nextBoolean() ? StandardCharsets.UTF_8 : Charset.forName("windows-1252");
            Map<Integer, Map<Integer, CellValue>> written = new TreeMap<>();
            Path file = folder.resolve("data.csv");
            try (CSVPrinter csv = format.print(Files.newBufferedWriter(file, charset))) {
                int width = 2 + random.nextInt(8);
                for (int row = 1; row <= 1 + random.nextInt(30); row++) {
                    List<String> fields = new ArrayList<>();
                    for (int column = 0; column < width; column++) {
                        String text = random.nextInt(4) == 0 ? null : text(random);
                        fields.add(text);
                        put(written, row, column, text == null ? CellValue.Empty.CELL : CellText.cell(text));
                    }
                    csv.printRecord(fields);
                }
            }

            assertThat(byPlace(Reading.rows(file))).as("seed " + seed).isEqualTo(written);
        }
    }

    private static Map<Integer, Map<Integer, CellValue>> fill(Sheet sheet, Styles styles, Random random) {
        Map<Integer, Map<Integer, CellValue>> written = new TreeMap<>();
        int number = 0;
        for (int i = random.nextInt(40); i > 0; i--) {
            number += 1 + (random.nextInt(5) == 0 ? random.nextInt(50) : 0);
            Row row = sheet.createRow(number - 1);
            for (int column = 0; column < 12; column += 1 + random.nextInt(3)) {
                put(written, number, column, fill(row.createCell(column), styles, random));
            }
        }
        return written;
    }

    private static CellValue fill(Cell cell, Styles styles, Random random) {
        switch (random.nextInt(8)) {
            case 0 -> {
                boolean flag = random.nextBoolean();
                cell.setCellValue(flag);
                return new CellValue.Flag(flag);
            }
            case 1 -> {
                LocalDateTime day = LocalDateTime.of(1905, 1, 1, 0, 0)
                        .plusDays(random.nextInt(60_000))
                        .plusSeconds(random.nextBoolean() ? 0 : random.nextInt(86_400));
                cell.setCellValue(day);
                cell.setCellStyle(styles.day);
                return new CellValue.Day(day);
            }
            case 2 -> {
                cell.setCellErrorValue((byte) 0x2A);
                return new CellValue.Failure("#N/A");
            }
            case 3 -> {
                cell.setCellStyle(styles.day);
                return CellValue.Empty.CELL;
            }
            case 4, 5 -> {
                boolean percent = random.nextBoolean();
                BigDecimal number = number(random);
                cell.setCellValue(number.doubleValue());
                cell.setCellStyle(percent ? styles.percent : styles.plain);
                return new CellValue.Amount(number, percent);
            }
            default -> {
                String text = text(random);
                cell.setCellValue(text);
                return CellText.cell(text);
            }
        }
    }

    /** Up to 15 digits, as Excel keeps, anywhere around the point. */
    private static BigDecimal number(Random random) {
        BigDecimal digits = BigDecimal.valueOf(random.nextLong(1_000_000_000_000_000L))
                .round(new MathContext(1 + random.nextInt(15), RoundingMode.DOWN));
        BigDecimal number = digits.movePointLeft(random.nextInt(18)).stripTrailingZeros();
        BigDecimal signed = random.nextInt(4) == 0 ? number.negate() : number;
        return signed.scale() < 0 ? signed.setScale(0, RoundingMode.UNNECESSARY) : signed;
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder("d");
        for (int i = random.nextInt(25); i > 0; i--) {
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return random.nextInt(5) == 0 ? "\u00A0 " + text + " \u00A0" : text.toString();
    }

    private static List<MergedRange> merge(Sheet sheet, Random random) {
        List<MergedRange> merged = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            int row = 10 * i;
            int last = row + 1 + random.nextInt(4);
            int column = random.nextInt(9);
            int lastColumn = column + random.nextInt(3);
            sheet.addMergedRegion(new CellRangeAddress(row, last, column, lastColumn));
            merged.add(new MergedRange(row + 1, last + 1, column, lastColumn));
        }
        return merged;
    }

    private static void put(Map<Integer, Map<Integer, CellValue>> written, int row, int column, CellValue value) {
        if (!value.isEmpty()) {
            written.computeIfAbsent(row, none -> new TreeMap<>()).put(column, value);
        }
    }

    private static Map<Integer, Map<Integer, CellValue>> byPlace(List<SheetRow> rows) {
        Map<Integer, Map<Integer, CellValue>> read = new TreeMap<>();
        for (SheetRow row : rows) {
            for (int column = 0; column < row.cells().size(); column++) {
                put(read, row.number(), column, row.cell(column));
            }
        }
        return read;
    }

    /** Cell styles of a book. */
    private static final class Styles {
        private final CellStyle day;
        private final CellStyle percent;
        private final CellStyle plain;

        Styles(Workbook book) {
            day = style(book, "dd/mm/yyyy hh:mm");
            percent = style(book, "0.0%");
            plain = style(book, "#,##0.00 \"desa\"");
        }

        private static CellStyle style(Workbook book, String code) {
            CellStyle style = book.createCellStyle();
            style.setDataFormat(book.createDataFormat().getFormat(code));
            return style;
        }
    }
}
