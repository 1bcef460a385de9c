package id.rembuk.usecase;

import id.rembuk.domain.Ids;
import id.rembuk.domain.UserError;
import id.rembuk.domain.area.Area;
import id.rembuk.domain.commitment.Commitment;
import id.rembuk.domain.history.EditName;
import id.rembuk.domain.history.RecordChange;
import id.rembuk.domain.intake.AreaAlias;
import id.rembuk.domain.intake.ImportDraft;
import id.rembuk.domain.intake.Intake;
import id.rembuk.domain.intake.RememberedMapping;
import id.rembuk.domain.organisation.Organisation;
import id.rembuk.domain.plan.PlanLine;
import id.rembuk.domain.rembuk.Sitting;
import id.rembuk.domain.situation.NumberOrigin;
import id.rembuk.task.Progress;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.usecase.ImportPreview.State;
import id.rembuk.usecase.port.ImportContext;
import id.rembuk.usecase.port.Records;
import id.rembuk.usecase.port.ReferenceCatalogue;
import id.rembuk.usecase.port.Workspace;
import id.rembuk.usecase.request.Arrivals;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Brings what offices send into the workspace: says before what will become of each row, applies all of it as one edit,
 * and takes an import back later. Files are Indonesian whatever the language of the window.
 */
public final class Imports {
    /** Most rows that are taken in while a meeting is open. */
    public static final int MOST_DURING_MEETING = 5_000;

    private final Workspace workspace;
    private final Edits edits;
    private final ReferenceCatalogue reference;
    private final Clock clock;

    public Imports(Workspace workspace, Edits edits, ReferenceCatalogue reference, Clock clock) {
        this.workspace = workspace;
        this.edits = edits;
        this.reference = reference;
        this.clock = clock;
    }

    /** What is known for reading a file. */
    public ImportContext context() {
        return workspace.read(records -> new ImportContext(
                records.all(Area.class),
                records.all(AreaAlias.class),
                records.all(RememberedMapping.class),
                reference.indicators(),
                records.all(Organisation.class),
                ImportHeadings.ofPlan(Messages.indonesian(), CurrentCycle.of(records))));
    }

    /** Compares every row with the records as they are stored now; nothing changes. */
    public ImportPreview preview(ImportDraft draft) {
        String id = Ids.next();
        return workspace.read(records -> new ImportComparison(draft, records, reference, id).preview(id));
    }

    /**
     * Applies a preview as one edit: the records, the note of the import, the spellings and the meaning of headings that
     * were learnt, and the requests that waited for what came. Rows that are rejected must have been set aside.
     *
     * @return the note of the import; empty when everything was stored already and so nothing was done
     * @throws UserError {@code import.blocked} while a row has an error, {@code edit.changed-meanwhile} when the stored
     *     records are no longer those of the preview, {@code import.meeting-open} with more than 5,000 rows while a
     *     meeting is open
     */
    public Optional<Intake> apply(ImportPreview preview, Progress progress) {
        if (preview.isBlocked()) {
            throw new UserError("import.blocked", Formats.number(preview.count(State.REJECTED)));
        }
        refuseDuringMeeting(preview);
        boolean current = workspace.read(records -> isCurrent(preview, records));
        String id = current ? preview.prepared().intakeId() : Ids.next();
        ImportNotes notes = new ImportNotes(preview, id, edits.actor().officer(), Instant.now(clock));
        EditName name = EditName.of(
                "import.apply", preview.draft().file().fileName(), Formats.number((long) preview.applied()));
        return edits.applyMany(name, id, records -> {
                    List<RecordChange> changes = current && isCurrent(preview, records)
                            ? preview.prepared().changes()
                            : new ImportComparison(preview.draft(), records, reference, id).changes(preview);
                    progress.checkCancelled();
                    return new Edits.Bulk(changes, digest -> Stream.concat(
                                    notes.changes(digest, records).stream(),
                                    Arrivals.of(records, changes, clock).stream())
                            .toList());
                })
                .flatMap(change -> workspace.read(records -> records.find(Intake.class, id)));
    }

    /** A long import would make the hall wait: everything of a meeting is written on the same road. */
    private void refuseDuringMeeting(ImportPreview preview) {
        boolean open =
                workspace.read(records -> records.all(Sitting.class).stream().anyMatch(Sitting::isOpen));
        if (open && preview.applied() > MOST_DURING_MEETING) {
            throw new UserError(
                    "import.meeting-open", Formats.number(preview.applied()), Formats.number(MOST_DURING_MEETING));
        }
    }

    /** Whether nothing was changed since the rows were compared, so that they need not be compared again. */
    private static boolean isCurrent(ImportPreview preview, Records records) {
        return preview.prepared().historyHash().equals(ImportComparison.historyHash(records));
    }

    /**
     * A workbook in the layout that is imported without any question: blank, or with what is stored, which imported again
     * changes nothing.
     */
    public ImportTemplate template(ImportTemplate.Wish wish) {
        return workspace.read(records -> new ImportTemplates(records, reference, Messages.indonesian()).of(wish));
    }

    /** What was imported, the newest first. */
    public List<Intake> intakes() {
        return workspace.read(records -> records.all(Intake.class).stream()
                .sorted(Comparator.comparing(Intake::at)
                        .thenComparing(Intake::id)
                        .reversed())
                .toList());
    }

    /**
     * Takes an import back, also long after it was applied; an edit of its own, which can be undone.
     *
     * @throws UserError {@code import.taken-back} when it already is, {@code import.changed-since} when some of what it
     *     brought was changed since, {@code plan.linked} when a commitment counts on a line of it: nothing is taken
     *     back then
     */
    public Intake takeBack(String intakeId) {
        Intake intake = workspace.read(records -> stored(records, intakeId));
        edits.applyMany(EditName.of("import.take-back", intake.fileName()), Ids.next(), records -> {
            Intake now = stored(records, intakeId);
            if (now.takenBackAt() != null) {
                throw new UserError("import.taken-back", now.fileName());
            }
            List<RecordChange> back = inverse(records.many(intakeId));
            refuseLinked(records, back);
            long changed =
                    back.stream().filter(change -> !isStored(records, change)).count();
            if (changed > 0) {
                throw new UserError("import.changed-since", now.fileName(), Formats.number(changed));
            }
            return new Edits.Bulk(back, digest -> List.of(new RecordChange(now, now.takenBack(Instant.now(clock)))));
        });
        return workspace.read(records -> stored(records, intakeId));
    }

    /** Where a number comes from; {@link NumberSource#UNKNOWN} when nothing was noted. */
    public NumberSource describe(NumberOrigin origin) {
        if (origin == null) {
            return NumberSource.UNKNOWN;
        }
        if (origin.isTyped()) {
            return new NumberSource(null, null, origin.typedBy(), origin.typedAt());
        }
        return workspace
                .read(records -> records.find(Intake.class, origin.intakeId()))
                .map(intake -> new NumberSource(intake, origin.cell(), intake.officer(), intake.at()))
                .orElse(NumberSource.UNKNOWN);
    }

    /** A line a commitment counts on cannot go. */
    private static void refuseLinked(Records records, List<RecordChange> back) {
        Set<String> gone = back.stream()
                .filter(change -> change.after() == null && change.before() instanceof PlanLine)
                .map(change -> change.before().id())
                .collect(Collectors.toSet());
        String numbers = gone.isEmpty()
                ? ""
                : records.all(Commitment.class).stream()
                        .filter(commitment -> commitment.planLineIds().stream().anyMatch(gone::contains))
                        .map(commitment -> String.valueOf(commitment.number()))
                        .collect(Collectors.joining(", "));
        if (!numbers.isEmpty()) {
            throw new UserError("plan.linked", numbers);
        }
    }

    private static Intake stored(Records records, String intakeId) {
        return records.find(Intake.class, intakeId).orElseThrow(() -> new UserError("import.gone"));
    }

    private static boolean isStored(Records records, RecordChange change) {
        return records.find(change.ref().kind().type(), change.ref().id())
                .map(stored -> stored.equals(change.before()))
                .orElse(change.before() == null);
    }

    private static List<RecordChange> inverse(List<RecordChange> changes) {
        List<RecordChange> back = new ArrayList<>(changes.size());
        for (int i = changes.size() - 1; i >= 0; i--) {
            back.add(changes.get(i).inverted());
        }
        return back;
    }
}
