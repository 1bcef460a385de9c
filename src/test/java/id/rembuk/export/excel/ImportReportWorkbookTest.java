package id.rembuk.export.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.rembuk.task.CancelledException;
import id.rembuk.task.Progress;
import id.rembuk.usecase.ImportReport;
import id.rembuk.usecase.ImportReport.Line;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportReportWorkbookTest {
    private static final Line TEXT = new Line(
            "Rekap", 3, 1, "B3", "Salah", "=HYPERLINK(\"http://x\")", "\"=HYPERLINK\" bukan angka.", "Tulis angka.");
    private static final Line ROW = new Line("Rekap", 4, -1, "4", "Catatan", "", "Baris jumlah dilewati.", "-");
    private static final Line FILE = new Line("Rekap", 0, -1, "", "Catatan", "", "Tentang berkas.", "-");

    @TempDir
    Path folder;

    private Path source;
    private Path target;

    @BeforeEach
    void write() throws IOException {
        source = folder.resolve("rekap.xlsx");
        target = folder.resolve("temuan.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(source)) {
            book.createSheet("Lain").createRow(0).createCell(0).setCellValue("tetap");
            XSSFSheet sheet = book.createSheet("Rekap");
            sheet.createRow(0).createCell(0).setCellValue("Desa");
            sheet.createRow(2).createCell(0).setCellValue("Madang");
            sheet.getRow(2).createCell(1).setCellValue("=HYPERLINK(\"http://x\")");
            sheet.getRow(2).createCell(2).setCellFormula("1+1");
            sheet.getRow(2).getCell(2).setCellValue(2);
            book.createSheet("Temuan");
            book.write(out);
        }
    }

    private ImportReport report(boolean annotated, Line... lines) {
        return new ImportReport(
                source,
                1,
                annotated,
                "Temuan",
                "Temuan pada rekap.xlsx",
                List.of("3 baris dibaca."),
                List.of("Lembar", "Sel", "Tingkat", "Isi", "Temuan", "Yang perlu dilakukan"),
                List.of(lines));
    }

    private XSSFWorkbook written(ImportReport report) throws IOException {
        byte[] before = Files.readAllBytes(source);
        new ImportReportWorkbook().write(report, target, Progress.NONE);
        assertThat(Files.readAllBytes(source)).isEqualTo(before);
        try (var in = Files.newInputStream(target)) {
            return new XSSFWorkbook(in);
        }
    }

    @Test
    void theUsersOwnCellsAreKeptAndMarkedBesideAListOfFindings() throws IOException {
        try (XSSFWorkbook book = written(report(true, TEXT, ROW, FILE))) {
            assertThat(Stream.of(0, 1, 2, 3).map(book::getSheetName))
                    .containsExactly("Lain", "Rekap", "Temuan", "Temuan (2)");
            XSSFSheet sheet = book.getSheet("Rekap");
            XSSFCell marked = sheet.getRow(2).getCell(1);
            assertThat(marked.getCellType()).isEqualTo(CellType.STRING);
            assertThat(marked.getStringCellValue()).isEqualTo("=HYPERLINK(\"http://x\")");
            assertThat(marked.getCellComment().getString().getString()).contains("bukan angka", "Tulis angka.");
            assertThat(sheet.getRow(2).getCell(2).getCellFormula()).isEqualTo("1+1");
            assertThat(sheet.getRow(3).getCell(0).getCellComment().getString().getString())
                    .contains("Baris jumlah dilewati.");
            assertThat(sheet.getRow(2).getCell(0).getCellComment()).isNull();
            XSSFSheet list = book.getSheet("Temuan (2)");
            assertThat(list.getRow(4).getCell(3).getCellType()).isEqualTo(CellType.STRING);
            assertThat(list.getRow(4).getCell(3).getCellStyle().getQuotePrefixed())
                    .isTrue();
            assertThat(list.getRow(4).getCell(1).getStringCellValue()).isEqualTo("B3");
        }
    }

    @Test
    void aListAloneHoldsNothingOfTheFile() throws IOException {
        try (XSSFWorkbook book = written(report(false, TEXT))) {
            assertThat(book.getNumberOfSheets()).isEqualTo(1);
            XSSFSheet list = book.getSheetAt(0);
            assertThat(list.getRow(0).getCell(0).getStringCellValue()).isEqualTo("Temuan pada rekap.xlsx");
            assertThat(list.getRow(3).getCell(5).getStringCellValue()).isEqualTo("Yang perlu dilakukan");
            assertThat(list.getRow(4).getCell(4).getStringCellValue()).isEqualTo("\"=HYPERLINK\" bukan angka.");
            assertThat(list.getRow(4).getCell(3).getCellType()).isEqualTo(CellType.STRING);
        }
    }

    @Test
    void aFileThatCannotBeCarriedOverGivesTheListAlone() throws IOException {
        Files.writeString(source, "bukan zip");
        try (XSSFWorkbook book = written(report(true, TEXT))) {
            assertThat(book.getNumberOfSheets()).isEqualTo(1);
        }
    }

    @Test
    void aCancelledReportLeavesNoFile() throws IOException {
        Progress cancelled = new Progress() {
            @Override
            public void report(long done, long total, String text) {}

            @Override
            public void checkCancelled() {
                throw new CancelledException();
            }
        };
        for (boolean annotated : List.of(true, false)) {
            assertThatThrownBy(() -> new ImportReportWorkbook().write(report(annotated, TEXT), target, cancelled))
                    .isInstanceOf(CancelledException.class);
            try (Stream<Path> files = Files.list(folder)) {
                assertThat(files).containsExactly(source);
            }
        }
    }
}
