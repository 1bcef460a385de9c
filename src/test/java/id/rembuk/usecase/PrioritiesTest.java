package id.rembuk.usecase;

import static id.rembuk.support.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.priority.PriorityRule;
import id.rembuk.domain.priority.PrioritySite;
import id.rembuk.domain.situation.DataSource;
import id.rembuk.support.DesaNumbers;
import id.rembuk.support.Workspaces;
import id.rembuk.text.Messages;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrioritiesTest {
    @TempDir
    Path folder;

    private WorkspaceSession session;
    private Priorities priorities;

    @BeforeEach
    void open() {
        session = Workspaces.create(folder.resolve("uji.rembuk"), DesaNumbers::of);
        priorities = session.priorities();
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void the_usual_rule_ranks_the_newest_figures_and_nothing_is_stored_by_looking() {
        PriorityBoard board = priorities.board();

        assertThat(board.rule().period()).isEqualTo(DesaNumbers.PERIOD);
        assertThat(board.rule().source()).isEqualTo(DataSource.EPPGBM);
        assertThat(told(board)).containsExactly("1 Madang", "2 Kandangan Kota", "3 Karang Jawa", "4 Gambah Luar");
        assertThat(board.ranking().few()).extracting(f -> f.desa().name()).containsExactly("Sungai Kupang");
        assertThat(board.ranking().ranked().get(0).figures().familiesAtRisk()).isEqualTo(40);
        assertThat(session.edits().undoName()).isEmpty();
    }

    @Test
    void a_weight_is_saved_at_once_undone_as_one_and_changes_no_confirmed_list() {
        priorities.want(2);
        confirm();
        priorities.weigh(rule -> rule.withRiskWeight(100));

        PriorityBoard changed = priorities.board();
        assertThat(told(changed)).startsWith("1 Sungai Kupang", "2 Madang");
        assertThat(names(changed, changed.difference().in())).containsExactly("Sungai Kupang");
        assertThat(names(changed, changed.difference().out())).containsExactly("Kandangan Kota");
        assertThat(changed.confirmed()).hasSize(2);

        session.edits().undo();
        assertThat(priorities.board().difference().isEmpty()).isTrue();
    }

    @Test
    void a_list_keeps_rank_score_and_reason_and_its_decree_only_while_it_is_the_same() {
        priorities.want(3);
        String apart = priorities.board().ranking().few().get(0).id();
        priorities.choose(apart, true, " Semua yang diukur pendek ");
        confirm();
        priorities.decree("188.45/100/2024");

        List<PrioritySite> sites = priorities.board().confirmed();
        assertThat(sites)
                .extracting(PrioritySite::rank, PrioritySite::score, PrioritySite::manual, PrioritySite::reason)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, 100, false, null),
                        org.assertj.core.groups.Tuple.tuple(2, 75, false, null),
                        org.assertj.core.groups.Tuple.tuple(null, null, true, "Semua yang diukur pendek"));

        confirm();
        assertThat(priorities.board().confirmed())
                .extracting(PrioritySite::decree)
                .containsOnly("188.45/100/2024");
        priorities.leaveToRule(apart);
        confirm();
        assertThat(priorities.board().confirmed())
                .hasSize(3)
                .extracting(PrioritySite::decree)
                .containsOnlyNulls();
        session.edits().undo();
        assertThat(priorities.board().confirmed())
                .extracting(PrioritySite::decree)
                .containsOnly("188.45/100/2024");
    }

    @Test
    void a_tie_at_the_line_is_not_confirmed_until_a_person_decides() {
        // by number alone Karang Jawa and Kandangan Kota have 11 each; equal services leave the tie
        priorities.weigh(rule -> rule.withCountWeight(100));
        priorities.want(2);
        equalServices();
        PriorityBoard open = priorities.board();

        assertThat(names(open, open.proposal().tied())).containsExactly("Karang Jawa", "Kandangan Kota");
        assertThat(refused(() -> priorities.confirm(open.proposal().chosen())).code())
                .isEqualTo("priority.tie");

        priorities.choose(open.proposal().tied().get(1), true, "Air bersih belum ada");
        confirm();
        PriorityBoard decided = priorities.board();
        assertThat(decided.isConfirmed()).isTrue();
        assertThat(names(decided, decided.proposal().chosen())).containsExactly("Madang", "Kandangan Kota");
    }

    @Test
    void what_cannot_be_is_refused_and_named() {
        List<String> shown = priorities.board().proposal().chosen();
        String first = shown.get(0);

        assertThat(refused(() -> priorities.weigh(rule -> rule.withCountWeight(101)))
                        .code())
                .isEqualTo("priority.weight");
        assertThat(refused(() -> priorities.want(6)).code()).isEqualTo("priority.wanted");
        assertThat(refused(() -> priorities.leastMeasured(-1)).code()).isEqualTo("priority.least-measured");
        assertThat(refused(() -> priorities.choose(first, false, "  ")).code()).isEqualTo("priority.reason");
        assertThat(refused(() -> priorities.choose(first, false, "Anak 6306010101010001"))
                        .code())
                .isEqualTo("personal.nik");
        priorities.choose(first, false, "Ditangani provinsi");
        assertThat(refused(() -> priorities.confirm(shown)).code()).isEqualTo("priority.changed");
        priorities.want(0);
        assertThat(refused(() -> priorities.confirm(List.of())).code()).isEqualTo("priority.none");
    }

    @Test
    void the_sentences_carry_the_numbers_of_the_rule() {
        PriorityRule rule = priorities.board().rule().withRiskWeight(20).withWanted(7);
        String all = String.join("\n", new PriorityRuleText(Messages.indonesian()).sentences(rule));

        assertThat(all)
                .contains("e-PPGBM, Agustus 2023", "50% jumlah balita stunting", "30% prevalensi", "20% keluarga")
                .contains("kurang dari 10 orang", "Lokus berjumlah 7 desa", "Pendataan Keluarga tahun 2023");
    }

    private void confirm() {
        priorities.confirm(priorities.board().proposal().chosen());
    }

    private void equalServices() {
        session.edits()
                .apply(
                        id.rembuk.domain.history.EditName.of("priority.figures"),
                        records -> records.all(id.rembuk.domain.situation.ServiceCount.class).stream()
                                .map(count -> new id.rembuk.domain.history.RecordChange(
                                        count, count.with(id.rembuk.domain.situation.ServiceField.NUMERATOR, 50, null)))
                                .toList());
    }

    private static List<String> told(PriorityBoard board) {
        return board.ranking().ranked().stream()
                .map(desa -> desa.rank() + " " + desa.figures().desa().name())
                .toList();
    }

    private static List<String> names(PriorityBoard board, List<String> ids) {
        return ids.stream()
                .map(id -> board.areas().stream()
                        .filter(area -> area.id().equals(id))
                        .findFirst()
                        .orElseThrow()
                        .name())
                .toList();
    }
}
