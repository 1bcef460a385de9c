package id.rembuk.export.excel;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.task.Progress;
import id.rembuk.usecase.ImportTemplate;
import id.rembuk.usecase.ImportTemplate.Column;
import id.rembuk.usecase.ImportTemplate.Fill;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportTemplateWorkbookTest {
    private static final int HEAD = ImportTemplateWorkbook.HEAD_ROW;

    @TempDir
    Path folder;

    @Test
    void headsAndGivenCellsAreLockedAndInputOffersItsChoices() throws IOException {
        ImportTemplate template = new ImportTemplate(
                "Data desa",
                "Petunjuk",
                "Data desa · Kabupaten Uji",
                List.of("Isi kolom yang tidak terkunci."),
                List.of(
                        new Column("Desa", 20, Fill.FIXED, List.of(), ""),
                        new Column("Sumber", 16, Fill.CHOICE, List.of("e-PPGBM", "SSGI"), "Pilih sumbernya."),
                        new Column("Lokasi", 16, Fill.TEXT, List.of("seluruh desa"), ""),
                        new Column("Pendek", 12, Fill.WHOLE, List.of(), "Bilangan bulat."),
                        new Column("ID", 38, Fill.HIDDEN, List.of(), "")),
                List.of(Arrays.asList("=Madang", null, null, new BigDecimal("7"), "id-1")),
                2);
        Path file = folder.resolve("templat.xlsx");
        new ImportTemplateWorkbook().write(template, file, Progress.NONE);

        try (var in = Files.newInputStream(file);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(sheet.getProtect()).isTrue();
            assertThat(sheet.getRow(HEAD).getCell(1).getCellStyle().getLocked()).isTrue();
            assertThat(sheet.getRow(HEAD + 1).getCell(0).getCellStyle().getLocked())
                    .isTrue();
            assertThat(sheet.getRow(HEAD + 1).getCell(0).getCellType()).isEqualTo(CellType.STRING);
            assertThat(sheet.getRow(HEAD + 1).getCell(3).getNumericCellValue()).isEqualTo(7);
            assertThat(sheet.getRow(HEAD + 1).getCell(3).getCellStyle().getLocked())
                    .isFalse();
            assertThat(sheet.getColumnStyle(1).getLocked()).isFalse();
            assertThat(sheet.isColumnHidden(4)).isTrue();
            assertThat(sheet.getDataValidations())
                    .extracting(DataValidation::getShowErrorBox)
                    .containsExactly(true, false, true);
            assertThat(sheet.getDataValidations()
                            .get(0)
                            .getRegions()
                            .getCellRangeAddress(0)
                            .formatAsString())
                    .isEqualTo("B5:B7");
            String list =
                    sheet.getDataValidations().get(0).getValidationConstraint().getFormula1();
            assertThat(list).isEqualTo("_daftar!$B$1:$B$2");
            assertThat(book.isSheetHidden(book.getSheetIndex("_daftar"))).isTrue();
            assertThat(book.getSheet("Petunjuk").getRow(3).getCell(0).getStringCellValue())
                    .isEqualTo("Sumber: Pilih sumbernya.");
        }
    }
}
