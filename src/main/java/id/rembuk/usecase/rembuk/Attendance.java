package id.rembuk.usecase.rembuk;

import id.rembuk.domain.Ids;
import id.rembuk.domain.PersonalData;
import id.rembuk.domain.UserError;
import id.rembuk.domain.history.Change;
import id.rembuk.domain.history.EditName;
import id.rembuk.domain.history.RecordChange;
import id.rembuk.domain.reference.MeetingElement;
import id.rembuk.domain.rembuk.Attendee;
import id.rembuk.text.Formats;
import id.rembuk.usecase.Edits;
import id.rembuk.usecase.port.Records;
import id.rembuk.usecase.port.ReferenceCatalogue;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Who is expected at the chosen meeting and who comes. Names and offices only, never a NIK or a phone number. */
public final class Attendance {
    /** Most persons of one meeting. */
    public static final int MOST = 5_000;

    private static final int LONGEST = 300;

    private final Edits edits;
    private final ReferenceCatalogue reference;
    private final Clock clock;

    Attendance(Edits edits, ReferenceCatalogue reference, Clock clock) {
        this.edits = edits;
        this.reference = reference;
        this.clock = clock;
    }

    /** The elements attendance is counted by. */
    public List<MeetingElement> elements() {
        return reference.meetingElements();
    }

    /**
     * Expects a guest of every body in force and the head of every priority desa; who is expected already is not added
     * again.
     *
     * @return the change; empty when everybody was expected already
     */
    public Optional<Change> expectBodies() {
        return edits.apply(EditName.of("attendance.bodies"), records -> {
            Chosen chosen = Chosen.notClosed(records, now());
            List<GuestList.Guest> guests =
                    GuestList.ofWorkspace(records, reference.meetingElements(), chosen.meeting());
            return added(records, chosen, guests);
        });
    }

    /**
     * Expects the persons of a pasted list, one a line: name, office, element and L or P between tabs or semicolons.
     *
     * @throws UserError {@code attendance.too-many} beyond 5,000 persons, {@code attendance.text} over 300 characters,
     *     {@code personal.nik} when a line seems to hold a citizen's identity number
     */
    public Optional<Change> paste(String text) {
        List<GuestList.Guest> guests = GuestList.read(text, reference.meetingElements());
        return edits.apply(
                EditName.of("attendance.paste", Formats.number(guests.size())),
                records -> added(records, Chosen.notClosed(records, now()), guests));
    }

    /**
     * Adds a person who was not expected and is there.
     *
     * @return the id
     */
    public String walkIn(GuestList.Guest guest, Attendee.Mode mode) {
        String id = Ids.next();
        edits.apply(EditName.of("attendance.walk-in"), records -> {
            Chosen chosen = Chosen.notClosed(records, now());
            refuseTooMany(attendees(records, chosen).size() + 1);
            Attendee attendee = guest.attendee(id, chosen.meetingId(), /* expected= */ false)
                    .mode(mode)
                    .came(now());
            return chosen.with(List.of(RecordChange.added(checked(attendee))));
        });
        return id;
    }

    /** Ticks a person present from now on; a person who left comes back. */
    public Optional<Change> tick(String id) {
        return alter("attendance.tick", id, attendee -> attendee.isPresent() ? attendee : attendee.came(now()));
    }

    /** Takes a tick back that was wrong. */
    public Optional<Change> untick(String id) {
        return alter("attendance.untick", id, attendee -> attendee.came(null));
    }

    /** A person leaves for good; the time of coming stays. */
    public Optional<Change> leave(String id) {
        return alter("attendance.leave", id, attendee -> attendee.isPresent() ? attendee.left(now()) : attendee);
    }

    /**
     * Changes name, office, element, L/P or luring/daring of a person as it is stored now.
     *
     * @throws UserError {@code attendance.text}, {@code attendance.gone}, {@code meeting.closed}, {@code personal.nik}
     */
    public Optional<Change> change(String id, UnaryOperator<Attendee> change) {
        return alter("attendance.change", id, change);
    }

    public Optional<Change> delete(String id) {
        return edits.apply(EditName.of("attendance.delete"), records -> {
            Chosen.notClosed(records, now());
            return List.of(RecordChange.deleted(stored(records, id)));
        });
    }

    private Optional<Change> alter(String key, String id, UnaryOperator<Attendee> change) {
        return edits.apply(EditName.of(key), records -> {
            Chosen.notClosed(records, now());
            Attendee before = stored(records, id);
            return List.of(new RecordChange(before, checked(change.apply(before))));
        });
    }

    private List<RecordChange> added(Records records, Chosen chosen, List<GuestList.Guest> guests) {
        List<Attendee> known = attendees(records, chosen);
        Set<String> seen = new HashSet<>();
        known.forEach(attendee -> seen.add(key(attendee)));
        List<RecordChange> changes = new ArrayList<>();
        for (GuestList.Guest guest : guests) {
            Attendee attendee = checked(guest.attendee(Ids.next(), chosen.meetingId(), /* expected= */ true));
            if (seen.add(key(attendee))) {
                changes.add(RecordChange.added(attendee));
            }
        }
        refuseTooMany(known.size() + changes.size());
        return changes.isEmpty() ? List.of() : chosen.with(changes);
    }

    private static String key(Attendee attendee) {
        return (attendee.name() + "\n" + attendee.organisation()).toLowerCase(Locale.ROOT);
    }

    static List<Attendee> attendees(Records records, Chosen chosen) {
        return chosen.all(records, Attendee.class, Attendee::meetingId);
    }

    private static void refuseTooMany(int persons) {
        if (persons > MOST) {
            throw new UserError("attendance.too-many", Formats.number(persons));
        }
    }

    private static Attendee checked(Attendee attendee) {
        String name = text(attendee.name());
        String organisation = text(attendee.organisation());
        if (name == null && organisation == null) {
            throw new UserError("attendance.text");
        }
        return attendee.named(name, organisation).element(text(attendee.element()));
    }

    private static String text(String typed) {
        String text = typed == null ? "" : PersonalData.refuseNik(typed.strip());
        if (text.length() > LONGEST) {
            throw new UserError("attendance.text");
        }
        return text.isEmpty() ? null : text;
    }

    private static Attendee stored(Records records, String id) {
        return records.find(Attendee.class, id).orElseThrow(() -> new UserError("attendance.gone"));
    }

    private Instant now() {
        return Instant.now(clock);
    }
}
