package id.rembuk.usecase;

import id.rembuk.domain.Ids;
import id.rembuk.domain.UserError;
import id.rembuk.domain.WorkspaceRecord;
import id.rembuk.domain.assessment.Criterion;
import id.rembuk.domain.commitment.CarriedCommitment;
import id.rembuk.domain.commitment.Commitment;
import id.rembuk.domain.commitment.CommitmentReport;
import id.rembuk.domain.commitment.CommitmentReports;
import id.rembuk.domain.commitment.ProgressState;
import id.rembuk.domain.guide.Deadline;
import id.rembuk.domain.guide.FilledText;
import id.rembuk.domain.guide.GuidanceFrame;
import id.rembuk.domain.history.EditName;
import id.rembuk.domain.history.RecordChange;
import id.rembuk.domain.history.RecordRef;
import id.rembuk.domain.plan.PlanLine;
import id.rembuk.domain.priority.PriorityRule;
import id.rembuk.domain.rembuk.Decision;
import id.rembuk.domain.rembuk.DecisionState;
import id.rembuk.domain.rembuk.Decisions;
import id.rembuk.domain.workspace.Cycle;
import id.rembuk.usecase.guide.Guidance;
import id.rembuk.usecase.port.Records;
import id.rembuk.usecase.port.Workspace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Begins the next round of actions in the same workspace, as one edit that is undone as one. Areas, bodies, officials,
 * figures and targets belong to no round and are simply there; what the office filled in where a frame says nothing comes
 * along, of every frame, as the round may yet turn to another; the round before stays as it was.
 */
public final class NewYear {
    /** With more records than this the images are kept beside the history, see {@link Edits#applyMany}. */
    private static final int MANY = 500;

    private final Workspace workspace;
    private final Edits edits;
    private final Cycles cycles;
    private final Guidance guidance;

    NewYear(Workspace workspace, Edits edits, Cycles cycles, Guidance guidance) {
        this.workspace = workspace;
        this.edits = edits;
        this.cycles = cycles;
        this.guidance = guidance;
    }

    /**
     * What could be taken along into the round after the newest one.
     *
     * @param commitments of the newest round, by number, with the last that is known of each
     * @param planLines how many plan lines it has
     * @param hasRule whether it has a rule of ranking of its own
     * @param criteria how many criteria of the self-assessment it has
     * @param deadlines how many deadlines it has
     * @param frame the guidance frame of the newest round
     * @param proposed the one meant for the new year
     */
    public record Proposal(
            Cycle from,
            int activityYear,
            int planningYear,
            List<Candidate> commitments,
            int planLines,
            boolean hasRule,
            int criteria,
            int deadlines,
            GuidanceFrame frame,
            GuidanceFrame proposed) {
        public Proposal {
            commitments = List.copyOf(commitments);
        }
    }

    /**
     * A commitment that could go on.
     *
     * @param decision what the rembuk decided last
     * @param last the last report on it; empty when nothing was reported
     */
    public record Candidate(Commitment commitment, DecisionState decision, Optional<CommitmentReport> last) {
        /** Whether something is still to be done: not refused, not reported as done or given up. */
        public boolean isOpen() {
            return decision != DecisionState.DITOLAK
                    && last.map(CommitmentReport::state)
                            .filter(ProgressState::isClosed)
                            .isEmpty();
        }
    }

    /**
     * What an officer wants taken along.
     *
     * @param frame id of the guidance frame that is kept; null for the one meant for the new year
     * @param commitmentIds commitments that go on
     * @param deadlines whether the deadlines come along, moved by as many years as lie between the rounds
     */
    public record Wish(
            int activityYear,
            int planningYear,
            String frame,
            Set<String> commitmentIds,
            boolean planLines,
            boolean rule,
            boolean criteria,
            boolean deadlines) {
        public Wish {
            commitmentIds = Set.copyOf(commitmentIds);
        }
    }

    public Proposal propose() {
        Cycle newest = workspace.read(CurrentCycle::newest);
        GuidanceFrame frame = guidance.of(newest).frame();
        GuidanceFrame proposed = guidance.of(new Cycle(
                        "",
                        newest.activityYear() + 1,
                        newest.planningYear() + 1,
                        newest.level(),
                        newest.areaId(),
                        null))
                .frame();
        return workspace.read(records -> {
            Cycle from = CurrentCycle.newest(records);
            return new Proposal(
                    from,
                    from.activityYear() + 1,
                    from.planningYear() + 1,
                    candidates(records, from),
                    of(records, PlanLine.class, PlanLine::cycleId, from).size(),
                    !of(records, PriorityRule.class, PriorityRule::cycleId, from)
                            .isEmpty(),
                    of(records, Criterion.class, Criterion::cycleId, from).size(),
                    of(records, Deadline.class, Deadline::cycleId, from).size(),
                    frame,
                    proposed);
        });
    }

    private static List<Candidate> candidates(Records records, Cycle from) {
        Decisions decisions = new Decisions(records.all(Decision.class));
        CommitmentReports reports = new CommitmentReports(records.all(CommitmentReport.class));
        return Commitments.ofCycle(records, from.id()).stream()
                .map(commitment -> new Candidate(
                        commitment, decisions.state(RecordRef.of(commitment)), reports.last(commitment.id())))
                .toList();
    }

    /**
     * Begins the round and shows it.
     *
     * @return the new round
     * @throws UserError {@code cycle.year}, {@code cycle.order}, {@code cycle.taken} as in {@link Cycles#change}
     */
    public Cycle begin(Wish wish) {
        Cycles.requireYears(wish.activityYear(), wish.planningYear());
        String id = Ids.next();
        EditName name =
                EditName.of("new-year.begin", String.valueOf(wish.activityYear()), String.valueOf(wish.planningYear()));
        if (workspace.read(records -> changes(records, id, wish).size()) <= MANY) {
            edits.apply(name, records -> changes(records, id, wish));
        } else {
            edits.applyMany(name, Ids.next(), records -> bulk(changes(records, id, wish)));
        }
        cycles.show(id);
        return workspace.read(records -> records.find(Cycle.class, id)).orElseThrow();
    }

    /** The round itself stands in the history row, all that came along beside it. */
    private static Edits.Bulk bulk(List<RecordChange> changes) {
        return new Edits.Bulk(changes.subList(1, changes.size()), digest -> changes.subList(0, 1));
    }

    private List<RecordChange> changes(Records records, String id, Wish wish) {
        Cycles.requireFree(records, wish.activityYear(), null);
        Cycle from = CurrentCycle.newest(records);
        int years = wish.activityYear() - from.activityYear();
        List<RecordChange> changes = new ArrayList<>();
        Guidance.Adopted begun = guidance.adopted(records, round(id, from, wish));
        changes.add(RecordChange.added(begun.cycle()));
        begun.added().map(RecordChange::added).ifPresent(changes::add);
        of(records, FilledText.class, FilledText::cycleId, from)
                .forEach(text -> changes.add(RecordChange.added(text.startOf(Ids.next(), id))));
        Map<String, String> lines = new HashMap<>();
        if (wish.planLines()) {
            for (PlanLine line : of(records, PlanLine.class, PlanLine::cycleId, from)) {
                PlanLine start = line.startOf(Ids.next(), id);
                lines.put(line.id(), start.id());
                changes.add(RecordChange.added(start));
            }
        }
        changes.addAll(commitments(Commitments.ofCycle(records, from.id()), id, wish.commitmentIds(), lines));
        if (wish.rule()) {
            of(records, PriorityRule.class, PriorityRule::cycleId, from)
                    .forEach(rule -> changes.add(RecordChange.added(rule.startOf(Ids.next(), id))));
        }
        if (wish.criteria()) {
            of(records, Criterion.class, Criterion::cycleId, from)
                    .forEach(criterion -> changes.add(RecordChange.added(criterion.startOf(Ids.next(), id))));
        }
        if (wish.deadlines()) {
            of(records, Deadline.class, Deadline::cycleId, from)
                    .forEach(deadline -> changes.add(RecordChange.added(deadline.startOf(Ids.next(), id, years))));
        }
        return changes;
    }

    /** The new round; a frame that is kept stays in its version. */
    private static Cycle round(String id, Cycle from, Wish wish) {
        return new Cycle(
                id,
                wish.activityYear(),
                wish.planningYear(),
                from.level(),
                from.areaId(),
                wish.frame(),
                Objects.equals(wish.frame(), from.frame()) ? from.frameVersion() : null);
    }

    /** Open commitments go on as they are, tied to their predecessors; plan lines only where those came along. */
    private static List<RecordChange> commitments(
            List<Commitment> all, String cycleId, Set<String> wanted, Map<String, String> lines) {
        List<RecordChange> changes = new ArrayList<>();
        int number = 0;
        for (Commitment before : all) {
            if (wanted.contains(before.id())) {
                number++;
                Commitment after = before.startOf(Ids.next(), cycleId, number, lines);
                changes.add(RecordChange.added(after));
                changes.add(RecordChange.added(new CarriedCommitment(Ids.next(), after.id(), before.id())));
            }
        }
        return changes;
    }

    /** What commitments continue, by their ids. */
    static Map<String, CommitmentBoard.Predecessor> predecessors(Records records) {
        Map<String, CommitmentBoard.Predecessor> found = new HashMap<>();
        for (CarriedCommitment carried : records.all(CarriedCommitment.class)) {
            Commitment before =
                    records.find(Commitment.class, carried.predecessorId()).orElseThrow();
            records.find(Cycle.class, before.cycleId())
                    .ifPresent(cycle -> found.put(
                            carried.commitmentId(),
                            new CommitmentBoard.Predecessor(before.id(), cycle.activityYear(), before.number())));
        }
        return found;
    }

    /** Unties a commitment that is deleted from those it continues and that continue it. */
    static List<RecordChange> withoutCommitment(Records records, String commitmentId) {
        return records.all(CarriedCommitment.class).stream()
                .filter(carried -> carried.commitmentId().equals(commitmentId)
                        || carried.predecessorId().equals(commitmentId))
                .map(RecordChange::deleted)
                .toList();
    }

    private static <R extends WorkspaceRecord> List<R> of(
            Records records, Class<R> type, Function<R, String> cycleId, Cycle cycle) {
        return records.all(type).stream()
                .filter(record -> cycleId.apply(record).equals(cycle.id()))
                .toList();
    }
}
