package id.rembuk.usecase.hall;

import id.rembuk.domain.document.Meeting;
import id.rembuk.domain.hall.AttendanceBody;
import id.rembuk.domain.hall.AttendanceBody.Element;
import id.rembuk.domain.hall.Head;
import id.rembuk.domain.hall.Slide;
import id.rembuk.domain.history.RecordKind;
import id.rembuk.domain.rembuk.Attendee;
import id.rembuk.domain.rembuk.Sitting;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** How many are here, by element and by way of attending; never who. */
record AttendanceSection(Messages messages) implements Section {

    @Override
    public Set<RecordKind> kinds() {
        return Set.of(RecordKind.ATTENDEE, RecordKind.SITTING, RecordKind.MEETING);
    }

    @Override
    public List<Slide> slides(HallRecords records, Instant now) {
        MeetingFacts facts = MeetingFacts.of(records);
        List<Attendee> attendees = records.all(Attendee.class).stream()
                .filter(each -> each.meetingId().equals(facts.meeting().id()))
                .toList();
        if (attendees.isEmpty()) {
            return typed(facts.meeting());
        }
        int present = count(attendees, Attendee::isPresent);
        int expected = count(attendees, Attendee::expected);
        String note = facts.sitting()
                .map(Sitting::threshold)
                .map(threshold -> messages.get("hall.slide.threshold", Formats.number(threshold)))
                .orElse("");
        return List.of(slide(present, expected, elements(attendees), note));
    }

    private List<Slide> typed(Meeting meeting) {
        if (meeting.participants() == null) {
            return List.of();
        }
        int expected = meeting.invited() == null ? 0 : meeting.invited();
        return List.of(slide(meeting.participants(), expected, List.of(), ""));
    }

    private Slide slide(int present, int expected, List<Element> elements, String note) {
        return Slide.of(
                "attendance",
                new AttendanceBody(
                        new Head(messages.get("hall.slide.attendance"), ""),
                        messages.get("hall.slide.present"),
                        Formats.number(present),
                        expected == 0 ? "" : messages.get("hall.slide.of-invited", Formats.number(expected)),
                        expected == 0 ? -1 : (double) present / expected,
                        elements,
                        note));
    }

    private List<Element> elements(List<Attendee> attendees) {
        Map<String, List<Attendee>> byElement = new LinkedHashMap<>();
        attendees.forEach(each -> byElement
                .computeIfAbsent(each.element() == null ? "" : each.element(), name -> new ArrayList<>())
                .add(each));
        List<Element> elements = new ArrayList<>();
        byElement.forEach((name, of) -> elements.add(element(
                name.isEmpty() ? messages.get("hall.slide.other-element") : name,
                count(of, Attendee::isPresent),
                count(of, Attendee::expected))));
        if (elements.size() > AttendanceBody.MOST - 2) {
            elements.subList(AttendanceBody.MOST - 2, elements.size()).clear();
        }
        for (Attendee.Mode mode : Attendee.Mode.values()) {
            int here = count(attendees, each -> each.isPresent() && each.mode() == mode);
            if (mode == Attendee.Mode.LURING || here > 0) {
                String key = mode == Attendee.Mode.LURING ? "hall.slide.in-room" : "hall.slide.online";
                elements.add(new Element(messages.get(key), Formats.number(here)));
            }
        }
        return elements;
    }

    private Element element(String name, int present, int expected) {
        String words =
                expected == 0 ? Formats.number(present) : Formats.number(present) + "/" + Formats.number(expected);
        return new Element(name, words);
    }

    private static int count(List<Attendee> attendees, Predicate<Attendee> which) {
        return (int) attendees.stream().filter(which).count();
    }
}
