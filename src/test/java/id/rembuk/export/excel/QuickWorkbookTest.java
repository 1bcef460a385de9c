package id.rembuk.export.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuickWorkbookTest {
    private static final List<String> TEXTS = List.of(
            "Penyediaan makanan tambahan",
            "a<b>&\"c\" 'd'",
            "baris 1\nbaris 2\r\tsel",
            "≥ 90 % – Posyandu “Mawar”",
            "é\u00a0ü",
            "gigi 😀 susu",
            "\u0001kendali\u007f",
            "setengah \ud83d pasangan",
            " spasi ",
            "_x0041_",
            "",
            "panjang ".repeat(4000));

    @TempDir
    Path folder;

    @Test
    void everySheetIsSpelledAsPoiSpellsIt() throws IOException {
        try (SXSSFWorkbook quick = new QuickWorkbook(10);
                SXSSFWorkbook plain = new SXSSFWorkbook(10)) {
            String written = sheet(quick);
            assertThat(written).isEqualTo(sheet(plain));
            assertThat(written).contains("a&lt;b&gt;", "😀", "SUM(A2:A300)");
        }
    }

    /** The XML of a sheet that is larger than the writer's buffer, of every kind of cell. */
    private String sheet(SXSSFWorkbook workbook) throws IOException {
        Sheet sheet = workbook.createSheet("Satu");
        CellStyle style = workbook.createCellStyle();
        for (int i = 0; i < 300; i++) {
            Row row = sheet.createRow(i);
            row.createCell(0).setCellValue(i * 1.5);
            row.createCell(1).setCellValue(TEXTS.get(i % TEXTS.size()));
            row.createCell(2).setCellStyle(style);
            row.createCell(3).setCellFormula("SUM(A2:A300)");
            row.createCell(4).setCellValue(i % 2 == 0);
        }
        Path file = Files.createTempFile(folder, "buku", ".xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream xml = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))) {
            return new String(xml.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
