package id.rembuk.usecase;

import id.rembuk.domain.history.Actor;
import id.rembuk.domain.reference.OrganisationEntry;
import java.time.LocalDate;
import java.util.List;

/**
 * What the officer states at first run.
 *
 * @param regencyCode code of one of the 514 kabupaten/kota, e.g. 63.06
 * @param activityYear year in which the rembuk is held
 * @param planningYear year whose budget is planned, usually the activity year + 1
 * @param organisations bodies the officer kept from the proposed list
 * @param practice true for a workspace for training; it keeps that mark for ever
 * @param practiceDay the day a practice workspace stands still on; null when it follows the day of the computer
 */
public record NewWorkspace(
        Actor actor,
        String regencyCode,
        int activityYear,
        int planningYear,
        List<ChosenOrganisation> organisations,
        boolean practice,
        LocalDate practiceDay) {
    public NewWorkspace {
        organisations = List.copyOf(organisations);
        if (practiceDay != null && !practice) {
            throw new IllegalArgumentException("Only a practice workspace has a day of its own");
        }
    }

    /**
     * A body of the proposed list as the officer left it.
     *
     * @param confirmed whether the officer confirmed name and existence in this regency
     */
    public record ChosenOrganisation(OrganisationEntry entry, boolean confirmed) {}
}
