package id.rembuk.domain.priority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.rembuk.domain.area.Area;
import id.rembuk.domain.area.AreaKind;
import id.rembuk.domain.area.AreaLevel;
import id.rembuk.domain.priority.LokusProposal.Standing;
import id.rembuk.domain.priority.Ranking.Lack;
import id.rembuk.domain.situation.DataSource;
import id.rembuk.domain.situation.Period;
import id.rembuk.domain.situation.Rate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RankingRuleTest {
    private static final PriorityRule USUAL =
            PriorityRule.usual("aturan", "siklus", new Period(2023, 8), DataSource.EPPGBM);

    /**
     * Eight desa counted by hand. Without H (8 measured) n is 7. Points by number: A 7, B and C 6, E 4, F 3, D 2, G 1;
     * by prevalence: A 7 (12,1 %), D 6 (11,4), F 5 (8,3), B and C 4 (7,7), E 2 (4,4), G 1 (2,0).
     */
    private static List<DesaFigures> eight() {
        return List.of(
                desa("A", 13, 107, 40, new Rate(90, 100)),
                desa("B", 11, 143, 10, new Rate(80, 100)),
                desa("C", 11, 143, 10, new Rate(75, 100)),
                desa("D", 5, 44, 30, new Rate(70, 100)),
                desa("E", 8, 180, 30, new Rate(99, 100)),
                desa("F", 6, 72, 20, null),
                desa("G", 2, 100, 5, new Rate(10, 100)),
                desa("H", 3, 8, 90, new Rate(0, 100)));
    }

    @Test
    void eight_desa_get_the_ranks_counted_by_hand() {
        assertThat(told(new RankingRule(USUAL).rank(eight())))
                .containsExactly(
                        "1 A 700 100 NONE",
                        "2 C 500 71 BROKEN_BY_GAP",
                        "3 B 500 71 BROKEN_BY_GAP",
                        "4 D 400 57 SHARED",
                        "4 F 400 57 SHARED",
                        "6 E 300 43 NONE",
                        "7 G 100 14 NONE",
                        "few H");
    }

    @Test
    void three_weights_count_by_hand_too() {
        // by families: A 7, D and E 6, F 4, B and C 3, G 1; 50/30/20 makes e.g. A 350+210+140, D 100+180+120
        assertThat(told(new RankingRule(USUAL.withCountWeight(50).withRiskWeight(20)).rank(eight())))
                .containsExactly(
                        "1 A 700 100 NONE",
                        "2 C 480 69 BROKEN_BY_GAP",
                        "3 B 480 69 BROKEN_BY_GAP",
                        "4 D 400 57 NONE",
                        "5 E 380 54 SHARED",
                        "5 F 380 54 SHARED",
                        "7 G 100 14 NONE",
                        "few H");
    }

    @Test
    void without_a_weight_on_prevalence_few_measured_are_ranked_like_all_others() {
        Ranking ranking = new RankingRule(USUAL.withCountWeight(100)).rank(eight());

        assertThat(ranking.few()).isEmpty();
        assertThat(told(ranking))
                .startsWith("1 A 800 100 NONE", "2 C 700 88 BROKEN_BY_GAP")
                .hasSize(8);
    }

    @Test
    void what_is_missing_or_impossible_is_named_and_stands_in_no_rank() {
        Ranking ranking = new RankingRule(USUAL.withRiskWeight(10))
                .rank(List.of(
                        desa("A", null, null, null, null),
                        desa("B", 3, null, 4, null),
                        desa("C", null, 30, 4, null),
                        desa("D", 31, 30, 4, null),
                        desa("E", 0, 0, 4, null),
                        desa("F", 3, 30, null, null),
                        desa("G", 3, 30, 4, null)));

        assertThat(ranking.unrankable())
                .extracting(Ranking.Unrankable::lack)
                .containsExactly(
                        Lack.NO_FIGURES,
                        Lack.NO_MEASURED,
                        Lack.NO_STUNTED,
                        Lack.STUNTED_OVER_MEASURED,
                        Lack.NOBODY_MEASURED,
                        Lack.NO_FAMILIES_AT_RISK);
        assertThat(told(ranking)).containsExactly("1 G 100 100 NONE");
    }

    @Test
    void a_tie_across_the_line_is_left_to_a_person() {
        Ranking ranking = new RankingRule(USUAL).rank(eight());
        LokusProposal open = LokusProposal.of(USUAL.withWanted(4), ranking);

        assertThat(open.chosen()).containsExactly("A", "C", "B");
        assertThat(open.tied()).containsExactly("D", "F");
        assertThat(open.placesLeft()).isEqualTo(1);

        PriorityRule decided = USUAL.withWanted(4).withChoice(new ManualChoice("F", true, "Air bersih belum ada"));
        LokusProposal closed = LokusProposal.of(decided, ranking);
        assertThat(closed.chosen()).containsExactly("A", "C", "B", "F");
        assertThat(closed.tied()).isEmpty();
        assertThat(closed.placesLeft()).isZero();
        assertThat(closed.standings()).containsEntry("F", Standing.BY_HAND).containsEntry("D", Standing.OUTSIDE);
    }

    @Test
    void a_desa_kept_off_gives_its_place_to_the_next_and_one_by_hand_takes_a_place() {
        Ranking ranking = new RankingRule(USUAL).rank(eight());
        PriorityRule rule = USUAL.withWanted(3)
                .withChoice(new ManualChoice("A", false, "Ditangani provinsi"))
                .withChoice(new ManualChoice("H", true, "Semua balita terukur pendek"));
        LokusProposal proposal = LokusProposal.of(rule, ranking);

        assertThat(proposal.chosen()).containsExactly("C", "B", "H");
        assertThat(proposal.standings()).containsEntry("A", Standing.KEPT_OFF);
        assertThat(proposal.against(List.of("A", "B", "C")))
                .isEqualTo(new LokusProposal.Difference(List.of("H"), List.of("A")));
    }

    @ParameterizedTest
    @CsvSource({"0,0", "0,100", "0,1000", "8,0", "8,8", "8,100", "3,5"})
    void no_more_lokus_than_wanted_unless_persons_put_them_on(int desaCount, int wanted) {
        List<DesaFigures> some = eight().subList(0, desaCount);
        LokusProposal proposal = LokusProposal.of(USUAL.withWanted(wanted), new RankingRule(USUAL).rank(some));

        assertThat(proposal.chosen().size() + proposal.placesLeft()).isEqualTo(wanted);
        assertThat(proposal.standings()).hasSize(desaCount);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void the_order_given_does_not_matter_and_every_desa_stands_exactly_once(long seed) {
        Random random = new Random(seed);
        List<DesaFigures> figures = invented(random, 60);
        PriorityRule rule = weights(random);
        Ranking ranking = new RankingRule(rule).rank(figures);

        List<DesaFigures> shuffled = new ArrayList<>(figures);
        Collections.shuffle(shuffled, random);
        assertThat(new RankingRule(rule).rank(shuffled)).isEqualTo(ranking);
        assertThat(Stream.of(
                                ranking.ranked().stream().map(RankedDesa::figures),
                                ranking.few().stream(),
                                ranking.unrankable().stream().map(Ranking.Unrankable::figures))
                        .flatMap(all -> all))
                .containsExactlyInAnyOrderElementsOf(figures);
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25, 26, 27, 28, 29, 30})
    void who_has_the_larger_value_in_everything_never_stands_behind(long seed) {
        Random random = new Random(seed);
        List<RankedDesa> ranked =
                new RankingRule(weights(random)).rank(invented(random, 80)).ranked();

        for (RankedDesa one : ranked) {
            for (RankedDesa other : ranked) {
                boolean nowhereBehind = one.places().entrySet().stream()
                        .allMatch(e -> e.getValue() <= other.places().get(e.getKey()));
                if (nowhereBehind && !one.places().equals(other.places())) {
                    assertThat(one.rank()).isLessThan(other.rank());
                }
            }
        }
        assertThat(ranked).allSatisfy(desa -> assertThat(desa.rank())
                .isEqualTo(1
                        + ranked.stream()
                                .filter(other -> other.rank() < desa.rank())
                                .count()));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 20, 30, 50, 99, 100})
    void weights_add_up_to_a_hundred_whichever_is_changed(int percent) {
        PriorityRule rule = USUAL.withRiskWeight(20).withCountWeight(50);

        assertThat(rule.withCountWeight(percent).countWeight()).isEqualTo(percent);
        assertThat(rule.withPrevalenceWeight(percent).prevalenceWeight()).isEqualTo(percent);
        assertThat(rule.withRiskWeight(percent).riskWeight()).isEqualTo(percent);
    }

    @Test
    void weights_that_do_not_add_up_are_no_rule() {
        assertThatThrownBy(() -> USUAL.withCountWeight(101)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> USUAL.withRiskWeight(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    /** "rank name sum score tie" of every ranked desa, then "few name". */
    private static List<String> told(Ranking ranking) {
        return Stream.concat(
                        ranking.ranked().stream()
                                .map(d -> d.rank() + " " + d.figures().id() + " " + d.sum() + " " + d.score() + " "
                                        + d.tie()),
                        ranking.few().stream().map(f -> "few " + f.id()))
                .toList();
    }

    private static PriorityRule weights(Random random) {
        int count = random.nextInt(101);
        return USUAL.withRiskWeight(random.nextInt(101)).withCountWeight(count);
    }

    private static List<DesaFigures> invented(Random random, int size) {
        return IntStream.range(0, size)
                .mapToObj(i -> desa(
                        String.format("%03d", i),
                        unknownOr(random, random.nextInt(12)),
                        unknownOr(random, random.nextInt(60)),
                        unknownOr(random, random.nextInt(90)),
                        random.nextInt(9) == 0 ? null : new Rate(random.nextInt(5), 4)))
                .toList();
    }

    private static Integer unknownOr(Random random, int value) {
        return random.nextInt(12) == 0 ? null : Integer.valueOf(value);
    }

    private static DesaFigures desa(String name, Integer stunted, Integer measured, Integer families, Rate services) {
        Area area = new Area(name, "63.06.01." + name, AreaLevel.DESA, AreaKind.DESA, name, "kec", null, null);
        return new DesaFigures(area, stunted, measured, families, services);
    }
}
