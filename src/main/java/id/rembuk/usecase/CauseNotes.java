package id.rembuk.usecase;

import id.rembuk.domain.Ids;
import id.rembuk.domain.PersonalData;
import id.rembuk.domain.UserError;
import id.rembuk.domain.analysis.CauseNote;
import id.rembuk.domain.history.Change;
import id.rembuk.domain.history.EditName;
import id.rembuk.domain.history.RecordChange;
import id.rembuk.domain.organisation.Organisation;
import id.rembuk.domain.plan.Origin;
import id.rembuk.domain.plan.PlanLine;
import id.rembuk.domain.reference.Indicator;
import id.rembuk.usecase.port.Records;
import id.rembuk.usecase.port.ReferenceCatalogue;
import id.rembuk.usecase.port.Workspace;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What people do with the notes cause → bottleneck → solution of an indicator, and the plan lines made from them. */
public final class CauseNotes {
    private final Workspace workspace;
    private final Edits edits;
    private final ReferenceCatalogue reference;

    public CauseNotes(Workspace workspace, Edits edits, ReferenceCatalogue reference) {
        this.workspace = workspace;
        this.edits = edits;
        this.reference = reference;
    }

    /**
     * The notes of the current cycle and what they are shown with.
     *
     * @param notes by indicator, the oldest first
     */
    public record Board(
            boolean practice, List<CauseNote> notes, List<Organisation> organisations, List<Indicator> indicators) {}

    public Board board() {
        return workspace.read(records -> new Board(
                records.identity().practice(),
                ofCycle(records),
                records.all(Organisation.class),
                reference.indicators()));
    }

    /** Adds a note on an indicator of the catalogue. */
    public CauseNote add(String indicatorCode) {
        String id = Ids.next();
        edits.apply(
                EditName.of("cause.add", indicatorCode),
                records -> List.of(RecordChange.added(
                        CauseNote.blank(id, CurrentCycle.of(records).id(), indicatorCode))));
        return workspace.read(records -> stored(records, id));
    }

    /**
     * Changes a note as it is stored now.
     *
     * @throws UserError {@code cause.gone} when it was deleted meanwhile, {@code personal.nik} when a text seems to hold a
     *     citizen's identity number
     */
    public Optional<Change> change(String id, UnaryOperator<CauseNote> change) {
        CauseNote named = workspace.read(records -> stored(records, id));
        return edits.apply(EditName.of("cause.change", named.indicatorCode()), records -> {
            CauseNote before = stored(records, id);
            CauseNote after = change.apply(before);
            PersonalData.refuseNik(after.cause());
            PersonalData.refuseNik(after.bottleneck());
            PersonalData.refuseNik(after.solution());
            return List.of(new RecordChange(before, after));
        });
    }

    /** Deletes a note; a plan line made from it stays. */
    public Optional<Change> delete(String id) {
        CauseNote named = workspace.read(records -> stored(records, id));
        return edits.apply(
                EditName.of("cause.delete", named.indicatorCode()),
                records -> List.of(RecordChange.deleted(stored(records, id))));
    }

    /**
     * Makes a plan line of a note's solution: body and indicator of the note, the solution as what is done.
     *
     * @throws UserError {@code cause.no-solution} while there is none, {@code cause.has-line} when one was made
     */
    public String makePlanLine(String id) {
        CauseNote named = workspace.read(records -> stored(records, id));
        String lineId = Ids.next();
        edits.apply(EditName.of("cause.make-line", named.indicatorCode()), records -> {
            CauseNote note = stored(records, id);
            if (note.solution() == null || note.solution().isBlank()) {
                throw new UserError("cause.no-solution");
            }
            if (note.planLineId() != null) {
                throw new UserError("cause.has-line");
            }
            UnaryOperator<PlanLine> fill = blank -> blank.edit()
                    .description(note.solution().strip())
                    .indicatorCodes(List.of(note.indicatorCode()))
                    .origin(Origin.OPD)
                    .build();
            return List.of(
                    Plans.added(records, lineId, note.organisationId(), fill),
                    new RecordChange(note, note.withPlanLine(lineId)));
        });
        return lineId;
    }

    /** The note a plan line was made from. */
    public Optional<CauseNote> ofPlanLine(String planLineId) {
        return workspace.read(records -> Origins.noteOf(records, planLineId));
    }

    private static List<CauseNote> ofCycle(Records records) {
        String cycle = CurrentCycle.of(records).id();
        return records.all(CauseNote.class).stream()
                .filter(note -> note.cycleId().equals(cycle))
                .sorted(java.util.Comparator.comparing(CauseNote::indicatorCode).thenComparing(CauseNote::id))
                .toList();
    }

    private static CauseNote stored(Records records, String id) {
        return records.find(CauseNote.class, id).orElseThrow(() -> new UserError("cause.gone"));
    }
}
