package id.rembuk.usecase;

import id.rembuk.domain.UserError;
import id.rembuk.domain.history.Change;
import id.rembuk.domain.history.EditName;
import id.rembuk.domain.history.RecordChange;
import id.rembuk.domain.workspace.Cycle;
import id.rembuk.usecase.port.Records;
import id.rembuk.usecase.port.Workspace;
import java.util.List;
import java.util.Optional;

/** What people do with the rounds of a workspace: state their two years, and turn from one to another. */
public final class Cycles {
    /** The first rembuk stunting were held in 2018. */
    public static final int FIRST_YEAR = 2018;

    public static final int LAST_YEAR = 2060;

    private final Workspace workspace;
    private final Edits edits;

    Cycles(Workspace workspace, Edits edits) {
        this.workspace = workspace;
        this.edits = edits;
    }

    /**
     * The rounds of a workspace.
     *
     * @param all newest activity year first
     */
    public record Choice(Cycle shown, List<Cycle> all) {
        public Choice {
            all = List.copyOf(all);
        }

        /** Whether the newest round is the one shown. */
        public boolean isNewest() {
            return shown.id().equals(all.get(0).id());
        }
    }

    public Choice choice() {
        return workspace.read(records -> new Choice(CurrentCycle.of(records), CurrentCycle.newestFirst(records)));
    }

    /**
     * Turns the workspace to a round; every place shows it from now on, also after the workspace is opened again, but for
     * a workspace that can only be read, which shows it until it is closed. It is no edit and leaves no row in the history.
     */
    public void show(String id) {
        if (workspace.readOnlyReason().isPresent()) {
            workspace.preferHere(CurrentCycle.SHOWN, id);
            return;
        }
        workspace.write(records -> {
            records.preference(
                    CurrentCycle.SHOWN, id.equals(CurrentCycle.newest(records).id()) ? "" : id);
            return null;
        });
        workspace.preferHere(CurrentCycle.SHOWN, null);
    }

    /**
     * States both years; plan lines and commitments stay in the round.
     *
     * @throws UserError {@code cycle.year} outside 2018 to 2060, {@code cycle.order} when the planning year lies before
     *     the activity year, {@code cycle.taken} when another round has the activity year
     */
    public Optional<Change> change(int activityYear, int planningYear) {
        requireYears(activityYear, planningYear);
        EditName name = EditName.of("cycle.change", String.valueOf(activityYear), String.valueOf(planningYear));
        return edits.apply(name, records -> {
            Cycle before = CurrentCycle.of(records);
            requireFree(records, activityYear, before.id());
            return List.of(new RecordChange(before, before.withYears(activityYear, planningYear)));
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

    /**
     * @param own id of the round that may have the year; null for none
     * @throws UserError {@code cycle.taken} when another round has the activity year
     */
    static void requireFree(Records records, int activityYear, String own) {
        boolean taken = records.all(Cycle.class).stream()
                .anyMatch(other ->
                        other.activityYear() == activityYear && !other.id().equals(own));
        if (taken) {
            throw new UserError("cycle.taken", String.valueOf(activityYear));
        }
    }
}
