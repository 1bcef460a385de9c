package id.rembuk.usecase;

import id.rembuk.domain.Ids;
import id.rembuk.domain.PersonalData;
import id.rembuk.domain.UserError;
import id.rembuk.domain.commitment.Commitment;
import id.rembuk.domain.history.Change;
import id.rembuk.domain.history.EditName;
import id.rembuk.domain.history.RecordChange;
import id.rembuk.domain.plan.PlanField;
import id.rembuk.domain.plan.PlanLine;
import id.rembuk.domain.workspace.Cycle;
import id.rembuk.usecase.port.Records;
import id.rembuk.usecase.port.ReferenceCatalogue;
import id.rembuk.usecase.port.Workspace;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What people do with the plan lines of the OPD. Every change starts from the record as it is stored at that moment and
 * refuses texts that seem to hold a NIK.
 */
public final class Plans {
    private final Workspace workspace;
    private final Edits edits;
    private final ReferenceCatalogue reference;

    public Plans(Workspace workspace, Edits edits, ReferenceCatalogue reference) {
        this.workspace = workspace;
        this.edits = edits;
        this.reference = reference;
    }

    /** All plan lines of the current cycle, by OPD and position. */
    public List<PlanLine> lines() {
        return workspace.read(records -> {
            String cycle = CurrentCycle.of(records).id();
            return records.all(PlanLine.class).stream()
                    .filter(line -> line.cycleId().equals(cycle))
                    .toList();
        });
    }

    /** The lines of these ids that still exist. */
    public List<PlanLine> lines(Collection<String> ids) {
        return workspace.read(records -> ids.stream()
                .flatMap(id -> records.find(PlanLine.class, id).stream())
                .toList());
    }

    public Optional<PlanLine> line(String id) {
        return workspace.read(records -> records.find(PlanLine.class, id));
    }

    public ReferenceCatalogue reference() {
        return reference;
    }

    /** The lists plan lines refer to, as they are now. */
    public PlanCatalogue catalogue() {
        return workspace.read(records -> PlanCatalogue.of(records, reference));
    }

    /** Adds an empty line at the end of an OPD's lines; {@code prepare} fills what is known. */
    public PlanLine add(String organisationId, UnaryOperator<PlanLine> prepare) {
        String id = Ids.next();
        add(id, organisationId, prepare);
        return line(id).orElseThrow();
    }

    /** Adds a line under an id the caller already shows. */
    public Optional<Change> add(String id, String organisationId, UnaryOperator<PlanLine> prepare) {
        return edits.apply(EditName.of("plan.add"), records -> List.of(added(records, id, organisationId, prepare)));
    }

    /** The change that adds a line at the end of an OPD's lines. */
    static RecordChange added(Records records, String id, String organisationId, UnaryOperator<PlanLine> prepare) {
        Cycle cycle = CurrentCycle.of(records);
        long position = 1 + records.lastPlanPosition(organisationId);
        return added(prepare.apply(PlanLine.blank(id, cycle.id(), position, organisationId)));
    }

    /** Changes one line as it is stored now. */
    public Optional<Change> change(String id, EditName name, UnaryOperator<PlanLine> change) {
        return edits.apply(name, records -> List.of(changed(stored(records, id), change)));
    }

    /** What changing one line as it is stored now would do, for use cases that do more in the same edit. */
    public static RecordChange changed(Records records, String id, UnaryOperator<PlanLine> change) {
        return changed(stored(records, id), change);
    }

    /** Changes one field of a line; the edit is named after the field. */
    public Optional<Change> change(String id, PlanField field, UnaryOperator<PlanLine> change) {
        return change(id, EditName.of(editKey(field)), change);
    }

    /** Changes several lines as one edit, as fill down does. */
    public Optional<Change> changeAll(Collection<String> ids, EditName name, UnaryOperator<PlanLine> change) {
        return edits.apply(name, records -> ids.stream()
                .map(id -> changed(stored(records, id), change))
                .toList());
    }

    /**
     * Pastes a block that was read without problems: lines change and new lines follow at the end of the OPD, as one
     * edit.
     */
    public Optional<Change> paste(PlanPaste block, String organisationId) {
        if (!block.isAccepted()) {
            throw new IllegalArgumentException("A block with problems is not pasted");
        }
        EditName name = EditName.of("plan.paste", String.valueOf(block.rows().size()));
        return edits.apply(name, records -> {
            Cycle cycle = CurrentCycle.of(records);
            long position = records.lastPlanPosition(organisationId);
            List<RecordChange> changes = new ArrayList<>();
            for (PlanPaste.Row row : block.rows()) {
                if (row.lineId() == null) {
                    PlanLine blank = PlanLine.blank(Ids.next(), cycle.id(), ++position, organisationId);
                    changes.add(added(row.change().apply(blank)));
                } else {
                    changes.add(changed(stored(records, row.lineId()), row.change()));
                }
            }
            return changes;
        });
    }

    /** Copies lines to the end of their OPD, in the order given. */
    public Optional<Change> duplicate(List<String> ids) {
        return edits.apply(EditName.of("plan.duplicate", String.valueOf(ids.size())), records -> {
            Map<String, Long> last = new HashMap<>();
            List<RecordChange> changes = new ArrayList<>();
            for (String id : ids) {
                PlanLine line = stored(records, id);
                Long known = last.get(line.organisationId());
                long position = 1 + (known == null ? records.lastPlanPosition(line.organisationId()) : known);
                last.put(line.organisationId(), position);
                changes.add(RecordChange.added(
                        line.edit().id(Ids.next()).position(position).build()));
            }
            return changes;
        });
    }

    /** Exchanges the places of two lines of one OPD. */
    public Optional<Change> swap(String id, String otherId) {
        return edits.apply(EditName.of("plan.move"), records -> {
            PlanLine one = stored(records, id);
            PlanLine other = stored(records, otherId);
            return List.of(
                    new RecordChange(one, one.edit().position(other.position()).build()),
                    new RecordChange(
                            other, other.edit().position(one.position()).build()));
        });
    }

    /**
     * Deletes lines; notes and findings they were made from are open again.
     *
     * @throws UserError {@code plan.linked} when a commitment is paid by one of them
     */
    public Optional<Change> delete(Collection<String> ids) {
        return edits.apply(EditName.of("plan.delete", String.valueOf(ids.size())), records -> {
            refuseLinked(records, ids);
            List<RecordChange> changes = new ArrayList<>(Origins.withoutPlanLines(records, ids));
            ids.forEach(id -> changes.add(RecordChange.deleted(stored(records, id))));
            return changes;
        });
    }

    private static void refuseLinked(Records records, Collection<String> ids) {
        List<String> numbers = records.all(Commitment.class).stream()
                .filter(commitment -> commitment.planLineIds().stream().anyMatch(ids::contains))
                .map(commitment -> String.valueOf(commitment.number()))
                .toList();
        if (!numbers.isEmpty()) {
            throw new UserError("plan.linked", String.join(", ", numbers));
        }
    }

    /** Key of the name of an edit of a field; its text is {@code edit.KEY}. */
    public static String editKey(PlanField field) {
        return "plan." + field.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static RecordChange added(PlanLine line) {
        refusePersonalData(line);
        return RecordChange.added(line);
    }

    private static RecordChange changed(PlanLine before, UnaryOperator<PlanLine> change) {
        PlanLine after = change.apply(before);
        refusePersonalData(after);
        return new RecordChange(before, after);
    }

    private static void refusePersonalData(PlanLine line) {
        PersonalData.refuseNik(line.output());
        PersonalData.refuseNik(line.description());
        PersonalData.refuseNik(line.unit());
        PersonalData.refuseNik(line.note());
        PersonalData.refuseNik(line.target().text());
        PersonalData.refuseNik(line.budget().embeddedIn());
        PersonalData.refuseNik(line.nomenclatureName());
        line.stages().forEach(stage -> PersonalData.refuseNik(stage.document()));
    }

    private static PlanLine stored(Records records, String id) {
        return records.find(PlanLine.class, id).orElseThrow(() -> new UserError("plan.gone"));
    }
}
