package id.rembuk.domain.reference;

import id.rembuk.domain.organisation.OrganisationKind;

/**
 * A group of participants (unsur) that attendance is counted by.
 *
 * @param bodies kind of bodies whose guests belong to it; null for none
 * @param lokus whether the heads of priority desa belong to it
 */
public record MeetingElement(String name, OrganisationKind bodies, boolean lokus, String source, boolean verified) {}
