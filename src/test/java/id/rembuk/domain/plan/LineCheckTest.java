package id.rembuk.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.plan.PlanFinding.Kind;
import id.rembuk.support.Nomenclatures;
import id.rembuk.support.PlanLines;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LineCheckTest {
    private final LineCheck check = new LineCheck(new Nomenclature(Nomenclatures::few));

    @Test
    void aCompleteLineHasNoFinding() {
        assertThat(check.of(complete().build())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aFaultIsNamedWithTheFieldWhereItIsMended(UnaryOperator<PlanLineBuilder> fault, Kind kind) {
        List<PlanFinding> found = check.of(fault.apply(complete()).build());
        assertThat(found).extracting(PlanFinding::kind).containsExactly(kind);
        assertThat(found.get(0).field()).isEqualTo(kind.field());
        assertThat(found.get(0).lineId()).isEqualTo("l1");
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                fault(b -> b.output(" "), Kind.OUTPUT_MISSING),
                fault(b -> b.organisationId(null), Kind.OWNER_MISSING),
                fault(b -> b.target(Target.NONE), Kind.TARGET_MISSING),
                fault(b -> b.sites(Sites.NONE), Kind.SITE_MISSING),
                fault(b -> b.unit(null), Kind.UNIT_MISSING),
                fault(b -> b.indicatorCodes(List.of()), Kind.INDICATOR_MISSING),
                fault(b -> b.budget(Budget.UNKNOWN), Kind.BUDGET_UNKNOWN),
                fault(b -> b.stuntingShare(null).funds(List.of()), Kind.SHARE_MISSING),
                fault(b -> b.funds(List.of()), Kind.FUND_MISSING),
                fault(b -> b.funds(List.of(new FundShare("BOK", 97_129_999))), Kind.FUND_SUM_DIFFERS),
                fault(b -> b.budget(Budget.of(97_129_999)), Kind.SHARE_OVER_BUDGET),
                fault(b -> b.monthFrom(7).monthTo(3), Kind.MONTHS_REVERSED),
                fault(b -> b.nomenclatureCode("9.99.99.2.01.0001"), Kind.CODE_UNKNOWN),
                fault(b -> b.nomenclatureCode("1.03.05.2.01.0039"), Kind.CODE_REPLACED),
                fault(b -> b.nomenclatureCode("1.02.01.2.06.0009"), Kind.GOVERNANCE_AS_REACHING));
    }

    @Test
    void aFundSumOffByOneRupiahTellsByHowMuch() {
        PlanLine line = complete()
                .funds(List.of(new FundShare("BOK", 50_000_000), new FundShare("DAU", 47_130_001)))
                .build();
        assertThat(check.of(line)).singleElement().satisfies(f -> assertThat(f.amount())
                .isEqualTo(1));
    }

    @Test
    void whatIsNoFaultIsNotReported() {
        assertThat(check.of(complete().nomenclatureCode(null).build())).isEmpty();
        assertThat(check.of(complete().nomenclatureCode("1.02.02.2.02.15").build()))
                .isEmpty();
        assertThat(check.of(complete()
                        .budget(Budget.embeddedIn("baris 3"))
                        .stuntingShare(null)
                        .funds(List.of())
                        .build()))
                .isEmpty();
        assertThat(check.of(
                        complete().target(Target.text("tersusun")).unit(null).build()))
                .isEmpty();
        assertThat(check.of(complete().stuntingShare(0L).funds(List.of()).build()))
                .isEmpty();
        assertThat(check.of(complete().targetGroups(Set.of()).build())).isEmpty();
    }

    private static Arguments fault(UnaryOperator<PlanLineBuilder> fault, Kind kind) {
        return Arguments.of(fault, kind);
    }

    private static PlanLineBuilder complete() {
        return PlanLines.complete("l1", "c", "dinkes");
    }
}
