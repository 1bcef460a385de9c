package id.rembuk.usecase;

import static id.rembuk.support.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.Ids;
import id.rembuk.domain.WorkspaceRecord;
import id.rembuk.domain.assessment.Criterion;
import id.rembuk.domain.assessment.GradeStep;
import id.rembuk.domain.commitment.CarriedCommitment;
import id.rembuk.domain.commitment.Commitment;
import id.rembuk.domain.guide.Deadline;
import id.rembuk.domain.history.EditName;
import id.rembuk.domain.history.RecordChange;
import id.rembuk.domain.organisation.Organisation;
import id.rembuk.domain.plan.Budget;
import id.rembuk.domain.plan.PlanLine;
import id.rembuk.domain.priority.PriorityRule;
import id.rembuk.domain.workspace.Cycle;
import id.rembuk.support.DesaNumbers;
import id.rembuk.support.PlanLines;
import id.rembuk.support.SampleCommitments;
import id.rembuk.support.Workspaces;
import id.rembuk.usecase.port.Records;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewYearTest {
    @TempDir
    Path folder;

    private WorkspaceSession session;
    private NewYear newYear;

    @BeforeEach
    void open() {
        session = Workspaces.create(folder.resolve("uji.rembuk"), NewYearTest::year2024);
        newYear = session.newYear();
        session.priorities().want(2);
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void open_commitments_go_on_tied_to_those_of_the_year_before() {
        List<Commitment> before = session.commitments().all();

        Cycle begun = newYear.begin(wish(Set.of(before.get(1).id()), false));

        List<Commitment> after = session.commitments().all();
        assertThat(after).hasSize(1);
        assertThat(after.get(0).number()).isEqualTo(1);
        assertThat(after.get(0).text()).isEqualTo(before.get(1).text());
        assertThat(after.get(0).deadline()).isEqualTo(before.get(1).deadline());
        assertThat(after.get(0).cycleId()).isEqualTo(begun.id());
        assertThat(all(CarriedCommitment.class)).singleElement().satisfies(carried -> {
            assertThat(carried.commitmentId()).isEqualTo(after.get(0).id());
            assertThat(carried.predecessorId()).isEqualTo(before.get(1).id());
        });
        assertThat(session.commitments().board().predecessors())
                .containsOnly(Map.entry(
                        after.get(0).id(),
                        new CommitmentBoard.Predecessor(before.get(1).id(), 2024, 2)));
    }

    @Test
    void plan_lines_start_without_the_money_of_the_year_before_and_keep_their_commitment() {
        List<Commitment> before = session.commitments().all();

        newYear.begin(wish(Set.of(before.get(0).id()), true));

        PlanLine line = session.plans().lines().get(0);
        assertThat(line.output()).isEqualTo("Balita gizi kurang dapat PMT");
        assertThat(line.budget()).isEqualTo(Budget.UNKNOWN);
        assertThat(line.stuntingShare()).isNull();
        assertThat(line.funds()).isEmpty();
        assertThat(session.commitments().all().get(0).planLineIds()).containsExactly(line.id());
        assertThat(session.commitments().board().planLines()).containsExactly(line);
    }

    @Test
    void a_line_that_does_not_come_along_is_not_linked() {
        newYear.begin(wish(Set.of(session.commitments().all().get(0).id()), false));

        assertThat(session.plans().lines()).isEmpty();
        assertThat(session.commitments().all().get(0).planLineIds()).isEmpty();
    }

    @Test
    void a_new_year_begins_in_the_frame_meant_for_it_or_keeps_the_one_of_the_year_before() {
        Cycle before = session.situation().cycle();
        newYear.begin(new NewYear.Wish(2025, 2026, null, Set.of(), false, false, false, false));
        assertThat(session.guidance().current().frame().id()).isEqualTo("4-2-aksi-2025");
        assertThat(session.guidance().current().kept()).isTrue();
        assertThat(session.guidance().of(before).frame().id()).isEqualTo("8-aksi-2022");
        session.edits().undo();
        newYear.begin(new NewYear.Wish(2025, 2026, before.frame(), Set.of(), false, false, false, false));
        assertThat(session.guidance().current().frame().id()).isEqualTo("8-aksi-2022");
    }

    @Test
    void rule_and_criteria_start_without_what_persons_decided() {
        String desa =
                session.priorities().board().ranking().ranked().get(0).figures().id();
        session.priorities().choose(desa, false, "Sudah ditangani provinsi");

        Cycle begun = newYear.begin(new NewYear.Wish(2025, 2026, null, Set.of(), false, true, true, false));

        assertThat(all(PriorityRule.class))
                .filteredOn(rule -> rule.cycleId().equals(begun.id()))
                .singleElement()
                .satisfies(rule -> {
                    assertThat(rule.wanted()).isEqualTo(2);
                    assertThat(rule.choices()).isEmpty();
                });
        assertThat(all(Criterion.class))
                .filteredOn(criterion -> criterion.cycleId().equals(begun.id()))
                .singleElement()
                .satisfies(criterion -> {
                    assertThat(criterion.steps()).hasSize(1);
                    assertThat(criterion.grade()).isNull();
                    assertThat(criterion.reason()).isNull();
                });
    }

    @Test
    void it_is_undone_as_one_and_the_year_before_is_as_it_was() {
        List<WorkspaceRecord> before = everything();

        newYear.begin(new NewYear.Wish(2025, 2026, null, ids(), true, true, true, true));
        session.edits().undo();

        assertThat(everything()).containsExactlyInAnyOrderElementsOf(before);
        assertThat(session.cycles().choice().shown().activityYear()).isEqualTo(2024);

        session.edits().redo();
        assertThat(session.cycles().choice().shown().activityYear()).isEqualTo(2025);
        assertThat(session.commitments().all()).hasSize(2);
    }

    @Test
    void very_many_lines_come_along_and_go_back_as_one() {
        Organisation body = all(Organisation.class).get(0);
        String cycle = session.situation().cycle().id();
        session.edits().apply(EditName.of("test"), records -> {
            List<RecordChange> lines = new ArrayList<>();
            for (int i = 0; i < 600; i++) {
                lines.add(RecordChange.added(
                        PlanLines.complete(Ids.next(), cycle, body.id()).build()));
            }
            return lines;
        });

        newYear.begin(wish(Set.of(), true));
        assertThat(session.plans().lines()).hasSize(601);

        session.edits().undo();
        assertThat(all(Cycle.class)).hasSize(1);
        assertThat(session.plans().lines()).hasSize(601);
        session.edits().redo();
        assertThat(all(PlanLine.class)).hasSize(1202);
    }

    @Test
    void every_use_case_follows_the_year_turned_to() {
        Cycle old = session.situation().cycle();
        newYear.begin(wish(Set.of(), false));
        assertThat(session.commitments().all()).isEmpty();
        assertThat(session.plans().lines()).isEmpty();
        assertThat(session.documents().board().rows()).isEmpty();

        session.cycles().show(old.id());

        assertThat(session.situation().cycle()).isEqualTo(old);
        assertThat(session.commitments().all()).hasSize(2);
        assertThat(session.plans().lines()).hasSize(1);
        assertThat(session.cycles().choice().isNewest()).isFalse();
    }

    @Test
    void the_year_turned_to_is_shown_again_after_reopening_and_a_new_year_is_shown_at_once() {
        Cycle old = session.situation().cycle();
        newYear.begin(wish(Set.of(), false));
        session.cycles().show(old.id());
        session.close();

        session = Workspaces.open(folder.resolve("uji.rembuk"));
        assertThat(session.situation().cycle()).isEqualTo(old);
        NewYear.Proposal proposal = session.newYear().propose();
        assertThat(proposal.activityYear()).isEqualTo(2026);
        assertThat(proposal.commitments()).isEmpty();

        session.newYear().begin(new NewYear.Wish(2026, 2027, null, Set.of(), false, false, false, false));
        assertThat(session.situation().cycle().activityYear()).isEqualTo(2026);
    }

    @Test
    void a_year_is_there_once() {
        assertThat(refused(() ->
                                newYear.begin(new NewYear.Wish(2024, 2025, null, Set.of(), false, false, false, false)))
                        .code())
                .isEqualTo("cycle.taken");
        newYear.begin(wish(Set.of(), false));
        assertThat(refused(() -> session.cycles().change(2024, 2025)).code()).isEqualTo("cycle.taken");
        assertThat(refused(() ->
                                newYear.begin(new NewYear.Wish(2026, 2025, null, Set.of(), false, false, false, false)))
                        .code())
                .isEqualTo("cycle.order");
        assertThat(all(Cycle.class)).hasSize(2);
    }

    @Test
    void deleting_a_commitment_that_goes_on_unties_it_and_undo_ties_it_again() {
        newYear.begin(wish(ids(), false));
        String first = session.commitments().all().get(0).id();

        session.commitments().delete(first);
        assertThat(all(CarriedCommitment.class)).hasSize(1);
        session.edits().undo();
        assertThat(all(CarriedCommitment.class)).hasSize(2);

        session.cycles().show(session.cycles().choice().all().get(1).id());
        session.commitments().delete(session.commitments().all().get(0).id());
        assertThat(all(CarriedCommitment.class)).hasSize(1);
    }

    @Test
    void the_frame_of_the_new_year_is_proposed_and_the_old_one_may_be_kept() {
        NewYear.Proposal proposal = newYear.propose();
        assertThat(proposal.frame().id()).isEqualTo("8-aksi-2022");
        assertThat(proposal.proposed().id()).isEqualTo("4-2-aksi-2025");

        Cycle old = session.situation().cycle();
        newYear.begin(wish(Set.of(), false));
        assertThat(session.guidance().current().frame().id()).isEqualTo("4-2-aksi-2025");
        assertThat(session.guidance().of(old).frame().id()).isEqualTo("8-aksi-2022");

        session.newYear().begin(new NewYear.Wish(2026, 2027, "8-aksi-2022", Set.of(), false, false, false, false));
        assertThat(session.guidance().current().frame().id()).isEqualTo("8-aksi-2022");
    }

    @Test
    void deadlines_move_by_the_years_between_and_are_to_be_checked_again() {
        Cycle old = session.situation().cycle();
        Deadline leap = new Deadline(
                Ids.next(),
                old.id(),
                Deadline.Kind.PORTAL,
                null,
                null,
                "Unggah",
                LocalDate.of(2024, 2, 1),
                LocalDate.of(2024, 2, 29),
                null,
                "Bappeda",
                "A10",
                true,
                LocalDate.of(2024, 2, 20),
                null);
        session.edits().apply(EditName.of("test"), records -> List.of(RecordChange.added(leap)));

        Cycle begun = newYear.begin(new NewYear.Wish(2025, 2026, null, Set.of(), false, false, false, true));

        assertThat(all(Deadline.class))
                .filteredOn(deadline -> deadline.cycleId().equals(begun.id()))
                .singleElement()
                .satisfies(moved -> {
                    assertThat(moved.from()).isEqualTo("2025-02-01");
                    assertThat(moved.to()).isEqualTo("2025-02-28");
                    assertThat(moved.doneOn()).isNull();
                    assertThat(moved.verified()).isFalse();
                    assertThat(moved.owner()).isEqualTo("Bappeda");
                });
    }

    private NewYear.Wish wish(Set<String> commitments, boolean lines) {
        return new NewYear.Wish(2025, 2026, null, commitments, lines, false, false, false);
    }

    private Set<String> ids() {
        return Set.copyOf(
                session.commitments().all().stream().map(Commitment::id).toList());
    }

    private List<WorkspaceRecord> everything() {
        List<WorkspaceRecord> all = new ArrayList<>();
        for (Class<? extends WorkspaceRecord> type : List.of(
                Cycle.class,
                Commitment.class,
                CarriedCommitment.class,
                PlanLine.class,
                PriorityRule.class,
                Criterion.class)) {
            all.addAll(all(type));
        }
        return all;
    }

    private <T extends WorkspaceRecord> List<T> all(Class<T> type) {
        return session.workspace().read(records -> records.all(type));
    }

    private static List<WorkspaceRecord> year2024(Records records) {
        Cycle cycle = records.all(Cycle.class).get(0);
        Organisation body = records.all(Organisation.class).get(1);
        PlanLine line = PlanLines.complete(Ids.next(), cycle.id(), body.id()).build();
        List<WorkspaceRecord> all = new ArrayList<>(DesaNumbers.of(records));
        all.add(line);
        all.add(SampleCommitments.complete(Ids.next(), cycle.id(), 1, body.id())
                .planLineIds(List.of(line.id()))
                .noCostReason(null)
                .build());
        all.add(SampleCommitments.complete(Ids.next(), cycle.id(), 2, body.id())
                .text("Mengukur semua balita")
                .build());
        all.add(Criterion.blank(Ids.next(), cycle.id())
                .edit()
                .code("1.1")
                .steps(List.of(new GradeStep("A", 100, null, null)))
                .grade("A")
                .reason("semua")
                .build());
        return all;
    }
}
