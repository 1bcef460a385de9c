package id.rembuk.usecase.evidence;

import id.rembuk.domain.Ids;
import id.rembuk.domain.PersonalData;
import id.rembuk.domain.UserError;
import id.rembuk.domain.guide.ActionRef;
import id.rembuk.domain.guide.Evidence;
import id.rembuk.domain.guide.EvidenceKind;
import id.rembuk.domain.history.Change;
import id.rembuk.domain.history.EditName;
import id.rembuk.domain.history.RecordChange;
import id.rembuk.domain.workspace.Cycle;
import id.rembuk.text.Formats;
import id.rembuk.usecase.CurrentCycle;
import id.rembuk.usecase.Cycles;
import id.rembuk.usecase.Edits;
import id.rembuk.usecase.evidence.EvidenceIntake.Taken;
import id.rembuk.usecase.followup.FollowUp;
import id.rembuk.usecase.port.EvidenceStore.Kept;
import id.rembuk.usecase.port.Records;
import id.rembuk.usecase.port.Workspace;
import id.rembuk.usecase.request.Arrivals;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What people do with the records of evidence. A file outlives its record, because removing can be undone. */
public final class Evidences {
    private static final int LONGEST_CAPTION = 300;

    private final Workspace workspace;
    private final Edits edits;
    private final Clock clock;
    private final Set<String> ofThisSession = ConcurrentHashMap.newKeySet();

    public Evidences(Workspace workspace, Edits edits, Clock clock) {
        this.workspace = workspace;
        this.edits = edits;
        this.clock = clock;
    }

    /**
     * What the officer says of files to be added.
     *
     * @param item id of the item they stand for; null for none
     * @param caption what they show; null or "" takes the name of each file
     * @param date null when not known
     * @param confirmed whether the officer has just said that no child, mother or family can be recognised
     */
    public record Wish(
            ActionRef action, String item, EvidenceKind kind, String caption, LocalDate date, boolean confirmed) {}

    /**
     * Notes down files that were taken in; requests that waited for them are told.
     *
     * @throws UserError {@code evidence.not-confirmed}, {@code evidence.twice} when the item has these bytes already,
     *     {@code evidence.date} outside the years the workspace speaks of, {@code evidence.caption-long}, {@code
     *     personal.nik}
     */
    public Optional<Change> add(Wish wish, List<Taken> files) {
        if (!wish.confirmed()) {
            throw new UserError("evidence.not-confirmed");
        }
        files.forEach(file -> ofThisSession.add(file.sha256()));
        String label = files.size() == 1 ? files.get(0).fileName() : Formats.number(files.size());
        return edits.apply(EditName.of(files.size() == 1 ? "evidence.add" : "evidence.add-many", label), records -> {
            Cycle cycle = CurrentCycle.of(records);
            List<Evidence> known = records.all(Evidence.class);
            List<RecordChange> added = files.stream()
                    .distinct()
                    .map(file -> evidence(wish, file, cycle))
                    .peek(evidence -> {
                        check(records, evidence);
                        refuseTwice(known, evidence);
                    })
                    .map(RecordChange::added)
                    .toList();
            return Stream.concat(added.stream(), Arrivals.of(records, added, clock).stream())
                    .toList();
        });
    }

    /** The piece that has the same bytes already, e.g. for another action; its file is kept once. */
    public Optional<Evidence> sameBytes(String sha256) {
        return workspace.read(records -> records.all(Evidence.class).stream()
                .filter(evidence -> evidence.sha256().equals(sha256))
                .findFirst());
    }

    /**
     * Changes what is said of a piece as it is stored now.
     *
     * @throws UserError as {@link #add}; {@code evidence.gone} when it was removed meanwhile
     */
    public Optional<Change> change(String id, UnaryOperator<Evidence> change) {
        return change(id, "evidence.change", change);
    }

    /**
     * Notes down where a file that was too large to keep lies now.
     *
     * @param found what the file there holds
     * @throws UserError {@code evidence.other-file} when it is not the same file
     */
    public Optional<Change> moved(String id, Path place, Kept found) {
        return change(id, "evidence.path", evidence -> {
            if (!evidence.sha256().equals(found.sha256())) {
                throw new UserError("evidence.other-file", String.valueOf(place.getFileName()));
            }
            return evidence.withPath(place.toAbsolutePath().normalize().toString());
        });
    }

    private Optional<Change> change(String id, String editKey, UnaryOperator<Evidence> change) {
        String label = workspace.read(records -> stored(records, id)).fileName();
        return edits.apply(EditName.of(editKey, label), records -> {
            Evidence before = stored(records, id);
            Evidence after = change.apply(before);
            check(records, after);
            return List.of(new RecordChange(before, after));
        });
    }

    /** Takes a piece away; its file stays, because this can be undone. */
    public Optional<Change> remove(String id) {
        Evidence evidence = workspace.read(records -> stored(records, id));
        ofThisSession.add(evidence.sha256());
        return edits.apply(EditName.of("evidence.remove", evidence.fileName()), records -> Stream.concat(
                        FollowUp.withoutEvidence(records, id).stream(),
                        Stream.of(RecordChange.deleted(stored(records, id))))
                .toList());
    }

    /** Digests of files that a record names, or named since the workspace was opened and undo may name again. */
    public Set<String> needed() {
        Set<String> needed = ConcurrentHashMap.newKeySet();
        needed.addAll(ofThisSession);
        workspace.read(records -> records.all(Evidence.class)).forEach(evidence -> needed.add(evidence.sha256()));
        return needed;
    }

    private Evidence evidence(Wish wish, Taken file, Cycle cycle) {
        String caption = wish.caption() == null || wish.caption().isBlank()
                ? file.fileName()
                : wish.caption().strip();
        return new Evidence(
                Ids.next(),
                cycle.id(),
                wish.action(),
                wish.item(),
                wish.kind(),
                caption,
                wish.date(),
                file.fileName(),
                file.sha256(),
                file.size(),
                file.path(),
                edits.actor().officer(),
                clock.instant());
    }

    private static void check(Records records, Evidence evidence) {
        PersonalData.refuseNik(evidence.caption());
        if (evidence.caption().isBlank() || evidence.caption().length() > LONGEST_CAPTION) {
            throw new UserError("evidence.caption-long", Formats.number(LONGEST_CAPTION));
        }
        LocalDate date = evidence.date();
        int last = records.find(Cycle.class, evidence.cycleId())
                .map(Cycle::planningYear)
                .orElse(Cycles.LAST_YEAR);
        if (date != null && (date.getYear() < Cycles.FIRST_YEAR || date.getYear() > last)) {
            throw new UserError("evidence.date", String.valueOf(Cycles.FIRST_YEAR), String.valueOf(last));
        }
    }

    private static void refuseTwice(List<Evidence> known, Evidence evidence) {
        known.stream()
                .filter(other -> other.sha256().equals(evidence.sha256())
                        && other.action().equals(evidence.action())
                        && Objects.equals(other.item(), evidence.item()))
                .findFirst()
                .ifPresent(other -> {
                    throw new UserError("evidence.twice", evidence.fileName(), other.caption());
                });
    }

    private static Evidence stored(Records records, String id) {
        return records.find(Evidence.class, id).orElseThrow(() -> new UserError("evidence.gone"));
    }
}
