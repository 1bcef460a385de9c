package id.rembuk.domain.organisation;

import java.time.LocalDate;

/** Builds a changed copy of an official, field by field. */
public final class OfficialBuilder {
    private String id;
    private String organisationId;
    private String name;
    private String position;
    private ActingKind actingKind = ActingKind.DEFINITIF;
    private String onBehalfOf;
    private String below;
    private IdNumberKind idNumberKind = IdNumberKind.NIP;
    private String idNumber;
    private LocalDate validFrom;
    private LocalDate validTo;

    OfficialBuilder(String id, String organisationId) {
        this.id = id;
        this.organisationId = organisationId;
    }

    OfficialBuilder(Official official) {
        id = official.id();
        organisationId = official.organisationId();
        name = official.name();
        position = official.position();
        actingKind = official.actingKind();
        onBehalfOf = official.onBehalfOf();
        below = official.below();
        idNumberKind = official.idNumberKind();
        idNumber = official.idNumber();
        validFrom = official.validFrom();
        validTo = official.validTo();
    }

    public OfficialBuilder id(String value) {
        id = value;
        return this;
    }

    public OfficialBuilder organisationId(String value) {
        organisationId = value;
        return this;
    }

    public OfficialBuilder name(String value) {
        name = value;
        return this;
    }

    public OfficialBuilder position(String value) {
        position = value;
        return this;
    }

    public OfficialBuilder actingKind(ActingKind value) {
        actingKind = value;
        return this;
    }

    /** Both positions that may stand above the signer's own: a.n. and u.b. */
    public OfficialBuilder superiors(String newOnBehalfOf, String newBelow) {
        onBehalfOf = newOnBehalfOf;
        below = newBelow;
        return this;
    }

    /** The number is kept as given; {@link ServiceNumber#stored} reads a typed one. */
    public OfficialBuilder number(IdNumberKind kind, String value) {
        idNumberKind = kind;
        idNumber = value;
        return this;
    }

    public OfficialBuilder dates(LocalDate first, LocalDate last) {
        validFrom = first;
        validTo = last;
        return this;
    }

    public Official build() {
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
                validFrom,
                validTo);
    }
}
