package id.rembuk.usecase;

import id.rembuk.domain.Ids;
import id.rembuk.domain.UserError;
import id.rembuk.domain.history.Change;
import id.rembuk.domain.history.EditName;
import id.rembuk.domain.history.RecordChange;
import id.rembuk.domain.plan.PlanLine;
import id.rembuk.domain.workspace.Cycle;
import id.rembuk.usecase.port.Records;
import id.rembuk.usecase.port.ReferenceCatalogue;
import id.rembuk.usecase.port.Workspace;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What people do with the plan lines of the OPD. */
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
        return workspace.read(records -> records.all(PlanLine.class));
    }

    public Optional<PlanLine> line(String id) {
        return workspace.read(records -> records.find(PlanLine.class, id));
    }

    public ReferenceCatalogue reference() {
        return reference;
    }

    /** Adds an empty line at the end of an OPD's lines; {@code prepare} fills what is known. */
    public PlanLine add(String organisationId, UnaryOperator<PlanLine> prepare) {
        String id = Ids.next();
        edits.apply(EditName.of("plan.add"), records -> {
            Cycle cycle = CurrentCycle.of(records);
            long position = 1 + lastPosition(records, organisationId);
            return List.of(RecordChange.added(prepare.apply(PlanLine.blank(id, cycle.id(), position, organisationId))));
        });
        return line(id).orElseThrow();
    }

    /** Changes one line as it is stored now. */
    public Optional<Change> change(String id, EditName name, UnaryOperator<PlanLine> change) {
        return edits.apply(name, records -> {
            PlanLine before = stored(records, id);
            return List.of(new RecordChange(before, change.apply(before)));
        });
    }

    public Optional<Change> delete(Collection<String> ids) {
        return edits.apply(EditName.of("plan.delete", String.valueOf(ids.size())), records -> ids.stream()
                .map(id -> RecordChange.deleted(stored(records, id)))
                .toList());
    }

    private static PlanLine stored(Records records, String id) {
        return records.find(PlanLine.class, id).orElseThrow(() -> new UserError("plan.gone"));
    }

    private static long lastPosition(Records records, String organisationId) {
        return records.all(PlanLine.class).stream()
                .filter(line -> java.util.Objects.equals(line.organisationId(), organisationId))
                .mapToLong(PlanLine::position)
                .max()
                .orElse(0);
    }
}
