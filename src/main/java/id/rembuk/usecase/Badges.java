package id.rembuk.usecase;

import id.rembuk.domain.area.Area;
import id.rembuk.domain.commitment.Commitment;
import id.rembuk.domain.commitment.QualityGate;
import id.rembuk.domain.document.DocumentState;
import id.rembuk.domain.document.OfficialDocument;
import id.rembuk.domain.history.Change;
import id.rembuk.domain.history.RecordKind;
import id.rembuk.domain.history.RecordRef;
import id.rembuk.domain.plan.LineCheck;
import id.rembuk.domain.plan.Nomenclature;
import id.rembuk.domain.plan.PlanFinding;
import id.rembuk.domain.plan.PlanLine;
import id.rembuk.domain.readiness.Room;
import id.rembuk.domain.workspace.Cycle;
import id.rembuk.usecase.guide.GuideBoard;
import id.rembuk.usecase.guide.GuideBoards;
import id.rembuk.usecase.port.Records;
import id.rembuk.usecase.port.ReferenceCatalogue;
import id.rembuk.usecase.port.Workspace;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Keeps the numbers beside the places. After a change only what was touched is read again, so that one edited line of a
 * long plan does not have all others read. Belongs on the READ lane.
 */
public final class Badges {
    private final Workspace workspace;
    private final GuideBoards guide;
    private final Today today;
    private final LineCheck check;
    private final Map<Room, Set<RecordKind>> kinds = new EnumMap<>(Room.class);
    private final Map<Room, Function<Records, Badge>> readings = new EnumMap<>(Room.class);
    private final Map<Room, Badge> known = new EnumMap<>(Room.class);
    private final Set<String> faulty = new HashSet<>();
    private String cycleId;
    private boolean planChanged;

    Badges(Workspace workspace, ReferenceCatalogue reference, GuideBoards guide, Today today) {
        this.workspace = workspace;
        this.guide = guide;
        this.today = today;
        check = new LineCheck(new Nomenclature(reference::nomenclature));
        badge(Room.FIGURES, this::figures, RecordKind.STUNTING_COUNT, RecordKind.AREA);
        badge(Room.COMMITMENTS, Badges::commitments, RecordKind.COMMITMENT);
        badge(
                Room.GUIDE,
                this::actions,
                RecordKind.STEP_STATE,
                RecordKind.STUNTING_COUNT,
                RecordKind.PRIORITY_SITE,
                RecordKind.COMMITMENT,
                RecordKind.DOCUMENT,
                RecordKind.CYCLE);
        badge(Room.DOCUMENTS, Badges::documents, RecordKind.DOCUMENT);
    }

    /**
     * The numbers after changes; a place without one is not in the map.
     *
     * @param changes since the last reading
     */
    public synchronized Map<Room, Badge> after(List<Change> changes) {
        return workspace.read(records -> {
            Cycle cycle = CurrentCycle.of(records);
            boolean all = !cycle.id().equals(cycleId);
            cycleId = cycle.id();
            readings.forEach((room, reading) -> {
                if (all
                        || changes.stream()
                                .anyMatch(change -> kinds.get(room).stream().anyMatch(change::touches))) {
                    known.put(room, reading.apply(records));
                }
            });
            actionsAfterPlan(records, changes);
            known.put(Room.PLAN, Badge.warning(all ? allLines(records) : touchedLines(records, changes)));
            return known.entrySet().stream()
                    .filter(entry ->
                            entry.getValue().count() > 0 || entry.getValue().of() > 0)
                    .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
        });
    }

    private void badge(Room room, Function<Records, Badge> reading, RecordKind first, RecordKind... others) {
        readings.put(room, reading);
        kinds.put(room, EnumSet.of(first, others));
    }

    /** Steps that are judged from the plan need all its lines, so they wait until nobody is editing it. */
    private void actionsAfterPlan(Records records, List<Change> changes) {
        if (changes.stream().anyMatch(change -> change.touches(RecordKind.PLAN_LINE))) {
            planChanged = true;
        } else if (planChanged) {
            planChanged = false;
            known.put(Room.GUIDE, actions(records));
        }
    }

    private int allLines(Records records) {
        faulty.clear();
        records.all(PlanLine.class).stream()
                .filter(this::isFaulty)
                .map(PlanLine::id)
                .forEach(faulty::add);
        return faulty.size();
    }

    private int touchedLines(Records records, List<Change> changes) {
        changes.stream()
                .flatMap(change -> change.touched().stream())
                .filter(ref -> ref.kind() == RecordKind.PLAN_LINE)
                .map(RecordRef::id)
                .distinct()
                .forEach(id -> {
                    if (records.find(PlanLine.class, id).filter(this::isFaulty).isPresent()) {
                        faulty.add(id);
                    } else {
                        faulty.remove(id);
                    }
                });
        return faulty.size();
    }

    private boolean isFaulty(PlanLine line) {
        return Objects.equals(line.cycleId(), cycleId)
                && check.of(line).stream().map(PlanFinding::kind).anyMatch(PlanFinding.Kind::keepsFromAgreeing);
    }

    private Badge actions(Records records) {
        GuideBoard.FrameProgress actions = guide.inUse(records);
        return Badge.done(actions.done(), actions.total());
    }

    private Badge figures(Records records) {
        Cycle cycle = CurrentCycle.of(records);
        return Badge.warning(DataGaps.of(records, cycle, records.all(Area.class), today.day())
                .without()
                .size());
    }

    private static Badge commitments(Records records) {
        String cycle = CurrentCycle.of(records).id();
        List<Commitment> all = records.all(Commitment.class).stream()
                .filter(commitment -> commitment.cycleId().equals(cycle))
                .toList();
        return Badge.done(
                (int) all.stream()
                        .filter(commitment -> QualityGate.of(commitment).passed())
                        .count(),
                all.size());
    }

    private static Badge documents(Records records) {
        String cycle = CurrentCycle.of(records).id();
        return Badge.count((int) records.all(OfficialDocument.class).stream()
                .filter(document -> document.cycleId().equals(cycle) && document.state() != DocumentState.REPLACED)
                .count());
    }
}
