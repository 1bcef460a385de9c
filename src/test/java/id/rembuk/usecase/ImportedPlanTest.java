package id.rembuk.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.rembuk.domain.document.Road;
import id.rembuk.domain.intake.ImportDraft;
import id.rembuk.domain.intake.ImportFinding;
import id.rembuk.domain.plan.Budget;
import id.rembuk.domain.plan.InterventionClass;
import id.rembuk.domain.plan.PlanField;
import id.rembuk.domain.plan.PlanLine;
import id.rembuk.domain.plan.Sites;
import id.rembuk.domain.plan.Target;
import id.rembuk.support.ImportDrafts;
import id.rembuk.support.Papers;
import id.rembuk.support.Workspaces;
import id.rembuk.task.Progress;
import id.rembuk.text.Messages;
import id.rembuk.usecase.ImportPreview.Difference;
import id.rembuk.usecase.ImportPreview.State;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportedPlanTest {
    private static final PlanField[] FIELDS = {
        PlanField.OWNER,
        PlanField.NOMENCLATURE,
        PlanField.OUTPUT,
        PlanField.TARGET,
        PlanField.UNIT,
        PlanField.BUDGET,
        PlanField.SHARE,
        PlanField.FUNDS,
        PlanField.SITES,
        PlanField.CLASS
    };

    @TempDir
    Path folder;

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

    private ImportDrafts file() {
        return ImportDrafts.plan("rencana.xlsx", FIELDS).at(null, null);
    }

    private static Object[] line(Object... changes) {
        Object[] cells = {
            "Dinkes",
            "1.02.02.2.02.0015",
            "Balita mendapat PMT",
            "≥ 90",
            "persen",
            new BigDecimal("97130000"),
            new BigDecimal("50000000"),
            "DAK Nonfisik BOK",
            "Madang; Gambah Luar",
            "Spesifik",
            null
        };
        for (int i = 0; i < changes.length; i += 2) {
            cells[(Integer) changes[i]] = changes[i + 1];
        }
        return cells;
    }

    private List<State> states(ImportDraft draft) {
        return imports.preview(draft).rows().stream()
                .map(ImportPreview.Row::state)
                .toList();
    }

    private void apply(ImportDraft draft) {
        imports.apply(imports.preview(draft), Progress.NONE);
    }

    private PlanLine only() {
        assertThat(session.plans().lines()).hasSize(1);
        return session.plans().lines().get(0);
    }

    @Test
    void aRowBecomesALineThroughTheParsersOfTheTable() {
        ImportPreview preview = imports.preview(file().row(null, line()).build());
        assertThat(preview.findings()).isEmpty();
        assertThat(preview.rows()).extracting(ImportPreview.Row::state).containsExactly(State.NEW);
        assertThat(preview.rows().get(0).differences())
                .extracting(Difference::before, Difference::after)
                .contains(tuple("", "97.130.000"), tuple("", "Dinkes"));

        imports.apply(preview, Progress.NONE);
        PlanLine line = only();
        assertThat(session.plans()
                        .catalogue()
                        .organisation(line.organisationId())
                        .orElseThrow()
                        .label())
                .isEqualTo("Dinkes");
        assertThat(line.nomenclatureName()).isEqualTo("Pengelolaan Pelayanan Kesehatan Gizi Masyarakat");
        assertThat(line.target()).isEqualTo(Target.of(Target.Operator.AT_LEAST, new BigDecimal("90")));
        assertThat(line.budget()).isEqualTo(Budget.of(97_130_000));
        assertThat(line.funds()).singleElement().satisfies(fund -> assertThat(fund.rupiah())
                .isEqualTo(50_000_000));
        assertThat(line.sites().areaIds()).hasSize(2);
        assertThat(line.interventionClass()).isEqualTo(InterventionClass.SPESIFIK);
        assertThat(line.position()).isEqualTo(1);
    }

    @Test
    void theSamePlanTwiceChangesNothingEvenWithTwoEqualLines() {
        ImportDraft draft = file().row(null, line())
                .row(null, line())
                .row(null, line(2, "Lain"))
                .build();
        apply(draft);
        assertThat(session.plans().lines()).hasSize(3);
        assertThat(session.plans().lines()).extracting(PlanLine::position).containsExactly(1L, 2L, 3L);
        assertThat(states(draft)).containsExactly(State.SAME, State.SAME, State.SAME);
    }

    @Test
    void aLineIsFoundAgainByItsIdWhateverWasChangedAndByItsNameWithoutOne() {
        apply(file().row(null, line()).build());
        String id = only().id();

        ImportDraft byId = file().row(null, line(2, "Judul lain", 5, "belum ada", 10, id))
                .row(null, line(10, id))
                .build();
        assertThat(states(byId)).containsExactly(State.CHANGED, State.NEW);

        ImportDraft byName =
                file().row(null, line(5, new BigDecimal("1000"), 6, null)).build();
        ImportPreview preview = imports.preview(byName);
        assertThat(preview.rows().get(0).differences())
                .extracting(Difference::before, Difference::after)
                .containsExactly(tuple("97.130.000", "1.000"));
        imports.apply(preview, Progress.NONE);
        assertThat(only().id()).isEqualTo(id);
        assertThat(only().stuntingShare()).isEqualTo(50_000_000);
    }

    @Test
    void anEmptyCellOfOurOwnWorkbookEmptiesTheField() {
        apply(file().row(null, line()).build());
        apply(file().row(null, line(4, null, 8, null, 10, only().id())).build());
        assertThat(only().unit()).isNull();
        assertThat(only().sites()).isEqualTo(Sites.NONE);
        assertThat(only().output()).isEqualTo("Balita mendapat PMT");
    }

    @Test
    void anUnknownOpdIsAnErrorAndIsNeverMade() {
        ImportPreview preview = imports.preview(file().row(null, line(0, "Dinas Angkasa"))
                .row(null, line(5, "415,223", 8, "Atlantis"))
                .row(null, line(2, "Anak 6306012001170001"))
                .build());
        assertThat(preview.rows())
                .extracting(ImportPreview.Row::state)
                .containsExactly(State.REJECTED, State.REJECTED, State.REJECTED);
        assertThat(preview.findings())
                .extracting(ImportFinding::code, ImportFinding::cell)
                .containsExactly(
                        tuple("plan.cell.owner-unknown", "A2"),
                        tuple("plan.cell.ambiguous", "F3"),
                        tuple("plan.cell.site-unknown", "I3"),
                        tuple("plan.cell.personal", "C4"));
        ImportWords words = new ImportWords(Messages.indonesian());
        assertThat(words.what(preview.findings().get(0))).isEqualTo("Tidak ada OPD bernama \"Dinas Angkasa\".");
        assertThat(preview.findings().get(3).value()
                        + words.what(preview.findings().get(3)))
                .doesNotContain("6306");
        assertThat(words.todo(preview.findings().get(0))).contains("Bappeda, Dinkes, Dinsos");
        assertThat(session.organisations().organisations()).hasSize(3);
    }

    @Test
    void aSheetNamedAfterAnOpdSpeaksForIt() {
        ImportDraft draft = ImportDrafts.plan("rencana.xlsx", PlanField.OUTPUT)
                .at(null, null)
                .sheet("Dinkes")
                .row(null, "Balita mendapat PMT")
                .build();
        apply(draft);
        assertThat(session.plans()
                        .catalogue()
                        .organisation(only().organisationId())
                        .orElseThrow()
                        .label())
                .isEqualTo("Dinkes");

        ImportPreview nobody = imports.preview(ImportDrafts.plan("lain.xlsx", PlanField.OUTPUT)
                .at(null, null)
                .sheet("Sheet1")
                .row(null, "Kader dilatih")
                .build());
        assertThat(nobody.findings()).extracting(ImportFinding::code).containsExactly("plan-owner-missing");
        assertThat(nobody.mayApply()).isTrue();
    }

    @Test
    void finalPapersThatQuoteAChangedLineAreNamed() {
        apply(file().row(null, line()).build());
        Papers.makeFinal(session, Papers.readyDraft(session), Road.WET);
        ImportPreview preview =
                imports.preview(file().row(null, line(4, "anak")).build());
        assertThat(preview.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(ImportFinding.Severity.NOTE);
            assertThat(new ImportWords(Messages.indonesian()).what(finding)).contains("Berita Acara Rembuk");
        });
        assertThat(imports.preview(file().row(null, line(2, "Baru")).build()).findings())
                .isEmpty();
    }

    @Test
    void aPlanIsNotTakenBackUnderACommitmentThatCountsOnIt() {
        apply(file().row(null, line()).build());
        String intake = imports.intakes().get(0).id();
        String commitment = session.commitments().add().id();
        session.commitments().link(commitment, only().id());
        assertThatThrownBy(() -> imports.takeBack(intake)).hasMessage("plan.linked");
        session.edits().undo();
        imports.takeBack(intake);
        assertThat(session.plans().lines()).isEmpty();
    }

    @Test
    void whatTheWorkbookShortensIsNotLost() {
        apply(file().row(null, line()).build());
        String id = only().id();
        ImportDraft shortened = file().row(null, line(3, new BigDecimal("90"), 8, "Madang, dan 1 lainnya", 10, id))
                .build();
        assertThat(states(shortened)).containsExactly(State.SAME);
        ImportPreview strange = imports.preview(
                file().row(null, line(2, "Baru", 8, "Madang, dan 1 lainnya")).build());
        assertThat(strange.findings()).extracting(ImportFinding::code).containsExactly("plan.cell.places-shortened");
    }
}
