package id.rembuk.usecase.guide;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.Ids;
import id.rembuk.domain.WorkspaceRecord;
import id.rembuk.domain.document.Road;
import id.rembuk.domain.guide.ComputedAnswer;
import id.rembuk.domain.guide.ComputedRule;
import id.rembuk.domain.history.EditName;
import id.rembuk.domain.history.RecordChange;
import id.rembuk.domain.plan.PlanFinding;
import id.rembuk.domain.plan.PlanLine;
import id.rembuk.domain.plan.Reach;
import id.rembuk.domain.plan.Sites;
import id.rembuk.domain.plan.Target;
import id.rembuk.domain.situation.StuntingCount;
import id.rembuk.support.DesaNumbers;
import id.rembuk.support.Papers;
import id.rembuk.support.PlanLines;
import id.rembuk.support.SampleCommitments;
import id.rembuk.support.Workspaces;
import id.rembuk.usecase.CurrentCycle;
import id.rembuk.usecase.WorkspaceSession;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each rule judged from real records, before and after what it asks for is there. */
class ComputedStepsTest {
    @TempDir
    Path folder;

    private WorkspaceSession session;
    private String cycle;
    private String body;

    @BeforeEach
    void open() {
        session = Workspaces.create(folder.resolve("uji.rembuk"));
        cycle = session.situation().cycle().id();
        body = session.organisations().organisations().get(0).id();
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void an_empty_year_fulfils_nothing() {
        for (ComputedRule rule : ComputedRule.values()) {
            assertThat(answer(rule).isDone()).as(rule.code()).isFalse();
        }
    }

    @Test
    void data_are_complete_once_every_desa_has_measured_and_stunted() {
        List<WorkspaceRecord> numbers = session.workspace().read(DesaNumbers::of);
        WorkspaceRecord last = numbers.stream()
                .filter(StuntingCount.class::isInstance)
                .filter(count -> ((StuntingCount) count).measured() != null)
                .reduce((a, b) -> b)
                .orElseThrow();
        numbers.remove(last);
        add(numbers.toArray(WorkspaceRecord[]::new));
        assertThat(answer(ComputedRule.DATA_COMPLETE)).isEqualTo(ComputedAnswer.of(ComputedRule.DATA_COMPLETE, 4, 5));

        add(last);
        assertThat(answer(ComputedRule.DATA_COMPLETE).isDone()).isTrue();
    }

    @Test
    void lokus_are_confirmed_and_then_covered_by_lines_that_reach_target_groups() {
        add(session.workspace().read(DesaNumbers::of).toArray(WorkspaceRecord[]::new));
        session.priorities().want(2);
        List<String> chosen = session.priorities().board().proposal().chosen();
        assertThat(answer(ComputedRule.LOKUS_CONFIRMED).isDone()).isFalse();

        session.priorities().confirm(chosen);
        assertThat(answer(ComputedRule.LOKUS_CONFIRMED))
                .isEqualTo(ComputedAnswer.of(ComputedRule.LOKUS_CONFIRMED, 2, 2));
        assertThat(answer(ComputedRule.LOKUS_COVERED)).isEqualTo(ComputedAnswer.of(ComputedRule.LOKUS_COVERED, 0, 2));

        add(line(Sites.of(chosen.subList(0, 1)), Reach.MENYENTUH_SASARAN), line(Sites.of(chosen), Reach.PENDUKUNG));
        assertThat(answer(ComputedRule.LOKUS_COVERED)).isEqualTo(ComputedAnswer.of(ComputedRule.LOKUS_COVERED, 1, 2));

        add(line(Sites.PRIORITY_DESA, Reach.MENYENTUH_SASARAN));
        assertThat(answer(ComputedRule.LOKUS_COVERED).isDone()).isTrue();
    }

    @Test
    void the_plan_is_complete_without_gaps_and_names_the_gap_most_lines_have() {
        PlanLine whole = PlanLines.complete(Ids.next(), cycle, body).build();
        PlanLine noTarget =
                PlanLines.complete(Ids.next(), cycle, body).target(Target.NONE).build();
        PlanLine nothing = PlanLines.complete(Ids.next(), cycle, body)
                .target(Target.NONE)
                .sites(Sites.NONE)
                .build();
        add(whole, noTarget, nothing);
        assertThat(answer(ComputedRule.PLAN_COMPLETE))
                .isEqualTo(new ComputedAnswer(ComputedRule.PLAN_COMPLETE, 1, 3, PlanFinding.Kind.TARGET_MISSING));

        session.edits()
                .apply(
                        EditName.of("test"),
                        records -> List.of(RecordChange.deleted(noTarget), RecordChange.deleted(nothing)));
        assertThat(answer(ComputedRule.PLAN_COMPLETE).isDone()).isTrue();
    }

    @Test
    void commitments_pass_when_each_passes_the_gate() {
        add(
                SampleCommitments.complete(Ids.next(), cycle, 1, body).build(),
                SampleCommitments.complete(Ids.next(), cycle, 2, body)
                        .ownerId(null)
                        .build());
        assertThat(answer(ComputedRule.COMMITMENTS_PASS))
                .isEqualTo(ComputedAnswer.of(ComputedRule.COMMITMENTS_PASS, 1, 2));
    }

    @Test
    void the_minutes_count_from_their_becoming_final() {
        String draft = Papers.readyDraft(session);
        assertThat(answer(ComputedRule.MINUTES_FINAL).isDone()).isFalse();

        Papers.makeFinal(session, draft, Road.WET);
        assertThat(answer(ComputedRule.MINUTES_FINAL).isDone()).isTrue();
        assertThat(answer(ComputedRule.COMMITMENT_FINAL).isDone()).isFalse();
    }

    private PlanLine line(Sites sites, Reach reach) {
        return PlanLines.complete(Ids.next(), cycle, body)
                .sites(sites)
                .reach(reach)
                .build();
    }

    private void add(WorkspaceRecord... records) {
        session.edits().apply(EditName.of("test"), stored -> Arrays.stream(records)
                .map(RecordChange::added)
                .toList());
    }

    private ComputedAnswer answer(ComputedRule rule) {
        return session.workspace()
                .read(records -> ComputedSteps.of(
                        records, CurrentCycle.of(records), Workspaces.CATALOGUE, LocalDate.of(2024, 6, 8)))
                .get(rule);
    }
}
