package id.rembuk.usecase;

import id.rembuk.domain.UserError;
import id.rembuk.domain.WorkspaceRecord;
import id.rembuk.domain.history.Change;
import id.rembuk.domain.history.EditName;
import id.rembuk.domain.history.RecordChange;
import id.rembuk.domain.organisation.Letterhead;
import id.rembuk.domain.organisation.Official;
import id.rembuk.domain.organisation.Organisation;
import id.rembuk.usecase.port.Workspace;
import java.util.List;
import java.util.Optional;

/** What people do with the master data of bodies, officials and letterheads. */
public final class Organisations {
    private final Workspace workspace;
    private final Edits edits;

    public Organisations(Workspace workspace, Edits edits) {
        this.workspace = workspace;
        this.edits = edits;
    }

    public List<Organisation> organisations() {
        return workspace.read(records -> records.all(Organisation.class));
    }

    public List<Official> officials() {
        return workspace.read(records -> records.all(Official.class));
    }

    public List<Letterhead> letterheads() {
        return workspace.read(records -> records.all(Letterhead.class));
    }

    /** Adds the record, or replaces the one with its id. */
    public Optional<Change> save(EditName name, WorkspaceRecord record) {
        return edits.apply(
                name,
                records -> List.of(new RecordChange(
                        records.find(record.getClass(), record.id()).orElse(null), record)));
    }

    public Optional<Change> delete(EditName name, WorkspaceRecord record) {
        return edits.apply(
                name,
                records -> List.of(RecordChange.deleted(records.find(record.getClass(), record.id())
                        .orElseThrow(() -> new UserError("organisation.gone")))));
    }
}
