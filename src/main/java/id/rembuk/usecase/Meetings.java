package id.rembuk.usecase;

import id.rembuk.domain.Ids;
import id.rembuk.domain.PersonalData;
import id.rembuk.domain.UserError;
import id.rembuk.domain.document.Meeting;
import id.rembuk.domain.document.MeetingBuilder;
import id.rembuk.domain.document.TimeZoneName;
import id.rembuk.domain.history.Change;
import id.rembuk.domain.history.EditName;
import id.rembuk.domain.history.RecordChange;
import id.rembuk.domain.organisation.Letterhead;
import id.rembuk.domain.rembuk.AttendanceCount;
import id.rembuk.domain.rembuk.Attendee;
import id.rembuk.domain.rembuk.Sitting;
import id.rembuk.domain.workspace.Cycle;
import id.rembuk.usecase.port.Records;
import id.rembuk.usecase.port.Workspace;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What people do with the facts of the cycle's rembuk, typed once for all its papers. */
public final class Meetings {
    /** Most persons a rembuk is believed to have. */
    public static final int MOST_PERSONS = 100_000;

    /** Longest text of one field or one point, in characters. */
    public static final int LONGEST_TEXT = 4_000;

    private static final int MOST_POINTS = 200;
    private static final String FIRST_BASIS =
            "Peraturan Presiden Nomor 72 Tahun 2021 tentang Percepatan Penurunan Stunting";

    private final Workspace workspace;
    private final Edits edits;

    Meetings(Workspace workspace, Edits edits) {
        this.workspace = workspace;
        this.edits = edits;
    }

    /** The meeting of the current cycle as it is stored, or as it is proposed while nobody has typed anything. */
    public Meeting current() {
        return workspace.read(Meetings::current);
    }

    /**
     * Changes one field of the chosen meeting.
     *
     * @see #change(String, MeetingField, UnaryOperator)
     */
    public Optional<Change> change(MeetingField field, UnaryOperator<MeetingBuilder> change) {
        return change("", field, change);
    }

    /**
     * Changes one field as it is stored now; blank texts become unknown, blank points are left out.
     *
     * @param meetingId the meeting it was typed for; the chosen one when that is not stored
     * @throws UserError {@code meeting.date} outside 2018 to 2060, {@code meeting.time} unless the end lies after the
     *     start, {@code meeting.persons} outside 0 to 100,000, {@code meeting.too-long} over 4,000 characters or 200
     *     points, {@code personal.nik} when a text seems to hold a citizen's identity number
     */
    public Optional<Change> change(String meetingId, MeetingField field, UnaryOperator<MeetingBuilder> change) {
        String newId = Ids.next();
        return edits.apply(EditName.of(field.editKey()), records -> {
            Meeting stored = records.find(Meeting.class, meetingId)
                    .or(() -> stored(records))
                    .orElse(null);
            Meeting from = stored != null ? stored : proposed(records, newId);
            Meeting after = tidy(change.apply(from.edit()).build());
            check(after);
            return after.equals(from) ? List.of() : List.of(new RecordChange(stored, after));
        });
    }

    /** The chosen meeting, or the proposed one without an id while nothing is stored. */
    public static Meeting current(Records records) {
        return stored(records).orElseGet(() -> proposed(records, ""));
    }

    /** The meeting of the current cycle that was chosen last to work with; the first one while none was chosen. */
    public static Optional<Meeting> stored(Records records) {
        String cycle = CurrentCycle.of(records).id();
        Map<String, Instant> chosen =
                records.all(Sitting.class).stream().collect(Collectors.toMap(Sitting::meetingId, Sitting::chosenAt));
        return records.all(Meeting.class).stream()
                .filter(meeting -> meeting.cycleId().equals(cycle))
                .reduce((one, other) -> at(chosen, other).isAfter(at(chosen, one)) ? other : one);
    }

    private static Instant at(Map<String, Instant> chosen, Meeting meeting) {
        return chosen.getOrDefault(meeting.id(), Instant.EPOCH);
    }

    /** What is known before anybody types: the title of the cycle's rembuk, the clock of the province, the city. */
    public static Meeting proposed(Records records, String id) {
        Cycle cycle = CurrentCycle.of(records);
        return Meeting.blank(id, cycle.id())
                .edit()
                .title(title(records, cycle))
                .zone(TimeZoneName.ofRegency(records.identity().regencyCode()))
                .city(records.all(Letterhead.class).stream()
                        .map(Letterhead::city)
                        .filter(city -> city != null && !city.isBlank())
                        .findFirst()
                        .orElse(null))
                .basis(List.of(FIRST_BASIS))
                .build();
    }

    static String title(Records records, Cycle cycle) {
        return "Rembuk Stunting " + records.identity().regencyName() + " Tahun " + cycle.activityYear();
    }

    /** Who is expected at a meeting and who came, counted. */
    static AttendanceCount attendance(Records records, Meeting meeting) {
        return AttendanceCount.of(records.all(Attendee.class).stream()
                .filter(attendee -> attendee.meetingId().equals(meeting.id()))
                .toList());
    }

    private static Meeting tidy(Meeting meeting) {
        return meeting.edit()
                .title(text(meeting.title()))
                .place(text(meeting.place()))
                .city(text(meeting.city()))
                .moderator(text(meeting.moderator()))
                .elements(points(meeting.elements()))
                .basis(points(meeting.basis()))
                .agenda(points(meeting.agenda()))
                .discussion(points(meeting.discussion()))
                .followUp(points(meeting.followUp()))
                .build();
    }

    private static String text(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    private static List<String> points(List<String> typed) {
        return typed.stream().map(Meetings::text).filter(Objects::nonNull).toList();
    }

    private static void check(Meeting meeting) {
        LocalDate date = meeting.date();
        if (date != null && (date.getYear() < Cycles.FIRST_YEAR || date.getYear() > Cycles.LAST_YEAR)) {
            throw new UserError("meeting.date", String.valueOf(date.getYear()));
        }
        boolean ordered = meeting.start() == null
                || meeting.end() == null
                || meeting.end().isAfter(meeting.start());
        if (!ordered) {
            throw new UserError("meeting.time");
        }
        checkPersons(meeting.participants());
        checkPersons(meeting.invited());
        texts(meeting).forEach(Meetings::checkText);
        if (Stream.of(meeting.elements(), meeting.basis(), meeting.agenda(), meeting.discussion(), meeting.followUp())
                .anyMatch(points -> points.size() > MOST_POINTS)) {
            throw new UserError("meeting.too-long");
        }
    }

    private static void checkPersons(Integer persons) {
        if (persons != null && (persons < 0 || persons > MOST_PERSONS)) {
            throw new UserError("meeting.persons");
        }
    }

    private static void checkText(String text) {
        if (text.length() > LONGEST_TEXT) {
            throw new UserError("meeting.too-long");
        }
        PersonalData.refuseNik(text);
    }

    /** Every text of a meeting. */
    static Stream<String> texts(Meeting meeting) {
        return Stream.of(
                        Stream.of(meeting.title(), meeting.place(), meeting.city(), meeting.moderator()),
                        meeting.elements().stream(),
                        meeting.basis().stream(),
                        meeting.agenda().stream(),
                        meeting.discussion().stream(),
                        meeting.followUp().stream())
                .flatMap(texts -> texts)
                .filter(Objects::nonNull);
    }
}
