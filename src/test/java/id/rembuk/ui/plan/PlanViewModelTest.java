package id.rembuk.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.UserError;
import id.rembuk.domain.organisation.Organisation;
import id.rembuk.domain.plan.BudgetStage;
import id.rembuk.domain.plan.BudgetStep;
import id.rembuk.domain.plan.PlanField;
import id.rembuk.domain.plan.PlanFinding;
import id.rembuk.support.Workspaces;
import id.rembuk.task.DirectTaskRunner;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.SaveState;
import id.rembuk.ui.kit.SaveStatus;
import id.rembuk.usecase.PlanCells;
import id.rembuk.usecase.PlanPaste;
import id.rembuk.usecase.WorkspaceSession;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanViewModelTest {
    @TempDir
    Path folder;

    private final SaveStatus saveStatus = new SaveStatus();
    private final List<Throwable> failures = new ArrayList<>();
    private WorkspaceSession session;
    private PlanViewModel model;
    private List<Organisation> bodies;

    @BeforeEach
    void open() {
        session = Workspaces.create(folder.resolve("uji.rembuk"));
        bodies = session.organisations().organisations();
        model = new PlanViewModel(session, new DirectTaskRunner(), Messages.indonesian(), saveStatus, failures::add);
        model.open();
    }

    @AfterEach
    void close() {
        model.close();
        session.close();
        assertThat(failures).isEmpty();
    }

    @Test
    void anAddedLineStandsInItsGroupAndIsStored() {
        PlanRow row = model.add(bodies.get(1).id());
        assertThat(model.rows()).hasSize(2);
        assertThat(model.rows().get(0).state().group().name())
                .isEqualTo(bodies.get(1).name());
        assertThat(model.rows().get(1)).isSameAs(row);
        assertThat(session.plans().line(row.id())).isPresent();
        assertThat(row.findings()).extracting(PlanFinding::kind).contains(PlanFinding.Kind.TARGET_MISSING);
    }

    @Test
    void anEditIsShownStoredAndUndone() {
        PlanRow row = model.add(bodies.get(0).id());
        assertThat(model.edit(row, PlanField.OUTPUT, "Balita dapat PMT")).isTrue();
        assertThat(row.line().output()).isEqualTo("Balita dapat PMT");
        assertThat(session.plans().line(row.id()).orElseThrow().output()).isEqualTo("Balita dapat PMT");
        assertThat(saveStatus.stateProperty().get()).isEqualTo(SaveState.SAVED);
        session.edits().undo();
        assertThat(row.line().output()).isNull();
        session.edits().undo();
        assertThat(model.rows()).isEmpty();
        session.edits().redo();
        assertThat(model.rows()).hasSize(2);
    }

    @Test
    void aRefusedTextStaysInItsCellAndNothingIsStored() {
        PlanRow row = model.add(bodies.get(0).id());
        assertThat(model.edit(row, PlanField.BUDGET, "seratus juta")).isFalse();
        assertThat(row.state().kept().get(PlanField.BUDGET).text()).isEqualTo("seratus juta");
        assertThat(model.noticeProperty().get().error().code()).isEqualTo("plan.cell.not-a-number");
        assertThat(model.edit(row, PlanField.BUDGET, "Rp 1,2 miliar")).isTrue();
        assertThat(row.state().kept()).isEmpty();
        assertThat(row.line().budget().rupiah()).isEqualTo(1_200_000_000);
        assertThat(model.noticeProperty().get().text()).contains("Rp 1.200.000.000");
    }

    @Test
    void aNikIsRefusedInEveryFreeText() {
        PlanRow row = model.add(bodies.get(0).id());
        for (PlanField field :
                List.of(PlanField.OUTPUT, PlanField.DESCRIPTION, PlanField.UNIT, PlanField.NOTE, PlanField.TARGET)) {
            assertThat(model.edit(row, field, "an. 6306054101900001")).isFalse();
            assertThat(row.state().kept().get(field).error().code()).isEqualTo("personal.nik");
        }
    }

    @Test
    void aFilterShowsWhatFitsAndTheTotalsFollowIt() {
        line(bodies.get(0), "PMT balita");
        line(bodies.get(1), "Konseling");
        model.filterProperty().set(PlanFilter.NONE.withText("pmt"));
        assertThat(outputs()).containsExactly("PMT balita");
        assertThat(model.totalsProperty().get().lines()).isEqualTo(1);
        model.filterProperty()
                .set(PlanFilter.NONE.withOrganisations(Set.of(bodies.get(1).id())));
        assertThat(outputs()).containsExactly("Konseling");
        model.filterProperty()
                .set(PlanFilter.NONE.withOrganisations(
                        Set.of(bodies.get(0).id(), bodies.get(1).id())));
        assertThat(outputs()).containsExactlyInAnyOrder("PMT balita", "Konseling");
        model.filterProperty().set(PlanFilter.NONE.withFinding(PlanFinding.Kind.TARGET_MISSING));
        assertThat(outputs()).hasSize(2);
        model.filterProperty().set(PlanFilter.NONE);
        model.fold(model.rows().get(0).state().group(), true);
        assertThat(outputs()).containsExactly("Konseling");
        assertThat(model.totalsProperty().get().lines())
                .as("folded lines still count")
                .isEqualTo(2);
    }

    @Test
    void aLineAddedUnderAFilterThatHidesItStaysVisible() {
        line(bodies.get(0), "PMT balita");
        model.filterProperty().set(PlanFilter.NONE.withText("pmt"));
        PlanRow added = model.add(bodies.get(0).id());
        model.edit(added, PlanField.OUTPUT, "Lain");
        assertThat(model.rows()).contains(added);
    }

    @Test
    void aBlockIsPastedAsOneEditOrNotAtAll() {
        PlanRow first = line(bodies.get(0), "lama");
        List<PlanField> fields = List.of(PlanField.OUTPUT, PlanField.TARGET, PlanField.UNIT);
        PlanPaste refused = model.blocks().paste("a\t1\tx\nb\tsatu 1\ty\nc\t3 z\tz\n", fields, first, null);
        assertThat(refused.problems()).hasSize(1);
        assertThat(outputs()).containsExactly("lama");
        model.blocks().paste("a\t1\tx\nb\t2\ty\nc\t3\tz\n", fields, first, null);
        assertThat(outputs()).containsExactly("a", "b", "c");
        session.edits().undo();
        assertThat(outputs()).containsExactly("lama");
    }

    @Test
    void theRegencyAsALocationIsSaidToBeReadAsAllDesaWhenTypedAndWhenPasted() {
        PlanRow first = line(bodies.get(0), "lama");
        model.edit(first, PlanField.SITES, "kabupaten");
        assertThat(model.noticeProperty().get().text()).isEqualTo("\"kabupaten\" dibaca sebagai seluruh desa.");
        model.blocks().paste("Kabupaten\nKabupaten\n", List.of(PlanField.SITES), first, null);
        assertThat(model.noticeProperty().get().text())
                .isEqualTo("2 baris ditempel. Ctrl+Z membatalkan semuanya. \"Kabupaten\" dibaca sebagai seluruh desa.");
    }

    @ParameterizedTest
    @CsvSource({
        "SHARE, false, kecil besar kosong",
        "SHARE, true, besar kecil kosong",
        "UNIT, false, besar kecil kosong",
        "UNIT, true, kecil besar kosong"
    })
    void whatIsNotFilledInComesLastUpAndDown(PlanColumn column, boolean down, String expected) {
        line(bodies.get(0), "kosong");
        PlanRow large = line(bodies.get(0), "besar");
        PlanRow small = line(bodies.get(0), "kecil");
        model.edit(large, PlanField.SHARE, "9.000.000");
        model.edit(small, PlanField.SHARE, "5.000.000");
        model.edit(large, PlanField.UNIT, "balita");
        model.edit(small, PlanField.UNIT, "orang");
        model.sort(PlanOrder.by(column, new PlanTexts(model), down));
        assertThat(outputs()).containsExactly(expected.split(" "));
    }

    @Test
    void aBlockNamesTheBodyOfItsNewLinesWhereNoLineStandsYet() {
        List<PlanField> fields = List.of(PlanField.OWNER, PlanField.OUTPUT);
        String block = bodies.get(1).label() + "\ta\n\tb\n" + bodies.get(0).label() + "\tc\n";
        PlanPaste unknown = model.blocks().paste("Dinas Antah Berantah\ta\n", fields, null, null);
        assertThat(unknown.problems()).hasSize(1);
        model.blocks().paste(block, fields, null, bodies.get(0).id());
        assertThat(model.rows().stream().filter(PlanRow::isGroup)).hasSizeGreaterThan(1);
        assertThat(outputs()).containsExactlyInAnyOrder("a", "b", "c");
    }

    @Test
    void fillDownDuplicateMoveAndDeleteAreOneEditEach() {
        PlanRow one = line(bodies.get(0), "satu");
        PlanRow two = line(bodies.get(0), "dua");
        model.blocks().fillDown(List.of(one, two), List.of(PlanField.OUTPUT));
        assertThat(outputs()).containsExactly("satu", "satu");
        session.edits().undo();
        model.move(two, -1);
        assertThat(outputs()).containsExactly("dua", "satu");
        model.duplicate(List.of(two));
        assertThat(outputs()).containsExactly("dua", "satu", "dua");
        model.delete(List.of(one, two));
        assertThat(outputs()).containsExactly("dua");
        assertThat(model.rows().get(1).number()).isEqualTo(1);
    }

    @Test
    void theNextFindingGoesRoundAllFindings() {
        PlanRow row = model.add(bodies.get(0).id());
        int findings = row.findings().size();
        List<PlanFinding.Kind> met = new ArrayList<>();
        for (int i = 0; i <= findings; i++) {
            met.add(model.checks().next(row).orElseThrow().finding().kind());
        }
        assertThat(met.subList(0, findings)).doesNotHaveDuplicates();
        assertThat(met.get(findings)).isEqualTo(met.get(0));
    }

    @Test
    void whatIsStoredElsewhereArrivesThroughTheFeed() {
        PlanRow row = line(bodies.get(0), "satu");
        session.plans().change(row.id(), PlanField.NOTE, l -> l.edit()
                .note("dari layar lain")
                .build());
        assertThat(row.line().note()).isEqualTo("dari layar lain");
    }

    @Test
    void nothingIsEditedInAFileThatCanOnlyBeRead() {
        assertThat(model.isLocked()).isFalse();
        saveStatus.readOnly();
        assertThat(model.isLocked()).isTrue();
    }

    @Test
    void foldedGroupsAreFoldedTheNextTimeToo() {
        Map<String, String> kept = new HashMap<>();
        model.remember(kept);
        line(bodies.get(0), "PMT balita");
        line(bodies.get(1), "Konseling");
        model.fold(model.rows().get(0).state().group(), true);
        PlanViewModel next = opened(again -> again.remember(kept));
        assertThat(next.rows()).hasSize(3);
        assertThat(next.rows().get(0).state().group().collapsed()).isTrue();
        next.fold(next.rows().get(0).state().group(), false);
        PlanViewModel last = opened(again -> again.remember(kept));
        assertThat(last.rows()).hasSize(4);
    }

    @Test
    void aFilterByFindingSetBeforeTheLinesAreReadShowsTheFaultyOnesWithTheirSums() {
        PlanRow faulty = line(bodies.get(0), "PMT balita");
        PlanRow mended = line(bodies.get(0), "Konseling");
        model.edit(mended, PlanField.TARGET, "402");
        PlanViewModel next = opened(
                again -> again.filterProperty().set(PlanFilter.NONE.withFinding(PlanFinding.Kind.TARGET_MISSING)));
        assertThat(next.rows()).extracting(PlanRow::id).hasSize(2).contains(faulty.id());
        assertThat(next.totalsProperty().get().lines()).isEqualTo(1);
    }

    @Test
    void aStepOfTheBudgetGetsItsDayAndPaperAndIsTakenBack() {
        PlanRow row = line(bodies.get(0), "PMT balita");
        model.edit(row, PlanField.STEP, "RKPD");
        model.commit(row, PlanField.STEP, "", PlanCells.stage(0, stage -> stage.on(LocalDate.of(2024, 7, 8))));
        model.commit(row, PlanField.STEP, "", PlanCells.stage(0, stage -> stage.shownBy(" Perkada RKPD 2025 ")));
        assertThat(session.plans().line(row.id()).orElseThrow().stages())
                .containsExactly(new BudgetStage(BudgetStep.RKPD, LocalDate.of(2024, 7, 8), null, "Perkada RKPD 2025"));
        model.commit(row, PlanField.STEP, "", PlanCells.withoutStage(0));
        assertThat(row.line().budgetStep()).isEqualTo(BudgetStep.USULAN);
    }

    @Test
    void aNikIsRefusedInThePaperOfAStep() {
        PlanRow row = line(bodies.get(0), "PMT balita");
        model.edit(row, PlanField.STEP, "RKPD");
        List<Throwable> refused = new ArrayList<>();
        model.commit(row, PlanField.STEP, "", PlanCells.stage(0, stage -> stage.shownBy("an. 6306054101900001")))
                .onFailure(refused::add);
        assertThat(refused).singleElement().isInstanceOf(UserError.class);
        assertThat(session.plans().line(row.id()).orElseThrow().stages().get(0).document())
                .isNull();
    }

    private PlanViewModel opened(Consumer<PlanViewModel> prepare) {
        PlanViewModel next =
                new PlanViewModel(session, new DirectTaskRunner(), Messages.indonesian(), saveStatus, failures::add);
        prepare.accept(next);
        next.open();
        next.close();
        return next;
    }

    private PlanRow line(Organisation body, String output) {
        PlanRow row = model.add(body.id());
        model.edit(row, PlanField.OUTPUT, output);
        return row;
    }

    private List<String> outputs() {
        return model.rows().stream()
                .filter(row -> !row.isGroup())
                .map(row -> row.line().output())
                .toList();
    }
}
