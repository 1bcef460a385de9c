package id.rembuk.usecase.rembuk;

import id.rembuk.domain.Ids;
import id.rembuk.domain.PersonalData;
import id.rembuk.domain.UserError;
import id.rembuk.domain.commitment.Commitment;
import id.rembuk.domain.commitment.CommitmentBuilder;
import id.rembuk.domain.history.Change;
import id.rembuk.domain.history.EditName;
import id.rembuk.domain.history.RecordChange;
import id.rembuk.domain.history.RecordKind;
import id.rembuk.domain.history.RecordRef;
import id.rembuk.domain.plan.PlanField;
import id.rembuk.domain.plan.PlanFields;
import id.rembuk.domain.plan.PlanLine;
import id.rembuk.domain.rembuk.Decision;
import id.rembuk.domain.rembuk.DecisionState;
import id.rembuk.domain.rembuk.FloorChange;
import id.rembuk.domain.rembuk.FloorChange.Outcome;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.usecase.CommitmentField;
import id.rembuk.usecase.CommitmentFields;
import id.rembuk.usecase.Commitments;
import id.rembuk.usecase.Edits;
import id.rembuk.usecase.PlanCatalogue;
import id.rembuk.usecase.Plans;
import id.rembuk.usecase.port.Records;
import id.rembuk.usecase.port.ReferenceCatalogue;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * What the floor of an open meeting does to plan lines and commitments: changes that wait until they are confirmed, and
 * decisions.
 */
public final class Floor {
    private static final int LONGEST_NOTE = 4_000;

    private final Edits edits;
    private final ReferenceCatalogue reference;
    private final Clock clock;

    Floor(Edits edits, ReferenceCatalogue reference, Clock clock) {
        this.edits = edits;
        this.reference = reference;
        this.clock = clock;
    }

    /**
     * Changes a plan line as it is stored now and keeps what every touched field was before, in one transaction.
     *
     * @throws UserError {@code meeting.not-open}, {@code rembuk.locked} when the agreed text is closed, and what
     *     {@link Plans#change} throws
     */
    public Optional<Change> change(String lineId, PlanField field, UnaryOperator<PlanLine> change) {
        return edits.apply(EditName.of(Plans.editKey(field)), records -> {
            Chosen chosen = Chosen.open(records);
            RecordChange changed = Plans.changed(records, lineId, change);
            PlanLine before = (PlanLine) changed.before();
            PlanLine after = (PlanLine) changed.after();
            List<RecordChange> all = new ArrayList<>(List.of(changed));
            for (FieldDifferences.Difference difference : differences(records).between(before, after)) {
                PlanField touched = PlanField.valueOf(difference.field());
                all.add(noted(
                        records,
                        change(chosen, difference, before, null),
                        known -> FieldDifferences.same(touched, known.line(), after)));
            }
            return all;
        });
    }

    /** As {@link #change(String, PlanField, UnaryOperator)} for a commitment. */
    public Optional<Change> change(String id, CommitmentField field, UnaryOperator<CommitmentBuilder> change) {
        return edits.apply(EditName.of("floor.commitment"), records -> {
            Chosen chosen = Chosen.open(records);
            RecordChange changed = Commitments.changed(records, id, change);
            Commitment before = (Commitment) changed.before();
            Commitment after = (Commitment) changed.after();
            List<RecordChange> all = new ArrayList<>(List.of(changed));
            for (FieldDifferences.Difference difference : differences(records).between(before, after)) {
                CommitmentField touched = CommitmentField.valueOf(difference.field());
                all.add(noted(
                        records,
                        change(chosen, difference, null, before),
                        known -> FieldDifferences.same(touched, known.commitment(), after)));
            }
            return all;
        });
    }

    private FieldDifferences differences(Records records) {
        return new FieldDifferences(PlanCatalogue.of(records, reference), Messages.indonesian());
    }

    private FloorChange change(
            Chosen chosen, FieldDifferences.Difference difference, PlanLine line, Commitment commitment) {
        return new FloorChange(
                Ids.next(),
                chosen.meetingId(),
                difference.field(),
                difference.before(),
                difference.after(),
                now(),
                Outcome.WAITING,
                null,
                line,
                commitment);
    }

    /**
     * A field that waits already keeps its first before; back at it, nothing waits any more.
     *
     * @param back whether a change that waits came back to where it started
     */
    private RecordChange noted(Records records, FloorChange fresh, Predicate<FloorChange> back) {
        Optional<FloorChange> waiting = waiting(records, Chosen.open(records)).stream()
                .filter(known ->
                        known.subject().equals(fresh.subject()) && known.field().equals(fresh.field()))
                .findFirst();
        if (waiting.isEmpty()) {
            return RecordChange.added(fresh);
        }
        FloorChange known = waiting.get();
        return back.test(known)
                ? RecordChange.deleted(known)
                : new RecordChange(known, known.to(fresh.after(), fresh.at()));
    }

    /**
     * Confirms every change that waits.
     *
     * @throws UserError {@code meeting.not-open}
     */
    public Optional<Change> confirmAll() {
        return confirm(change -> true);
    }

    /** Confirms the waiting changes of one record. */
    public Optional<Change> confirm(RecordRef subject) {
        return confirm(change -> change.subject().equals(subject));
    }

    private Optional<Change> confirm(Predicate<FloorChange> wanted) {
        return edits.apply(EditName.of("floor.confirm"), records -> waiting(records, Chosen.open(records)).stream()
                .filter(wanted)
                .map(change -> new RecordChange(change, change.settled(Outcome.CONFIRMED, now())))
                .toList());
    }

    /** Takes the waiting changes of one record back: its fields are again what they were before the first change. */
    public Optional<Change> revert(RecordRef subject) {
        return revert(change -> change.subject().equals(subject));
    }

    /** Takes every waiting change back; of a record that was deleted meanwhile there is nothing to restore. */
    public Optional<Change> revertAll() {
        return revert(change -> true);
    }

    private Optional<Change> revert(Predicate<FloorChange> wanted) {
        return edits.apply(EditName.of("floor.revert"), records -> {
            List<FloorChange> back = waiting(records, Chosen.open(records)).stream()
                    .filter(wanted)
                    .toList();
            List<RecordChange> all = new ArrayList<>();
            back.stream()
                    .map(FloorChange::subject)
                    .distinct()
                    .filter(subject ->
                            records.find(subject.kind().type(), subject.id()).isPresent())
                    .forEach(subject -> all.add(restored(
                            records,
                            subject,
                            back.stream()
                                    .filter(c -> c.subject().equals(subject))
                                    .toList())));
            back.forEach(change -> all.add(new RecordChange(change, change.settled(Outcome.REVERTED, now()))));
            return all;
        });
    }

    private static RecordChange restored(Records records, RecordRef subject, List<FloorChange> changes) {
        if (subject.kind() == RecordKind.PLAN_LINE) {
            return Plans.changed(records, subject.id(), line -> {
                PlanLine restored = line;
                for (FloorChange change : changes) {
                    restored = PlanFields.copy(PlanField.valueOf(change.field()), change.line(), restored);
                }
                return restored;
            });
        }
        return Commitments.changed(records, subject.id(), commitment -> {
            for (FloorChange change : changes) {
                CommitmentFields.copy(CommitmentField.valueOf(change.field()), change.commitment(), commitment);
            }
            return commitment;
        });
    }

    /**
     * Decides about plan lines or commitments; earlier decisions stay.
     *
     * @param hands null when nobody counted
     * @param note what it was agreed with, or why it was put off or refused
     * @throws UserError {@code meeting.not-open}, {@code decision.note} when an agreement with a note has none,
     *     {@code meeting.too-long} over 4,000 characters, {@code personal.nik}
     */
    public Optional<Change> decide(
            Collection<RecordRef> subjects, DecisionState state, Decision.Hands hands, String note) {
        String text = note == null || note.isBlank() ? null : PersonalData.refuseNik(note.strip());
        if (state == DecisionState.DISEPAKATI_CATATAN && text == null) {
            throw new UserError("decision.note");
        }
        if (text != null && text.length() > LONGEST_NOTE) {
            throw new UserError("meeting.too-long");
        }
        return edits.apply(EditName.of("floor.decide", Formats.number(subjects.size())), records -> {
            Chosen chosen = Chosen.open(records);
            return subjects.stream()
                    .map(subject -> RecordChange.added(
                            new Decision(Ids.next(), chosen.meetingId(), subject, state, now(), hands, text)))
                    .toList();
        });
    }

    private static List<FloorChange> waiting(Records records, Chosen chosen) {
        return chosen.all(records, FloorChange.class, FloorChange::meetingId).stream()
                .filter(FloorChange::isWaiting)
                .toList();
    }

    private Instant now() {
        return Instant.now(clock);
    }
}
