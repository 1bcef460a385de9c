package id.rembuk.usecase.hall;

import id.rembuk.domain.commitment.Commitment;
import id.rembuk.domain.hall.CommitmentBody.Vote;
import id.rembuk.domain.hall.Decided;
import id.rembuk.domain.history.RecordRef;
import id.rembuk.domain.plan.PlanLine;
import id.rembuk.domain.rembuk.Decision;
import id.rembuk.domain.rembuk.DecisionState;
import id.rembuk.domain.rembuk.Decisions;
import id.rembuk.domain.rembuk.FloorChange;
import id.rembuk.domain.rembuk.FloorChange.Outcome;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the meeting has decided and changed so far, by the record it is about. */
final class Floor {
    /** How long a confirmed change stays marked. */
    private static final Duration FRESH = Duration.ofSeconds(60);

    private final MeetingFacts facts;
    private final Messages messages;
    private final Instant now;
    private final Decisions decisions;
    private final Map<RecordRef, FloorChange> first = new HashMap<>();
    private final Map<RecordRef, FloorChange> last = new HashMap<>();

    private Floor(HallRecords records, Messages messages, Instant now) {
        this.messages = messages;
        this.now = now;
        facts = MeetingFacts.of(records);
        decisions = new Decisions(records.all(Decision.class));
        records.all(FloorChange.class).stream()
                .filter(change -> change.meetingId().equals(facts.meeting().id()))
                .filter(change -> change.outcome() != Outcome.REVERTED)
                .sorted(Comparator.comparing(FloorChange::at).thenComparing(FloorChange::id))
                .forEach(change -> {
                    first.putIfAbsent(change.subject(), change);
                    last.put(change.subject(), change);
                });
    }

    static Floor of(HallRecords records, Messages messages, Instant now) {
        return new Floor(records, messages, now);
    }

    /**
     * A plan line as it was before the meeting changed it.
     *
     * @param note when it was changed, in words
     * @param fresh waiting to be confirmed, or confirmed just now
     */
    record LineChange(PlanLine before, String note, boolean fresh) {}

    /** What a row says of the meeting; equal while it would say the same. */
    record Stand(FloorChange first, FloorChange last, boolean fresh, Decision decision) {}

    Stand stand(RecordRef subject) {
        FloorChange newest = last.get(subject);
        return new Stand(
                first.get(subject),
                newest,
                newest != null && isFresh(newest),
                decisions.of(subject).orElse(null));
    }

    /** A plan line as it was before the meeting changed it; null when it did not. */
    PlanLine lineBefore(RecordRef line) {
        FloorChange change = first.get(line);
        return change == null ? null : change.line();
    }

    Optional<LineChange> line(RecordRef line) {
        return Optional.ofNullable(first.get(line))
                .filter(change -> change.line() != null)
                .map(change -> {
                    boolean fresh = isFresh(last.get(line));
                    String at = facts.time(last.get(line).at());
                    String note = messages.get(fresh ? "hall.slide.just-changed" : "hall.slide.changed-at", at);
                    return new LineChange(change.line(), note, fresh);
                });
    }

    /** The commitment as it was before the meeting changed it. */
    Optional<Commitment> commitmentBefore(RecordRef commitment) {
        return Optional.ofNullable(first.get(commitment)).map(FloorChange::commitment);
    }

    Decided decided(RecordRef subject) {
        return decisions
                .of(subject)
                .filter(decision -> decision.state() != DecisionState.USULAN)
                .map(decision -> new Decided(kind(decision.state()), words(decision.state())))
                .orElse(Decided.NOTHING);
    }

    boolean isAgreed(RecordRef subject) {
        return decisions.state(subject).isAgreed();
    }

    /** When it was decided, in words; "" while it is open. */
    String decidedAt(RecordRef subject) {
        return decisions
                .of(subject)
                .filter(decision ->
                        decision.state() != DecisionState.USULAN && decision.state() != DecisionState.DIBAHAS)
                .map(decision -> messages.get(
                        "hall.slide.decided-at",
                        facts.time(decision.at()),
                        facts.zone().name()))
                .orElse("");
    }

    /** Hands as they were counted; empty when nobody counted. */
    List<Vote> votes(RecordRef subject) {
        return decisions
                .of(subject)
                .map(Decision::hands)
                .map(hands -> List.of(
                        vote(Decided.Kind.AGREED, hands.inFavour(), "hall.slide.in-favour"),
                        vote(Decided.Kind.REJECTED, hands.against(), "hall.slide.against"),
                        vote(Decided.Kind.OPEN, hands.abstaining(), "hall.slide.abstaining")))
                .orElse(List.of());
    }

    private Vote vote(Decided.Kind kind, int count, String key) {
        return new Vote(kind, Formats.number(count), messages.get(key));
    }

    private boolean isFresh(FloorChange change) {
        Instant since = change.settledAt() == null ? change.at() : change.settledAt();
        return change.isWaiting() || now.isBefore(since.plus(FRESH));
    }

    private String words(DecisionState state) {
        return messages.get(
                "hall.slide.decision." + state.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static Decided.Kind kind(DecisionState state) {
        return switch (state) {
            case USULAN -> Decided.Kind.OPEN;
            case DIBAHAS -> Decided.Kind.DISCUSSED;
            case DISEPAKATI -> Decided.Kind.AGREED;
            case DISEPAKATI_CATATAN -> Decided.Kind.AGREED_WITH_NOTE;
            case DITUNDA -> Decided.Kind.DEFERRED;
            case DITOLAK -> Decided.Kind.REJECTED;
        };
    }
}
