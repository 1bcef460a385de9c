package id.rembuk.domain.rembuk;

import id.rembuk.domain.WorkspaceRecord;
import java.time.Instant;

/**
 * A person, or an office whose person is not known yet, expected at a meeting or come to it.
 *
 * @param expected false for a walk-in
 * @param name null while only the office is known
 * @param organisation office or body as people write it
 * @param element unsur the person is counted in, e.g. "Perangkat daerah"
 * @param sex null while not asked
 * @param cameAt when the person was ticked present; null before
 * @param leftAt when the person left for good; null while present
 */
public record Attendee(
        String id,
        String meetingId,
        boolean expected,
        String name,
        String organisation,
        String element,
        Sex sex,
        Mode mode,
        Instant cameAt,
        Instant leftAt)
        implements WorkspaceRecord {

    /** As attendance sheets ask it: laki-laki or perempuan. */
    public enum Sex {
        L,
        P
    }

    /** In the room or over the network. */
    public enum Mode {
        LURING,
        DARING
    }

    /** An expected guest of an office. */
    public static Attendee expected(String id, String meetingId, String name, String organisation, String element) {
        return new Attendee(
                id, meetingId, /* expected= */ true, name, organisation, element, null, Mode.LURING, null, null);
    }

    /** Whether the person has come at all. */
    public boolean hasCome() {
        return cameAt != null;
    }

    public boolean isPresent() {
        return cameAt != null && leftAt == null;
    }

    /** The name, or the office while there is none. */
    public String label() {
        return name != null ? name : organisation != null ? organisation : "";
    }

    public Attendee came(Instant at) {
        return new Attendee(id, meetingId, expected, name, organisation, element, sex, mode, at, null);
    }

    public Attendee left(Instant at) {
        return new Attendee(id, meetingId, expected, name, organisation, element, sex, mode, cameAt, at);
    }

    public Attendee named(String newName, String newOrganisation) {
        return new Attendee(id, meetingId, expected, newName, newOrganisation, element, sex, mode, cameAt, leftAt);
    }

    public Attendee element(String newElement) {
        return new Attendee(id, meetingId, expected, name, organisation, newElement, sex, mode, cameAt, leftAt);
    }

    public Attendee sex(Sex newSex) {
        return new Attendee(id, meetingId, expected, name, organisation, element, newSex, mode, cameAt, leftAt);
    }

    public Attendee mode(Mode newMode) {
        return new Attendee(id, meetingId, expected, name, organisation, element, sex, newMode, cameAt, leftAt);
    }
}
