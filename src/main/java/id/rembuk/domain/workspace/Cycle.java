package id.rembuk.domain.workspace;

import id.rembuk.domain.WorkspaceRecord;
import id.rembuk.domain.area.AreaLevel;
import java.time.LocalDate;
import java.time.Month;

/**
 * One round of the convergence actions. Both years are stated by the officer and never computed from a meeting's date:
 * real rembuk take place from March to December.
 *
 * @param activityYear year in which the rembuk is held
 * @param planningYear year whose budget the plan lines belong to, usually the activity year + 1
 * @param frame id of the guidance frame it is read in; null while none was chosen
 * @param frameVersion version of that frame, which stays when other rounds take a newer one; null while the workspace
 *     does not carry it
 */
public record Cycle(
        String id,
        int activityYear,
        int planningYear,
        AreaLevel level,
        String areaId,
        String frame,
        Integer frameVersion)
        implements WorkspaceRecord {
    /** In a frame the workspace does not carry yet. */
    public Cycle(String id, int activityYear, int planningYear, AreaLevel level, String areaId, String frame) {
        this(id, activityYear, planningYear, level, areaId, frame, null);
    }

    public Cycle withFrame(String changed, Integer version) {
        return new Cycle(id, activityYear, planningYear, level, areaId, changed, version);
    }

    public Cycle withYears(int newActivityYear, int newPlanningYear) {
        return new Cycle(id, newActivityYear, newPlanningYear, level, areaId, frame, frameVersion);
    }

    /** First day anything of the round can be due: 1 January of the activity year. */
    public LocalDate firstDay() {
        return LocalDate.of(activityYear, Month.JANUARY, 1);
    }

    /** Last such day: 31 January after the planning year, when the review of the last action is still handed in. */
    public LocalDate lastDay() {
        return LocalDate.of(planningYear + 1, Month.JANUARY, 31);
    }

    /** Whether a day lies between the first and the last one, both included. */
    public boolean holds(LocalDate day) {
        return !day.isBefore(firstDay()) && !day.isAfter(lastDay());
    }
}
