package id.rembuk.ui.analysis;

import id.rembuk.domain.analysis.FieldFinding;
import id.rembuk.domain.area.Area;
import id.rembuk.domain.organisation.Organisation;
import id.rembuk.task.Job;
import id.rembuk.ui.list.LiveBoard;
import id.rembuk.ui.list.LiveRecords;
import id.rembuk.usecase.FieldFindings;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** What the section Temuan lapangan shows and does: findings of one moment, one of them chosen, and edits. */
final class FindingsViewModel {
    private final FieldFindings findings;
    private final LiveBoard<FieldFindings.Board> live;
    private final LiveRecords<FieldFindings.Board, FieldFinding> records;
    private final Map<String, Area> areas = new HashMap<>();
    private final Map<String, String> bodies = new HashMap<>();

    FindingsViewModel(FieldFindings findings, LiveBoard<FieldFindings.Board> live) {
        this.findings = findings;
        this.live = live;
        records = new LiveRecords<>(live, FieldFinding::id);
        live.property().addListener((o, was, board) -> show(board));
    }

    LiveRecords<FieldFindings.Board, FieldFinding> records() {
        return records;
    }

    /** Name of an area with its kecamatan, because a name is unique only there; "" for none. */
    String area(String id) {
        Area area = id == null ? null : areas.get(id);
        if (area == null) {
            return "";
        }
        Area parent = areas.get(area.parentId());
        return parent == null || parent.parentId() == null ? area.name() : area.name() + " (" + parent.name() + ")";
    }

    /** Name of a body; "" for none. */
    String body(String id) {
        return id == null ? "" : bodies.getOrDefault(id, "");
    }

    /** Adds a finding of an audit and chooses it. */
    Job<FieldFinding> add() {
        return records.add("finding.add", () -> findings.add(FieldFinding.Kind.AUDIT));
    }

    Job<?> change(String id, UnaryOperator<FieldFinding> change) {
        return live.field("finding.change", () -> findings.change(id, change));
    }

    /** Deletes the chosen finding. */
    void delete() {
        records.delete("finding.delete", chosen -> findings.delete(chosen.id()));
    }

    /** Makes a plan line of the chosen finding. */
    Job<String> makeLine() {
        String id = records.rows().selected().id();
        return live.write("finding.make-line", () -> findings.makePlanLine(id));
    }

    /** Makes a commitment of the chosen finding. */
    Job<String> makeCommitment() {
        String id = records.rows().selected().id();
        return live.write("finding.make-commitment", () -> findings.makeCommitment(id));
    }

    private void show(FieldFindings.Board board) {
        areas.clear();
        board.areas().forEach(area -> areas.put(area.id(), area));
        bodies.clear();
        board.organisations().forEach((Organisation body) -> bodies.put(body.id(), body.label()));
        records.rows().show(board.findings());
    }
}
