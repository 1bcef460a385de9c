package id.rembuk.domain.organisation;

import id.rembuk.domain.UserError;
import id.rembuk.domain.WorkspaceRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

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

    /** A body added by the officer, and confirmed by that. */
    public static Organisation named(String id, String name, OrganisationKind kind) {
        return new Organisation(id, name, null, List.of(), kind, List.of(), null, null, true);
    }

    /** Short name where there is one, else the full name. */
    public String label() {
        return shortName == null || shortName.isBlank() ? name : shortName;
    }

    /** Whether planning is its field (5.01): by its codes, or by a name such as Bappeda, Bappelitbang or Bapperida. */
    public boolean isPlanningBody() {
        return fieldCodes.contains("5.01") || label().toLowerCase(Locale.ROOT).startsWith("bapp");
    }

    /** Whether the body exists on a day, by its dates. */
    public boolean isActive(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }

    /** @throws UserError {@code organisation.name-missing} when the name is blank */
    public Organisation withName(String newName) {
        if (newName == null || newName.isBlank()) {
            throw new UserError("organisation.name-missing");
        }
        return new Organisation(
                id, newName.strip(), shortName, aliases, kind, fieldCodes, validFrom, validTo, confirmed);
    }

    public Organisation withShortName(String newShortName) {
        return new Organisation(id, name, newShortName, aliases, kind, fieldCodes, validFrom, validTo, confirmed);
    }

    public Organisation withAliases(List<String> newAliases) {
        return new Organisation(id, name, shortName, newAliases, kind, fieldCodes, validFrom, validTo, confirmed);
    }

    public Organisation withKind(OrganisationKind newKind) {
        return new Organisation(id, name, shortName, aliases, newKind, fieldCodes, validFrom, validTo, confirmed);
    }

    /**
     * Codes of bidang urusan as the nomenclature writes them, e.g. 1.02 or 5.01.
     *
     * @throws UserError {@code organisation.field-code} for a code that is not a digit, a dot and two digits
     */
    public Organisation withFieldCodes(List<String> codes) {
        for (String code : codes) {
            if (!code.matches("[1-9]\\.\\d{2}")) {
                throw new UserError("organisation.field-code", code);
            }
        }
        return new Organisation(id, name, shortName, aliases, kind, codes, validFrom, validTo, confirmed);
    }

    /** @throws UserError {@code organisation.dates} when the end lies before the beginning */
    public Organisation withDates(LocalDate newFrom, LocalDate newTo) {
        if (newFrom != null && newTo != null && newTo.isBefore(newFrom)) {
            throw new UserError("organisation.dates");
        }
        return new Organisation(id, name, shortName, aliases, kind, fieldCodes, newFrom, newTo, confirmed);
    }

    public Organisation withConfirmed(boolean newConfirmed) {
        return new Organisation(id, name, shortName, aliases, kind, fieldCodes, validFrom, validTo, newConfirmed);
    }
}
