package id.rembuk.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.support.PlanLines;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlanTotalsTest {
    @Test
    void aLineCountsOnceWithThreeIndicatorsFourDesaAndTwoFunds() {
        PlanLine line = PlanLines.complete("1", "c", "dinkes")
                .indicatorCodes(List.of("S1", "S2", "S3"))
                .sites(Sites.of(List.of("a", "b", "c", "d")))
                .funds(List.of(new FundShare("BOK", 90_000_000), new FundShare("DAU", 7_130_000)))
                .build();
        PlanTotals totals = PlanTotals.of(List.of(line, line));
        assertThat(totals.lines()).isEqualTo(1);
        assertThat(totals.budget()).isEqualTo(97_130_000);
        assertThat(totals.byFund()).isEqualTo(Map.of("BOK", 90_000_000L, "DAU", 7_130_000L));
    }

    @Test
    void whatIsNotKnownIsCountedApart() {
        PlanLine unknown = PlanLines.complete("1", "c", "a")
                .budget(Budget.UNKNOWN)
                .stuntingShare(null)
                .build();
        PlanLine embedded =
                PlanLines.complete("2", "c", "b").budget(Budget.embeddedIn("1")).build();
        PlanTotals totals = PlanTotals.of(List.of(unknown, embedded));
        assertThat(totals.budget()).isZero();
        assertThat(totals.unknownBudgets()).isEqualTo(1);
        assertThat(totals.embeddedBudgets()).isEqualTo(1);
        assertThat(totals.unknownShares()).isEqualTo(1);
        assertThat(totals.organisations()).isEqualTo(2);
    }

    @Test
    void percentsAreOfTheStuntingShareAndAbsentWithoutOne() {
        PlanLine reaching =
                PlanLines.complete("1", "c", "a").stuntingShare(200L).build();
        PlanLine governance = PlanLines.complete("2", "c", "a")
                .stuntingShare(100L)
                .reach(Reach.TATA_KELOLA)
                .build();
        PlanTotals totals = PlanTotals.of(List.of(reaching, governance));
        assertThat(totals.reachingPercent()).contains(new BigDecimal("66.7"));
        assertThat(totals.governancePercent()).contains(new BigDecimal("33.3"));
        assertThat(PlanTotals.of(List.of()).reachingPercent()).isEmpty();
    }

    @Test
    void aShareThatDoesNotSayWhatItReachesIsNoZeroPercent() {
        PlanLine unmarked = PlanLines.complete("1", "c", "a").reach(null).build();
        PlanTotals alone = PlanTotals.of(List.of(unmarked));
        assertThat(alone.unknownReaches()).isEqualTo(1);
        assertThat(alone.reachingPercent()).isEmpty();
        assertThat(alone.governancePercent()).isEmpty();
        PlanTotals both = alone.plus(PlanTotals.of(List.of(
                PlanLines.complete("2", "c", "b").reach(Reach.TATA_KELOLA).build())));
        assertThat(both.unknownReaches()).isEqualTo(1);
        assertThat(both.governancePercent()).contains(new BigDecimal("50.0"));
    }

    @Test
    void theLargestBudgetsOfTwentyThousandLinesDoNotOverflow() {
        List<PlanLine> lines = java.util.stream.IntStream.range(0, 20_000)
                .mapToObj(i -> PlanLines.complete("l" + i, "c", "a")
                        .budget(Budget.of(Budget.MAX_RUPIAH))
                        .build())
                .toList();
        assertThat(PlanTotals.of(lines).budget()).isEqualTo(20_000L * Budget.MAX_RUPIAH);
    }
}
