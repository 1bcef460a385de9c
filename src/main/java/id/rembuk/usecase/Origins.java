package id.rembuk.usecase;

import id.rembuk.domain.analysis.CauseNote;
import id.rembuk.domain.analysis.FieldFinding;
import id.rembuk.domain.guide.Deadline;
import id.rembuk.domain.guide.StepState;
import id.rembuk.domain.history.RecordChange;
import id.rembuk.usecase.port.Records;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Ties plan lines and commitments to the notes and findings they were made from, both ways. */
final class Origins {
    private Origins() {}

    /** The note a plan line was made from. */
    static Optional<CauseNote> noteOf(Records records, String planLineId) {
        return records.all(CauseNote.class).stream()
                .filter(note -> planLineId.equals(note.planLineId()))
                .findFirst();
    }

    /** The finding a plan line or a commitment was made from. */
    static Optional<FieldFinding> findingOf(Records records, String recordId) {
        return records.all(FieldFinding.class).stream()
                .filter(finding -> recordId.equals(finding.planLineId()) || recordId.equals(finding.commitmentId()))
                .findFirst();
    }

    /** Opens notes and findings again whose plan lines are deleted. */
    static List<RecordChange> withoutPlanLines(Records records, Collection<String> ids) {
        List<RecordChange> changes = new ArrayList<>();
        for (CauseNote note : records.all(CauseNote.class)) {
            if (note.planLineId() != null && ids.contains(note.planLineId())) {
                changes.add(new RecordChange(note, note.withPlanLine(null)));
            }
        }
        for (FieldFinding finding : records.all(FieldFinding.class)) {
            if (finding.planLineId() != null && ids.contains(finding.planLineId())) {
                changes.add(new RecordChange(
                        finding, finding.edit().planLineId(null).build()));
            }
        }
        return changes;
    }

    /** Opens findings again whose commitment is deleted. */
    static List<RecordChange> withoutCommitment(Records records, String id) {
        return records.all(FieldFinding.class).stream()
                .filter(finding -> id.equals(finding.commitmentId()))
                .map(finding -> new RecordChange(
                        finding, finding.edit().commitmentId(null).build()))
                .toList();
    }

    /** Leaves notes, findings, steps and deadlines without a body when theirs is deleted. */
    static List<RecordChange> withoutOrganisation(Records records, String id) {
        List<RecordChange> changes = new ArrayList<>();
        for (CauseNote note : records.all(CauseNote.class)) {
            if (id.equals(note.organisationId())) {
                changes.add(new RecordChange(note, note.withOrganisation(null)));
            }
        }
        for (FieldFinding finding : records.all(FieldFinding.class)) {
            if (id.equals(finding.organisationId())) {
                changes.add(new RecordChange(
                        finding, finding.edit().organisationId(null).build()));
            }
        }
        for (StepState state : records.all(StepState.class)) {
            if (id.equals(state.organisationId())) {
                changes.add(new RecordChange(state, state.withOrganisation(null)));
            }
        }
        for (Deadline deadline : records.all(Deadline.class)) {
            if (id.equals(deadline.organisationId())) {
                changes.add(new RecordChange(
                        deadline, deadline.edit().organisationId(null).build()));
            }
        }
        return changes;
    }
}
