package id.rembuk.domain.organisation;

import id.rembuk.domain.UserError;
import id.rembuk.domain.WorkspaceRecord;
import java.time.LocalDate;

/**
 * Somebody who holds a position and may sign for it, with dates, because officials change between draft and signing.
 *
 * @param name with degrees; blank while not known
 * @param onBehalfOf position signed for (a.n.), or null
 * @param below position in between (u.b.), or null
 * @param idNumber digits of NIP (18) or NRP (5 to 20 letters and digits), or null
 */
public record Official(
        String id,
        String organisationId,
        String name,
        String position,
        ActingKind actingKind,
        String onBehalfOf,
        String below,
        IdNumberKind idNumberKind,
        String idNumber,
        LocalDate validFrom,
        LocalDate validTo)
        implements WorkspaceRecord {

    /** An entry of which only the body is known. */
    public static Official blank(String id, String organisationId) {
        return new Official(
                id, organisationId, null, null, ActingKind.DEFINITIF, null, null, IdNumberKind.NIP, null, null, null);
    }

    public Official withOrganisation(String newOrganisationId) {
        return new Official(
                id,
                newOrganisationId,
                name,
                position,
                actingKind,
                onBehalfOf,
                below,
                idNumberKind,
                idNumber,
                validFrom,
                validTo);
    }

    public Official withName(String newName) {
        return new Official(
                id,
                organisationId,
                newName,
                position,
                actingKind,
                onBehalfOf,
                below,
                idNumberKind,
                idNumber,
                validFrom,
                validTo);
    }

    public Official withPosition(String newPosition) {
        return new Official(
                id,
                organisationId,
                name,
                newPosition,
                actingKind,
                onBehalfOf,
                below,
                idNumberKind,
                idNumber,
                validFrom,
                validTo);
    }

    public Official withActingKind(ActingKind newKind) {
        return new Official(
                id,
                organisationId,
                name,
                position,
                newKind,
                onBehalfOf,
                below,
                idNumberKind,
                idNumber,
                validFrom,
                validTo);
    }

    /** Both positions that may stand above the signer's own: a.n. and u.b. */
    public Official withSuperiors(String newOnBehalfOf, String newBelow) {
        return new Official(
                id,
                organisationId,
                name,
                position,
                actingKind,
                newOnBehalfOf,
                newBelow,
                idNumberKind,
                idNumber,
                validFrom,
                validTo);
    }

    /** The number is kept as given; {@link ServiceNumber#stored} reads a typed one. */
    public Official withNumber(IdNumberKind newKind, String newNumber) {
        return new Official(
                id,
                organisationId,
                name,
                position,
                actingKind,
                onBehalfOf,
                below,
                newKind,
                newNumber,
                validFrom,
                validTo);
    }

    /** @throws UserError {@code official.dates} when the end lies before the beginning */
    public Official withDates(LocalDate newFrom, LocalDate newTo) {
        if (newFrom != null && newTo != null && newTo.isBefore(newFrom)) {
            throw new UserError("official.dates");
        }
        return new Official(
                id,
                organisationId,
                name,
                position,
                actingKind,
                onBehalfOf,
                below,
                idNumberKind,
                idNumber,
                newFrom,
                newTo);
    }

    /**
     * The entry that follows this one on a day, name and number still to be filled.
     *
     * @throws UserError {@code official.successor-too-early} unless the day lies after this entry's first day
     */
    public Official successor(String newId, LocalDate from) {
        if (validFrom != null && !from.isAfter(validFrom)) {
            throw new UserError("official.successor-too-early");
        }
        return new Official(
                newId,
                organisationId,
                null,
                position,
                ActingKind.DEFINITIF,
                onBehalfOf,
                below,
                idNumberKind,
                null,
                from,
                null);
    }
}
