package id.rembuk.usecase.assessment;

import id.rembuk.domain.Ids;
import id.rembuk.domain.PersonalData;
import id.rembuk.domain.UserError;
import id.rembuk.domain.assessment.AssessmentTotals;
import id.rembuk.domain.assessment.Criterion;
import id.rembuk.domain.assessment.GradeStep;
import id.rembuk.domain.assessment.HighLokus;
import id.rembuk.domain.guide.Evidence;
import id.rembuk.domain.history.Change;
import id.rembuk.domain.history.EditName;
import id.rembuk.domain.history.RecordChange;
import id.rembuk.domain.priority.DesaFigures;
import id.rembuk.domain.priority.PrioritySite;
import id.rembuk.domain.priority.Ranking;
import id.rembuk.domain.workspace.Cycle;
import id.rembuk.usecase.CurrentCycle;
import id.rembuk.usecase.Edits;
import id.rembuk.usecase.Priorities;
import id.rembuk.usecase.PriorityBoard;
import id.rembuk.usecase.guide.FrameBoard;
import id.rembuk.usecase.guide.Guidance;
import id.rembuk.usecase.port.Records;
import id.rembuk.usecase.port.ReferenceCatalogue;
import id.rembuk.usecase.port.Workspace;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What people do with the yearly assessment before others do it: state the criteria, grade the own regency, prove it. */
public final class Assessment {
    private static final Comparator<Criterion> ORDER = Comparator.comparing(
                    Criterion::code, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Criterion::id);
    private static final int MOST_WEIGHT = 1000;

    private final Workspace workspace;
    private final Edits edits;
    private final ReferenceCatalogue reference;
    private final Priorities priorities;
    private final Guidance guidance;

    public Assessment(
            Workspace workspace, Edits edits, ReferenceCatalogue reference, Priorities priorities, Guidance guidance) {
        this.workspace = workspace;
        this.edits = edits;
        this.reference = reference;
        this.priorities = priorities;
        this.guidance = guidance;
    }

    /** The criteria of the current cycle as they are now. */
    public AssessmentBoard board() {
        PriorityBoard ranking = priorities.board();
        FrameBoard frames = guidance.board();
        return workspace.read(records -> {
            Cycle cycle = CurrentCycle.of(records);
            List<Criterion> criteria = ofCycle(records, cycle);
            return new AssessmentBoard(
                    records.identity().practice(),
                    criteria,
                    AssessmentTotals.of(criteria),
                    shares(criteria, ranking),
                    missing(criteria),
                    frames.used().frame(),
                    frames.choices().stream().map(FrameBoard.Choice::frame).toList(),
                    records.all(Evidence.class).stream()
                            .filter(evidence -> evidence.cycleId().equals(cycle.id()))
                            .sorted(Comparator.comparing(
                                    Evidence::caption, Comparator.nullsLast(Comparator.naturalOrder())))
                            .toList());
        });
    }

    /** Adds the shipped criteria that are not there yet; nothing happens when all are. */
    public Optional<Change> addKnown() {
        return edits.apply(EditName.of("assessment.add-known"), records -> {
            Cycle cycle = CurrentCycle.of(records);
            return missing(ofCycle(records, cycle)).stream()
                    .map(known -> RecordChange.added(known.startOf(Ids.next(), cycle.id())))
                    .toList();
        });
    }

    /** Adds an empty criterion of the officer's own. */
    public Criterion add() {
        String id = Ids.next();
        edits.apply(
                EditName.of("assessment.add"),
                records -> List.of(RecordChange.added(
                        Criterion.blank(id, CurrentCycle.of(records).id()))));
        return workspace.read(records -> stored(records, id));
    }

    /**
     * Changes a criterion as it is stored now; a grade it no longer has is taken back.
     *
     * @throws UserError {@code assessment.gone} when it was deleted meanwhile, {@code assessment.weight} outside 1 to
     *     1000, {@code assessment.letter-twice} when two grades have the same letter, {@code personal.nik}
     */
    public Optional<Change> change(String id, UnaryOperator<Criterion> change) {
        return edits.apply(EditName.of("assessment.change"), records -> {
            Criterion before = stored(records, id);
            Criterion after = change.apply(before);
            check(after);
            boolean gone = after.grade() != null && after.given().isEmpty();
            return List.of(
                    new RecordChange(before, gone ? after.edit().grade(null).build() : after));
        });
    }

    public Optional<Change> delete(String id) {
        return edits.apply(
                EditName.of("assessment.delete"), records -> List.of(RecordChange.deleted(stored(records, id))));
    }

    private static void check(Criterion criterion) {
        if (criterion.weight() != null && (criterion.weight() < 1 || criterion.weight() > MOST_WEIGHT)) {
            throw new UserError("assessment.weight", String.valueOf(MOST_WEIGHT));
        }
        Set<String> letters = criterion.steps().stream().map(GradeStep::letter).collect(Collectors.toSet());
        if (letters.size() < criterion.steps().size()) {
            throw new UserError("assessment.letter-twice");
        }
        Stream.concat(
                        Stream.of(criterion.code(), criterion.text(), criterion.reason(), criterion.evidence()),
                        criterion.steps().stream().map(GradeStep::threshold))
                .forEach(PersonalData::refuseNik);
    }

    private static Map<String, HighLokus> shares(List<Criterion> criteria, PriorityBoard board) {
        Set<String> lokus = board.confirmed().stream().map(PrioritySite::areaId).collect(Collectors.toSet());
        Map<String, HighLokus> shares = new HashMap<>();
        for (Criterion criterion : criteria) {
            if (criterion.computation() != null) {
                shares.put(
                        criterion.id(),
                        HighLokus.of(
                                criterion.computation(),
                                figures(board.ranking()),
                                lokus,
                                board.rule().leastMeasured()));
            }
        }
        return shares;
    }

    private static List<DesaFigures> figures(Ranking ranking) {
        return Stream.of(
                        ranking.ranked().stream().map(ranked -> ranked.figures()),
                        ranking.few().stream(),
                        ranking.unrankable().stream().map(unrankable -> unrankable.figures()))
                .flatMap(figures -> figures)
                .toList();
    }

    private List<Criterion> missing(List<Criterion> there) {
        return reference.criteria().stream()
                .filter(known -> there.stream()
                        .noneMatch(each -> Objects.equals(each.code(), known.code())
                                && Objects.equals(each.source(), known.source())))
                .toList();
    }

    private static List<Criterion> ofCycle(Records records, Cycle cycle) {
        return records.all(Criterion.class).stream()
                .filter(criterion -> criterion.cycleId().equals(cycle.id()))
                .sorted(ORDER)
                .toList();
    }

    private static Criterion stored(Records records, String id) {
        return records.find(Criterion.class, id).orElseThrow(() -> new UserError("assessment.gone"));
    }
}
