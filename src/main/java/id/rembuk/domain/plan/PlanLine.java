package id.rembuk.domain.plan;

import id.rembuk.domain.WorkspaceRecord;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * One line of the plan of an OPD (Aksi 2): what is done, for whom, where, when and with which money. Texts that are not
 * filled in are null.
 *
 * @param position order inside its OPD; the printed number is counted from it
 * @param organisationId OPD that carries the line out; null while unknown
 * @param nomenclatureCode sub kegiatan code as in its regulation; null for APBN, desa, CSR
 * @param nomenclatureVersion regulation the code belongs to
 * @param baseline value reached in the activity year
 * @param people number of persons or families served
 * @param monthFrom 1 to 12 in the planning year, or null
 * @param stuntingShare part of the budget that is for stunting, whole rupiah, 0 to 10^13; null while unknown
 * @param funds who pays the share; their sum must equal it
 * @param indicatorCodes codes of the indicator catalogue this line serves
 */
public record PlanLine(
        String id,
        String cycleId,
        long position,
        String organisationId,
        InterventionClass interventionClass,
        Reach reach,
        String nomenclatureCode,
        String nomenclatureName,
        String nomenclatureVersion,
        String description,
        String output,
        String unit,
        BigDecimal baseline,
        Target target,
        Set<TargetGroup> targetGroups,
        Integer people,
        Integer monthFrom,
        Integer monthTo,
        Budget budget,
        Long stuntingShare,
        List<FundShare> funds,
        Sites sites,
        List<String> indicatorCodes,
        List<BudgetStage> stages,
        Origin origin,
        String note)
        implements WorkspaceRecord {

    public PlanLine {
        baseline = baseline == null ? null : Numbers.plain(baseline);
        targetGroups = java.util.Collections.unmodifiableSet(new TreeSet<>(targetGroups));
        funds = List.copyOf(funds);
        indicatorCodes = List.copyOf(indicatorCodes);
        stages = List.copyOf(stages);
        if (stuntingShare != null && (stuntingShare < 0 || stuntingShare > Budget.MAX_RUPIAH)) {
            throw new IllegalArgumentException("Stunting share outside 0 to 10^13 rupiah");
        }
    }

    /** What is done, in the words that stand for this line: its activity, else its output, else its sub kegiatan; may be empty. */
    public String words() {
        return Stream.of(description, output, nomenclatureName)
                .filter(text -> text != null && !text.isBlank())
                .map(String::strip)
                .findFirst()
                .orElse("");
    }

    /** A new empty line of an OPD. */
    public static PlanLine blank(String id, String cycleId, long position, String organisationId) {
        return builder(id, cycleId, position, organisationId).build();
    }

    /** A builder that starts from a new empty line. */
    public static PlanLineBuilder builder(String id, String cycleId, long position, String organisationId) {
        return new PlanLineBuilder(id, cycleId, position, organisationId);
    }

    /** A builder that starts from this line. */
    public PlanLineBuilder edit() {
        return new PlanLineBuilder(this);
    }

    /**
     * A line of another cycle that starts from this one. Money and the steps of the budget belong to their year and are
     * not taken along.
     */
    public PlanLine startOf(String newId, String newCycleId) {
        return new PlanLine(
                newId,
                newCycleId,
                position,
                organisationId,
                interventionClass,
                reach,
                nomenclatureCode,
                nomenclatureName,
                nomenclatureVersion,
                description,
                output,
                unit,
                baseline,
                target,
                targetGroups,
                people,
                monthFrom,
                monthTo,
                Budget.UNKNOWN,
                null,
                List.of(),
                sites,
                indicatorCodes,
                List.of(),
                origin,
                note);
    }

    /** Sum of the fund shares in rupiah. */
    public long fundTotal() {
        return funds.stream().mapToLong(FundShare::rupiah).sum();
    }

    /** The step of the budget this line has reached last; USULAN while none is recorded. */
    public BudgetStep budgetStep() {
        return stages.isEmpty()
                ? BudgetStep.USULAN
                : stages.get(stages.size() - 1).step();
    }
}
