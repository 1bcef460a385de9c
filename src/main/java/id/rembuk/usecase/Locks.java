package id.rembuk.usecase;

import id.rembuk.domain.UserError;
import id.rembuk.domain.WorkspaceRecord;
import id.rembuk.domain.commitment.Commitment;
import id.rembuk.domain.document.Edition;
import id.rembuk.domain.document.Meeting;
import id.rembuk.domain.document.OfficialDocument;
import id.rembuk.domain.document.Signing;
import id.rembuk.domain.history.RecordChange;
import id.rembuk.domain.plan.PlanLine;
import id.rembuk.domain.rembuk.AgreedText;
import id.rembuk.domain.rembuk.Decision;
import id.rembuk.usecase.port.Records;
import java.util.List;
import java.util.Optional;

/** What an edit may not touch: final documents, and what a meeting agreed while its text is closed. */
final class Locks {
    private Locks() {}

    /**
     * Answers the changes when nothing of them is locked.
     *
     * @throws UserError {@code document.locked} when they touch a final document, its file or a signature;
     *     {@code rembuk.locked} when they touch the agreed content of a version that is closed
     */
    static List<RecordChange> unlocked(Records records, List<RecordChange> changes) {
        List<RecordChange> real = changes.stream().filter(c -> !c.isEmpty()).toList();
        if (real.stream().anyMatch(change -> isFinal(change.before()) || isFinal(change.after()))) {
            throw new UserError("document.locked");
        }
        if (real.stream().anyMatch(Locks::isAgreed)) {
            refuseAgreed(records, real);
        }
        return changes;
    }

    private static boolean isFinal(WorkspaceRecord record) {
        return record instanceof Edition
                || record instanceof Signing
                || (record instanceof OfficialDocument document && !document.isDraft());
    }

    /** Steps of the budget, notes and the order of lines go on after the rembuk; what was agreed does not. */
    private static boolean isAgreed(RecordChange change) {
        if (change.before() instanceof PlanLine before && change.after() instanceof PlanLine after) {
            return !before.edit()
                    .stages(after.stages())
                    .note(after.note())
                    .position(after.position())
                    .build()
                    .equals(after);
        }
        WorkspaceRecord record = either(change);
        return record instanceof PlanLine || record instanceof Commitment || record instanceof Decision;
    }

    private static void refuseAgreed(Records records, List<RecordChange> changes) {
        List<AgreedText> closed = records.all(AgreedText.class).stream()
                .filter(AgreedText::isLocked)
                .toList();
        for (AgreedText agreed : closed) {
            if (changes.stream().filter(Locks::isAgreed).anyMatch(change -> cycleOf(records, either(change))
                    .filter(agreed.cycleId()::equals)
                    .isPresent())) {
                throw new UserError("rembuk.locked", String.valueOf(agreed.version()));
            }
        }
    }

    private static Optional<String> cycleOf(Records records, WorkspaceRecord record) {
        if (record instanceof PlanLine line) {
            return Optional.of(line.cycleId());
        }
        if (record instanceof Commitment commitment) {
            return Optional.of(commitment.cycleId());
        }
        return record instanceof Decision decision
                ? records.find(Meeting.class, decision.meetingId()).map(Meeting::cycleId)
                : Optional.empty();
    }

    private static WorkspaceRecord either(RecordChange change) {
        return change.after() != null ? change.after() : change.before();
    }
}
