package id.rembuk.usecase.hall;

import id.rembuk.domain.document.Meeting;
import id.rembuk.domain.hall.AgendaBody;
import id.rembuk.domain.hall.AgendaBody.Item;
import id.rembuk.domain.hall.AgendaBody.State;
import id.rembuk.domain.hall.Head;
import id.rembuk.domain.hall.Slide;
import id.rembuk.domain.history.RecordKind;
import id.rembuk.domain.rembuk.AgendaItem;
import id.rembuk.domain.rembuk.Sitting;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Where the meeting stands: the points around the one that is on. */
record AgendaSection(Messages messages) implements Section {

    @Override
    public Set<RecordKind> kinds() {
        return Set.of(RecordKind.AGENDA_ITEM, RecordKind.SITTING, RecordKind.MEETING);
    }

    @Override
    public List<Slide> slides(HallRecords records, Instant now) {
        MeetingFacts facts = MeetingFacts.of(records);
        List<AgendaItem> items = records.all(AgendaItem.class).stream()
                .filter(item -> item.meetingId().equals(facts.meeting().id()))
                .sorted(Comparator.comparingInt((AgendaItem item) -> item.position())
                        .thenComparing(AgendaItem::id))
                .toList();
        List<Item> points = items.isEmpty() ? typed(facts.meeting()) : planned(items, facts);
        if (points.isEmpty()) {
            return List.of();
        }
        int on = 0;
        for (int i = 0; i < points.size(); i++) {
            on = points.get(i).state() == State.NOW ? i : on;
        }
        int from = Math.max(0, Math.min(on - 1, points.size() - AgendaBody.MOST));
        List<Item> shown = points.subList(from, Math.min(points.size(), from + AgendaBody.MOST));
        Head head = new Head(
                messages.get("hall.slide.agenda"),
                messages.get("hall.slide.agenda-points", Formats.number(points.size())));
        return List.of(Slide.of("agenda", new AgendaBody(head, shown)));
    }

    private List<Item> planned(List<AgendaItem> items, MeetingFacts facts) {
        String on = facts.sitting().map(Sitting::currentItemId).orElse(null);
        List<Item> points = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            AgendaItem item = items.get(i);
            State state = item.id().equals(on) ? State.NOW : item.isDone() ? State.DONE : State.TO_COME;
            points.add(new Item(String.valueOf(i + 1), item.title(), item.people(), minutes(item), state));
        }
        return points;
    }

    private String minutes(AgendaItem item) {
        return item.plannedMinutes() == null
                ? ""
                : messages.get("hall.slide.minutes", Formats.number(item.plannedMinutes()));
    }

    private static List<Item> typed(Meeting meeting) {
        List<Item> points = new ArrayList<>();
        for (String point : meeting.agenda()) {
            points.add(new Item(String.valueOf(points.size() + 1), point, "", "", State.TO_COME));
        }
        return points;
    }
}
