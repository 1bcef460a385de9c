package id.rembuk.usecase.rembuk;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.WorkspaceRecord;
import id.rembuk.domain.commitment.Commitment;
import id.rembuk.domain.commitment.CommitmentBuilder;
import id.rembuk.domain.plan.Budget;
import id.rembuk.domain.plan.BudgetStage;
import id.rembuk.domain.plan.BudgetStep;
import id.rembuk.domain.plan.FundShare;
import id.rembuk.domain.plan.InterventionClass;
import id.rembuk.domain.plan.Origin;
import id.rembuk.domain.plan.PlanField;
import id.rembuk.domain.plan.PlanLine;
import id.rembuk.domain.plan.PlanLineBuilder;
import id.rembuk.domain.plan.Reach;
import id.rembuk.domain.plan.Sites;
import id.rembuk.domain.plan.Target;
import id.rembuk.domain.plan.TargetGroup;
import id.rembuk.domain.rembuk.FloorChange;
import id.rembuk.domain.rembuk.FloorChange.Outcome;
import id.rembuk.support.PlanLines;
import id.rembuk.support.SampleCommitments;
import id.rembuk.support.Workspaces;
import id.rembuk.usecase.CommitmentField;
import id.rembuk.usecase.PlanCells;
import id.rembuk.usecase.WorkspaceSession;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each field of a plan line and of a commitment changed from the floor, then taken back or confirmed, with undo and redo. */
class FloorFieldsTest {
    private static final Map<PlanField, UnaryOperator<PlanLineBuilder>> LINE = Map.ofEntries(
            entry(PlanField.OWNER, line -> line.organisationId(null)),
            entry(PlanField.OUTPUT, line -> line.output("Keluaran lain")),
            entry(PlanField.DESCRIPTION, line -> line.description("Uraian lain")),
            entry(PlanField.NOMENCLATURE, line -> line.nomenclatureCode(null)
                    .nomenclatureName("Tanpa kode")
                    .nomenclatureVersion(null)),
            entry(PlanField.CLASS, line -> line.interventionClass(InterventionClass.SENSITIF)),
            entry(PlanField.REACH, line -> line.reach(Reach.PENDUKUNG)),
            entry(PlanField.BASELINE, line -> line.baseline(BigDecimal.TEN)),
            entry(PlanField.TARGET, line -> line.target(Target.of(7))),
            entry(PlanField.UNIT, line -> line.unit("keluarga")),
            entry(PlanField.TARGET_GROUPS, line -> line.targetGroups(Set.of(TargetGroup.KADER))),
            entry(PlanField.PEOPLE, line -> line.people(12)),
            entry(PlanField.MONTHS, line -> line.monthFrom(3).monthTo(4)),
            entry(PlanField.SITES, line -> line.sites(Sites.PRIORITY_DESA)),
            entry(PlanField.BUDGET, line -> line.budget(Budget.of(98_000_000))),
            entry(PlanField.SHARE, line -> line.stuntingShare(null)),
            entry(PlanField.FUNDS, line -> line.funds(List.of(new FundShare("DAU", 97_130_000)))),
            entry(PlanField.INDICATORS, line -> line.indicatorCodes(List.of("S1", "S5"))),
            entry(
                    PlanField.STEP,
                    line -> line.stages(List.of(
                            new BudgetStage(BudgetStep.RKPD, LocalDate.of(2024, 5, 2), null, "Perbup contoh")))),
            entry(PlanField.ORIGIN, line -> line.origin(Origin.REMBUK)),
            entry(PlanField.NOTE, line -> line.note("dari peserta")));

    private final Map<CommitmentField, UnaryOperator<CommitmentBuilder>> commitments = Map.ofEntries(
            entry(CommitmentField.TEXT, point -> point.text("Kata lain")),
            entry(CommitmentField.OWNER, point -> point.ownerId(body(1))),
            entry(CommitmentField.INDICATOR, point -> point.indicatorCode("S5")),
            entry(CommitmentField.MEASURE, point -> point.measure("Ukuran sendiri")),
            entry(CommitmentField.UNIT, point -> point.unit("keluarga")),
            entry(CommitmentField.BASELINE, point -> point.baseline(null)),
            entry(CommitmentField.BASELINE_SOURCE, point -> point.baselineSource("Sumber lain")),
            entry(CommitmentField.BASELINE_YEAR, point -> point.baselineYear(2022)),
            entry(CommitmentField.TARGET, point -> point.target(Target.of(95))),
            entry(CommitmentField.DEADLINE, point -> point.deadline(LocalDate.of(2026, 1, 31))),
            entry(CommitmentField.SITES, point -> point.sites(Sites.PRIORITY_DESA)),
            entry(
                    CommitmentField.PLAN_LINES,
                    point -> point.planLineIds(List.of(otherLine().id()))),
            entry(CommitmentField.NO_COST_REASON, point -> point.noCostReason(null)),
            entry(CommitmentField.EVIDENCE, point -> point.evidence("Bukti lain")),
            entry(CommitmentField.RESERVATION, point -> point.reservation("dengan catatan")),
            entry(CommitmentField.GATE_REASON, point -> point.gateReason("disepakati begitu")));

    @TempDir
    Path folder;

    private WorkspaceSession session;
    private PlanLine line;
    private PlanLine other;
    private Commitment commitment;

    @BeforeEach
    void prepare() {
        session = Workspaces.create(folder.resolve("hss.rembuk"));
        line = session.plans().add(body(0), blank -> PlanLines.complete(blank.id(), blank.cycleId(), body(0))
                .build());
        other = session.plans().add(body(0), blank -> blank);
        commitment = session.commitments().add();
        session.commitments().change(commitment.id(), CommitmentField.TEXT, c -> SampleCommitments.complete(
                        commitment.id(), commitment.cycleId(), 1, body(0))
                .planLineIds(List.of(line.id())));
        Agendas agendas = session.rembuk().agendas();
        agendas.from(agendas.patterns().get(0));
        session.rembuk().sittings().open();
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void noFieldIsLeftOut() {
        assertThat(LINE).containsOnlyKeys(PlanField.values());
        assertThat(commitments).containsOnlyKeys(CommitmentField.values());
    }

    @ParameterizedTest
    @EnumSource
    void aFieldOfAPlanLineIsTakenBackOrConfirmed(PlanField field) {
        settle(field.name(), () -> session.plans().line(line.id()).orElseThrow(), () -> session.rembuk()
                .floor()
                .change(line.id(), field, stored -> LINE.get(field)
                        .apply(stored.edit())
                        .build()));
    }

    @ParameterizedTest
    @EnumSource
    void aFieldOfACommitmentIsTakenBackOrConfirmed(CommitmentField field) {
        settle(field.name(), () -> session.commitments().all().get(0), () -> session.rembuk()
                .floor()
                .change(commitment.id(), field, commitments.get(field)));
    }

    /** A single fund pays whatever the share is: it is not a change of its own, and goes back with the share. */
    @Test
    void aFundThatPaysAllFollowsTheShareBothWays() {
        session.plans().change(line.id(), PlanField.FUNDS, stored -> stored.edit()
                .stuntingShare(97_130_000L)
                .funds(List.of(new FundShare("DAU", 97_130_000)))
                .build());
        PlanLine before = session.plans().line(line.id()).orElseThrow();
        Floor floor = session.rembuk().floor();
        floor.change(line.id(), PlanField.SHARE, PlanCells.share(151_026_360L));
        assertOne("SHARE", Outcome.WAITING);
        assertThat(session.plans().line(line.id()).orElseThrow().funds())
                .containsExactly(new FundShare("DAU", 151_026_360));

        floor.change(line.id(), PlanField.FUNDS, stored -> stored.edit()
                .funds(List.of(new FundShare("DAU", 100_000_000), new FundShare("DAK", 51_026_360)))
                .build());
        assertThat(session.rembuk().board().waiting()).hasSize(2);
        floor.revertAll();
        assertThat(session.plans().line(line.id())).contains(before);
    }

    @Test
    void whatWaitsIsTakenBackAlsoWhenALineOfItIsGone() {
        Floor floor = session.rembuk().floor();
        Commitment before = session.commitments().all().get(0);
        floor.change(other.id(), PlanField.UNIT, stored -> stored.edit()
                .unit("keluarga")
                .build());
        floor.change(commitment.id(), CommitmentField.TEXT, commitments.get(CommitmentField.TEXT));
        session.plans().delete(List.of(other.id()));

        floor.revertAll();
        assertThat(session.rembuk().board().waiting()).isEmpty();
        assertThat(session.commitments().all().get(0)).isEqualTo(before);
        assertThat(session.plans().line(other.id())).isEmpty();
    }

    private void settle(String field, Supplier<WorkspaceRecord> stored, Runnable change) {
        Floor floor = session.rembuk().floor();
        WorkspaceRecord before = stored.get();
        change.run();
        WorkspaceRecord after = stored.get();
        assertThat(after).isNotEqualTo(before);
        assertOne(field, Outcome.WAITING);
        undone(stored, before, after);

        floor.revertAll();
        assertThat(stored.get()).isEqualTo(before);
        assertOne(field, Outcome.REVERTED);
        undone(stored, after, before);
        session.edits().undo();
        assertOne(field, Outcome.WAITING);

        floor.confirmAll();
        assertThat(stored.get()).isEqualTo(after);
        assertOne(field, Outcome.CONFIRMED);
        session.edits().undo();
        assertOne(field, Outcome.WAITING);
        session.edits().redo();
        assertOne(field, Outcome.CONFIRMED);
        assertThat(stored.get()).isEqualTo(after);
    }

    private void undone(Supplier<WorkspaceRecord> stored, WorkspaceRecord before, WorkspaceRecord after) {
        List<FloorChange> changes = session.rembuk().board().changes();
        session.edits().undo();
        assertThat(stored.get()).isEqualTo(before);
        session.edits().redo();
        assertThat(stored.get()).isEqualTo(after);
        assertThat(session.rembuk().board().changes()).isEqualTo(changes);
    }

    private void assertOne(String field, Outcome outcome) {
        assertThat(session.rembuk().board().changes()).singleElement().satisfies(change -> {
            assertThat(change.field()).isEqualTo(field);
            assertThat(change.outcome()).isEqualTo(outcome);
        });
    }

    private String body(int index) {
        return session.organisations().organisations().get(index).id();
    }

    private PlanLine otherLine() {
        return other;
    }
}
