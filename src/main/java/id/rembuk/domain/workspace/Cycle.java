package id.rembuk.domain.workspace;

import id.rembuk.domain.WorkspaceRecord;
import id.rembuk.domain.area.AreaLevel;

/**
 * One round of the convergence actions. Both years are stated by the officer and never computed from a meeting's date:
 * real rembuk take place from March to December.
 *
 * @param activityYear year in which the rembuk is held
 * @param planningYear year whose budget the plan lines belong to, usually the activity year + 1
 * @param frame id of the guidance frame it is read in; null while none was chosen
 */
public record Cycle(String id, int activityYear, int planningYear, AreaLevel level, String areaId, String frame)
        implements WorkspaceRecord {
    public Cycle withFrame(String changed) {
        return new Cycle(id, activityYear, planningYear, level, areaId, changed);
    }
}
