package id.rembuk.usecase;

import id.rembuk.domain.UserError;
import id.rembuk.domain.history.Change;
import id.rembuk.domain.history.EditName;
import id.rembuk.domain.history.RecordChange;
import id.rembuk.domain.workspace.Cycle;
import java.util.List;
import java.util.Optional;

/** What people do with the two years of the round a workspace is in. */
public final class Cycles {
    /** The first rembuk stunting were held in 2018. */
    public static final int FIRST_YEAR = 2018;

    public static final int LAST_YEAR = 2060;

    private final Edits edits;

    Cycles(Edits edits) {
        this.edits = edits;
    }

    /**
     * States both years; plan lines and commitments stay in the round.
     *
     * @throws UserError {@code cycle.year} outside 2018 to 2060, {@code cycle.order} when the planning year lies before
     *     the activity year
     */
    public Optional<Change> change(int activityYear, int planningYear) {
        requireYears(activityYear, planningYear);
        EditName name = EditName.of("cycle.change", String.valueOf(activityYear), String.valueOf(planningYear));
        return edits.apply(name, records -> {
            Cycle before = CurrentCycle.of(records);
            Cycle after =
                    new Cycle(before.id(), activityYear, planningYear, before.level(), before.areaId(), before.frame());
            return List.of(new RecordChange(before, after));
        });
    }

    /**
     * @throws UserError {@code cycle.year} outside 2018 to 2060, {@code cycle.order} when the planning year lies before
     *     the activity year
     */
    public static void requireYears(int activityYear, int planningYear) {
        for (int year : new int[] {activityYear, planningYear}) {
            if (year < FIRST_YEAR || year > LAST_YEAR) {
                throw new UserError("cycle.year", String.valueOf(year));
            }
        }
        if (planningYear < activityYear) {
            throw new UserError("cycle.order");
        }
    }
}
