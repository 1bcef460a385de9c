package id.rembuk.usecase;

import id.rembuk.domain.Ids;
import id.rembuk.domain.PersonalData;
import id.rembuk.domain.UserError;
import id.rembuk.domain.area.Area;
import id.rembuk.domain.commitment.Commitment;
import id.rembuk.domain.commitment.CommitmentBuilder;
import id.rembuk.domain.commitment.CommitmentReport;
import id.rembuk.domain.commitment.CommitmentReports;
import id.rembuk.domain.guide.Evidence;
import id.rembuk.domain.history.Change;
import id.rembuk.domain.history.EditName;
import id.rembuk.domain.history.RecordChange;
import id.rembuk.domain.organisation.Organisation;
import id.rembuk.domain.plan.PlanLine;
import id.rembuk.domain.workspace.Cycle;
import id.rembuk.usecase.followup.FollowUp;
import id.rembuk.usecase.port.Records;
import id.rembuk.usecase.port.ReferenceCatalogue;
import id.rembuk.usecase.port.Workspace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What people do with the commitments of the rembuk; they are numbered 1 to n without gaps. */
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
        return workspace.read(Commitments::ofCycle);
    }

    /** Everything the commitments are shown with, of one moment. */
    public CommitmentBoard board() {
        return workspace.read(records -> {
            Cycle cycle = CurrentCycle.of(records);
            return new CommitmentBoard(
                    records.identity().practice(),
                    cycle,
                    ofCycle(records),
                    records.all(Organisation.class),
                    records.all(Area.class),
                    Priorities.lokus(records, cycle),
                    records.all(PlanLine.class).stream()
                            .filter(line -> line.cycleId().equals(cycle.id()))
                            .toList(),
                    reference.indicators(),
                    NewYear.predecessors(records),
                    new CommitmentReports(records.all(CommitmentReport.class)),
                    records.all(Evidence.class));
        });
    }

    public ReferenceCatalogue reference() {
        return reference;
    }

    /** Adds an empty commitment with the next number. */
    public Commitment add() {
        String id = Ids.next();
        edits.apply(EditName.of("commitment.add"), records -> List.of(added(records, id, blank -> blank)));
        return workspace.read(records -> records.find(Commitment.class, id)).orElseThrow();
    }

    /** The change that adds a commitment with the next number. */
    static RecordChange added(Records records, String id, UnaryOperator<CommitmentBuilder> prepare) {
        int number = 1 + ofCycle(records).size();
        Commitment blank = Commitment.blank(id, CurrentCycle.of(records).id(), number);
        Commitment added = prepare.apply(blank.edit()).build();
        refuseNik(added);
        return RecordChange.added(added);
    }

    /**
     * Changes one field of a commitment as it is stored now.
     *
     * @throws UserError {@code commitment.gone} when it was deleted meanwhile, {@code personal.nik} when a text seems to
     *     hold a citizen's identity number
     */
    public Optional<Change> change(String id, CommitmentField field, UnaryOperator<CommitmentBuilder> change) {
        return workspace
                .read(records -> records.find(Commitment.class, id))
                .map(known -> edits.apply(
                        EditName.of(field.editKey(), String.valueOf(known.number())),
                        records -> List.of(changed(records, id, change))))
                .orElseThrow(() -> new UserError("commitment.gone"));
    }

    /** What changing a commitment as it is stored now would do, for use cases that do more in the same edit. */
    public static RecordChange changed(Records records, String id, UnaryOperator<CommitmentBuilder> change) {
        Commitment before = stored(records, id);
        Commitment after = change.apply(before.edit()).build();
        refuseNik(after);
        return new RecordChange(before, after);
    }

    /** Ties a plan line to a commitment; a reason for costing nothing no longer holds and is emptied. */
    public Optional<Change> link(String id, String planLineId) {
        return change(id, CommitmentField.PLAN_LINES, c -> {
            List<String> lines = new ArrayList<>(c.build().planLineIds());
            lines.add(planLineId);
            return c.planLineIds(lines).noCostReason(null);
        });
    }

    public Optional<Change> unlink(String id, String planLineId) {
        return change(
                id,
                CommitmentField.PLAN_LINES,
                c -> c.planLineIds(c.build().planLineIds().stream()
                        .filter(line -> !line.equals(planLineId))
                        .toList()));
    }

    /** Moves a commitment up (−1) or down (+1) by one place; at an end nothing happens. */
    public Optional<Change> move(String id, int by) {
        int number = workspace.read(records -> stored(records, id)).number();
        return edits.apply(EditName.of("commitment.move", String.valueOf(number)), records -> {
            Commitment moved = stored(records, id);
            List<Commitment> order = new ArrayList<>(ofCycle(records, moved.cycleId()));
            int from = order.indexOf(moved);
            int to = from + by;
            if (to < 0 || to >= order.size()) {
                return List.of();
            }
            order.remove(from);
            order.add(to, moved);
            return numbered(order);
        });
    }

    /** Deletes a commitment and closes the gap in the numbers; a finding it was made from is open again. */
    public Optional<Change> delete(String id) {
        int number = workspace.read(records -> stored(records, id)).number();
        return edits.apply(EditName.of("commitment.delete", String.valueOf(number)), records -> {
            Commitment deleted = stored(records, id);
            List<Commitment> order = new ArrayList<>(ofCycle(records, deleted.cycleId()));
            order.remove(deleted);
            List<RecordChange> changes = new ArrayList<>(Origins.withoutCommitment(records, id));
            changes.addAll(NewYear.withoutCommitment(records, id));
            changes.addAll(FollowUp.withoutCommitment(records, id));
            changes.add(RecordChange.deleted(deleted));
            changes.addAll(numbered(order));
            return changes;
        });
    }

    private static void refuseNik(Commitment commitment) {
        Stream.of(
                        commitment.text(),
                        commitment.measure(),
                        commitment.unit(),
                        commitment.baselineSource(),
                        commitment.target().text(),
                        commitment.noCostReason(),
                        commitment.evidence(),
                        commitment.reservation(),
                        commitment.gateReason())
                .forEach(PersonalData::refuseNik);
    }

    private static List<RecordChange> numbered(List<Commitment> order) {
        List<RecordChange> changes = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            Commitment commitment = order.get(i);
            changes.add(
                    new RecordChange(commitment, commitment.edit().number(i + 1).build()));
        }
        return changes;
    }

    private static List<Commitment> ofCycle(Records records) {
        return ofCycle(records, CurrentCycle.of(records).id());
    }

    /** The commitments of a cycle by number. */
    static List<Commitment> ofCycle(Records records, String cycle) {
        return records.all(Commitment.class).stream()
                .filter(commitment -> Objects.equals(commitment.cycleId(), cycle))
                .sorted(Comparator.comparing(Commitment::number).thenComparing(Commitment::id))
                .toList();
    }

    private static Commitment stored(Records records, String id) {
        return records.find(Commitment.class, id).orElseThrow(() -> new UserError("commitment.gone"));
    }
}
