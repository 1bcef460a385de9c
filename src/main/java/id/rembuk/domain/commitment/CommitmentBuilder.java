package id.rembuk.domain.commitment;

import id.rembuk.domain.plan.Sites;
import id.rembuk.domain.plan.Target;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Builds a changed copy of a commitment, field by field. */
public final class CommitmentBuilder {
    private final String cycleId;
    private String id;
    private Integer number;
    private String text;
    private String ownerId;
    private String indicatorCode;
    private String measure;
    private String unit;
    private BigDecimal baseline;
    private String baselineSource;
    private Integer baselineYear;
    private Target target = Target.NONE;
    private LocalDate deadline;
    private Sites sites = Sites.NONE;
    private List<String> planLineIds = List.of();
    private String noCostReason;
    private String evidence;
    private String reservation;
    private String gateReason;

    CommitmentBuilder(String id, String cycleId, int number) {
        this.id = id;
        this.cycleId = cycleId;
        this.number = number;
    }

    CommitmentBuilder(Commitment commitment) {
        id = commitment.id();
        cycleId = commitment.cycleId();
        number = commitment.number();
        text = commitment.text();
        ownerId = commitment.ownerId();
        indicatorCode = commitment.indicatorCode();
        measure = commitment.measure();
        unit = commitment.unit();
        baseline = commitment.baseline();
        baselineSource = commitment.baselineSource();
        baselineYear = commitment.baselineYear();
        target = commitment.target();
        deadline = commitment.deadline();
        sites = commitment.sites();
        planLineIds = commitment.planLineIds();
        noCostReason = commitment.noCostReason();
        evidence = commitment.evidence();
        reservation = commitment.reservation();
        gateReason = commitment.gateReason();
    }

    public CommitmentBuilder id(String value) {
        id = value;
        return this;
    }

    public CommitmentBuilder number(Integer value) {
        number = value;
        return this;
    }

    public CommitmentBuilder text(String value) {
        text = value;
        return this;
    }

    public CommitmentBuilder ownerId(String value) {
        ownerId = value;
        return this;
    }

    public CommitmentBuilder indicatorCode(String value) {
        indicatorCode = value;
        return this;
    }

    public CommitmentBuilder measure(String value) {
        measure = value;
        return this;
    }

    public CommitmentBuilder unit(String value) {
        unit = value;
        return this;
    }

    public CommitmentBuilder baseline(BigDecimal value) {
        baseline = value;
        return this;
    }

    public CommitmentBuilder baselineSource(String value) {
        baselineSource = value;
        return this;
    }

    public CommitmentBuilder baselineYear(Integer value) {
        baselineYear = value;
        return this;
    }

    public CommitmentBuilder target(Target value) {
        target = value;
        return this;
    }

    public CommitmentBuilder deadline(LocalDate value) {
        deadline = value;
        return this;
    }

    public CommitmentBuilder sites(Sites value) {
        sites = value;
        return this;
    }

    public CommitmentBuilder planLineIds(List<String> value) {
        planLineIds = value;
        return this;
    }

    public CommitmentBuilder noCostReason(String value) {
        noCostReason = value;
        return this;
    }

    public CommitmentBuilder evidence(String value) {
        evidence = value;
        return this;
    }

    public CommitmentBuilder reservation(String value) {
        reservation = value;
        return this;
    }

    public CommitmentBuilder gateReason(String value) {
        gateReason = value;
        return this;
    }

    public Commitment build() {
        return new Commitment(
                id,
                cycleId,
                number,
                text,
                ownerId,
                indicatorCode,
                measure,
                unit,
                baseline,
                baselineSource,
                baselineYear,
                target,
                deadline,
                sites,
                planLineIds,
                noCostReason,
                evidence,
                reservation,
                gateReason);
    }
}
