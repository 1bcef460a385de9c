package id.rembuk.usecase;

import id.rembuk.domain.Ids;
import id.rembuk.domain.UserError;
import id.rembuk.domain.WorkspaceRecord;
import id.rembuk.domain.commitment.Commitment;
import id.rembuk.domain.history.Change;
import id.rembuk.domain.history.EditName;
import id.rembuk.domain.history.RecordChange;
import id.rembuk.domain.organisation.Letterhead;
import id.rembuk.domain.organisation.Official;
import id.rembuk.domain.organisation.Organisation;
import id.rembuk.domain.organisation.OrganisationKind;
import id.rembuk.domain.plan.PlanLine;
import id.rembuk.usecase.port.Records;
import id.rembuk.usecase.port.Workspace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** What people do with the master data of bodies, officials and letterheads. */
public final class Organisations {
    private final Workspace workspace;
    private final Edits edits;

    public Organisations(Workspace workspace, Edits edits) {
        this.workspace = workspace;
        this.edits = edits;
    }

    /** How many records name a body, by kind. */
    public record Usage(long officials, long letterheads, long planLines, long commitments) {
        public boolean isNone() {
            return officials + letterheads + planLines + commitments == 0;
        }
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

    /**
     * Adds a body that the officer names, and so confirms.
     *
     * @throws UserError {@code organisation.name-missing} for a blank name, {@code organisation.name-taken} when a body
     *     has it
     */
    public String add(String name, OrganisationKind kind) {
        String id = Ids.next();
        edits.apply(EditName.of("organisation.add", name.strip()), records -> {
            Organisation added = Organisation.named(id, "", kind).withName(name);
            refuseTakenName(records, added);
            return List.of(RecordChange.added(added));
        });
        return id;
    }

    /** Changes one body as it is stored now; what its record refuses, this refuses. */
    public Optional<Change> change(String id, UnaryOperator<Organisation> change) {
        Organisation named = workspace.read(records -> stored(records, id));
        return edits.apply(EditName.of("organisation.change", named.label()), records -> {
            Organisation before = stored(records, id);
            Organisation after = change.apply(before);
            if (!after.name().equals(before.name())) {
                refuseTakenName(records, after);
            }
            return List.of(new RecordChange(before, after));
        });
    }

    /** Confirms every body that is not confirmed yet, as one edit. */
    public Optional<Change> confirmAll() {
        return edits.apply(EditName.of("organisation.confirm-all"), records -> records.all(Organisation.class).stream()
                .filter(body -> !body.confirmed())
                .map(body -> new RecordChange(body, body.withConfirmed(true)))
                .toList());
    }

    /** Ends a body on a day: it stays where it is named and is offered no more. */
    public Optional<Change> deactivate(String id, LocalDate lastDay) {
        Organisation named = workspace.read(records -> stored(records, id));
        return edits.apply(EditName.of("organisation.deactivate", named.label()), records -> {
            Organisation before = stored(records, id);
            return List.of(new RecordChange(before, before.withDates(before.validFrom(), lastDay)));
        });
    }

    public Usage usage(String id) {
        return workspace.read(records -> usage(records, id));
    }

    /**
     * Deletes a body that nothing names.
     *
     * @throws UserError {@code organisation.in-use} with the counts of officials, letterheads, plan lines and commitments
     */
    public Optional<Change> delete(String id) {
        Organisation named = workspace.read(records -> stored(records, id));
        return edits.apply(EditName.of("organisation.delete", named.label()), records -> {
            Usage usage = usage(records, id);
            if (!usage.isNone()) {
                throw new UserError(
                        "organisation.in-use",
                        named.label(),
                        String.valueOf(usage.planLines()),
                        String.valueOf(usage.commitments()),
                        String.valueOf(usage.officials()),
                        String.valueOf(usage.letterheads()));
            }
            List<RecordChange> changes = new ArrayList<>(Origins.withoutOrganisation(records, id));
            changes.add(RecordChange.deleted(stored(records, id)));
            return changes;
        });
    }

    /** The kop of a body; empty while it has none. */
    public Optional<Letterhead> letterhead(String organisationId) {
        return workspace.read(records -> letterhead(records, organisationId));
    }

    /** Changes the kop of a body, making it when there is none; {@code governmentLine} is its first line then. */
    public Optional<Change> changeLetterhead(
            String organisationId, String governmentLine, UnaryOperator<Letterhead> change) {
        Organisation named = workspace.read(records -> stored(records, organisationId));
        String newId = Ids.next();
        return edits.apply(EditName.of("letterhead.change", named.label()), records -> {
            Letterhead before = letterhead(records, organisationId).orElse(null);
            Letterhead from = before != null ? before : Letterhead.of(newId, organisationId, governmentLine);
            return List.of(new RecordChange(before, change.apply(from)));
        });
    }

    private static Optional<Letterhead> letterhead(Records records, String organisationId) {
        return records.all(Letterhead.class).stream()
                .filter(kop -> Objects.equals(kop.organisationId(), organisationId))
                .findFirst();
    }

    private static Usage usage(Records records, String id) {
        Predicate<String> isIt = id::equals;
        return new Usage(
                records.all(Official.class).stream()
                        .map(Official::organisationId)
                        .filter(isIt)
                        .count(),
                records.all(Letterhead.class).stream()
                        .map(Letterhead::organisationId)
                        .filter(isIt)
                        .count(),
                records.all(PlanLine.class).stream()
                        .map(PlanLine::organisationId)
                        .filter(isIt)
                        .count(),
                records.all(Commitment.class).stream()
                        .map(Commitment::ownerId)
                        .filter(isIt)
                        .count());
    }

    private static void refuseTakenName(Records records, Organisation body) {
        boolean taken = records.all(Organisation.class).stream()
                .anyMatch(other ->
                        !other.id().equals(body.id()) && key(other.name()).equals(key(body.name())));
        if (taken) {
            throw new UserError("organisation.name-taken", body.name());
        }
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    private static Organisation stored(Records records, String id) {
        return records.find(Organisation.class, id).orElseThrow(() -> new UserError("organisation.gone"));
    }
}
