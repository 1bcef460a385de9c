package id.rembuk.domain.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.plan.Sites;
import id.rembuk.domain.plan.Target;
import id.rembuk.support.SampleCommitments;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class QualityGateTest {
    private static CommitmentBuilder complete() {
        return SampleCommitments.complete("c1", "cycle", 1, "dinkes");
    }

    @Test
    void aCompleteCommitmentHoldsAllEightChecks() {
        QualityGate gate = QualityGate.of(complete().build());

        assertThat(gate.passed()).isTrue();
        assertThat(gate.held()).isEqualTo(8);
        assertThat(EnumSet.allOf(QualityCheck.class)).allMatch(gate::holds);
    }

    @Test
    void aNewCommitmentHoldsNoneAndNamesEverythingButTheUnit() {
        QualityGate gate = QualityGate.of(Commitment.blank("c1", "cycle", 1));

        assertThat(gate.held()).isZero();
        assertThat(gate.gaps()).containsExactlyElementsOf(EnumSet.complementOf(EnumSet.of(QualityGap.TARGET_UNIT)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("gaps")
    void namesExactlyWhatIsMissing(
            String what, UnaryOperator<CommitmentBuilder> change, Set<QualityGap> gaps, int held) {
        QualityGate gate = QualityGate.of(change.apply(complete()).build());

        assertThat(gate.gaps()).as(what).containsExactlyInAnyOrderElementsOf(gaps);
        assertThat(gate.held()).as(what).isEqualTo(held);
        gaps.forEach(gap -> assertThat(gate.gapsOf(gap.check())).contains(gap));
    }

    static Stream<Arguments> gaps() {
        return Stream.of(
                missing("no owner", c -> c.ownerId(null), 7, QualityGap.OWNER),
                missing("blank owner", c -> c.ownerId(" "), 7, QualityGap.OWNER),
                missing("no text", c -> c.text(""), 7, QualityGap.TEXT),
                missing("no indicator and no measure", c -> c.indicatorCode(null), 7, QualityGap.MEASURE),
                missing("a written measure instead", c -> c.indicatorCode(null).measure("Anak asuh"), 8),
                missing("no baseline", c -> c.baseline(null), 7, QualityGap.BASELINE),
                missing("baseline zero is a value", c -> c.baseline(BigDecimal.ZERO), 8),
                missing("no source", c -> c.baselineSource(""), 7, QualityGap.BASELINE_SOURCE),
                missing("no year", c -> c.baselineYear(null), 7, QualityGap.BASELINE_YEAR),
                missing(
                        "baseline, source and year are one check",
                        c -> c.baseline(null).baselineSource(null).baselineYear(null),
                        7,
                        QualityGap.BASELINE,
                        QualityGap.BASELINE_SOURCE,
                        QualityGap.BASELINE_YEAR),
                missing("no target", c -> c.target(Target.NONE), 7, QualityGap.TARGET),
                missing("a number without unit", c -> c.unit(null), 7, QualityGap.TARGET_UNIT),
                missing("no target and no unit", c -> c.target(Target.NONE).unit(null), 7, QualityGap.TARGET),
                missing(
                        "a text needs no unit",
                        c -> c.target(Target.text("SK terbit")).unit(null),
                        8),
                missing("a blank text is no target", c -> c.target(Target.text(" ")), 7, QualityGap.TARGET),
                missing(
                        "at least n times carries its unit",
                        c -> c.target(Target.of(Target.Operator.AT_LEAST_TIMES, BigDecimal.valueOf(4)))
                                .unit(null),
                        8),
                missing("no deadline", c -> c.deadline(null), 7, QualityGap.DEADLINE),
                missing("no sites", c -> c.sites(Sites.NONE), 7, QualityGap.SITES),
                missing("priority desa", c -> c.sites(Sites.PRIORITY_DESA), 8),
                missing("one area", c -> c.sites(Sites.of(List.of("a1"))), 8),
                missing("no plan line and no reason", c -> c.noCostReason(null), 7, QualityGap.MONEY),
                missing("blank reason", c -> c.noCostReason("  "), 7, QualityGap.MONEY),
                missing("a plan line", c -> c.noCostReason(null).planLineIds(List.of("p1")), 8),
                missing("no evidence", c -> c.evidence(null), 7, QualityGap.EVIDENCE));
    }

    @Test
    void signingWithoutPassingNeedsAWrittenReason() {
        Commitment open = complete().evidence(null).build();

        assertThat(QualityGate.of(open).signable()).isFalse();
        assertThat(QualityGate.of(open.edit().gateReason("  ").build()).signable())
                .isFalse();
        QualityGate excused =
                QualityGate.of(open.edit().gateReason("Bukti menyusul").build());
        assertThat(excused.signable()).isTrue();
        assertThat(excused.passed()).isFalse();
    }

    private static Arguments missing(
            String what, UnaryOperator<CommitmentBuilder> change, int held, QualityGap... gaps) {
        return Arguments.of(what, change, Set.of(gaps), held);
    }
}
