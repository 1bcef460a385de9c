package id.rembuk.domain.priority;

import id.rembuk.domain.WorkspaceRecord;
import id.rembuk.domain.situation.DataSource;
import id.rembuk.domain.situation.Period;
import id.rembuk.domain.situation.Prevalence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The rule by which desa are put in order for the list of lokus, one for each cycle; readable aloud and computable by
 * hand. The yearly assessment of the regencies asks for lokus with a high number, a high prevalence or both; the weights
 * are the office's own.
 *
 * @param year of the figures used
 * @param month 1 to 12, or null
 * @param countWeight weight of the place by number, 0 to 100 percent; the three weights add up to 100
 * @param prevalenceWeight weight of the place by prevalence, percent
 * @param riskWeight weight of the place by keluarga berisiko stunting, percent
 * @param leastMeasured a desa with fewer measured balita is not ranked by prevalence, persons
 * @param wanted how many desa become lokus
 * @param choices what persons decided against the rule or where it leaves a tie, one for a desa at most
 */
public record PriorityRule(
        String id,
        String cycleId,
        int year,
        Integer month,
        DataSource source,
        int countWeight,
        int prevalenceWeight,
        int riskWeight,
        int leastMeasured,
        int wanted,
        List<ManualChoice> choices)
        implements WorkspaceRecord {
    /** What the weights add up to, percent. */
    public static final int WHOLE = 100;

    private static final int USUAL_WANTED = 15;

    public PriorityRule {
        if (countWeight < 0
                || prevalenceWeight < 0
                || riskWeight < 0
                || countWeight + prevalenceWeight + riskWeight != WHOLE) {
            throw new IllegalArgumentException("Weights must add up to 100");
        }
        if (leastMeasured < 0 || wanted < 0) {
            throw new IllegalArgumentException("Neither may be negative");
        }
        choices = choices.stream()
                .sorted(Comparator.comparing(ManualChoice::areaId))
                .toList();
    }

    /**
     * The rule a cycle starts with: number and prevalence count alike, and fewer than ten measured are not ranked by
     * prevalence.
     */
    public static PriorityRule usual(String id, String cycleId, Period period, DataSource source) {
        return new PriorityRule(
                id,
                cycleId,
                period.year(),
                period.month(),
                source,
                WHOLE / 2,
                WHOLE / 2,
                0,
                Prevalence.SMALL_SAMPLE,
                USUAL_WANTED,
                List.of());
    }

    /** The rule of another cycle that starts from this one; what persons decided about desa stays with its year. */
    public PriorityRule startOf(String newId, String newCycleId) {
        return new PriorityRule(
                newId,
                newCycleId,
                year,
                month,
                source,
                countWeight,
                prevalenceWeight,
                riskWeight,
                leastMeasured,
                wanted,
                List.of());
    }

    public Period period() {
        return new Period(year, month);
    }

    /** Another weight of the number, 0 to 100; prevalence takes the difference, then keluarga berisiko. */
    public PriorityRule withCountWeight(int percent) {
        int risk = Math.min(riskWeight, WHOLE - percent);
        return weighted(percent, WHOLE - percent - risk, risk);
    }

    /** Another weight of the prevalence, 0 to 100; the number takes the difference, then keluarga berisiko. */
    public PriorityRule withPrevalenceWeight(int percent) {
        int risk = Math.min(riskWeight, WHOLE - percent);
        return weighted(WHOLE - percent - risk, percent, risk);
    }

    /** Another weight of keluarga berisiko, 0 to 100; prevalence takes the difference, then the number. */
    public PriorityRule withRiskWeight(int percent) {
        int count = Math.min(countWeight, WHOLE - percent);
        return weighted(count, WHOLE - percent - count, percent);
    }

    /** Figures of another time and source. */
    public PriorityRule withFigures(Period period, DataSource newSource) {
        return new PriorityRule(
                id,
                cycleId,
                period.year(),
                period.month(),
                newSource,
                countWeight,
                prevalenceWeight,
                riskWeight,
                leastMeasured,
                wanted,
                choices);
    }

    /** Another number of measured balita below which prevalence is not ranked, persons, 0 or more. */
    public PriorityRule withLeastMeasured(int persons) {
        return copy(countWeight, prevalenceWeight, riskWeight, persons, wanted, choices);
    }

    /** Another number of lokus, 0 or more. */
    public PriorityRule withWanted(int desa) {
        return copy(countWeight, prevalenceWeight, riskWeight, leastMeasured, desa, choices);
    }

    /** A person's word about a desa in place of an earlier one. */
    public PriorityRule withChoice(ManualChoice choice) {
        List<ManualChoice> changed = new ArrayList<>(withoutChoice(choice.areaId()).choices);
        changed.add(choice);
        return copy(countWeight, prevalenceWeight, riskWeight, leastMeasured, wanted, changed);
    }

    /** Leaves a desa to the rule again. */
    public PriorityRule withoutChoice(String areaId) {
        List<ManualChoice> others =
                choices.stream().filter(c -> !c.areaId().equals(areaId)).toList();
        return copy(countWeight, prevalenceWeight, riskWeight, leastMeasured, wanted, others);
    }

    /** What a person decided about a desa. */
    public Optional<ManualChoice> choice(String areaId) {
        return choices.stream().filter(c -> c.areaId().equals(areaId)).findFirst();
    }

    private PriorityRule weighted(int count, int prevalence, int risk) {
        return copy(count, prevalence, risk, leastMeasured, wanted, choices);
    }

    private PriorityRule copy(
            int count, int prevalence, int risk, int least, int newWanted, List<ManualChoice> newChoices) {
        return new PriorityRule(
                id, cycleId, year, month, source, count, prevalence, risk, least, newWanted, newChoices);
    }
}
