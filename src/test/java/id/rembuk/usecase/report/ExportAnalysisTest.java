package id.rembuk.usecase.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.rembuk.domain.Bytes;
import id.rembuk.domain.disclosure.Audience;
import id.rembuk.domain.priority.LokusProposal;
import id.rembuk.domain.report.Report;
import id.rembuk.domain.report.ReportPart;
import id.rembuk.domain.report.ReportPart.Cell;
import id.rembuk.domain.report.ReportPart.Kind;
import id.rembuk.domain.report.ReportPart.Row;
import id.rembuk.export.excel.ReportWorkbook;
import id.rembuk.export.pdf.PdfReportPrinter;
import id.rembuk.reference.PracticeFiles;
import id.rembuk.reference.ShippedAreas;
import id.rembuk.reference.TemplateReferences;
import id.rembuk.reference.Templates;
import id.rembuk.store.EvidenceFiles;
import id.rembuk.store.SqliteWorkspaceFiles;
import id.rembuk.support.PdfReading;
import id.rembuk.support.VeraPdf;
import id.rembuk.support.Workspaces;
import id.rembuk.task.Progress;
import id.rembuk.text.Messages;
import id.rembuk.usecase.PracticeWorkspace;
import id.rembuk.usecase.WorkspaceSession;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is printed of the practice regency's analysis, for the public and inside. */
class ExportAnalysisTest {
    private static final Messages INDONESIAN = Messages.indonesian();

    @TempDir
    Path folder;

    private final ExportAnalysis export = new ExportAnalysis(
            new PdfReportPrinter(INDONESIAN), new ReportWorkbook(INDONESIAN), INDONESIAN, Workspaces.CLOCK);
    private WorkspaceSession session;

    @BeforeEach
    void open() {
        TemplateReferences reference = new TemplateReferences(Templates.packed());
        id.rembuk.usecase.Workspaces useCases = new id.rembuk.usecase.Workspaces(
                new SqliteWorkspaceFiles(Workspaces.CLOCK),
                new ShippedAreas(),
                reference,
                Workspaces.FRAMES,
                Workspaces.CLOCK);
        session = new PracticeWorkspace(
                        useCases, new PracticeFiles(Templates.packed(), "contoh/hss", reference), new EvidenceFiles())
                .create(folder.resolve("contoh.rembuk"), Workspaces.ACTOR);
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void withoutAConfirmedListThereIsNoAnnex() {
        assertThatThrownBy(() -> export.lokus(session, Audience.PUBLIK)).hasMessage("report.no-lokus");
    }

    @Test
    void theAnnexListsEveryConfirmedDesaWithItsSumAndRule() throws Exception {
        confirm(24);
        Report inside = export.lokus(session, Audience.INTERNAL);
        ReportPart.Grid grid = inside.grids().get(0);

        List<Row> lines =
                grid.rows().stream().filter(row -> row.kind() == Kind.LINE).toList();
        assertThat(lines).hasSize(24);
        long stunted = lines.stream()
                .mapToLong(row -> row.cells().get(5).number().longValueExact())
                .sum();
        assertThat(sums(grid).cells().get(5).number().longValueExact()).isEqualTo(stunted);

        Path pdf = folder.resolve("lampiran.pdf");
        export.write(inside, pdf, Progress.NONE);
        Bytes bytes = Bytes.of(Files.readAllBytes(pdf));
        assertThat(VeraPdf.faults(bytes)).isEmpty();
        try (PdfReading read = new PdfReading(bytes)) {
            assertThat(read.text())
                    .contains("Daftar Desa dan Kelurahan Lokus")
                    .contains("Kabupaten Hulu Sungai Selatan")
                    .contains("CONTOH LATIHAN")
                    .contains("INTERNAL")
                    .contains("Aturan pemilihan");
        }
    }

    @Test
    void thePublicReadsNoSmallCountNorAPercentOfOne() {
        confirm(60);
        for (Report report :
                List.of(export.lokus(session, Audience.PUBLIK), export.analysis(session, Audience.PUBLIK))) {
            for (ReportPart.Grid grid : report.grids()) {
                for (Row row : grid.rows()) {
                    for (int i = 0; i < row.cells().size(); i++) {
                        if (isPeople(grid.columns().get(i).heading())) {
                            assertNotSmall(row.cells().get(i));
                        }
                    }
                }
            }
        }
        ReportPart.Grid grid = export.lokus(session, Audience.PUBLIK).grids().get(0);
        List<Row> hidden = grid.rows().stream()
                .filter(row -> row.cells().get(5).text().equals("<5"))
                .toList();
        assertThat(hidden).isNotEmpty().allSatisfy(row -> assertThat(row.cells().get(6))
                .isEqualTo(Cell.of("*")));
        assertThat(hidden.size())
                .as("one alone could be subtracted from the sum")
                .isGreaterThan(1);
    }

    @Test
    void theWorkbookHoldsNumbersAsNumbersAndHidesWhatThePrintHides() throws Exception {
        confirm(60);
        Path file = folder.resolve("lampiran.xlsx");
        export.write(export.lokus(session, Audience.PUBLIK), file, Progress.NONE);

        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            Sheet sheet = workbook.getSheetAt(0);
            int numbers = 0;
            int hidden = 0;
            for (org.apache.poi.ss.usermodel.Row row : sheet) {
                org.apache.poi.ss.usermodel.Cell cell = row.getCell(5);
                if (cell != null && cell.getCellType() == CellType.NUMERIC) {
                    numbers++;
                    assertThat(cell.getNumericCellValue()).isNotIn(1.0, 2.0, 3.0, 4.0);
                } else if (cell != null && cell.getStringCellValue().equals("<5")) {
                    hidden++;
                }
            }
            assertThat(numbers).isGreaterThan(5);
            assertThat(hidden).isGreaterThan(1);
            assertThat(sheet.getRepeatingRows()).isNotNull();
            List<String> first = new ArrayList<>();
            sheet.forEach(row -> {
                if (row.getCell(0) != null && row.getCell(0).getCellType() == CellType.STRING) {
                    first.add(row.getCell(0).getStringCellValue());
                }
            });
            assertThat(first).anyMatch(text -> text.startsWith("Untuk umum: jumlah 1 sampai 4 ditulis <5"));
            assertThat(first).noneMatch(text -> text.contains("INTERNAL"));
        }
    }

    @Test
    void theReportOfTheAnalysisHoldsPicturesTablesAndSources() throws Exception {
        confirm(24);
        Path pdf = folder.resolve("analisis.pdf");
        export.write(export.analysis(session, Audience.PUBLIK), pdf, Progress.NONE);

        Bytes bytes = Bytes.of(Files.readAllBytes(pdf));
        assertThat(VeraPdf.faults(bytes)).isEmpty();
        try (PdfReading read = new PdfReading(bytes)) {
            assertThat(read.text())
                    .contains("Data yang dipakai")
                    .contains("bukan peta")
                    .contains("Cakupan layanan terhadap target")
                    .contains("Desa lokus")
                    .contains("Capaian")
                    .contains("poin persen")
                    .contains("e-PPGBM");
        }
    }

    @Test
    void withoutAnyDataTheReportSaysSo() {
        WorkspaceSession empty = Workspaces.create(folder.resolve("kosong.rembuk"));
        try (empty) {
            Report report = export.analysis(empty, Audience.PUBLIK);
            assertThat(report.parts().stream()
                            .filter(ReportPart.Items.class::isInstance)
                            .map(part -> String.join(" ", ((ReportPart.Items) part).items())))
                    .anyMatch(text -> text.contains("Belum ada angka balita stunting per desa"));
            assertThat(report.grids()).isEmpty();
        }
    }

    private void confirm(int wanted) {
        session.priorities().want(wanted);
        LokusProposal proposal = session.priorities().board().proposal();
        for (int i = 0; i < proposal.placesLeft(); i++) {
            session.priorities().choose(proposal.tied().get(i), true, "Keputusan rembuk atas peringkat yang sama");
        }
        session.priorities().confirm(session.priorities().board().proposal().chosen());
        assertThat(session.priorities().board().confirmed()).hasSize(wanted);
    }

    private static Row sums(ReportPart.Grid grid) {
        return grid.rows().get(grid.rows().size() - 1);
    }

    private static boolean isPeople(String heading) {
        return List.of("Balita diukur", "Balita stunting", "Keluarga berisiko", "Terlayani", "Sasaran", "Kurang")
                .contains(heading);
    }

    private static void assertNotSmall(Cell cell) {
        if (cell.number() != null) {
            assertThat(cell.number().intValueExact()).isNotIn(1, 2, 3, 4);
        }
        assertThat(cell.text()).isNotIn("1", "2", "3", "4");
    }
}
