package id.rembuk.usecase.assessment;

import static id.rembuk.support.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.assessment.Computation;
import id.rembuk.domain.assessment.Criterion;
import id.rembuk.domain.assessment.GradeStep;
import id.rembuk.domain.assessment.HighLokus;
import id.rembuk.support.DesaNumbers;
import id.rembuk.support.Workspaces;
import id.rembuk.usecase.WorkspaceSession;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssessmentTest {
    @TempDir
    Path folder;

    private WorkspaceSession session;
    private Assessment assessment;

    @BeforeEach
    void open() {
        session = Workspaces.create(folder.resolve("uji.rembuk"), DesaNumbers::of);
        assessment = session.assessment();
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void known_criteria_are_taken_once_and_as_one_edit() {
        assertThat(assessment.board().known()).hasSize(2);

        assessment.addKnown();
        assertThat(assessment.board().criteria()).extracting(Criterion::code).containsExactly("1.1", "1.2");
        assertThat(assessment.board().known()).isEmpty();
        assertThat(assessment.addKnown()).isEmpty();

        session.edits().undo();
        assertThat(assessment.board().criteria()).isEmpty();
    }

    @Test
    void the_share_is_of_the_confirmed_list_and_the_figures_it_was_ranked_by() {
        assessment.addKnown();
        assertThat(share()).isEqualTo(new HighLokus(0, 0, 0));

        session.priorities().want(4);
        session.priorities().confirm(session.priorities().board().proposal().chosen());

        // 13, 11, 11, 2 stunted: 11 is the middle of 13, 11, 11, 3, 2; Gambah Luar has 2 and 2.0 %
        assertThat(share()).isEqualTo(new HighLokus(3, 0, 4));
        assertThat(first().reached(share())).map(GradeStep::letter).contains("B");
        assessment.change(first().id(), criterion -> criterion
                .edit()
                .computation(Computation.LOKUS_ABOVE_MEAN)
                .build());
        assertThat(share().high()).isEqualTo(3);
        assertThat(assessment.board().shares()).hasSize(1);
    }

    @Test
    void a_grade_leaves_with_the_line_that_allowed_it() {
        assessment.addKnown();
        String id = first().id();
        assessment.change(
                id, criterion -> criterion.edit().grade("A").reason("semua").build());
        assertThat(assessment.board().totals().perGrade()).containsEntry("A", 1);

        assessment.change(id, criterion -> criterion
                .edit()
                .steps(List.of(new GradeStep("Baik", null, null, null)))
                .build());

        assertThat(first().grade()).isNull();
        assertThat(first().reason()).isEqualTo("semua");
        session.edits().undo();
        assertThat(first().grade()).isEqualTo("A");
    }

    @Test
    void what_does_not_fit_is_refused() {
        Criterion own = assessment.add();
        assertThat(refused(() -> assessment.change(
                                own.id(), c -> c.edit().weight(0).build()))
                        .code())
                .isEqualTo("assessment.weight");
        GradeStep a = new GradeStep("A", 90, null, null);
        assertThat(refused(() -> assessment.change(
                                own.id(), c -> c.edit().steps(List.of(a, a)).build()))
                        .code())
                .isEqualTo("assessment.letter-twice");
        assertThat(refused(() -> assessment.change(
                                own.id(),
                                c -> c.edit().reason("NIK 6306011201900001").build()))
                        .code())
                .isEqualTo("personal.nik");
        assessment.delete(own.id());
        assertThat(refused(() -> assessment.change(own.id(), c -> c)).code()).isEqualTo("assessment.gone");
    }

    private HighLokus share() {
        return assessment.board().shares().get(first().id());
    }

    private Criterion first() {
        return assessment.board().criteria().get(0);
    }
}
