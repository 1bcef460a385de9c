package id.rembuk.domain.organisation;

import id.rembuk.domain.WorkspaceRecord;
import java.time.LocalDate;
import java.util.List;

/**
 * A body that plans, acts or promises: OPD, kecamatan, puskesmas, vertical body or partner. Names differ in every
 * regency, so the list is confirmed by the officer.
 *
 * @param fieldCodes codes of its bidang urusan, e.g. 1.02
 * @param confirmed whether the officer has confirmed name and existence in this regency
 */
public record Organisation(
        String id,
        String name,
        String shortName,
        List<String> aliases,
        OrganisationKind kind,
        List<String> fieldCodes,
        LocalDate validFrom,
        LocalDate validTo,
        boolean confirmed)
        implements WorkspaceRecord {
    public Organisation {
        aliases = List.copyOf(aliases);
        fieldCodes = List.copyOf(fieldCodes);
    }

    /** Short name where there is one, else the full name. */
    public String label() {
        return shortName == null || shortName.isBlank() ? name : shortName;
    }
}
