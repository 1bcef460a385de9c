package id.rembuk.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.area.Area;
import id.rembuk.domain.area.AreaLevel;
import id.rembuk.domain.intake.ImportFinding.Severity;
import id.rembuk.domain.intake.ImportKind;
import id.rembuk.domain.intake.ImportSettings;
import id.rembuk.domain.intake.SheetReading;
import id.rembuk.domain.organisation.Organisation;
import id.rembuk.domain.plan.Budget;
import id.rembuk.domain.plan.BudgetStage;
import id.rembuk.domain.plan.BudgetStep;
import id.rembuk.domain.plan.FundShare;
import id.rembuk.domain.plan.InterventionClass;
import id.rembuk.domain.plan.Origin;
import id.rembuk.domain.plan.PlanField;
import id.rembuk.domain.plan.PlanLine;
import id.rembuk.domain.plan.Reach;
import id.rembuk.domain.plan.Sites;
import id.rembuk.domain.plan.Target;
import id.rembuk.domain.plan.Target.Operator;
import id.rembuk.domain.plan.TargetGroup;
import id.rembuk.domain.situation.DataSource;
import id.rembuk.domain.situation.Period;
import id.rembuk.domain.situation.ServiceCount;
import id.rembuk.domain.situation.StuntingCount;
import id.rembuk.export.excel.ImportTemplateWorkbook;
import id.rembuk.export.excel.WorkplanWorkbook;
import id.rembuk.intake.OfficeFiles;
import id.rembuk.reference.ShippedAreas;
import id.rembuk.support.Workspaces;
import id.rembuk.task.Progress;
import id.rembuk.text.Messages;
import id.rembuk.usecase.ImportPreview.State;
import id.rembuk.usecase.ImportTemplate.Wish;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What we write we read: template → filled → imported → exported → imported again, with the real reader. */
class ImportRoundTripTest {
    private static final Period FEBRUARY = new Period(2024, 2);
    private static final int HEAD = 3;

    @TempDir
    Path folder;

    private final OfficeFiles files = new OfficeFiles(new ShippedAreas());
    private WorkspaceSession session;
    private Imports imports;

    @BeforeEach
    void create() {
        session = Workspaces.create(folder.resolve("uji.rembuk"));
        imports = session.imports();
    }

    @AfterEach
    void close() {
        session.close();
    }

    private Path template(Wish wish) {
        Path file = folder.resolve(wish.kind() + (wish.filled() ? "-isi" : "-kosong") + ".xlsx");
        new ImportTemplateWorkbook().write(imports.template(wish), file, Progress.NONE);
        return file;
    }

    private ImportPreview preview(Path file, ImportKind kind, int sheet) {
        SheetReading reading = files.propose(file, sheet, kind, imports.context(), Progress.NONE);
        assertThat(reading.isAboutPeople()).isFalse();
        return imports.preview(files.read(file, ImportSettings.of(reading), imports.context(), Progress.NONE));
    }

    private static void edit(Path file, Consumer<Sheet> edit) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            try (Workbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes));
                    OutputStream out = Files.newOutputStream(file)) {
                edit.accept(book.getSheetAt(0));
                book.write(out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void put(Sheet sheet, int row, String head, Object value) {
        Row heads = sheet.getRow(HEAD);
        for (Cell cell : heads) {
            if (cell.getStringCellValue().equals(head)) {
                Row line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
                Cell target = line.createCell(cell.getColumnIndex());
                if (value instanceof Number number) {
                    target.setCellValue(number.doubleValue());
                } else {
                    target.setCellValue((String) value);
                }
                return;
            }
        }
        throw new AssertionError("no column " + head);
    }

    private static void isQuiet(ImportPreview preview) {
        assertThat(preview.findings().stream().filter(finding -> finding.severity() != Severity.NOTE))
                .isEmpty();
    }

    private List<StuntingCount> counts() {
        return session.workspace().read(records -> records.all(StuntingCount.class));
    }

    @Test
    void countsGoOutAndComeBackAsTheyAre() {
        Path blank = template(new Wish(ImportKind.DESA, FEBRUARY, DataSource.EPPGBM, List.of(), false));
        edit(blank, sheet -> {
            for (int row = HEAD + 1; row <= HEAD + 5; row++) {
                put(sheet, row, "Balita sasaran", 100 + row);
                put(sheet, row, "Balita diukur", 90 + row);
                put(sheet, row, "Pendek", row);
                put(sheet, row, "Sangat pendek", 0);
                put(sheet, row, "Keluarga", 400 + row);
                put(sheet, row, "Keluarga berisiko stunting", 60 + row);
            }
            put(sheet, HEAD + 2, "Bulan", "Agustus");
        });
        ImportPreview filled = preview(blank, ImportKind.DESA, 0);
        isQuiet(filled);
        assertThat(filled.rows())
                .extracting(ImportPreview.Row::state)
                .containsOnly(State.NEW)
                .hasSize(5);
        imports.apply(filled, Progress.NONE);
        assertThat(counts()).hasSize(5);
        assertThat(counts()).allSatisfy(count -> {
            assertThat(count.source()).isEqualTo(DataSource.EPPGBM);
            assertThat(count.measured()).isBetween(94, 98);
            assertThat(count.severelyShort()).isZero();
            assertThat(count.familiesAtRisk()).isNotNull();
        });
        assertThat(counts()).extracting(StuntingCount::month).containsExactlyInAnyOrder(2, 2, 2, 2, 8);

        ImportPreview again = preview(blank, ImportKind.DESA, 0);
        assertThat(again.rows()).extracting(ImportPreview.Row::state).containsOnly(State.SAME);

        Path exported = template(new Wish(ImportKind.DESA, FEBRUARY, DataSource.EPPGBM, List.of(), true));
        ImportPreview back = preview(exported, ImportKind.DESA, 0);
        isQuiet(back);
        assertThat(back.rows())
                .extracting(ImportPreview.Row::state)
                .as("the second desa has its numbers in August, so its row of February is blank")
                .containsExactly(State.SAME, State.EMPTY, State.SAME, State.SAME, State.SAME);
        edit(exported, sheet -> put(sheet, HEAD + 1, "Pendek", 9));
        assertThat(preview(exported, ImportKind.DESA, 0).rows().get(0).state()).isEqualTo(State.CHANGED);
    }

    @Test
    void servicesGoOutAndComeBackAsTheyAre() {
        Path blank = template(new Wish(ImportKind.LAYANAN, FEBRUARY, DataSource.ROUTINE, List.of("S1"), false));
        edit(blank, sheet -> {
            for (int row = HEAD + 1; row <= HEAD + 5; row++) {
                put(sheet, row, "Terlayani", row);
                put(sheet, row, "Sasaran", 10 + row);
            }
        });
        ImportPreview filled = preview(blank, ImportKind.LAYANAN, 0);
        isQuiet(filled);
        assertThat(filled.rows())
                .extracting(ImportPreview.Row::state)
                .containsOnly(State.NEW)
                .hasSize(5);
        imports.apply(filled, Progress.NONE);
        List<ServiceCount> stored = session.workspace().read(records -> records.all(ServiceCount.class));
        assertThat(stored).hasSize(5).allSatisfy(count -> {
            assertThat(count.indicatorCode()).isEqualTo("S1");
            assertThat(count.denominator()).isEqualTo(count.numerator() + 10);
        });
        Path exported = template(new Wish(ImportKind.LAYANAN, FEBRUARY, DataSource.ROUTINE, List.of("S1"), true));
        ImportPreview back = preview(exported, ImportKind.LAYANAN, 0);
        isQuiet(back);
        assertThat(back.rows()).extracting(ImportPreview.Row::state).containsOnly(State.SAME);
    }

    /** Lines in every form a field can take. */
    private void plan() {
        List<Organisation> bodies = session.organisations().organisations();
        List<String> desa = session.situation().areas().stream()
                .filter(area -> area.level() == AreaLevel.DESA)
                .map(Area::id)
                .toList();
        session.plans().add(bodies.get(0).id(), line -> line.edit()
                .nomenclatureCode("1.02.02.2.02.0015")
                .nomenclatureName("Pengelolaan Pelayanan Kesehatan Gizi Masyarakat")
                .nomenclatureVersion("Kepmendagri 900.1.15.5-1317/2023")
                .output("=Balita dapat PMT")
                .description("Dua baris\ndalam satu sel")
                .interventionClass(InterventionClass.SPESIFIK)
                .reach(Reach.TATA_KELOLA)
                .unit("persen")
                .baseline(new BigDecimal("2.112"))
                .target(Target.of(Operator.AT_LEAST, new BigDecimal("87.25")))
                .targetGroups(Set.of(TargetGroup.IBU_HAMIL, TargetGroup.ANAK_0_23))
                .people(1234)
                .monthFrom(1)
                .monthTo(12)
                .budget(Budget.of(97_130_000))
                .stuntingShare(50_000_000L)
                .funds(List.of(new FundShare("DAK-NF-BOK", 20_000_000), new FundShare("DAU", 30_000_000)))
                .sites(Sites.of(desa))
                .indicatorCodes(List.of("S1"))
                .stages(List.of(new BudgetStage(BudgetStep.RKPD, null, 97_130_000L, null)))
                .origin(Origin.MUSRENBANG)
                .note("- catatan")
                .build());
        session.plans().add(bodies.get(0).id(), line -> line.edit()
                .output("Kader dilatih")
                .target(Target.of(Operator.AT_LEAST_TIMES, new BigDecimal("4")))
                .budget(Budget.embeddedIn("kegiatan rutin"))
                .monthFrom(3)
                .monthTo(3)
                .sites(Sites.EVERY_DESA)
                .build());
        session.plans().add(bodies.get(0).id(), line -> line.edit()
                .output("Rapat TPPS")
                .target(Target.text("Perbup terbit"))
                .stuntingShare(10L)
                .funds(List.of(new FundShare("PAD", 10)))
                .sites(new Sites(false, true, List.of()))
                .build());
        session.plans().add(bodies.get(0).id(), line -> line.edit()
                .output("Kosong")
                .target(Target.of(402))
                .build());
    }

    @Test
    void aPlanGoesOutAndComesBackAsItIs() {
        plan();
        Path exported = template(new Wish(ImportKind.RENCANA, null, null, List.of(), true));
        ImportPreview back = preview(exported, ImportKind.RENCANA, 0);
        isQuiet(back);
        assertThat(back.rows()).flatExtracting(ImportPreview.Row::differences).isEmpty();
        assertThat(back.rows())
                .extracting(ImportPreview.Row::state)
                .containsOnly(State.SAME)
                .hasSize(4);

        List<PlanLine> before = session.plans().lines();
        session.plans().delete(before.stream().map(PlanLine::id).toList());
        ImportPreview anew = preview(exported, ImportKind.RENCANA, 0);
        assertThat(anew.rows()).extracting(ImportPreview.Row::state).containsOnly(State.NEW);
        imports.apply(anew, Progress.NONE);
        assertThat(session.plans().lines())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("id", "stages")
                .isEqualTo(before);
        assertThat(preview(exported, ImportKind.RENCANA, 0).rows())
                .extracting(ImportPreview.Row::state)
                .containsOnly(State.SAME);
    }

    @Test
    void theWorkplanWorkbookIsAPlanThatCanBeImported() throws IOException {
        plan();
        Path file = folder.resolve("rencana-kerja.xlsx");
        ExportWorkplan export =
                new ExportWorkplan(Workspaces.CATALOGUE, new WorkplanWorkbook(Messages.indonesian()), Workspaces.CLOCK);
        export.write(export.read(session.workspace()), file, true, Progress.NONE);
        int sheet;
        try (InputStream in = Files.newInputStream(file);
                Workbook book = new XSSFWorkbook(in)) {
            sheet = book.getSheetIndex("Bappeda");
        }
        ImportPreview same = preview(file, ImportKind.RENCANA, sheet);
        isQuiet(same);
        assertThat(same.rows()).flatExtracting(ImportPreview.Row::differences).isEmpty();
        assertThat(same.rows())
                .extracting(ImportPreview.Row::state)
                .containsOnly(State.SAME)
                .hasSize(4);

        String id = session.plans().lines().get(1).id();
        session.plans()
                .change(id, PlanField.UNIT, line -> line.edit().unit("orang").build());
        ImportPreview changed = preview(file, ImportKind.RENCANA, sheet);
        assertThat(changed.rows())
                .extracting(ImportPreview.Row::state)
                .containsExactly(State.SAME, State.CHANGED, State.SAME, State.SAME);
    }
}
