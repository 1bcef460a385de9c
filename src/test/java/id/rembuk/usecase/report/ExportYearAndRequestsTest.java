package id.rembuk.usecase.report;

import static id.rembuk.support.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.rembuk.domain.Bytes;
import id.rembuk.domain.analysis.DataRequest;
import id.rembuk.domain.organisation.Organisation;
import id.rembuk.export.calendar.IcsFile;
import id.rembuk.export.excel.ImportTemplateWorkbook;
import id.rembuk.export.pdf.PdfReportPrinter;
import id.rembuk.reference.PracticeFiles;
import id.rembuk.reference.ShippedAreas;
import id.rembuk.reference.TemplateReferences;
import id.rembuk.reference.Templates;
import id.rembuk.store.EvidenceFiles;
import id.rembuk.store.SqliteWorkspaceFiles;
import id.rembuk.support.PdfReading;
import id.rembuk.support.Workspaces;
import id.rembuk.task.CancelledException;
import id.rembuk.task.Progress;
import id.rembuk.text.Messages;
import id.rembuk.usecase.PracticeWorkspace;
import id.rembuk.usecase.WorkspaceSession;
import id.rembuk.usecase.request.RequestOffers;
import id.rembuk.usecase.year.YearBoard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The practice regency's calendar and its sheets for OPD, read back; today is 8 June 2024. */
class ExportYearAndRequestsTest {
    private static final Messages INDONESIAN = Messages.indonesian();

    @TempDir
    Path folder;

    private final ExportYear year =
            new ExportYear(new PdfReportPrinter(INDONESIAN), new IcsFile(), INDONESIAN, Workspaces.CLOCK);
    private final ExportRequests requests = new ExportRequests(
            new PdfReportPrinter(INDONESIAN), new ImportTemplateWorkbook(), INDONESIAN, Workspaces.CLOCK);
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
    void theCalendarOnPaperTellsEveryEntryByMonthAndThatItIsForTraining() throws IOException {
        YearBoard board = session.year().board();
        Path target = folder.resolve("kalender.pdf");

        year.print(board, target, Progress.NONE);

        String text = text(target);
        assertThat(text)
                .contains("Kalender Aksi Konvergensi 2024", "Juni 2024", "Kunci teks papan komitmen", "2 hari lagi")
                .contains("Data keluarga berisiko Kec. Loksado", "Lewat 3 hari", "Camat Loksado", "belum terverifikasi")
                .containsIgnoringCase("latihan");
        assertThat(board.entries()).isNotEmpty().allSatisfy(entry -> assertThat(text)
                .contains(entry.title().split(" ")[0]));
    }

    @Test
    void theCalendarFileHasAnEventForEveryEntryWithADayAndTheSameIdsEveryTime() throws IOException {
        YearBoard board = session.year().board();
        Path target = folder.resolve("kalender.ics");

        year.calendar(board, target, Progress.NONE);
        List<String> first = uids(target);
        year.calendar(session.year().board(), target, Progress.NONE);

        assertThat(uids(target)).isEqualTo(first).doesNotHaveDuplicates();
        assertThat(first).hasSize((int)
                board.entries().stream().filter(entry -> entry.last() != null).count());
    }

    @Test
    void anEmptyCalendarIsNotWritten() {
        try (WorkspaceSession fresh = Workspaces.create(folder.resolve("baru.rembuk"))) {
            Path target = folder.resolve("kosong.ics");

            assertThat(refused(() -> year.calendar(fresh.year().board(), target, Progress.NONE))
                            .code())
                    .isEqualTo("year.nothing");
            assertThat(target).doesNotExist();
        }
    }

    @Test
    void everyBodyThatHasNotAnsweredGetsItsSheetsAndWorkbooksThatImport() throws IOException {
        Path out = Files.createDirectory(folder.resolve("lembar"));

        List<Path> written = requests.write(session, null, out, Progress.NONE);

        assertThat(written)
                .extracting(file -> file.getFileName().toString())
                .contains(
                        "permintaan-dinas-ppkbpppa.pdf",
                        "permintaan-dinas-ppkbpppa.xlsx",
                        "permintaan-dpupr.pdf",
                        "permintaan-dinas-pmd.xlsx")
                .noneMatch(name -> name.contains("dinkes") || name.contains("bappelitbangda"));
        try (Stream<Path> there = Files.list(out)) {
            assertThat(there).containsExactlyInAnyOrderElementsOf(written);
        }
        assertThat(text(out.resolve("permintaan-dinas-ppkbpppa.pdf")))
                .contains("Permintaan data kepada Dinas PPKBPPPA", "keluarga berisiko 11 desa di", "31 Mei 2024")
                .contains("Jangan sertakan nama, NIK");
        for (Path file : written) {
            if (file.getFileName().toString().startsWith("isian-")) {
                try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
                    assertThat(workbook.getSheetAt(0).getRow(3).getCell(0).getStringCellValue())
                            .isNotBlank();
                }
            }
        }
    }

    @Test
    void theWorkbookToAnswerInLocksWhatIsAskedAndOpensTheAnswers() throws IOException {
        String dpupr = body("DPUPR");
        List<Path> written = requests.write(session, dpupr, folder, Progress.NONE);
        Path sheetFile = written.stream()
                .filter(file -> file.getFileName().toString().equals("permintaan-dpupr.xlsx"))
                .findFirst()
                .orElseThrow();

        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(sheetFile))) {
            Sheet sheet = workbook.getSheet("Permintaan");
            Row head = sheet.getRow(3);
            Row first = sheet.getRow(4);
            assertThat(sheet.getProtect()).isTrue();
            assertThat(head.getCell(1).getStringCellValue()).isEqualTo("Yang diminta");
            assertThat(head.getCell(4).getCellStyle().getLocked()).isTrue();
            assertThat(first.getCell(1).getStringCellValue())
                    .isEqualTo("Mohon kirim cakupan air minum layak per desa.");
            assertThat(sheet.getRow(5).getCell(1).getStringCellValue()).contains("sanitasi layak");
            assertThat(first.getCell(1).getCellStyle().getLocked()).isTrue();
            assertThat(sheet.getColumnStyle(4).getLocked()).isFalse();
            assertThat(sheet.getColumnStyle(5).getLocked()).isFalse();
            assertThat(first.getCell(4)).isNull();
            assertThat(sheet.getDataValidations()).isNotEmpty();
        }
    }

    @Test
    void stoppedBetweenBodiesOnlyWholeFilesStayAndAnAnsweredBodyGetsNone() throws IOException {
        Path out = Files.createDirectory(folder.resolve("henti"));
        Progress stops = new Progress() {
            private boolean second;

            @Override
            public void report(long done, long total, String text) {
                second |= text.equals("Dinas PPKBPPPA");
            }

            @Override
            public void checkCancelled() {
                if (second) {
                    throw new CancelledException();
                }
            }
        };

        assertThatThrownBy(() -> requests.write(session, null, out, stops)).isInstanceOf(CancelledException.class);
        try (Stream<Path> left = Files.list(out)) {
            assertThat(left)
                    .extracting(file -> file.getFileName().toString())
                    .contains("permintaan-dinas-pmd.pdf", "permintaan-dinas-pmd.xlsx")
                    .noneMatch(name -> name.contains("ppkbpppa") || name.endsWith(".part"));
        }
        assertThat(refused(() -> requests.write(session, body("Dinkes"), out, Progress.NONE))
                        .code())
                .isEqualTo("request.nothing-waits");
    }

    @Test
    void whatABodyCanBeAskedComesFromItsDataItsIndicatorsItsPlanAndItsYear() {
        List<RequestOffers.Offer> health = session.requestOffers().of(body("Dinkes"));
        List<RequestOffers.Offer> planning = session.requestOffers().of(body("Bappelitbangda"));

        assertThat(health)
                .extracting(RequestOffers.Offer::kind)
                .contains(RequestOffers.Kind.DATA, RequestOffers.Kind.INDICATOR, RequestOffers.Kind.YEAR);
        assertThat(health)
                .allSatisfy(offer ->
                        assertThat(offer.text()).containsIgnoringCase("mohon ").doesNotContain("{"));
        assertThat(Stream.concat(health.stream(), planning.stream()))
                .extracting(RequestOffers.Offer::kind)
                .contains(RequestOffers.Kind.PLAN);
        assertThat(planning)
                .filteredOn(offer -> offer.kind() == RequestOffers.Kind.YEAR)
                .anySatisfy(offer -> assertThat(offer.text()).contains("Kunci teks papan komitmen", "10 Jun 2024"));
    }

    @Test
    void oneListHoldsWhatWasAskedHereAndInPemeriksaan() {
        assertThat(session.dataRequests().board().requests())
                .isEqualTo(session.dataQuality().board(null).requests());
        DataRequest late = session.dataRequests().board().requests().get(0);
        assertThat(late.subject()).contains("Loksado");
        assertThat(session.dataRequests().board().daysLate(late)).isEqualTo(3);
        assertThat(session.dataRequests().board().count(DataRequest.State.RECEIVED))
                .isEqualTo(2);
    }

    private String body(String label) {
        return session.dataRequests().board().organisations().stream()
                .filter(body -> body.label().equals(label))
                .map(Organisation::id)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> uids(Path file) throws IOException {
        return Files.readString(file)
                .replace("\r\n ", "")
                .lines()
                .filter(line -> line.startsWith("UID:"))
                .toList();
    }

    private static String text(Path file) throws IOException {
        StringBuilder text = new StringBuilder();
        try (PdfReading pdf = new PdfReading(Bytes.of(Files.readAllBytes(file)))) {
            for (int page = 1; page <= pdf.pages(); page++) {
                text.append(pdf.page(page)).append(' ');
            }
        }
        return text.toString();
    }
}
