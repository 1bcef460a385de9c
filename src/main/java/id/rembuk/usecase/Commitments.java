package id.rembuk.usecase;

import id.rembuk.domain.Ids;
import id.rembuk.domain.UserError;
import id.rembuk.domain.commitment.Commitment;
import id.rembuk.domain.history.Change;
import id.rembuk.domain.history.EditName;
import id.rembuk.domain.history.RecordChange;
import id.rembuk.usecase.port.Records;
import id.rembuk.usecase.port.ReferenceCatalogue;
import id.rembuk.usecase.port.Workspace;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What people do with the commitments of the rembuk. */
public final class Commitments {
    private final Workspace workspace;
    private final Edits edits;
    private final ReferenceCatalogue reference;

    public Commitments(Workspace workspace, Edits edits, ReferenceCatalogue reference) {
        this.workspace = workspace;
        this.edits = edits;
        this.reference = reference;
    }

    /** All commitments of the current cycle by number. */
    public List<Commitment> all() {
        return workspace.read(records -> records.all(Commitment.class));
    }

    public ReferenceCatalogue reference() {
        return reference;
    }

    /** Adds an empty commitment with the next number. */
    public Commitment add() {
        String id = Ids.next();
        edits.apply(EditName.of("commitment.add"), records -> {
            int number = 1
                    + records.all(Commitment.class).stream()
                            .mapToInt(Commitment::number)
                            .max()
                            .orElse(0);
            return List.of(RecordChange.added(
                    Commitment.blank(id, CurrentCycle.of(records).id(), number)));
        });
        return workspace.read(records -> records.find(Commitment.class, id)).orElseThrow();
    }

    /** Changes one commitment as it is stored now. */
    public Optional<Change> change(String id, EditName name, UnaryOperator<Commitment> change) {
        return edits.apply(name, records -> {
            Commitment before = stored(records, id);
            return List.of(new RecordChange(before, change.apply(before)));
        });
    }

    public Optional<Change> delete(String id) {
        return edits.apply(
                EditName.of("commitment.delete"), records -> List.of(RecordChange.deleted(stored(records, id))));
    }

    private static Commitment stored(Records records, String id) {
        return records.find(Commitment.class, id).orElseThrow(() -> new UserError("commitment.gone"));
    }
}
