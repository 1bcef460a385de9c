package id.rembuk.usecase.rembuk;

import id.rembuk.domain.Ids;
import id.rembuk.domain.PersonalData;
import id.rembuk.domain.UserError;
import id.rembuk.domain.document.Meeting;
import id.rembuk.domain.history.Change;
import id.rembuk.domain.history.EditName;
import id.rembuk.domain.history.RecordChange;
import id.rembuk.domain.rembuk.AgendaItem;
import id.rembuk.domain.rembuk.FloorChange;
import id.rembuk.domain.rembuk.MeetingKind;
import id.rembuk.domain.rembuk.Sitting;
import id.rembuk.text.Formats;
import id.rembuk.usecase.Edits;
import id.rembuk.usecase.Meetings;
import id.rembuk.usecase.port.Records;
import id.rembuk.usecase.port.Workspace;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which meeting is worked with, and taking it through its agenda from opening to closing. */
public final class Sittings {
    private static final int LONGEST_REASON = 1_000;

    private final Workspace workspace;
    private final Edits edits;
    private final Clock clock;
    private final SpeakingTimer timer;

    Sittings(Workspace workspace, Edits edits, Clock clock, SpeakingTimer timer) {
        this.workspace = workspace;
        this.edits = edits;
        this.clock = clock;
        this.timer = timer;
    }

    /**
     * Adds a meeting and chooses it.
     *
     * @return its id
     * @throws UserError {@code meeting.other-open} while another one is open
     */
    public String add(Set<MeetingKind> kinds) {
        String id = Ids.next();
        edits.apply(EditName.of("sitting.add"), records -> {
            refuseWhileOpen(records);
            Meeting meeting = Meetings.proposed(records, id).edit().kinds(kinds).build();
            return List.of(RecordChange.added(meeting), RecordChange.added(Sitting.prepared(Ids.next(), id, now())));
        });
        return id;
    }

    /**
     * Chooses the meeting to work with; papers are about it from now on.
     *
     * @throws UserError {@code meeting.other-open} while another one is open
     */
    public Optional<Change> choose(String meetingId) {
        return edits.apply(EditName.of("sitting.choose"), records -> {
            if (Meetings.stored(records)
                    .map(Meeting::id)
                    .filter(meetingId::equals)
                    .isPresent()) {
                return List.of();
            }
            refuseWhileOpen(records);
            return List.of(Chosen.sitting(records, meetingId)
                    .map(sitting -> new RecordChange(sitting, sitting.chosen(now())))
                    .orElseGet(() -> RecordChange.added(Sitting.prepared(Ids.next(), meetingId, now()))));
        });
    }

    /**
     * Sets the share of the invited persons wished to be present, percent; null for none.
     *
     * @throws UserError {@code meeting.threshold} outside 1 to 100
     */
    public Optional<Change> threshold(Integer percent) {
        if (percent != null && (percent < 1 || percent > 100)) {
            throw new UserError("meeting.threshold");
        }
        return edits.apply(EditName.of("sitting.threshold"), records -> {
            Chosen chosen = Chosen.of(records, now());
            return chosen.with(chosen.sitting().wishing(percent), List.of());
        });
    }

    /**
     * Opens the meeting and begins the first item of its agenda. Cannot be undone.
     *
     * @throws UserError {@code meeting.closed} when it was closed: that needs a reason; {@code meeting.no-agenda}
     */
    public Optional<Change> open() {
        return settle(EditName.of("sitting.open"), records -> {
            Chosen chosen = Chosen.notClosed(records, now());
            if (chosen.sitting().isOpen()) {
                return List.of();
            }
            List<AgendaItem> items = Agendas.items(records, chosen);
            if (items.isEmpty()) {
                throw new UserError("meeting.no-agenda");
            }
            AgendaItem first = items.get(0);
            return chosen.with(
                    chosen.sitting().opened(now()).at(first.id()),
                    List.of(new RecordChange(first, first.begun(now()))));
        });
    }

    /** Leaves the item that is on and begins the next; at the last nothing happens. */
    public Optional<Change> next() {
        return step(1);
    }

    /** Goes back to the item before; at the first nothing happens. */
    public Optional<Change> previous() {
        return step(-1);
    }

    /** Begins an item of the agenda out of order. */
    public Optional<Change> go(String itemId) {
        long spent = timer.seconds();
        Optional<Change> change = edits.apply(EditName.of("sitting.go"), records -> moved(records, itemId, spent));
        follow();
        return change;
    }

    private Optional<Change> step(int by) {
        long spent = timer.seconds();
        Optional<Change> change = edits.apply(EditName.of("sitting.go"), records -> {
            Chosen chosen = Chosen.open(records);
            List<AgendaItem> items = Agendas.items(records, chosen);
            int to = place(items, chosen.sitting().currentItemId()) + by;
            return to < 0 || to >= items.size()
                    ? List.of()
                    : moved(records, items.get(to).id(), spent);
        });
        follow();
        return change;
    }

    private List<RecordChange> moved(Records records, String itemId, long spent) {
        Chosen chosen = Chosen.open(records);
        String current = chosen.sitting().currentItemId();
        if (itemId.equals(current)) {
            return List.of();
        }
        List<RecordChange> changes = new ArrayList<>();
        leave(records, current, spent).ifPresent(changes::add);
        AgendaItem target = Agendas.stored(records, itemId);
        changes.add(new RecordChange(target, target.begun(now())));
        return chosen.with(chosen.sitting().at(itemId), changes);
    }

    private Optional<RecordChange> leave(Records records, String itemId, long spent) {
        return Optional.ofNullable(itemId)
                .flatMap(id -> records.find(AgendaItem.class, id))
                .map(item -> new RecordChange(item, item.left(now(), Math.max(item.spentSeconds(), spent))));
    }

    private static int place(List<AgendaItem> items, String itemId) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).id().equals(itemId)) {
                return i;
            }
        }
        return -1;
    }

    /** Stops the timer of the item that is on; only the clock stands, notes and edits go on. */
    public void pause() {
        timer.pause();
        remember();
    }

    /** Lets the timer go on. */
    public void resume() {
        timer.resume();
        remember();
    }

    /**
     * Closes the meeting. Cannot be undone; opening it once more needs a reason.
     *
     * @throws UserError {@code meeting.not-open}, {@code meeting.waiting} while a change from the floor waits
     */
    public Optional<Change> close() {
        long spent = timer.seconds();
        return settle(EditName.of("sitting.close"), records -> {
            Chosen chosen = Chosen.open(records);
            long waiting = chosen.all(records, FloorChange.class, FloorChange::meetingId).stream()
                    .filter(FloorChange::isWaiting)
                    .count();
            if (waiting > 0) {
                throw new UserError("meeting.waiting", Formats.number(waiting));
            }
            List<RecordChange> changes = leave(records, chosen.sitting().currentItemId(), spent).stream()
                    .toList();
            return chosen.with(chosen.sitting().closed(now()), changes);
        });
    }

    /**
     * Opens a closed meeting once more, at the last item of its agenda. Cannot be undone.
     *
     * @param reason kept with the meeting and printed in its notulen
     * @throws UserError {@code meeting.reason} without one, {@code meeting.too-long} over 1,000 characters,
     *     {@code meeting.not-closed}
     */
    public Optional<Change> reopen(String reason) {
        String text = reason == null ? "" : PersonalData.refuseNik(reason.strip());
        if (text.isEmpty()) {
            throw new UserError("meeting.reason");
        }
        if (text.length() > LONGEST_REASON) {
            throw new UserError("meeting.too-long");
        }
        return settle(EditName.of("sitting.reopen"), records -> {
            Chosen chosen = Chosen.of(records, now());
            if (chosen.sitting().stage() != Sitting.Stage.CLOSED) {
                throw new UserError("meeting.not-closed");
            }
            List<AgendaItem> items = Agendas.items(records, chosen);
            Sitting open = chosen.sitting().reopened(now(), text);
            if (items.isEmpty()) {
                return chosen.with(open, List.of());
            }
            AgendaItem last = items.get(items.size() - 1);
            return chosen.with(open.at(last.id()), List.of(new RecordChange(last, last.begun(now()))));
        });
    }

    /** The meeting of the year that is open. */
    public Optional<Sitting> running() {
        return workspace.read(Chosen::openOne);
    }

    /** Whether a meeting was left open, by a crash or by closing the window, and its timer stands. */
    public boolean isInterrupted() {
        return workspace.read(records -> {
            Chosen chosen = Chosen.of(records, Instant.EPOCH);
            String current = chosen.sitting().currentItemId();
            return chosen.sitting().isOpen() && current != null && !timer.measures(current);
        });
    }

    /** Goes on with a meeting that was left open, with what its current item had taken when it was last written down. */
    public void continueMeeting() {
        follow();
    }

    /** Writes down how long the current item has been on, so that a power cut costs a few seconds of it only. */
    public void remember() {
        workspace.write(records -> {
            Sitting sitting = Chosen.of(records, Instant.EPOCH).sitting();
            if (sitting.isOpen() && timer.measures(sitting.currentItemId())) {
                records.preference(TimerNote.KEY, new TimerNote(sitting.currentItemId(), timer.seconds()).text());
            }
            return null;
        });
    }

    /** Lets the timer measure the item that is on as it is stored: after a step, an undo, or a start of the program. */
    public void follow() {
        workspace.read(records -> {
            Sitting sitting = Chosen.of(records, Instant.EPOCH).sitting();
            String current = sitting.isOpen() ? sitting.currentItemId() : null;
            if (current == null) {
                timer.stop();
            } else if (!timer.measures(current)) {
                timer.start(current, spentBefore(records, current));
            }
            return null;
        });
    }

    private static long spentBefore(Records records, String itemId) {
        long stored = records.find(AgendaItem.class, itemId)
                .map(AgendaItem::spentSeconds)
                .orElse(0L);
        return records.preference(TimerNote.KEY)
                .flatMap(TimerNote::read)
                .filter(note -> note.itemId().equals(itemId))
                .map(note -> Math.max(stored, note.seconds()))
                .orElse(stored);
    }

    private Optional<Change> settle(EditName name, java.util.function.Function<Records, List<RecordChange>> decide) {
        Optional<Change> change = edits.settle(name, decide::apply);
        follow();
        return change;
    }

    private static void refuseWhileOpen(Records records) {
        if (Chosen.openOne(records).isPresent()) {
            throw new UserError("meeting.other-open");
        }
    }

    private Instant now() {
        return Instant.now(clock);
    }
}
