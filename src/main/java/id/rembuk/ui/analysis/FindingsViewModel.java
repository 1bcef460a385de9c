package id.rembuk.ui.analysis;

import id.rembuk.domain.analysis.FieldFinding;
import id.rembuk.domain.area.Area;
import id.rembuk.domain.organisation.Organisation;
import id.rembuk.task.Job;
import id.rembuk.usecase.FieldFindings;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;

/** What the section Temuan lapangan shows and does: findings of one moment, one of them chosen, and edits. */
final class FindingsViewModel {
    private final FieldFindings findings;
    private final LiveBoard<FieldFindings.Board> live;
    private final ChosenRows<FieldFinding> rows = new ChosenRows<>(FieldFinding::id);
    private final Map<String, Area> areas = new HashMap<>();
    private final Map<String, String> bodies = new HashMap<>();

    FindingsViewModel(FieldFindings findings, LiveBoard<FieldFindings.Board> live) {
        this.findings = findings;
        this.live = live;
        live.property().addListener((o, was, board) -> show(board));
    }

    void open() {
        live.open();
    }

    void close() {
        live.close();
    }

    ReadOnlyObjectProperty<FieldFindings.Board> boardProperty() {
        return live.property();
    }

    ChosenRows<FieldFinding> rows() {
        return rows;
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
        return live.write("finding.add", () -> findings.add(FieldFinding.Kind.AUDIT))
                .onSuccess(added -> rows.select(added.id()));
    }

    Job<?> change(String id, UnaryOperator<FieldFinding> change) {
        return live.field("finding.change", () -> findings.change(id, change));
    }

    /** Deletes the chosen finding. */
    void delete() {
        FieldFinding chosen = rows.selected();
        if (chosen != null) {
            rows.leaveSelected();
            live.write("finding.delete", () -> findings.delete(chosen.id()));
        }
    }

    /** Makes a plan line of the chosen finding. */
    Job<String> makeLine() {
        String id = rows.selected().id();
        return live.write("finding.make-line", () -> findings.makePlanLine(id));
    }

    /** Makes a commitment of the chosen finding. */
    Job<String> makeCommitment() {
        String id = rows.selected().id();
        return live.write("finding.make-commitment", () -> findings.makeCommitment(id));
    }

    private void show(FieldFindings.Board board) {
        areas.clear();
        board.areas().forEach(area -> areas.put(area.id(), area));
        bodies.clear();
        board.organisations().forEach((Organisation body) -> bodies.put(body.id(), body.label()));
        rows.show(board.findings());
    }
}
