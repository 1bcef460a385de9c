package id.rembuk.domain.organisation;

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
        implements WorkspaceRecord {}
