package id.rembuk.ui.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.UserError;
import id.rembuk.domain.priority.LokusProposal.Standing;
import id.rembuk.domain.priority.PriorityRule;
import id.rembuk.support.DesaNumbers;
import id.rembuk.support.Workspaces;
import id.rembuk.task.DirectTaskRunner;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.SaveStatus;
import id.rembuk.ui.list.LiveBoard;
import id.rembuk.usecase.WorkspaceSession;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RankingViewModelTest {
    @TempDir
    Path folder;

    private final List<Throwable> failures = new ArrayList<>();
    private WorkspaceSession session;
    private RankingViewModel model;

    @BeforeEach
    void open() {
        session = Workspaces.create(folder.resolve("uji.rembuk"), DesaNumbers::of);
        session.priorities().want(2);
        model = new RankingViewModel(
                session.priorities(),
                Messages.indonesian(),
                new LiveBoard<>(
                        session.changes(),
                        new DirectTaskRunner(),
                        new SaveStatus(),
                        Runnable::run,
                        failures::add,
                        session.priorities()::board));
        model.open();
    }

    @AfterEach
    void close() {
        model.close();
        session.close();
    }

    @Test
    void rows_stand_by_rank_with_the_line_and_then_those_without_a_rank() {
        assertThat(model.rows().rows())
                .extracting(row -> row.rank() + " " + row.name() + " " + row.standing())
                .containsExactly(
                        "1 Madang BY_RULE",
                        "2 Kandangan Kota BY_RULE",
                        "3 Karang Jawa OUTSIDE",
                        "4 Gambah Luar OUTSIDE",
                        "– Sungai Kupang OUTSIDE");
        assertThat(model.rows().rows().get(1).lastByRule()).isTrue();
        assertThat(model.rows().rows().get(4).firstApart()).isTrue();
        assertThat(model.rows().rows().get(4).reason()).contains("8 balita", "kurang dari 10");
    }

    @Test
    void the_chosen_desa_stays_chosen_while_a_weight_moves_it() {
        String kupang = model.rows().rows().get(4).id();
        model.rows().select(kupang);

        model.weigh(new BigDecimal("100"), PriorityRule::withRiskWeight);

        assertThat(model.rows().selected().id()).isEqualTo(kupang);
        assertThat(model.rows().selected().rank()).isEqualTo("1");
    }

    @Test
    void a_word_against_the_rule_is_taken_back_to_the_rule() {
        String luar = model.rows().rows().get(3).id();
        model.rows().select(luar);
        model.decide(true, "Dipilih rapat");

        assertThat(model.rows().selected().standing()).isEqualTo(Standing.BY_HAND);
        assertThat(model.rows().selected().reason()).isEqualTo("Dipilih rapat");
        model.leaveToRule();
        assertThat(model.rows().selected().standing()).isEqualTo(Standing.OUTSIDE);
        assertThat(failures).isEmpty();
    }

    @Test
    void the_next_finding_goes_round_the_desa_that_wait_for_a_decision() {
        model.weigh(new BigDecimal("100"), PriorityRule::withRiskWeight);
        assertThat(session.priorities().board().proposal().tied()).isEmpty();
        model.nextTied();
        assertThat(model.rows().selected()).isNull();

        session.priorities().weigh(rule -> rule.withCountWeight(100));
        session.edits()
                .apply(
                        id.rembuk.domain.history.EditName.of("priority.figures"),
                        records -> records.all(id.rembuk.domain.situation.ServiceCount.class).stream()
                                .map(id.rembuk.domain.history.RecordChange::deleted)
                                .toList());
        model.nextTied();
        assertThat(model.rows().selected().name()).isEqualTo("Karang Jawa");
        model.nextTied();
        assertThat(model.rows().selected().name()).isEqualTo("Kandangan Kota");
        model.nextTied();
        assertThat(model.rows().selected().name()).isEqualTo("Karang Jawa");
    }

    @Test
    void what_is_no_whole_number_is_refused_at_its_field() {
        List<Throwable> refused = new ArrayList<>();

        model.weigh(new BigDecimal("12.5"), PriorityRule::withCountWeight).onFailure(refused::add);
        model.want(null).onFailure(refused::add);
        model.leastMeasured(new BigDecimal("99999999999")).onFailure(refused::add);

        assertThat(refused).hasSize(3).allSatisfy(failure -> assertThat(((UserError) failure).code())
                .isEqualTo("priority.whole-number"));
        assertThat(session.priorities().board().rule().countWeight()).isEqualTo(50);
    }
}
