package id.rembuk.usecase.hall;

import id.rembuk.domain.hall.PlanTableBody;
import id.rembuk.domain.hall.PlanTableBody.Row;
import id.rembuk.domain.history.RecordKind;
import id.rembuk.domain.history.RecordRef;
import id.rembuk.domain.plan.DesaSets;
import id.rembuk.domain.plan.PlanLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The plan lines of one OPD in their order, with what the slides say of them. */
final class PlanGroup {
    private final String label;
    private final List<PlanLine> lines;
    private final int before;
    private PlanSums sums;
    private Set<String> unreached = Set.of();
    private List<Page> pages = List.of();

    /** The rows of one slide and the lines they show. */
    record Page(List<Row> rows, List<RecordRef> lines) {
        private static Page blank() {
            return new Page(new ArrayList<>(), new ArrayList<>());
        }
    }

    /**
     * @param label of the OPD; "" for lines of nobody
     * @param before number of lines on the slides before
     */
    PlanGroup(String label, List<PlanLine> lines, int before) {
        this.label = label;
        this.lines = new ArrayList<>(lines);
        this.before = before;
    }

    /** Takes a line of the group as it is now; false when it is gone or belongs elsewhere. */
    boolean takes(Optional<PlanLine> now) {
        for (int i = 0; now.isPresent() && i < lines.size(); i++) {
            PlanLine was = lines.get(i);
            if (was.id().equals(now.get().id())) {
                lines.set(i, now.get());
                return was.position() == now.get().position()
                        && was.cycleId().equals(now.get().cycleId())
                        && Objects.equals(was.organisationId(), now.get().organisationId());
            }
        }
        return false;
    }

    /** Writes sums and rows as the lines and the decisions are. */
    void write(PlanRows rows, Floor floor, DesaSets desa, List<String> lokus) {
        sums = PlanSums.of(lines, floor);
        unreached = Set.copyOf(desa.unreached(lokus, lines));
        List<Page> written = new ArrayList<>();
        Page page = Page.blank();
        double room = PlanTableBody.ROOM;
        for (int i = 0; i < lines.size(); i++) {
            RecordRef ref = new RecordRef(RecordKind.PLAN_LINE, lines.get(i).id());
            for (PlanRows.Part part : rows.parts(lines.get(i), before + i + 1, floor)) {
                if (part.height() > room) {
                    written.add(page);
                    page = Page.blank();
                    room = PlanTableBody.ROOM;
                }
                page.rows().add(part.row());
                page.lines().add(ref);
                room -= part.height();
            }
        }
        written.add(page);
        pages = written;
    }

    String label() {
        return label;
    }

    /** Id of the OPD of the first line; "" for lines of nobody. */
    String owner() {
        String owner = lines.get(0).organisationId();
        return owner == null ? "" : owner;
    }

    List<PlanLine> lines() {
        return lines;
    }

    PlanSums sums() {
        return sums;
    }

    /** The desa lokus that no line of the group reaches. */
    Set<String> unreached() {
        return unreached;
    }

    List<Page> pages() {
        return pages;
    }
}
