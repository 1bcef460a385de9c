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
        return new OfficialBuilder(id, organisationId).build();
    }

    /** The position as it is held, e.g. "Plt. Camat Loksado"; the bare position for a definitive holder. */
    public String heldPosition() {
        return position == null ? "" : (actingKind.prefix() + " " + position.strip()).strip();
    }

    /** Position with Plt./Pj. before it, and name, as far as they are known; "" when neither is. */
    public String words() {
        String held = heldPosition();
        String named = name == null ? "" : name.strip();
        return held.isEmpty() || named.isEmpty() ? held + named : held + ", " + named;
    }

    /** A builder that starts from this official. */
    public OfficialBuilder edit() {
        return new OfficialBuilder(this);
    }

    public Official withOrganisation(String newOrganisationId) {
        return edit().organisationId(newOrganisationId).build();
    }

    public Official withName(String newName) {
        return edit().name(newName).build();
    }

    public Official withPosition(String newPosition) {
        return edit().position(newPosition).build();
    }

    public Official withActingKind(ActingKind newKind) {
        return edit().actingKind(newKind).build();
    }

    /** Both positions that may stand above the signer's own: a.n. and u.b. */
    public Official withSuperiors(String newOnBehalfOf, String newBelow) {
        return edit().superiors(newOnBehalfOf, newBelow).build();
    }

    /** The number is kept as given; {@link ServiceNumber#stored} reads a typed one. */
    public Official withNumber(IdNumberKind newKind, String newNumber) {
        return edit().number(newKind, newNumber).build();
    }

    /** @throws UserError {@code official.dates} when the end lies before the beginning */
    public Official withDates(LocalDate newFrom, LocalDate newTo) {
        if (newFrom != null && newTo != null && newTo.isBefore(newFrom)) {
            throw new UserError("official.dates");
        }
        return edit().dates(newFrom, newTo).build();
    }

    /** This entry as it ends when the next one begins on a day: the day before, or its own end when that is earlier. */
    public Official endedBefore(LocalDate next) {
        LocalDate dayBefore = next.minusDays(1);
        return validTo != null && validTo.isBefore(dayBefore) ? this : withDates(validFrom, dayBefore);
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
        return edit().id(newId)
                .name(null)
                .actingKind(ActingKind.DEFINITIF)
                .number(idNumberKind, null)
                .dates(from, null)
                .build();
    }
}
