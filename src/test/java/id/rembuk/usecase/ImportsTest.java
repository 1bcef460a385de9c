package id.rembuk.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.rembuk.domain.UserError;
import id.rembuk.domain.area.Area;
import id.rembuk.domain.area.AreaLevel;
import id.rembuk.domain.history.EditName;
import id.rembuk.domain.history.HistoryEntry;
import id.rembuk.domain.history.RecordChange;
import id.rembuk.domain.intake.AreaAlias;
import id.rembuk.domain.intake.ColumnUse;
import id.rembuk.domain.intake.ImportDraft;
import id.rembuk.domain.intake.ImportField;
import id.rembuk.domain.intake.ImportFinding;
import id.rembuk.domain.intake.ImportFinding.Severity;
import id.rembuk.domain.intake.ImportKind;
import id.rembuk.domain.intake.Intake;
import id.rembuk.domain.intake.RememberedMapping;
import id.rembuk.domain.organisation.OrganisationKind;
import id.rembuk.domain.situation.CountField;
import id.rembuk.domain.situation.DataSource;
import id.rembuk.domain.situation.NumberOrigin;
import id.rembuk.domain.situation.Period;
import id.rembuk.domain.situation.ServiceCount;
import id.rembuk.domain.situation.StuntingCount;
import id.rembuk.support.ImportDrafts;
import id.rembuk.support.Workspaces;
import id.rembuk.task.CancelledException;
import id.rembuk.task.Progress;
import id.rembuk.text.Messages;
import id.rembuk.usecase.ImportPreview.Difference;
import id.rembuk.usecase.ImportPreview.State;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportsTest {
    private static final String FILE = "rekap.xlsx";

    @TempDir
    Path folder;

    private WorkspaceSession session;
    private Imports imports;
    private String madang;
    private String karangJawa;

    @BeforeEach
    void create() {
        session = Workspaces.create(folder.resolve("uji.rembuk"));
        imports = session.imports();
        madang = area("Madang");
        karangJawa = area("Karang Jawa");
    }

    @AfterEach
    void close() {
        session.close();
    }

    private String area(String name) {
        return session.workspace().read(records -> records.all(Area.class).stream()
                .filter(area -> area.level() == AreaLevel.DESA && area.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id());
    }

    private ImportDraft twoDesa() {
        return ImportDrafts.counts(FILE, CountField.MEASURED, CountField.SHORT)
                .row(madang, "Madang", 80, 6)
                .row(karangJawa, "Karang Jawa", 90, null)
                .build();
    }

    private Optional<Intake> apply(ImportDraft draft) {
        return imports.apply(imports.preview(draft), Progress.NONE);
    }

    private List<StuntingCount> counts() {
        return session.workspace().read(records -> records.all(StuntingCount.class));
    }

    private StuntingCount count(String areaId) {
        return counts().stream()
                .filter(count -> count.areaId().equals(areaId))
                .findFirst()
                .orElseThrow();
    }

    private long head() {
        return session.workspace()
                .read(records ->
                        records.historyHead().map(HistoryEntry::sequence).orElse(0L));
    }

    @Test
    void newRowsBecomeCountsThatNameTheirCell() {
        ImportPreview preview = imports.preview(twoDesa());
        assertThat(preview.rows()).extracting(ImportPreview.Row::state).containsExactly(State.NEW, State.NEW);
        assertThat(preview.mayApply()).isTrue();
        assertThat(counts()).isEmpty();

        Intake intake = imports.apply(preview, Progress.NONE).orElseThrow();

        StuntingCount count = count(madang);
        assertThat(count.measured()).isEqualTo(80);
        assertThat(count.period()).isEqualTo(new Period(2024, 2));
        assertThat(count.source()).isEqualTo(DataSource.EPPGBM);
        assertThat(count.origins().get(CountField.MEASURED)).isEqualTo(NumberOrigin.imported(intake.id(), "B2"));
        assertThat(count(karangJawa).shortChildren()).isNull();
        assertThat(intake.rowsNew()).isEqualTo(2);
        assertThat(intake.officer()).isEqualTo("Petugas Uji");
        assertThat(intake.imagesSha256())
                .isEqualTo(session.workspace().read(records -> records.manyDigest(intake.id())));
        assertThat(imports.intakes()).containsExactly(intake);
        NumberSource source = imports.describe(count.origins().get(CountField.SHORT));
        assertThat(new ImportWords(Messages.indonesian()).of(source, Workspaces.WITA))
                .isEqualTo("rekap.xlsx · Rekap · C2, diimpor 8 Jun 2024 09.15 oleh Petugas Uji");
    }

    @Test
    void theSameFileTwiceChangesNothingAndSaysSo() {
        Intake first = apply(twoDesa()).orElseThrow();
        long head = head();
        List<StuntingCount> before = counts();

        ImportPreview again = imports.preview(twoDesa());
        assertThat(again.count(State.SAME)).isEqualTo(2);
        assertThat(again.changesNothing()).isTrue();
        assertThat(again.mayApply()).isFalse();
        assertThat(again.earlier()).isEqualTo(first);
        assertThat(new ImportWords(Messages.indonesian()).summary(again))
                .contains("Tidak ada yang berubah: semua isinya sudah tersimpan.");
        assertThat(imports.apply(again, Progress.NONE)).isEmpty();
        assertThat(head()).isEqualTo(head);
        assertThat(counts()).isEqualTo(before);
        assertThat(imports.intakes()).hasSize(1);
    }

    @Test
    void changedNumbersAreToldBeforeAndAfterWithTheFileTheyCameFrom() {
        apply(twoDesa());
        ImportPreview preview = imports.preview(ImportDrafts.counts("baru.xlsx", CountField.MEASURED, CountField.SHORT)
                .row(madang, "Madang", 82, 6)
                .row(karangJawa, "Karang Jawa", null, 4)
                .build());

        assertThat(preview.rows()).extracting(ImportPreview.Row::state).containsExactly(State.CHANGED, State.CHANGED);
        assertThat(preview.rows().get(0).differences())
                .extracting(Difference::before, Difference::after)
                .containsExactly(tuple("80", "82"));
        assertThat(preview.overwritten()).isEqualTo(1);
        assertThat(preview.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.NOTE);
            assertThat(finding.cell()).isEqualTo("B2");
            assertThat(new ImportWords(Messages.indonesian()).what(finding))
                    .isEqualTo("80 → 82; angka lama dari rekap.xlsx · Rekap B2.");
        });
        imports.apply(preview, Progress.NONE);
        assertThat(count(karangJawa).measured()).isEqualTo(90);
        assertThat(count(karangJawa).shortChildren()).isEqualTo(4);
        assertThat(count(karangJawa).origins().keySet()).contains(CountField.MEASURED, CountField.SHORT);
    }

    @Test
    void aNumberTypedByHandIsNotReplacedWithoutTellingWhoTypedIt() {
        StuntingCount typed = StuntingCount.blank("c", madang, new Period(2024, 2), DataSource.EPPGBM)
                .with(CountField.MEASURED, 79, NumberOrigin.typed("Bidan Uji", Workspaces.CLOCK.instant()))
                .with(CountField.SHORT, 6, null);
        session.edits().apply(EditName.of("situation.cases", "x", "y"), r -> List.of(RecordChange.added(typed)));

        ImportPreview preview = imports.preview(ImportDrafts.counts(FILE, CountField.MEASURED, CountField.SHORT)
                .row(madang, "Madang", 80, 7)
                .build());

        assertThat(preview.findings())
                .extracting(ImportFinding::code, ImportFinding::severity)
                .containsExactly(
                        tuple("overwrites-typed", Severity.WARNING), tuple("overwrites-unknown", Severity.WARNING));
        assertThat(new ImportWords(Messages.indonesian())
                        .what(preview.findings().get(0)))
                .contains("80", "79", "Bidan Uji");
        assertThat(preview.mayApply()).isTrue();
    }

    @Test
    void aRowWithAnErrorBlocksEverythingUntilItIsSetAside() {
        ImportDraft draft = ImportDrafts.counts(FILE, CountField.MEASURED)
                .row(madang, "Madang", 80)
                .row(karangJawa, "Karang Jawa", "seratus")
                .wrong("not-a-number")
                .build();
        ImportPreview preview = imports.preview(draft);

        assertThat(preview.rows()).extracting(ImportPreview.Row::state).containsExactly(State.NEW, State.REJECTED);
        assertThat(preview.mayApply()).isFalse();
        assertThatThrownBy(() -> imports.apply(preview, Progress.NONE)).hasMessage("import.blocked");
        assertThat(counts()).isEmpty();

        ImportPreview skipped = preview.withoutRejected();
        assertThat(skipped.mayApply()).isTrue();
        Intake intake = imports.apply(skipped, Progress.NONE).orElseThrow();
        assertThat(intake.rowsSetAside()).isEqualTo(1);
        assertThat(counts()).hasSize(1);
    }

    @Test
    void anErrorAboutTheWholeFileCannotBeSetAside() {
        ImportDraft read = twoDesa();
        ImportDraft draft = new ImportDraft(
                read.file(),
                read.settings(),
                read.sheetName(),
                read.columns(),
                read.headings(),
                read.columnIndexes(),
                read.rows(),
                List.of(new ImportFinding(Severity.ERROR, "period-missing", "Rekap", 0, -1, "", List.of(""))),
                0);
        assertThat(imports.preview(draft).withoutRejected().mayApply()).isFalse();
    }

    @Test
    void rowsWithoutPlaceTimeOrSourceAndRowsThatContradictOneAnotherAreRejected() {
        ImportPreview preview = imports.preview(ImportDrafts.counts(FILE, CountField.MEASURED)
                .row(null, "Entah", 1)
                .row(madang, "Madang", 80)
                .row(madang, "Madang", 81)
                .row(madang, "Madang", 80)
                .row(karangJawa, "Karang Jawa", new BigDecimal("1.5"))
                .at(null, DataSource.EPPGBM)
                .row(karangJawa, "Karang Jawa", 1)
                .at(Period.ofYear(2024), null)
                .row(karangJawa, "Karang Jawa", 1)
                .build());

        assertThat(preview.rows())
                .extracting(ImportPreview.Row::state)
                .containsExactly(
                        State.REJECTED,
                        State.NEW,
                        State.REJECTED,
                        State.SAME,
                        State.REJECTED,
                        State.REJECTED,
                        State.REJECTED);
        assertThat(preview.findings())
                .extracting(ImportFinding::code)
                .containsExactly("place-missing", "said-twice", "not-a-count", "period-missing", "source-missing");
    }

    @Test
    void aRowWithoutANumberIsNeitherTheSameNorNew() {
        apply(twoDesa());
        ImportPreview preview = imports.preview(ImportDrafts.counts(FILE, CountField.MEASURED, CountField.SHORT)
                .row(madang, "Madang", 80, 6)
                .row(karangJawa, "Karang Jawa", null, null)
                .row(karangJawa, "Karang Jawa", 91, null)
                .build());
        assertThat(preview.rows())
                .extracting(ImportPreview.Row::state)
                .containsExactly(State.SAME, State.EMPTY, State.CHANGED);
        assertThat(new ImportWords(Messages.indonesian()).summary(preview))
                .contains("3 baris dibaca: 0 baru, 1 berubah, 1 sama, 1 tanpa angka, 0 salah, 0 disisihkan.");
        Intake intake = imports.apply(preview, Progress.NONE).orElseThrow();
        assertThat(intake.rowsSame()).isEqualTo(1);
        assertThat(intake.rowsEmpty()).isEqualTo(1);
    }

    @Test
    void aFileWhoseRowsHoldNoNumberIsNotSaidToBeStoredAlready() {
        ImportPreview preview = imports.preview(ImportDrafts.counts(FILE, CountField.MEASURED)
                .row(karangJawa, "Karang Jawa", (Object) null)
                .build());
        assertThat(preview.mayApply()).isFalse();
        assertThat(new ImportWords(Messages.indonesian()).summary(preview))
                .contains("Tidak ada yang diimpor: tidak ada baris yang berisi angka.");
    }

    @Test
    void anImportIsUndoneAndDoneAgainAsOneWithItsName() {
        apply(twoDesa());
        List<StuntingCount> applied = counts();
        assertThat(session.edits().undoName()).contains(EditName.of("import.apply", FILE, "2"));
        assertThat(Messages.indonesian().get("edit.import.apply", FILE, "2")).isEqualTo("Impor rekap.xlsx (2 baris)");

        session.edits().undo();
        assertThat(counts()).isEmpty();
        assertThat(imports.intakes()).isEmpty();
        session.edits().redo();
        assertThat(counts()).isEqualTo(applied);
        assertThat(imports.intakes()).hasSize(1);
    }

    @Test
    void anImportIsTakenBackAfterReopeningAndThatCanBeUndone() {
        apply(twoDesa());
        apply(ImportDrafts.counts("baru.xlsx", CountField.MEASURED)
                .row(madang, "Madang", 82)
                .build());
        List<StuntingCount> before = counts();
        session.close();
        session = Workspaces.open(folder.resolve("uji.rembuk"));
        imports = session.imports();
        String newest = imports.intakes().stream()
                .filter(intake -> intake.fileName().equals("baru.xlsx"))
                .findFirst()
                .orElseThrow()
                .id();

        assertThat(session.edits().undo()).isEmpty();
        Intake back = imports.takeBack(newest);
        assertThat(back.takenBackAt()).isEqualTo(Workspaces.CLOCK.instant());
        assertThat(count(madang).measured()).isEqualTo(80);
        assertThatThrownBy(() -> imports.takeBack(newest)).hasMessage("import.taken-back");
        session.edits().undo();
        assertThat(counts()).isEqualTo(before);
    }

    @Test
    void anImportIsNotTakenBackWhenItsNumbersWereChangedSince() {
        Intake first = apply(twoDesa()).orElseThrow();
        apply(ImportDrafts.counts("baru.xlsx", CountField.MEASURED)
                .row(madang, "Madang", 82)
                .build());
        List<StuntingCount> before = counts();

        assertThatThrownBy(() -> imports.takeBack(first.id())).isInstanceOfSatisfying(UserError.class, error -> {
            assertThat(error.code()).isEqualTo("import.changed-since");
            assertThat(error.arguments()).containsExactly(FILE, "1");
        });
        assertThat(counts()).isEqualTo(before);
        assertThat(imports.intakes()).allMatch(intake -> intake.takenBackAt() == null);
    }

    @Test
    void aPreviewOfAnotherStateIsNotApplied() {
        ImportPreview preview = imports.preview(twoDesa());
        apply(ImportDrafts.counts("lain.xlsx", CountField.MEASURED)
                .row(madang, "Madang", 1)
                .build());
        long head = head();
        assertThatThrownBy(() -> imports.apply(preview, Progress.NONE)).hasMessage("edit.changed-meanwhile");
        assertThat(head()).isEqualTo(head);
        assertThat(count(madang).measured()).isEqualTo(1);
    }

    @Test
    void aPreviewAppliesAfterAnotherPartOfTheWorkspaceChanged() {
        ImportPreview preview = imports.preview(twoDesa());
        session.organisations().add("Dinas Baru", OrganisationKind.OPD);
        Intake intake = imports.apply(preview, Progress.NONE).orElseThrow();
        assertThat(count(madang).origins().get(CountField.MEASURED).intakeId()).isEqualTo(intake.id());
    }

    @Test
    void aPreviewUndoneAndAppliedAgainIsAnotherImport() {
        ImportPreview preview = imports.preview(twoDesa());
        String first = imports.apply(preview, Progress.NONE).orElseThrow().id();
        session.edits().undo();
        String second = imports.apply(preview, Progress.NONE).orElseThrow().id();
        assertThat(second).isNotEqualTo(first);
        session.edits().undo();
        assertThat(counts()).isEmpty();
    }

    @Test
    void whatFailsInTheMiddleLeavesNothing() {
        ImportDraft draft = ImportDrafts.counts(FILE, CountField.MEASURED)
                .row(madang, "Madang", 80)
                .row("tempat-yang-tidak-ada", "Entah", 1)
                .build();
        long head = head();
        ImportPreview preview = imports.preview(draft);
        assertThatThrownBy(() -> imports.apply(preview, Progress.NONE)).isInstanceOf(RuntimeException.class);
        assertThat(counts()).isEmpty();
        assertThat(head()).isEqualTo(head);
        assertThat(imports.intakes()).isEmpty();

        Progress cancelled = new Progress() {
            @Override
            public void report(long done, long total, String text) {}

            @Override
            public void checkCancelled() {
                throw new CancelledException();
            }
        };
        ImportPreview good = imports.preview(twoDesa());
        assertThatThrownBy(() -> imports.apply(good, cancelled)).isInstanceOf(CancelledException.class);
        assertThat(counts()).isEmpty();
        assertThat(session.edits().undoName()).isEmpty();
        session.close();
        session = Workspaces.open(folder.resolve("uji.rembuk"));
        assertThat(counts()).isEmpty();
    }

    @Test
    void spellingsAndHeadingsAreLearntAndServeTheNextFile() {
        apply(ImportDrafts.counts(FILE, CountField.MEASURED)
                .row(madang, "Mdang", 80)
                .chosen(madang)
                .row(karangJawa, "Karang Jawa", 90)
                .chosen(karangJawa)
                .build());

        List<AreaAlias> aliases = imports.context().aliases();
        assertThat(aliases).singleElement().satisfies(alias -> assertThat(alias.areaId())
                .isEqualTo(madang));
        List<RememberedMapping> mappings = imports.context().mappings();
        assertThat(mappings).singleElement().satisfies(mapping -> {
            assertThat(mapping.kind()).isEqualTo(ImportKind.DESA);
            assertThat(mapping.headings()).containsValue("COUNT:MEASURED");
            assertThat(mapping.headings().toString()).doesNotContain("80", "Madang");
        });
        session.edits().undo();
        assertThat(imports.context().aliases()).isEmpty();
    }

    @Test
    void countedPeopleStandInNoCell() {
        apply(ImportDrafts.counts(FILE, CountField.MEASURED)
                .countingPeople()
                .row(madang, "Madang", 80)
                .build());
        assertThat(count(madang).origins().get(CountField.MEASURED).cell()).isNull();
    }

    @Test
    void servicesAreKeptByPlaceIndicatorTimeAndSource() {
        ImportDraft draft = ImportDrafts.of(ImportKind.LAYANAN, "layanan.xlsx")
                .column(ColumnUse.of(ImportField.DESA))
                .column(ColumnUse.of(ImportField.INDICATOR))
                .column(ColumnUse.of(ImportField.NUMERATOR))
                .column(ColumnUse.of(ImportField.DENOMINATOR))
                .row(madang, "Madang", "S1", 8, 10)
                .row(karangJawa, "Karang Jawa", "Ibu hamil KEK yang mendapat tambahan asupan gizi", 12, 10)
                .row(karangJawa, "Karang Jawa", "Z99", 12, 10)
                .build();
        ImportPreview preview = imports.preview(draft);
        assertThat(preview.rows())
                .extracting(ImportPreview.Row::state)
                .containsExactly(State.NEW, State.NEW, State.REJECTED);
        assertThat(preview.findings()).extracting(ImportFinding::code).containsExactly("indicator-unknown");

        imports.apply(preview.withoutRejected(), Progress.NONE);
        List<ServiceCount> stored = session.workspace().read(records -> records.all(ServiceCount.class));
        assertThat(stored)
                .extracting(ServiceCount::areaId, ServiceCount::indicatorCode, ServiceCount::numerator)
                .containsExactlyInAnyOrder(tuple(madang, "S1", 8), tuple(karangJawa, "S1", 12));

        ImportDraft wide = ImportDrafts.of(ImportKind.LAYANAN, "lebar.xlsx")
                .column(ColumnUse.of(ImportField.DESA))
                .column(new ColumnUse(ImportField.NUMERATOR, "S1"))
                .column(new ColumnUse(ImportField.DENOMINATOR, "S1"))
                .row(madang, "Madang", 9, 10)
                .row(karangJawa, "Karang Jawa", 12, 10)
                .build();
        assertThat(imports.preview(wide).rows())
                .extracting(ImportPreview.Row::state)
                .containsExactly(State.CHANGED, State.SAME);
    }
}
