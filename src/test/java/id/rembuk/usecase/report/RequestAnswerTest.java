package id.rembuk.usecase.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.WorkspaceRecord;
import id.rembuk.domain.analysis.Awaited;
import id.rembuk.domain.analysis.DataRequest;
import id.rembuk.domain.area.Area;
import id.rembuk.domain.area.AreaLevel;
import id.rembuk.domain.guide.ActionRef;
import id.rembuk.domain.guide.EvidenceKind;
import id.rembuk.domain.intake.ImportKind;
import id.rembuk.domain.intake.ImportSettings;
import id.rembuk.domain.situation.CountField;
import id.rembuk.domain.situation.DataSource;
import id.rembuk.domain.situation.Dataset;
import id.rembuk.domain.situation.Period;
import id.rembuk.domain.situation.ServiceCount;
import id.rembuk.domain.situation.ServiceField;
import id.rembuk.domain.situation.StuntingCount;
import id.rembuk.export.excel.ImportTemplateWorkbook;
import id.rembuk.export.pdf.PdfReportPrinter;
import id.rembuk.intake.OfficeFiles;
import id.rembuk.reference.ShippedAreas;
import id.rembuk.support.SteppingClock;
import id.rembuk.support.Workspaces;
import id.rembuk.task.Progress;
import id.rembuk.text.Messages;
import id.rembuk.usecase.ImportPreview;
import id.rembuk.usecase.ImportTemplate;
import id.rembuk.usecase.Imports;
import id.rembuk.usecase.VillageEntry;
import id.rembuk.usecase.VillageField;
import id.rembuk.usecase.WorkspaceSession;
import id.rembuk.usecase.evidence.EvidenceIntake.Taken;
import id.rembuk.usecase.evidence.Evidences;
import id.rembuk.usecase.request.DataRequestField;
import id.rembuk.usecase.request.DataRequests;
import id.rembuk.usecase.request.RequestOffers;
import id.rembuk.usecase.year.YearEntry;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is asked goes out, comes back filled as an office would, and the request knows that it came. */
class RequestAnswerTest {
    private static final Messages INDONESIAN = Messages.indonesian();
    private static final int HEAD = 3;

    @TempDir
    Path folder;

    private final SteppingClock clock = new SteppingClock(Instant.parse("2024-06-08T01:15:00Z"));
    private final OfficeFiles files = new OfficeFiles(new ShippedAreas());
    private Path out;
    private WorkspaceSession session;

    @BeforeEach
    void open() throws IOException {
        out = Files.createDirectory(folder.resolve("keluar"));
        session = Workspaces.create(folder.resolve("uji.rembuk"), clock);
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void aWorkbookSentToABodyComesBackFilledAndItsRequestIsReceived() {
        String health = body("Dinkes");
        RequestOffers.Offer indicator = offer(health, RequestOffers.Kind.INDICATOR);
        DataRequest request = ask(health, List.of(), indicator.awaited());
        assertThat(session.requestOffers().of(health)).doesNotContain(indicator);
        export(health);
        clock.step(Duration.ofDays(7));
        assertThat(entry(request).state(today())).isEqualTo(YearEntry.State.LATE);
        assertThat(session.dataRequests().board().daysLate(stored(request))).isEqualTo(3);

        Path filled = out.resolve("isian-layanan-dinkes.xlsx");
        fill(filled, Map.of("Sumber", "Laporan rutin OPD", "Terlayani", 9, "Sasaran", 12));
        bringIn(filled, ImportKind.LAYANAN);

        assertThat(all(ServiceCount.class)).hasSize(5).allSatisfy(count -> {
            assertThat(count.indicatorCode()).isEqualTo("S1");
            assertThat(count.numerator()).isEqualTo(9);
        });
        assertThat(stored(request).receivedOn()).isEqualTo(today());
        assertThat(session.dataRequests().board().count(DataRequest.State.RECEIVED))
                .isEqualTo(1);
        assertThat(entry(request).state(today())).isEqualTo(YearEntry.State.DONE);
        assertThat(session.dataRequests().board().daysLate(stored(request))).isZero();

        session.edits().undo();
        assertThat(all(ServiceCount.class)).isEmpty();
        assertThat(stored(request)).isEqualTo(request);
    }

    @Test
    void aRequestThatAlsoAsksInWordsWaitsForAPersonToSayThatItCame() {
        String health = body("Dinkes");
        DataRequest request = ask(
                health,
                List.of("Mohon kirim SK tim."),
                offer(health, RequestOffers.Kind.INDICATOR).awaited());
        export(health);
        Path filled = out.resolve("isian-layanan-dinkes.xlsx");
        fill(filled, Map.of("Sumber", "Laporan rutin OPD", "Terlayani", 9, "Sasaran", 12));
        bringIn(filled, ImportKind.LAYANAN);

        assertThat(stored(request).receivedOn()).isNull();
        assertThat(stored(request).awaited()).singleElement().matches(Awaited::hasArrived);
    }

    @Test
    void aKecamatanIsAskedDirectlyForItsOwnDesaAndAnswersWithThemAlone() {
        Area kandangan = session.situation().areas().stream()
                .filter(area ->
                        area.level() == AreaLevel.KECAMATAN && area.name().equals("Kandangan"))
                .findFirst()
                .orElseThrow();
        String office = session.kecamatan().office(kandangan.id());
        List<RequestOffers.Offer> offers = session.requestOffers().of(office);
        assertThat(offers)
                .filteredOn(offer -> offer.kind() == RequestOffers.Kind.DATA)
                .isNotEmpty()
                .allSatisfy(offer -> assertThat(offer.text()).contains("Kandangan"));
        ask(office, List.of("Mohon kirim sasaran dan hasil penimbangan semua desa."));
        export(office);

        Path filled = out.resolve("isian-desa-kecamatan-kandangan.xlsx");
        List<String> desa = session.situation().areas().stream()
                .filter(area -> kandangan.id().equals(area.parentId()))
                .map(Area::code)
                .toList();
        assertThat(codes(filled)).containsExactlyInAnyOrderElementsOf(desa);
        fill(filled, Map.of("Balita sasaran", 40, "Balita diukur", 36, "Pendek", 4, "Sangat pendek", 1));
        bringIn(filled, ImportKind.DESA);
        assertThat(all(StuntingCount.class)).hasSize(desa.size());
    }

    @Test
    void aCountThatOneDesaLacksIsNoticedWhenItComes() {
        Area madang = session.situation().areas().stream()
                .filter(area -> area.level() == AreaLevel.DESA)
                .findFirst()
                .orElseThrow();
        DataRequest request =
                ask(body("Dinkes"), List.of(), Awaited.count(madang.id(), CountField.SHORT, 2024, "Mohon kirim."));
        Path blank = out.resolve("kosong.xlsx");
        new ImportTemplateWorkbook()
                .write(
                        session.imports()
                                .template(new ImportTemplate.Wish(
                                        ImportKind.DESA, Period.ofYear(2024), DataSource.EPPGBM, List.of(), false)),
                        blank,
                        Progress.NONE);
        fill(blank, Map.of("Balita diukur", 36));
        bringIn(blank, ImportKind.DESA);
        assertThat(stored(request).receivedOn()).isNull();
        fill(blank, Map.of("Balita diukur", 36, "Pendek", 4));
        bringIn(blank, ImportKind.DESA);
        assertThat(stored(request).receivedOn()).isEqualTo(today());
    }

    @Test
    void aCountTypedInDataDesaIsNoticedAndUndoneWithTheNumber() {
        String madang = desa().get(0);
        DataRequest request =
                ask(body("Dinkes"), List.of(), Awaited.count(madang, CountField.SHORT, 2024, "Mohon kirim."));
        type(madang, VillageField.of(CountField.MEASURED), 36);
        assertThat(stored(request).receivedOn()).isNull();
        type(madang, VillageField.of(CountField.SHORT), 4);
        assertThat(stored(request).receivedOn()).isEqualTo(today());
        session.edits().undo();
        assertThat(stored(request)).isEqualTo(request);
        session.edits().redo();
        assertThat(stored(request).receivedOn()).isEqualTo(today());
    }

    @Test
    void anIndicatorTypedInDataDesaIsNoticedWithTheLastDesa() {
        DataRequest request = ask(body("Dinkes"), List.of(), Awaited.indicator("S1", 2024, "Mohon kirim."));
        VillageField served = VillageField.of("S1", ServiceField.NUMERATOR);
        List<String> desa = desa();
        desa.subList(1, desa.size()).forEach(area -> type(area, served, 9));
        assertThat(stored(request)).isEqualTo(request);
        type(desa.get(0), VillageField.of("S1", ServiceField.DENOMINATOR), 12);
        assertThat(stored(request)).isEqualTo(request);
        type(desa.get(0), served, 0);
        assertThat(stored(request).receivedOn()).isEqualTo(today());
    }

    private List<String> desa() {
        return session.situation().areas().stream()
                .filter(area -> area.level() == AreaLevel.DESA)
                .map(Area::id)
                .toList();
    }

    private void type(String areaId, VillageField field, int value) {
        Dataset dataset = new Dataset(Period.ofYear(2024), DataSource.EPPGBM);
        session.villages().write(new VillageEntry(areaId, dataset, field, null, value));
    }

    @Test
    void evidenceIsAskedForAndReceivedWhenTheLastPieceArrives() {
        String planning = body("Bappeda");
        List<RequestOffers.Offer> pieces = session.requestOffers().of(planning).stream()
                .filter(offer -> offer.kind() == RequestOffers.Kind.EVIDENCE
                        && offer.awaited().key().contains("/8-aksi-2022/aksi-3/"))
                .limit(2)
                .toList();
        assertThat(pieces).hasSize(2).allSatisfy(offer -> assertThat(offer.text())
                .startsWith("Mohon kirim bukti Aksi 3: ")
                .doesNotEndWith(".."));
        DataRequest request =
                ask(planning, List.of(), pieces.get(0).awaited(), pieces.get(1).awaited());
        export(planning);
        assertThat(texts(out.resolve("permintaan-bappeda.xlsx")))
                .contains(pieces.get(0).text(), pieces.get(1).text());

        bring(pieces.get(0));
        assertThat(stored(request).receivedOn()).isNull();
        assertThat(stored(request).awaited()).extracting(Awaited::hasArrived).containsExactly(true, false);
        bring(pieces.get(1));
        assertThat(stored(request).receivedOn()).isEqualTo(today());

        session.dataRequests()
                .change(request.id(), DataRequestField.RECEIVED, answered -> answered.withReceivedOn(null));
        bring(offer(planning, RequestOffers.Kind.EVIDENCE));
        assertThat(stored(request).receivedOn())
                .as("reopened by a person, answered by nothing new")
                .isNull();
        session.edits().undo();
        session.edits().undo();

        session.edits().undo();
        assertThat(stored(request).receivedOn()).isNull();
        assertThat(session.requestOffers().of(planning))
                .extracting(RequestOffers.Offer::text)
                .doesNotContain(pieces.get(0).text(), pieces.get(1).text());
    }

    private void bring(RequestOffers.Offer piece) {
        String[] key = piece.awaited().key().split("/");
        session.evidences()
                .add(
                        new Evidences.Wish(
                                new ActionRef(key[2], key[3]), key[4], EvidenceKind.OTHER, "Bukti", today(), true),
                        List.of(new Taken("bukti.pdf", "a".repeat(64), 12, null, null)));
    }

    private DataRequest ask(String body, List<String> items, Awaited... awaited) {
        return session.dataRequests()
                .ask(new DataRequests.Wish(body, "Bahan", items, today().plusDays(4), "", List.of(awaited)));
    }

    private void export(String body) {
        new ExportRequests(new PdfReportPrinter(INDONESIAN), new ImportTemplateWorkbook(), INDONESIAN, clock)
                .write(session, body, out, Progress.NONE);
    }

    private RequestOffers.Offer offer(String body, RequestOffers.Kind kind) {
        return session.requestOffers().of(body).stream()
                .filter(offer -> offer.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private void bringIn(Path file, ImportKind kind) {
        Imports imports = session.imports();
        ImportPreview preview = imports.preview(files.read(
                file,
                ImportSettings.of(files.propose(file, 0, kind, imports.context(), Progress.NONE)),
                imports.context(),
                Progress.NONE));
        assertThat(preview.isBlocked()).as(String.valueOf(preview.findings())).isFalse();
        assertThat(imports.apply(preview, Progress.NONE)).isPresent();
    }

    private DataRequest stored(DataRequest request) {
        return session.workspace()
                .read(records -> records.find(DataRequest.class, request.id()))
                .orElseThrow();
    }

    private YearEntry entry(DataRequest request) {
        return session.year().board().entries().stream()
                .filter(entry -> entry.id().equals(request.id()))
                .findFirst()
                .orElseThrow();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private String body(String label) {
        return session.dataRequests().board().organisations().stream()
                .filter(body -> body.label().equals(label))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private <T extends WorkspaceRecord> List<T> all(Class<T> type) {
        return session.workspace().read(records -> records.all(type));
    }

    /** Fills every prepared row, as an office would, and leaves everything else. */
    private static void fill(Path file, Map<String, Object> values) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            try (Workbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes));
                    OutputStream target = Files.newOutputStream(file)) {
                Sheet sheet = book.getSheetAt(0);
                for (Cell head : sheet.getRow(HEAD)) {
                    Object value = values.get(head.getStringCellValue());
                    for (int row = HEAD + 1; value != null && row <= sheet.getLastRowNum(); row++) {
                        put(sheet.getRow(row).createCell(head.getColumnIndex()), value);
                    }
                }
                book.write(target);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void put(Cell cell, Object value) {
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else {
            cell.setCellValue((String) value);
        }
    }

    private static List<String> codes(Path file) {
        List<String> codes = new ArrayList<>();
        try (Workbook book = new XSSFWorkbook(Files.newInputStream(file))) {
            Sheet sheet = book.getSheetAt(0);
            for (int row = HEAD + 1; row <= sheet.getLastRowNum(); row++) {
                codes.add(sheet.getRow(row).getCell(0).getStringCellValue());
            }
            return codes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> texts(Path file) {
        List<String> texts = new ArrayList<>();
        try (Workbook book = new XSSFWorkbook(Files.newInputStream(file))) {
            for (Row row : book.getSheetAt(0)) {
                row.forEach(cell -> texts.add(cell.toString()));
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
