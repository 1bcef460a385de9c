package id.rembuk.domain.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActionProgressTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 6, 8);
    private static final ActionRef REF = new ActionRef("kerangka", "aksi-1");

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // ticked, note, due, held, of, standing
                "false, -, -, -, -, OPEN",
                "false, -, 2024-06-08, -, -, OPEN",
                "false, -, 2024-06-07, -, -, LATE",
                "false, menunggu, -, -, -, RUNNING",
                "false, menunggu, 2024-06-07, -, -, LATE",
                "true, -, 2024-06-07, -, -, DONE",
                "false, -, -, 5, 5, DONE",
                "false, -, -, 4, 5, HELD_UP",
                "false, -, -, 0, 5, OPEN",
                "false, -, -, 0, 0, OPEN",
                "false, -, 2024-06-07, 0, 5, LATE",
                "true, -, -, 4, 5, HELD_UP",
            })
    void a_step_stands_where_tick_data_and_day_put_it(
            boolean ticked, String note, LocalDate due, Integer held, Integer of, StepProgress.Standing standing) {
        StepProgress step = step("langkah", ticked, note, due, held == null ? null : answer(held, of));

        assertThat(step.standing(TODAY)).isEqualTo(standing);
        assertThat(step.isDone()).isEqualTo(standing == StepProgress.Standing.DONE);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, OPEN",
        "0, 3, OPEN",
        "1, 3, RUNNING",
        "3, 3, DONE",
    })
    void an_action_is_done_with_all_its_steps_and_never_without_any(
            int done, int total, ActionProgress.Standing standing) {
        List<StepProgress> steps = new ArrayList<>();
        for (int i = 0; i < total; i++) {
            steps.add(step("langkah-" + i, i < done, null, null, null));
        }
        ActionProgress action = new ActionProgress(REF, null, steps, List.of());

        assertThat(action.done()).isEqualTo(done);
        assertThat(action.total()).isEqualTo(total);
        assertThat(action.standing()).isEqualTo(standing);
        assertThat(action.next().map(step -> step.step().id()))
                .isEqualTo(done < total ? java.util.Optional.of("langkah-" + done) : java.util.Optional.empty());
    }

    @Test
    void the_next_day_is_the_earliest_of_the_open_steps() {
        ActionProgress action = new ActionProgress(
                REF,
                null,
                List.of(
                        step("a", true, null, LocalDate.of(2024, 2, 1), null),
                        step("b", false, null, LocalDate.of(2024, 7, 1), null),
                        step("c", false, null, LocalDate.of(2024, 6, 20), null),
                        step("d", false, null, null, answer(4, 5))),
                List.of());

        assertThat(action.nextDue()).contains(LocalDate.of(2024, 6, 20));
        assertThat(action.heldUp(TODAY)).extracting(step -> step.step().id()).containsExactly("d");
    }

    private static ComputedAnswer answer(int held, int of) {
        return ComputedAnswer.of(ComputedRule.LOKUS_COVERED, held, of);
    }

    private static StepProgress step(String id, boolean ticked, String note, LocalDate due, ComputedAnswer answer) {
        StepState state = StepState.blank("1", "2", REF, id).withDue(due).withNote(note);
        return new StepProgress(
                REF,
                new GuideStep(id, Statement.own(id), Statement.UNKNOWN, answer == null ? null : answer.rule()),
                ticked ? state.ticked(Instant.EPOCH, "Petugas") : state,
                answer);
    }
}
