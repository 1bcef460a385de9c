package id.rembuk.usecase.guide;

import static id.rembuk.support.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.Ids;
import id.rembuk.domain.guide.ActionProgress;
import id.rembuk.domain.guide.ActionRef;
import id.rembuk.domain.guide.StepProgress;
import id.rembuk.domain.guide.StepState;
import id.rembuk.domain.history.EditName;
import id.rembuk.domain.history.RecordChange;
import id.rembuk.support.Workspaces;
import id.rembuk.usecase.WorkspaceSession;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StepsTest {
    private static final ActionRef AKSI_3 = new ActionRef("8-aksi-2022", "aksi-3");

    @TempDir
    Path folder;

    private WorkspaceSession session;
    private Steps steps;

    @BeforeEach
    void open() {
        session = Workspaces.create(folder.resolve("uji.rembuk"));
        steps = session.steps();
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void a_tick_names_time_and_officer_counts_at_once_and_is_undone() {
        steps.tick(AKSI_3, "agenda", true);

        assertThat(step("agenda").state())
                .extracting(StepState::doneAt, StepState::doneBy)
                .containsExactly(Instant.now(Workspaces.CLOCK), Workspaces.ACTOR.officer());
        assertThat(aksi3().done()).isEqualTo(1);
        assertThat(aksi3().standing()).isEqualTo(ActionProgress.Standing.RUNNING);

        session.edits().undo();
        assertThat(step("agenda").isDone()).isFalse();
        session.edits().redo();
        steps.tick(AKSI_3, "agenda", false);
        assertThat(step("agenda").isDone()).isFalse();
    }

    @Test
    void owner_day_and_note_are_kept_beside_the_tick() {
        String body = session.organisations().organisations().get(1).id();
        steps.tick(AKSI_3, "agenda", true);
        steps.change(AKSI_3, "agenda", state -> state.withOrganisation(body));
        steps.change(AKSI_3, "agenda", state -> state.withDue(LocalDate.of(2024, 2, 23)));
        steps.change(AKSI_3, "agenda", state -> state.withNote("  disetujui Sekda "));

        StepState state = step("agenda").state();
        assertThat(state.isTicked()).isTrue();
        assertThat(state.organisationId()).isEqualTo(body);
        assertThat(state.due()).isEqualTo(LocalDate.of(2024, 2, 23));
        assertThat(state.note()).isEqualTo("disetujui Sekda");
    }

    @ParameterizedTest
    @CsvSource({"2023-12-31, false", "2024-01-01, true", "2026-01-31, true", "2026-02-01, false"})
    void a_day_lies_in_the_years_of_the_cycle(LocalDate day, boolean taken) {
        if (taken) {
            steps.change(AKSI_3, "agenda", state -> state.withDue(day));
            assertThat(step("agenda").due()).isEqualTo(day);
        } else {
            assertThat(refused(() -> steps.change(AKSI_3, "agenda", state -> state.withDue(day)))
                            .code())
                    .isEqualTo("step.due");
            assertThat(step("agenda").state()).isNull();
        }
    }

    @Test
    void what_cannot_be_kept_is_refused_with_words() {
        assertThat(refused(() -> steps.tick(AKSI_3, "butir-komitmen", true)).code())
                .isEqualTo("step.computed");
        assertThat(refused(() -> steps.tick(AKSI_3, "tidak-ada", true)).code()).isEqualTo("step.gone");
        assertThat(refused(() -> steps.tick(new ActionRef("8-aksi-2018", "aksi-3"), "agenda", true))
                        .code())
                .isEqualTo("step.gone");
        assertThat(refused(() -> steps.change(AKSI_3, "agenda", state -> state.withNote("x".repeat(501))))
                        .code())
                .isEqualTo("step.note");
        assertThat(refused(() -> steps.change(AKSI_3, "agenda", state -> state.withNote("NIK 6306012345678901")))
                        .code())
                .isEqualTo("personal.nik");
    }

    @Test
    void a_step_that_is_gone_from_the_frame_is_kept_as_an_old_one() {
        StepState old = StepState.blank(Ids.next(), session.situation().cycle().id(), AKSI_3, "langkah-hilang")
                .ticked(Instant.EPOCH, "Petugas");
        session.edits().apply(EditName.of("test"), records -> List.of(RecordChange.added(old)));

        assertThat(aksi3().kept()).containsExactly(old);
        assertThat(aksi3().steps()).extracting(step -> step.step().id()).doesNotContain("langkah-hilang");
        assertThat(aksi3().done()).isZero();
    }

    @Test
    void the_year_reads_in_the_words_of_2025_with_the_same_steps() {
        steps.tick(AKSI_3, "agenda", true);

        GuideBoard.FrameProgress other =
                session.guideBoards().board().frame("4-2-aksi-2025").orElseThrow();
        ActionProgress planning =
                other.action(new ActionRef("4-2-aksi-2025", "utama-2")).orElseThrow();

        assertThat(other.inUse()).isFalse();
        assertThat(planning.steps()).extracting(StepProgress::action).contains(AKSI_3);
        assertThat(planning.done()).isEqualTo(1);
        assertThat(planning.total())
                .isEqualTo(aksi3().total()
                        + session.guideBoards()
                                .board()
                                .inUse()
                                .action(new ActionRef("8-aksi-2022", "aksi-2"))
                                .orElseThrow()
                                .total());
    }

    @Test
    void under_another_frame_a_step_it_has_counts_and_one_it_has_not_is_kept() {
        steps.tick(AKSI_3, "agenda", true);
        steps.change(AKSI_3, "komitmen", state -> state.withNote("di pendopo"));
        session.guidance().choose("4-2-aksi-2025");

        ActionProgress planning = session.guideBoards()
                .board()
                .inUse()
                .action(new ActionRef("4-2-aksi-2025", "utama-2"))
                .orElseThrow();
        assertThat(planning.kept()).extracting(StepState::stepId).containsExactly("agenda");
        assertThat(planning.steps().stream()
                        .filter(step -> step.step().id().equals("komitmen"))
                        .map(step -> step.state().note()))
                .containsExactly("di pendopo");

        steps.change(planning.ref(), "komitmen", state -> state.withDue(LocalDate.of(2024, 6, 12)));
        session.guidance().choose("8-aksi-2022");
        assertThat(step("komitmen").due()).isNull();
        assertThat(step("komitmen").state().note()).isEqualTo("di pendopo");
        assertThat(step("agenda").isDone()).isTrue();
    }

    private ActionProgress aksi3() {
        return session.guideBoards().board().inUse().action(AKSI_3).orElseThrow();
    }

    private StepProgress step(String id) {
        return aksi3().steps().stream()
                .filter(step -> step.step().id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
