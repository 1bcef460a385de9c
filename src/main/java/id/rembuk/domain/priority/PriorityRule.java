package id.rembuk.domain.priority;

import id.rembuk.domain.WorkspaceRecord;
import id.rembuk.domain.situation.DataSource;

/**
 * The rule by which desa are put in order for the list of lokus, one for each cycle; readable aloud and computable by
 * hand (domain.md 3.6: high number and high prevalence, visible rule, manual override with reason).
 *
 * @param year of the figures used
 * @param month 1 to 12, or null
 * @param countWeight weight of the rank by number, 0 to 100 percent; the three weights add up to 100
 * @param prevalenceWeight weight of the rank by prevalence, percent
 * @param riskWeight weight of the rank by keluarga berisiko stunting, percent
 * @param leastMeasured a desa with fewer measured balita is not ranked by prevalence, persons
 * @param wanted how many desa become lokus
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
        int wanted)
        implements WorkspaceRecord {}
