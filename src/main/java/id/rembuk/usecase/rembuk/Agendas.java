package id.rembuk.usecase.rembuk;

import id.rembuk.domain.Ids;
import id.rembuk.domain.PersonalData;
import id.rembuk.domain.UserError;
import id.rembuk.domain.history.Change;
import id.rembuk.domain.history.EditName;
import id.rembuk.domain.history.RecordChange;
import id.rembuk.domain.reference.AgendaPattern;
import id.rembuk.domain.rembuk.AgendaItem;
import id.rembuk.domain.rembuk.Minute;
import id.rembuk.domain.rembuk.Speaker;
import id.rembuk.usecase.Edits;
import id.rembuk.usecase.port.Records;
import id.rembuk.usecase.port.ReferenceCatalogue;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What people do with the agenda of the chosen meeting; its items are numbered 1 to n without gaps. */
public final class Agendas {
    private static final int MOST_ITEMS = 200;
    private static final int LONGEST_TITLE = 300;
    private static final int MINUTES_OF_A_DAY = 1_440;

    private final Edits edits;
    private final ReferenceCatalogue reference;
    private final Clock clock;

    Agendas(Edits edits, ReferenceCatalogue reference, Clock clock) {
        this.edits = edits;
        this.reference = reference;
        this.clock = clock;
    }

    /** The usual orders of meetings. */
    public List<AgendaPattern> patterns() {
        return reference.agendaPatterns();
    }

    /**
     * Makes the agenda from a pattern, in place of what was planned; items that were on already stay.
     *
     * @throws UserError {@code meeting.closed}
     */
    public Optional<Change> from(AgendaPattern pattern) {
        return edits.apply(EditName.of("agenda.pattern"), records -> {
            Chosen chosen = Chosen.notClosed(records, now());
            List<RecordChange> changes = new ArrayList<>();
            int position = 0;
            for (AgendaItem item : items(records, chosen)) {
                if (item.startedAt() == null) {
                    changes.add(RecordChange.deleted(item));
                } else {
                    position++;
                    changes.add(new RecordChange(item, item.position(position)));
                }
            }
            for (AgendaPattern.Item item : pattern.items()) {
                position++;
                changes.add(RecordChange.added(AgendaItem.named(Ids.next(), chosen.meetingId(), position, item.title())
                        .plannedMinutes(item.minutes())
                        .speakers(item.speakers())
                        .moderator(item.moderator())));
            }
            return chosen.with(changes);
        });
    }

    /**
     * Adds an item at the end.
     *
     * @return its id
     * @throws UserError {@code meeting.closed}, {@code meeting.too-long} beyond 200 items
     */
    public String add(String title) {
        String id = Ids.next();
        edits.apply(EditName.of("agenda.add"), records -> {
            Chosen chosen = Chosen.notClosed(records, now());
            int position = 1 + items(records, chosen).size();
            if (position > MOST_ITEMS) {
                throw new UserError("meeting.too-long");
            }
            AgendaItem item = checked(AgendaItem.named(id, chosen.meetingId(), position, title));
            return chosen.with(List.of(RecordChange.added(item)));
        });
        return id;
    }

    /**
     * Changes title, speakers, moderator or planned length of an item as it is stored now.
     *
     * @throws UserError {@code meeting.closed}, {@code agenda.gone}, {@code agenda.title} when it is blank or over 300
     *     characters, {@code agenda.minutes} outside 1 to 1,440, {@code personal.nik}
     */
    public Optional<Change> change(String id, UnaryOperator<AgendaItem> change) {
        return edits.apply(EditName.of("agenda.change"), records -> {
            Chosen.notClosed(records, now());
            AgendaItem before = stored(records, id);
            return List.of(new RecordChange(before, checked(change.apply(before))));
        });
    }

    /** Moves an item up (−1) or down (+1) by one place; at an end nothing happens. */
    public Optional<Change> move(String id, int by) {
        return edits.apply(EditName.of("agenda.move"), records -> {
            Chosen chosen = Chosen.notClosed(records, now());
            List<AgendaItem> order = new ArrayList<>(items(records, chosen));
            AgendaItem moved = stored(records, id);
            int from = order.indexOf(moved);
            int to = from + by;
            if (to < 0 || to >= order.size()) {
                return List.of();
            }
            order.remove(from);
            order.add(to, moved);
            return numbered(order);
        });
    }

    /**
     * Deletes an item.
     *
     * @throws UserError {@code agenda.used} when it was on already or notes belong to it
     */
    public Optional<Change> delete(String id) {
        return edits.apply(EditName.of("agenda.delete"), records -> {
            Chosen chosen = Chosen.notClosed(records, now());
            AgendaItem deleted = stored(records, id);
            boolean noted =
                    records.all(Minute.class).stream().anyMatch(minute -> Objects.equals(minute.agendaItemId(), id));
            if (noted || deleted.startedAt() != null) {
                throw new UserError("agenda.used");
            }
            List<AgendaItem> order = new ArrayList<>(items(records, chosen));
            order.remove(deleted);
            List<RecordChange> changes = new ArrayList<>();
            changes.add(RecordChange.deleted(deleted));
            changes.addAll(numbered(order));
            return changes;
        });
    }

    static List<AgendaItem> items(Records records, Chosen chosen) {
        return chosen.all(records, AgendaItem.class, AgendaItem::meetingId);
    }

    static AgendaItem stored(Records records, String id) {
        return records.find(AgendaItem.class, id).orElseThrow(() -> new UserError("agenda.gone"));
    }

    private static List<RecordChange> numbered(List<AgendaItem> order) {
        List<RecordChange> changes = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            changes.add(new RecordChange(order.get(i), order.get(i).position(i + 1)));
        }
        return changes;
    }

    private static AgendaItem checked(AgendaItem item) {
        String title = item.title() == null ? "" : item.title().strip();
        if (title.isEmpty() || title.length() > LONGEST_TITLE) {
            throw new UserError("agenda.title");
        }
        Integer minutes = item.plannedMinutes();
        if (minutes != null && (minutes < 1 || minutes > MINUTES_OF_A_DAY)) {
            throw new UserError("agenda.minutes");
        }
        PersonalData.refuseNik(title);
        PersonalData.refuseNik(item.moderator());
        item.speakers().stream().map(Speaker::who).forEach(PersonalData::refuseNik);
        return item.title(title);
    }

    private Instant now() {
        return Instant.now(clock);
    }
}
