package id.rembuk.usecase;

import id.rembuk.domain.Ids;
import id.rembuk.domain.UserError;
import id.rembuk.domain.history.Change;
import id.rembuk.domain.history.EditName;
import id.rembuk.domain.history.RecordChange;
import id.rembuk.domain.organisation.InForce;
import id.rembuk.domain.organisation.Official;
import id.rembuk.usecase.port.Records;
import id.rembuk.usecase.port.Workspace;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What people do with those who hold positions and sign; names of persons never enter the names of edits. */
public final class Officials {
    private final Workspace workspace;
    private final Edits edits;

    Officials(Workspace workspace, Edits edits) {
        this.workspace = workspace;
        this.edits = edits;
    }

    public List<Official> all() {
        return workspace.read(records -> records.all(Official.class));
    }

    /** Adds an entry for a body, to be filled; the body may be null. */
    public String add(String organisationId) {
        String id = Ids.next();
        edits.apply(
                EditName.of("official.add"),
                records -> List.of(RecordChange.added(Official.blank(id, organisationId))));
        return id;
    }

    /** Changes one entry as it is stored now; what its record refuses, this refuses. */
    public Optional<Change> change(String id, UnaryOperator<Official> change) {
        return edits.apply(EditName.of("official.change"), records -> {
            Official before = stored(records, id);
            return List.of(new RecordChange(before, change.apply(before)));
        });
    }

    /**
     * Ends an entry on the day before, unless it has ended earlier, and opens the next one for the same position, as one
     * edit.
     *
     * @return id of the new entry, whose name and number are still to be filled
     * @throws UserError {@code official.successor-too-early} unless the day lies after the entry's first day
     */
    public String replace(String id, LocalDate from) {
        String next = Ids.next();
        edits.apply(EditName.of("official.replace"), records -> {
            Official before = stored(records, id);
            Official successor = before.successor(next, from);
            return List.of(new RecordChange(before, before.endedBefore(from)), RecordChange.added(successor));
        });
        return next;
    }

    public Optional<Change> delete(String id) {
        return edits.apply(
                EditName.of("official.delete"), records -> List.of(RecordChange.deleted(stored(records, id))));
    }

    /** Who holds the position of an entry on a day. */
    public InForce inForce(String id, LocalDate day) {
        return workspace.read(records -> {
            Official official = stored(records, id);
            return InForce.on(
                    day,
                    records.all(Official.class).stream()
                            .filter(other -> InForce.samePosition(official, other))
                            .toList());
        });
    }

    private static Official stored(Records records, String id) {
        return records.find(Official.class, id).orElseThrow(() -> new UserError("official.gone"));
    }
}
