package id.rembuk.export.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.rembuk.domain.organisation.Organisation;
import id.rembuk.domain.plan.Budget;
import id.rembuk.domain.plan.FundShare;
import id.rembuk.domain.plan.InterventionClass;
import id.rembuk.domain.plan.PlanLine;
import id.rembuk.domain.plan.Sites;
import id.rembuk.domain.plan.Target;
import id.rembuk.support.WorkplanSamples;
import id.rembuk.task.CancelledException;
import id.rembuk.task.Progress;
import id.rembuk.text.Messages;
import id.rembuk.usecase.Workplan;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkplanWorkbookTest {
    private static final int HEAD = 4;
    private static final int FIRST = 5;
    private static final Organisation DINKES = WorkplanSamples.organisation("opd-1", "Dinas Kesehatan", "Dinkes");
    private static final Organisation DPMD =
            WorkplanSamples.organisation("opd-2", "Dinas Pemberdayaan Masyarakat dan Desa", null);

    @TempDir
    Path folder;

    @Test
    void everyCellOfALineHasItsTypeAndValue() throws IOException {
        try (XSSFWorkbook book = written(plan(WorkplanSamples.full("line-1", "opd-1")))) {
            XSSFSheet sheet = book.getSheet("Dinkes");
            assertThat(heads(sheet).subList(0, 14))
                    .containsExactly(
                            "No",
                            "Kode sub kegiatan",
                            "Sub kegiatan",
                            "Uraian aktivitas",
                            "Jenis intervensi",
                            "Indikator keluaran",
                            "Satuan",
                            "Capaian 2024",
                            "Target 2025",
                            "Lokasi",
                            "Pagu (Rp)",
                            "Untuk stunting (Rp)",
                            "Sumber dana",
                            "Waktu");
            assertThat(number(sheet, "No")).isEqualTo(1);
            assertThat(text(sheet, "Kode sub kegiatan")).isEqualTo("1.02.02.2.02.0015");
            assertThat(text(sheet, "Sub kegiatan")).isEqualTo("Pengelolaan Pelayanan Kesehatan Gizi Masyarakat");
            assertThat(text(sheet, "Jenis intervensi")).isEqualTo("Spesifik");
            assertThat(number(sheet, "Capaian 2024")).isEqualTo(318);
            assertThat(number(sheet, "Target 2025")).isEqualTo(87.25);
            assertThat(cell(sheet, "Target 2025").getCellStyle().getDataFormatString())
                    .isEqualTo("\"≥ \"#,##0.00");
            assertThat(text(sheet, "Lokasi")).isEqualTo("Bakarung, Bamban, Pihanin");
            assertThat(number(sheet, "Pagu (Rp)")).isEqualTo(97_130_000);
            assertThat(number(sheet, "Untuk stunting (Rp)")).isEqualTo(90_000_001);
            assertThat(text(sheet, "Sumber dana")).isEqualTo("DAK Nonfisik BOK 60.000.001; Dana Desa 30.000.000");
            assertThat(text(sheet, "Waktu")).isEqualTo("Mar–Nov");
        }
    }

    @Test
    void atLeastSoManyTimesKeepsItsWordsAndStaysANumber() throws IOException {
        PlanLine line = WorkplanSamples.full("line-1", "opd-1")
                .edit()
                .target(Target.of(Target.Operator.AT_LEAST_TIMES, BigDecimal.valueOf(4)))
                .build();
        try (XSSFWorkbook book = written(plan(line))) {
            XSSFSheet sheet = book.getSheet("Dinkes");
            assertThat(number(sheet, "Target 2025")).isEqualTo(4);
            assertThat(cell(sheet, "Target 2025").getCellStyle().getDataFormatString())
                    .isEqualTo("\"min. \"#,##0\" kali\"");
        }
    }

    @Test
    void theDetailsBehindThePrintedColumnsAreThere() throws IOException {
        try (XSSFWorkbook book = written(plan(WorkplanSamples.full("line-1", "opd-1")))) {
            XSSFSheet sheet = book.getSheet("Dinkes");
            assertThat(text(sheet, "Urusan–bidang")).isEqualTo("1.02 URUSAN PEMERINTAHAN BIDANG KESEHATAN");
            assertThat(text(sheet, "Program")).isEqualTo("1.02.02 PROGRAM PEMENUHAN UPAYA KESEHATAN");
            assertThat(text(sheet, "Kegiatan")).isEqualTo("1.02.02.2.02 Penyediaan Layanan Kesehatan");
            assertThat(text(sheet, "Jangkauan")).isEqualTo("Menyentuh sasaran");
            assertThat(text(sheet, "Kode indikator")).isEqualTo("S1, X9");
            assertThat(text(sheet, "Indikator layanan")).isEqualTo("Ibu hamil KEK mendapat tambahan asupan gizi; X9");
            assertThat(text(sheet, "Kelompok sasaran")).isEqualTo("Ibu hamil, Anak 0–23 bulan");
            assertThat(number(sheet, "Jumlah sasaran")).isEqualTo(402);
            assertThat(text(sheet, "Kecamatan")).isEqualTo("Angkinang, Telaga");
            assertThat(text(sheet, "Status anggaran")).isEqualTo("RKPD");
            assertThat(DateUtil.isCellDateFormatted(cell(sheet, "Tanggal status")))
                    .isTrue();
            assertThat(cell(sheet, "Tanggal status").getLocalDateTimeCellValue())
                    .isEqualTo("2024-06-01T00:00");
            assertThat(text(sheet, "Komitmen nomor")).isEqualTo("3");
            assertThat(text(sheet, "Keterangan")).isEqualTo("lanjutan 2023");
            assertThat(number(sheet, "DAK Nonfisik BOK (Rp)")).isEqualTo(60_000_001);
            assertThat(number(sheet, "Dana Desa (Rp)")).isEqualTo(30_000_000);
            assertThat(heads(sheet)).doesNotContain("APBD Kabupaten/Kota – DAU (Rp)");
        }
    }

    @Test
    void textThatLooksLikeAFormulaStaysTheTextItIs() throws IOException {
        List<String> texts = List.of(
                "=HYPERLINK(\"http://contoh\")",
                "+62",
                "-5",
                "@SUM(A1)",
                "\tx",
                "_x0041_ dan _x000D_",
                "<b>&",
                "'kutip");
        List<PlanLine> lines = new ArrayList<>();
        for (String text : texts) {
            lines.add(WorkplanSamples.full("line-" + lines.size(), "opd-1")
                    .edit()
                    .description(text)
                    .build());
        }
        try (XSSFWorkbook book = written(plan(lines.toArray(PlanLine[]::new)))) {
            XSSFSheet sheet = book.getSheet("Dinkes");
            int column = heads(sheet).indexOf("Uraian aktivitas");
            for (int i = 0; i < texts.size(); i++) {
                XSSFCell cell = sheet.getRow(FIRST + i).getCell(column);
                assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                assertThat(cell.getStringCellValue()).isEqualTo(texts.get(i));
                assertThat(cell.getCellStyle().getQuotePrefixed()).isEqualTo(i < 5);
            }
        }
    }

    @Test
    void tenTrillionRupiahIsExact() throws IOException {
        PlanLine line = WorkplanSamples.full("line-1", "opd-1")
                .edit()
                .budget(Budget.of(Budget.MAX_RUPIAH))
                .stuntingShare(Budget.MAX_RUPIAH - 1)
                .funds(List.of(new FundShare("bok", Budget.MAX_RUPIAH - 1)))
                .build();
        try (XSSFWorkbook book = written(plan(line))) {
            XSSFSheet sheet = book.getSheet("Dinkes");
            assertThat((long) number(sheet, "Pagu (Rp)")).isEqualTo(10_000_000_000_000L);
            assertThat((long) number(sheet, "Untuk stunting (Rp)")).isEqualTo(9_999_999_999_999L);
            assertThat((long) number(sheet, "DAK Nonfisik BOK (Rp)")).isEqualTo(9_999_999_999_999L);
        }
    }

    @Test
    void unknownMoneyIsWordsAndIsCountedApart() throws IOException {
        PlanLine known = WorkplanSamples.full("line-1", "opd-1");
        PlanLine unknown = PlanLine.blank("line-2", WorkplanSamples.CYCLE, 2, "opd-1");
        PlanLine embedded = known.edit()
                .id("line-3")
                .budget(Budget.embeddedIn("operasional puskesmas"))
                .stuntingShare(null)
                .funds(List.of())
                .target(Target.text("tersedia"))
                .sites(Sites.EVERY_DESA)
                .build();
        try (XSSFWorkbook book = written(plan(known, unknown, embedded))) {
            XSSFSheet sheet = book.getSheet("Dinkes");
            int budget = heads(sheet).indexOf("Pagu (Rp)");
            assertThat(sheet.getRow(FIRST + 1).getCell(budget).getStringCellValue())
                    .isEqualTo("Belum ada pagu");
            assertThat(sheet.getRow(FIRST + 2).getCell(budget).getStringCellValue())
                    .isEqualTo("Melekat pada operasional puskesmas");
            assertThat(sheet.getRow(FIRST + 2)
                            .getCell(heads(sheet).indexOf("Lokasi"))
                            .getStringCellValue())
                    .isEqualTo("Seluruh desa/kelurahan");
            assertThat(values(book.getSheet("Rekap").getRow(FIRST)))
                    .containsExactly("1", "Dinas Kesehatan", "3", "97130000", "90000001", "1", "1", "2");
        }
    }

    @Test
    void everyFormulaCarriesTheValueItCalculatesTo() throws IOException {
        PlanLine a = WorkplanSamples.full("line-1", "opd-1");
        PlanLine b = a.edit()
                .id("line-2")
                .organisationId("opd-2")
                .interventionClass(InterventionClass.SENSITIF)
                .stuntingShare(100_000_000L)
                .build();
        PlanLine c = a.edit()
                .id("line-3")
                .organisationId(null)
                .interventionClass(null)
                .funds(List.of(new FundShare("lain", 5)))
                .build();
        try (XSSFWorkbook book = written(plan(a, b, c))) {
            FormulaEvaluator evaluator = book.getCreationHelper().createFormulaEvaluator();
            int formulas = 0;
            for (var sheet : book) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.FORMULA) {
                            formulas++;
                            assertThat(evaluator.evaluate(cell).getNumberValue())
                                    .as("%s!%s %s", sheet.getSheetName(), cell.getAddress(), cell.getCellFormula())
                                    .isCloseTo(cell.getNumericCellValue(), within(1e-9));
                        }
                    }
                }
            }
            assertThat(formulas).isGreaterThan(70);
            assertThat(names(book))
                    .containsExactly(
                            "Rekap",
                            "Rekap Sumber Dana",
                            "Rekap Jenis",
                            "Dinkes",
                            "Dinas Pemberdayaan Masyarakat d",
                            "OPD belum diisi");
        }
    }

    @Test
    void theRecapAddsALineOnceAndNamesWhatHasNoSourceOrClass() throws IOException {
        PlanLine a = WorkplanSamples.full("line-1", "opd-1");
        PlanLine b = a.edit()
                .id("line-2")
                .interventionClass(null)
                .stuntingShare(50L)
                .funds(List.of(new FundShare("bok", 20)))
                .build();
        try (XSSFWorkbook book = written(plan(a, b))) {
            XSSFSheet recap = book.getSheet("Rekap");
            assertThat(values(recap.getRow(FIRST + 1)))
                    .containsExactly("", "Jumlah", "2", "194260000", "90000051", "0", "0", "0");
            List<List<String>> rows = IntStream.rangeClosed(FIRST + 3, recap.getLastRowNum())
                    .mapToObj(recap::getRow)
                    .filter(row -> row != null)
                    .map(row -> values(row).subList(1, 4))
                    .toList();
            assertThat(rows)
                    .contains(
                            List.of("DAK Nonfisik BOK", "", "60000021"),
                            List.of("Dana Desa", "", "30000000"),
                            List.of("Belum dirinci sumbernya", "", "30"),
                            List.of("Spesifik", "1", "90000001"),
                            List.of("Sensitif", "0", "0"),
                            List.of("Belum digolongkan", "1", "50"));
        }
    }

    @Test
    void sheetsAreSetUpForScreenAndFolioPaper() throws IOException {
        try (XSSFWorkbook book = written(plan(WorkplanSamples.full("line-1", "opd-1")))) {
            for (var sheet : book) {
                assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo((short) 14);
                assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
                assertThat(sheet.getFitToPage()).isTrue();
                assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
                assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
                assertThat(sheet.getRepeatingRows()).isEqualTo(CellRangeAddress.valueOf("5:5"));
                assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
                assertThat(sheet.getPaneInformation().getHorizontalSplitPosition())
                        .isEqualTo((short) FIRST);
                assertThat(((XSSFSheet) sheet).getCTWorksheet().getAutoFilter().getRef())
                        .startsWith("A5:");
                assertThat(sheet.getHeader().getLeft()).isEqualTo("Kabupaten Hulu && Hilir");
                assertThat(sheet.getHeader().getRight()).contains("2025");
                assertThat(sheet.getHeader().getCenter()).isEmpty();
                assertThat(sheet.getFooter().getRight()).isEqualTo("Halaman &P dari &N");
            }
            assertThat(book.getPrintArea(3)).isEqualTo("Dinkes!$A$1:$N$7");
        }
    }

    @Test
    void aPracticeWorkspaceIsMarkedOnEverySheetAndEveryPage() throws IOException {
        Workplan plan = WorkplanSamples.of(
                /* practice= */ true, List.of(DINKES), List.of(WorkplanSamples.full("line-1", "opd-1")));
        try (XSSFWorkbook book = written(plan)) {
            for (var sheet : book) {
                assertThat(sheet.getRow(3).getCell(0).getStringCellValue())
                        .isEqualTo("CONTOH LATIHAN — BUKAN DOKUMEN RESMI");
                assertThat(sheet.getHeader().getCenter()).isEqualTo("CONTOH LATIHAN — BUKAN DOKUMEN RESMI");
            }
        }
    }

    @Test
    void aPlanWithoutLinesIsARecapOfZeros() throws IOException {
        try (XSSFWorkbook book = written(plan())) {
            assertThat(book.getNumberOfSheets()).isEqualTo(3);
            assertThat(values(book.getSheet("Rekap").getRow(FIRST)))
                    .containsExactly("", "Jumlah", "0", "0", "0", "0", "0", "0");
        }
    }

    @Test
    void manyPlacesAreShortenedInPrintOnly() throws IOException {
        List<String> desa = List.of("desa-1", "desa-2", "desa-3", "kec-1", "kec-2", "regency", "gone");
        PlanLine line = WorkplanSamples.full("line-1", "opd-1")
                .edit()
                .sites(new Sites(false, true, desa))
                .build();
        PlanLine more =
                line.edit().sites(new Sites(false, true, desa)).id("line-2").build();
        try (XSSFWorkbook book = written(plan(line, more))) {
            XSSFSheet sheet = book.getSheet("Dinkes");
            assertThat(text(sheet, "Lokasi"))
                    .isEqualTo("Desa lokus, Bakarung, Bamban, Pihanin, Kec. Angkinang, Kec. Telaga, Hulu & Hilir");
            assertThat(text(sheet, "Desa/kelurahan")).isEqualTo("Desa lokus, Bakarung, Bamban, Pihanin");
            assertThat(text(sheet, "Desa lokus")).isEqualTo("Ya");
        }
    }

    @Test
    void textLongerThanExcelAllowsIsCutAndSaysSo() throws IOException {
        PlanLine line = WorkplanSamples.full("line-1", "opd-1")
                .edit()
                .note("x".repeat(40_000))
                .build();
        try (XSSFWorkbook book = written(plan(line))) {
            assertThat(text(book.getSheet("Dinkes"), "Keterangan"))
                    .hasSize(32_767)
                    .endsWith("…");
        }
    }

    @Test
    void aCancelledExportLeavesTheOldFileAndNothingElse() throws IOException {
        Path target = folder.resolve("rencana.xlsx");
        Files.writeString(target, "lama");
        for (int stopAt = 1; stopAt <= 12; stopAt++) {
            StopAt stop = new StopAt(stopAt);
            assertThatThrownBy(() -> writer().write(WorkplanSamples.large(2, 800), target, stop))
                    .isInstanceOf(CancelledException.class);
            assertThat(Files.readString(target)).isEqualTo("lama");
            assertThat(filesIn(folder)).containsExactly("rencana.xlsx");
        }
    }

    @Test
    void progressCountsEveryLineOnce() {
        List<Long> done = new ArrayList<>();
        writer().write(WorkplanSamples.large(3, 900), folder.resolve("rencana.xlsx"), new Progress() {
            @Override
            public void report(long lines, long total, String text) {
                assertThat(total).isEqualTo(900);
                assertThat(text).isNotBlank();
                done.add(lines);
            }

            @Override
            public void checkCancelled() {}
        });
        assertThat(done).containsExactly(0L, 200L, 300L, 500L, 600L, 800L, 900L);
    }

    private static WorkplanWorkbook writer() {
        return new WorkplanWorkbook(Messages.indonesian());
    }

    private static Workplan plan(PlanLine... lines) {
        return WorkplanSamples.of(/* practice= */ false, List.of(DINKES, DPMD), List.of(lines));
    }

    private XSSFWorkbook written(Workplan plan) throws IOException {
        Path file = folder.resolve("rencana kerja.xlsx");
        writer().write(plan, file, Progress.NONE);
        try (var in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }

    private static List<String> names(XSSFWorkbook book) {
        return IntStream.range(0, book.getNumberOfSheets())
                .mapToObj(book::getSheetName)
                .toList();
    }

    private static List<String> heads(XSSFSheet sheet) {
        List<String> heads = new ArrayList<>();
        sheet.getRow(HEAD).forEach(cell -> heads.add(cell.getStringCellValue()));
        return heads;
    }

    private static XSSFCell cell(XSSFSheet sheet, String head) {
        return sheet.getRow(FIRST).getCell(heads(sheet).indexOf(head));
    }

    private static String text(XSSFSheet sheet, String head) {
        return cell(sheet, head).getStringCellValue();
    }

    private static double number(XSSFSheet sheet, String head) {
        return cell(sheet, head).getNumericCellValue();
    }

    /** What a row shows without calculating: text as text, numbers and cached values in plain digits. */
    private static List<String> values(Row row) {
        List<String> values = new ArrayList<>();
        row.forEach(cell -> values.add(
                switch (cell.getCellType()) {
                    case NUMERIC, FORMULA ->
                        new java.math.BigDecimal(cell.getNumericCellValue())
                                .stripTrailingZeros()
                                .toPlainString();
                    case STRING -> cell.getStringCellValue();
                    case BLANK -> "";
                    case BOOLEAN, ERROR, _NONE -> throw new AssertionError(cell.getCellType());
                }));
        return values;
    }

    private static Set<String> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
        }
    }

    /** Asks to stop at the n-th question. */
    private static final class StopAt implements Progress {
        private final int question;
        private int asked;

        StopAt(int question) {
            this.question = question;
        }

        @Override
        public void report(long done, long total, String text) {
            checkCancelled();
        }

        @Override
        public void checkCancelled() {
            if (++asked >= question) {
                throw new CancelledException();
            }
        }
    }
}
