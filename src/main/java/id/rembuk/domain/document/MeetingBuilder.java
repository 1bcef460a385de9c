package id.rembuk.domain.document;

import id.rembuk.domain.area.AreaLevel;
import id.rembuk.domain.rembuk.MeetingKind;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;

/** Changes some facts of a meeting and keeps the others. */
public final class MeetingBuilder {
    private final String id;
    private final String cycleId;
    private Set<MeetingKind> kinds;
    private AreaLevel level;
    private String title;
    private LocalDate date;
    private LocalTime start;
    private LocalTime end;
    private TimeZoneName zone;
    private String place;
    private String city;
    private String chairId;
    private String moderator;
    private String minutesTakerId;
    private Integer participants;
    private Integer invited;
    private List<String> elements;
    private List<String> basis;
    private List<String> agenda;
    private List<String> discussion;
    private List<String> followUp;

    MeetingBuilder(Meeting meeting) {
        id = meeting.id();
        cycleId = meeting.cycleId();
        kinds = meeting.kinds();
        level = meeting.level();
        title = meeting.title();
        date = meeting.date();
        start = meeting.start();
        end = meeting.end();
        zone = meeting.zone();
        place = meeting.place();
        city = meeting.city();
        chairId = meeting.chairId();
        moderator = meeting.moderator();
        minutesTakerId = meeting.minutesTakerId();
        participants = meeting.participants();
        invited = meeting.invited();
        elements = meeting.elements();
        basis = meeting.basis();
        agenda = meeting.agenda();
        discussion = meeting.discussion();
        followUp = meeting.followUp();
    }

    public MeetingBuilder kinds(Set<MeetingKind> newKinds) {
        kinds = newKinds;
        return this;
    }

    public MeetingBuilder level(AreaLevel newLevel) {
        level = newLevel;
        return this;
    }

    public MeetingBuilder title(String newTitle) {
        title = newTitle;
        return this;
    }

    public MeetingBuilder date(LocalDate newDate) {
        date = newDate;
        return this;
    }

    public MeetingBuilder start(LocalTime newStart) {
        start = newStart;
        return this;
    }

    public MeetingBuilder end(LocalTime newEnd) {
        end = newEnd;
        return this;
    }

    public MeetingBuilder zone(TimeZoneName newZone) {
        zone = newZone;
        return this;
    }

    public MeetingBuilder place(String newPlace) {
        place = newPlace;
        return this;
    }

    public MeetingBuilder city(String newCity) {
        city = newCity;
        return this;
    }

    public MeetingBuilder chairId(String newChairId) {
        chairId = newChairId;
        return this;
    }

    public MeetingBuilder moderator(String newModerator) {
        moderator = newModerator;
        return this;
    }

    public MeetingBuilder minutesTakerId(String newMinutesTakerId) {
        minutesTakerId = newMinutesTakerId;
        return this;
    }

    public MeetingBuilder participants(Integer newParticipants) {
        participants = newParticipants;
        return this;
    }

    public MeetingBuilder invited(Integer newInvited) {
        invited = newInvited;
        return this;
    }

    public MeetingBuilder elements(List<String> newElements) {
        elements = newElements;
        return this;
    }

    public MeetingBuilder basis(List<String> newBasis) {
        basis = newBasis;
        return this;
    }

    public MeetingBuilder agenda(List<String> newAgenda) {
        agenda = newAgenda;
        return this;
    }

    public MeetingBuilder discussion(List<String> newDiscussion) {
        discussion = newDiscussion;
        return this;
    }

    public MeetingBuilder followUp(List<String> newFollowUp) {
        followUp = newFollowUp;
        return this;
    }

    public Meeting build() {
        return new Meeting(
                id,
                cycleId,
                kinds,
                level,
                title,
                date,
                start,
                end,
                zone,
                place,
                city,
                chairId,
                moderator,
                minutesTakerId,
                participants,
                invited,
                elements,
                basis,
                agenda,
                discussion,
                followUp);
    }
}
