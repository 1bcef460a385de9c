package id.rembuk.ui.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.commitment.Commitment;
import id.rembuk.domain.plan.PlanLine;
import id.rembuk.domain.plan.Sites;
import id.rembuk.domain.plan.Target;
import id.rembuk.support.PlanLines;
import id.rembuk.support.SampleCommitments;
import id.rembuk.support.Workspaces;
import id.rembuk.task.DirectTaskRunner;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.SaveState;
import id.rembuk.ui.kit.SaveStatus;
import id.rembuk.usecase.CommitmentField;
import id.rembuk.usecase.WorkspaceSession;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommitmentViewModelTest {
    @TempDir
    Path folder;

    private final List<Throwable> failures = new ArrayList<>();
    private final SaveStatus saveStatus = new SaveStatus();
    private WorkspaceSession session;
    private CommitmentViewModel model;
    private String dinkes;
    private String other;

    @BeforeEach
    void open() {
        session = Workspaces.create(folder.resolve("uji.rembuk"));
        dinkes = session.organisations().organisations().get(0).id();
        other = session.organisations().organisations().get(1).id();
        model = new CommitmentViewModel(
                session, new DirectTaskRunner(), Messages.indonesian(), saveStatus, Runnable::run, failures::add);
        model.open();
    }

    @AfterEach
    void close() {
        model.close();
        session.close();
        assertThat(failures).isEmpty();
    }

    @Test
    void aNewCommitmentIsSelectedAndLacksEverything() {
        model.add();

        assertThat(model.rows()).singleElement().satisfies(row -> {
            assertThat(row.number()).isEqualTo(1);
            assertThat(row.gate().held()).isZero();
            assertThat(row.owner()).isEmpty();
        });
        assertThat(model.selectedProperty().get()).isEqualTo(model.rows().get(0));
        assertThat(saveStatus.stateProperty().get()).isEqualTo(SaveState.SAVED);
    }

    @Test
    void aRowTellsTargetPlacesAndDeadlineInWords() {
        String id = complete(dinkes);
        model.change(
                id,
                CommitmentField.TARGET,
                c -> c.target(Target.of(Target.Operator.AT_LEAST_TIMES, BigDecimal.valueOf(4))));
        model.change(id, CommitmentField.SITES, c -> c.sites(Sites.PRIORITY_DESA));

        CommitmentRow row = model.rows().get(0);

        assertThat(row.baseline()).isEqualTo("81,3");
        assertThat(row.target()).isEqualTo("min. 4 kali");
        assertThat(row.deadline()).isEqualTo("31 Des 2025");
        assertThat(row.desa()).isEqualTo("lokus");
        assertThat(row.gate().passed()).isTrue();
    }

    @Test
    void theFooterCountsALineOnceAlthoughTwoCommitmentsShareIt() {
        PlanLine line = planLine(97_130_000);
        for (int i = 0; i < 2; i++) {
            model.link(complete(dinkes), line.id());
        }
        model.link(complete(dinkes), session.plans().add(dinkes, l -> l).id());

        CommitmentTotals totals = model.totalsProperty().get();

        assertThat(totals.money()).isEqualTo("Rp 97.130.000");
        assertThat(totals.unknown()).isEqualTo("1 baris terkait belum bernilai");
        assertThat(totals.desa()).isEqualTo("5 dari 5");
        assertThat(totals.passed()).isEqualTo("3 dari 3");
    }

    @Test
    void filtersByOwnerAndByGateAndTheFooterFollows() {
        complete(dinkes);
        complete(other);
        String open = complete(other);
        model.change(open, CommitmentField.EVIDENCE, c -> c.evidence(null));
        model.select(null);

        model.ownerFilterProperty().set(other);
        assertThat(model.rows()).extracting(CommitmentRow::number).containsExactly(2, 3);
        model.openOnlyProperty().set(true);
        assertThat(model.rows()).extracting(CommitmentRow::number).containsExactly(3);
        assertThat(model.totalsProperty().get().passed()).isEqualTo("0 dari 1");
        model.ownerFilterProperty().set(null);
        model.openOnlyProperty().set(false);
        assertThat(model.rows()).hasSize(3);
    }

    @Test
    void theRowBeingMendedStaysInSightWhenItPassesTheGate() {
        String open = complete(dinkes);
        model.change(open, CommitmentField.EVIDENCE, c -> c.evidence(null));
        model.openOnlyProperty().set(true);
        model.select(open);

        model.change(open, CommitmentField.EVIDENCE, c -> c.evidence("Foto"));

        assertThat(model.rows()).extracting(CommitmentRow::id).containsExactly(open);
        assertThat(model.selectedProperty().get().gate().passed()).isTrue();
    }

    @Test
    void undoElsewhereIsSeenAndTheSelectionStays() {
        String first = complete(dinkes);
        complete(other);
        model.select(first);
        model.change(first, CommitmentField.TEXT, c -> c.text("Diubah"));

        session.edits().undo();

        assertThat(model.selectedProperty().get().id()).isEqualTo(first);
        assertThat(model.selectedProperty().get().text()).isEqualTo("Menurunkan kasus stunting");
    }

    @Test
    void deletingSelectsTheRowThatTakesItsPlace() {
        String first = complete(dinkes);
        String second = complete(dinkes);
        String third = complete(dinkes);
        model.select(second);

        model.delete();

        assertThat(model.selectedProperty().get().id()).isEqualTo(third);
        model.delete();
        assertThat(model.selectedProperty().get().id()).isEqualTo(first);
        model.delete();
        assertThat(model.selectedProperty().get()).isNull();
    }

    @Test
    void revealingAHiddenCommitmentDropsTheFilter() {
        String passed = complete(dinkes);
        String open = complete(other);
        model.change(open, CommitmentField.EVIDENCE, c -> c.evidence(null));
        model.select(open);
        model.openOnlyProperty().set(true);

        model.select(passed);

        assertThat(model.openOnlyProperty().get()).isFalse();
        assertThat(model.selectedProperty().get().id()).isEqualTo(passed);
    }

    private String complete(String owner) {
        String id = session.commitments().add().id();
        Commitment filled = SampleCommitments.complete(
                        id, session.situation().cycle().id(), 1, owner)
                .build();
        model.change(id, CommitmentField.TEXT, c -> {
            int number = c.build().number();
            return filled.edit().number(number);
        });
        return id;
    }

    private PlanLine planLine(long share) {
        return session.plans().add(dinkes, blank -> PlanLines.complete(blank.id(), blank.cycleId(), dinkes)
                .stuntingShare(share)
                .build());
    }
}
