package id.rembuk.domain.commitment;

import id.rembuk.domain.WorkspaceRecord;
import id.rembuk.domain.plan.Numbers;
import id.rembuk.domain.plan.Sites;
import id.rembuk.domain.plan.Target;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One point agreed in the rembuk, made so that it can be followed up: owner, measure, baseline, target, deadline,
 * places, money and evidence. What is not filled in is null.
 *
 * @param number order in the statement, from 1
 * @param ownerId the one organisation that answers for it
 * @param indicatorCode code of the indicator catalogue, or null with a written {@code measure}
 * @param noCostReason why no plan line pays for it; null when plan lines are linked
 * @param reservation what a party agreed to only with a note
 * @param gateReason why it is signed although the quality gate is not passed; printed with it
 */
public record Commitment(
        String id,
        String cycleId,
        Integer number,
        String text,
        String ownerId,
        String indicatorCode,
        String measure,
        String unit,
        BigDecimal baseline,
        String baselineSource,
        Integer baselineYear,
        Target target,
        LocalDate deadline,
        Sites sites,
        List<String> planLineIds,
        String noCostReason,
        String evidence,
        String reservation,
        String gateReason)
        implements WorkspaceRecord {

    public Commitment {
        baseline = baseline == null ? null : Numbers.plain(baseline);
        planLineIds = planLineIds.stream().distinct().sorted().toList();
    }

    /** A new empty commitment. */
    public static Commitment blank(String id, String cycleId, int number) {
        return new CommitmentBuilder(id, cycleId, number).build();
    }

    /**
     * The commitment of another cycle that continues this one. Why it was once signed with gaps is not taken along.
     *
     * @param lines ids of the plan lines of the other cycle by those they start from
     */
    public Commitment startOf(String newId, String newCycleId, int newNumber, Map<String, String> lines) {
        return new Commitment(
                newId,
                newCycleId,
                newNumber,
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
                planLineIds.stream().map(lines::get).filter(Objects::nonNull).toList(),
                noCostReason,
                evidence,
                reservation,
                null);
    }

    /** A builder that starts from this commitment. */
    public CommitmentBuilder edit() {
        return new CommitmentBuilder(this);
    }
}
