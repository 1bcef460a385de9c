package id.rembuk.usecase;

import id.rembuk.domain.Bytes;
import id.rembuk.domain.Ids;
import id.rembuk.domain.PersonalData;
import id.rembuk.domain.UserError;
import id.rembuk.domain.document.Meeting;
import id.rembuk.domain.history.Change;
import id.rembuk.domain.history.EditName;
import id.rembuk.domain.history.RecordChange;
import id.rembuk.domain.rembuk.AgreedContent;
import id.rembuk.domain.rembuk.AgreedText;
import id.rembuk.domain.rembuk.FloorChange;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.usecase.port.Records;
import id.rembuk.usecase.port.ReferenceCatalogue;
import id.rembuk.usecase.port.SnapshotFormat;
import id.rembuk.usecase.port.Workspace;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Closing what a meeting agreed (kunci): the text gets a version and a SHA-256, papers and the hall quote it, and edits
 * of what it holds are refused until it is opened with a reason.
 */
public final class AgreedTexts {
    private static final int LONGEST_REASON = 1_000;

    private final Workspace workspace;
    private final Edits edits;
    private final ReferenceCatalogue reference;
    private final Clock clock;

    AgreedTexts(Workspace workspace, Edits edits, ReferenceCatalogue reference, Clock clock) {
        this.workspace = workspace;
        this.edits = edits;
        this.reference = reference;
        this.clock = clock;
    }

    /** A closed version with its content. */
    public record Agreed(AgreedText text, AgreedContent content) {}

    /** The newest version of the current cycle, whether it is in force or opened again. */
    public Optional<Agreed> newest() {
        return workspace.read(records -> newest(records, workspace.snapshots()));
    }

    /** What would be closed now. */
    public AgreedContent now() {
        return workspace.read(this::content);
    }

    /** What differs now from the newest version, one sentence each; empty when nothing does or there is none. */
    public List<String> differences() {
        return workspace.read(records -> newest(records, workspace.snapshots())
                .map(agreed ->
                        new SnapshotDifferences(Messages.indonesian()).between(agreed.content(), content(records)))
                .orElse(List.of()));
    }

    /**
     * Closes what is agreed at the next version. Cannot be undone.
     *
     * @throws UserError {@code agreed.locked} while a version is in force, {@code meeting.waiting} while a change from
     *     the floor waits, {@code agreed.no-meeting} while no meeting is stored
     */
    public Optional<Change> lock() {
        return edits.settle(EditName.of("agreed.lock"), records -> {
            Meeting meeting = Meetings.stored(records).orElseThrow(() -> new UserError("agreed.no-meeting"));
            Optional<AgreedText> last = last(records);
            if (last.filter(AgreedText::isLocked).isPresent()) {
                throw new UserError("agreed.locked");
            }
            refuseWaiting(records, meeting);
            Bytes json = workspace.snapshots().writeAgreed(content(records));
            return List.of(RecordChange.added(new AgreedText(
                    Ids.next(),
                    meeting.cycleId(),
                    meeting.id(),
                    1 + last.map(AgreedText::version).orElse(0),
                    Instant.now(clock),
                    records.storeFile(json),
                    null,
                    null)));
        });
    }

    /**
     * Opens the version in force for edits; it stays what it was. Cannot be undone.
     *
     * @throws UserError {@code meeting.reason} without a reason, {@code meeting.too-long} over 1,000 characters,
     *     {@code agreed.not-locked}
     */
    public Optional<Change> unlock(String reason) {
        String text = reason == null ? "" : PersonalData.refuseNik(reason.strip());
        if (text.isEmpty()) {
            throw new UserError("meeting.reason");
        }
        if (text.length() > LONGEST_REASON) {
            throw new UserError("meeting.too-long");
        }
        return edits.settle(EditName.of("agreed.unlock"), records -> {
            AgreedText locked =
                    last(records).filter(AgreedText::isLocked).orElseThrow(() -> new UserError("agreed.not-locked"));
            return List.of(new RecordChange(locked, locked.unlocked(Instant.now(clock), text)));
        });
    }

    private static void refuseWaiting(Records records, Meeting meeting) {
        long waiting = records.all(FloorChange.class).stream()
                .filter(change -> change.isWaiting() && change.meetingId().equals(meeting.id()))
                .count();
        if (waiting > 0) {
            throw new UserError("meeting.waiting", Formats.number(waiting));
        }
    }

    private AgreedContent content(Records records) {
        return new PaperReading(records, reference, Messages.indonesian()).agreedNow();
    }

    /** The newest version of the current cycle. */
    static Optional<AgreedText> last(Records records) {
        String cycle = CurrentCycle.of(records).id();
        return records.all(AgreedText.class).stream()
                .filter(agreed -> agreed.cycleId().equals(cycle))
                .max(Comparator.comparingInt(AgreedText::version));
    }

    /** The newest version of the current cycle with its content, of one state. */
    public static Optional<Agreed> newest(Records records, SnapshotFormat format) {
        return last(records)
                .map(text -> new Agreed(
                        text,
                        format.readAgreed(records.storedFile(text.sha256())
                                .orElseThrow(() -> new UserError("workspace.stored-file")))));
    }
}
