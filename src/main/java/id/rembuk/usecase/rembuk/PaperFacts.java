package id.rembuk.usecase.rembuk;

import id.rembuk.domain.document.Meeting;
import id.rembuk.domain.document.MeetingBuilder;
import id.rembuk.domain.document.TimeZoneName;
import id.rembuk.domain.history.Change;
import id.rembuk.domain.history.EditName;
import id.rembuk.domain.history.RecordChange;
import id.rembuk.domain.rembuk.AgendaItem;
import id.rembuk.domain.rembuk.AttendanceCount;
import id.rembuk.domain.rembuk.Attendee;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.usecase.Edits;
import id.rembuk.usecase.Meetings;
import id.rembuk.usecase.port.Records;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** Fills the facts that papers print of a meeting from how it was held; everything stays editable afterwards. */
public final class PaperFacts {
    private static final int MOST_POINTS = 200;

    private final Edits edits;
    private final Function<Records, RembukBoard> board;

    PaperFacts(Edits edits, Function<Records, RembukBoard> board) {
        this.edits = edits;
        this.board = board;
    }

    /**
     * Writes times, numbers of persons, elements, agenda, results and tasks of the chosen meeting into its facts. What
     * the meeting says nothing about stays as it was typed. An edit of its own, which can be undone.
     *
     * @return the change; empty when the facts say so already
     */
    public Optional<Change> fill() {
        return edits.apply(EditName.of("sitting.facts"), records -> {
            Optional<Meeting> stored = Meetings.stored(records);
            return stored.map(meeting -> List.of(new RecordChange(meeting, filled(board.apply(records)))))
                    .orElse(List.of());
        });
    }

    private static Meeting filled(RembukBoard board) {
        Meeting meeting = board.meeting();
        MinutesText minutes = new MinutesText(board);
        MeetingBuilder facts = meeting.edit();
        times(board, facts);
        AttendanceCount count = AttendanceCount.of(board.attendees());
        if (count.came() > 0) {
            facts.participants(count.came());
        }
        if (count.expected() > 0) {
            facts.invited(count.expected());
        }
        return facts.elements(orTyped(elements(board), meeting.elements()))
                .agenda(orTyped(board.agenda().stream().map(PaperFacts::item).toList(), meeting.agenda()))
                .discussion(orTyped(minutes.results(), meeting.discussion()))
                .followUp(orTyped(minutes.tasks(), meeting.followUp()))
                .build();
    }

    private static void times(RembukBoard board, MeetingBuilder facts) {
        TimeZoneName zone = board.meeting().zone();
        Instant opened = board.sitting().openedAt();
        Instant closed = board.sitting().closedAt();
        if (zone == null || opened == null) {
            return;
        }
        facts.start(time(opened, zone));
        boolean ordered = closed != null && time(closed, zone).isAfter(time(opened, zone));
        facts.end(ordered ? time(closed, zone) : null);
    }

    private static LocalTime time(Instant at, TimeZoneName zone) {
        return LocalTime.ofInstant(at, zone.zone()).truncatedTo(ChronoUnit.MINUTES);
    }

    private static List<String> elements(RembukBoard board) {
        return board.attendees().stream()
                .filter(Attendee::hasCome)
                .map(Attendee::element)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static String item(AgendaItem item) {
        String people = item.people();
        return people.isEmpty() ? item.title() : item.title() + " (" + people + ")";
    }

    private static List<String> orTyped(List<String> known, List<String> typed) {
        if (known.isEmpty()) {
            return typed;
        }
        if (known.size() <= MOST_POINTS) {
            return known;
        }
        List<String> most = new ArrayList<>(known.subList(0, MOST_POINTS - 1));
        most.add(Messages.indonesian().get("rembuk.minutes.more", Formats.number(known.size() - most.size())));
        return most;
    }
}
