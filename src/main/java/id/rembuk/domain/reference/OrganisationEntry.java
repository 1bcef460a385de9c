package id.rembuk.domain.reference;

import id.rembuk.domain.organisation.OrganisationKind;
import java.util.List;

/** A body of the default OPD list, to be confirmed by the officer because names differ in every regency. */
public record OrganisationEntry(
        String name,
        String shortName,
        List<String> aliases,
        OrganisationKind kind,
        List<String> fieldCodes,
        String role,
        String source,
        boolean verified) {}
