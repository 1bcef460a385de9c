package id.rembuk.ui.analysis;

import id.rembuk.domain.analysis.CauseNote;
import id.rembuk.domain.organisation.Organisation;
import id.rembuk.domain.reference.Indicator;
import id.rembuk.task.Job;
import id.rembuk.ui.list.LiveBoard;
import id.rembuk.ui.list.LiveRecords;
import id.rembuk.usecase.CauseNotes;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** What the section Penyebab dan solusi shows and does: notes of one moment, one of them chosen, and edits. */
final class NotesViewModel {
    private final CauseNotes notes;
    private final LiveBoard<CauseNotes.Board> live;
    private final LiveRecords<CauseNotes.Board, CauseNote> records;
    private final Map<String, Indicator> indicators = new HashMap<>();
    private final Map<String, String> bodies = new HashMap<>();

    NotesViewModel(CauseNotes notes, LiveBoard<CauseNotes.Board> live) {
        this.notes = notes;
        this.live = live;
        records = new LiveRecords<>(live, CauseNote::id);
        live.property().addListener((o, was, board) -> show(board));
    }

    LiveRecords<CauseNotes.Board, CauseNote> records() {
        return records;
    }

    /** Code and name of an indicator; the code alone when the catalogue does not know it. */
    String indicator(String code) {
        Indicator known = indicators.get(code);
        return known == null ? code : code + " · " + known.name();
    }

    /** Name of a body; "" for none. */
    String body(String id) {
        return id == null ? "" : bodies.getOrDefault(id, "");
    }

    /** Whether the notes and the catalogue have been read. */
    boolean isRead() {
        return live.get() != null;
    }

    /** Adds a note on the indicator of the chosen one, or on the first of the catalogue, and chooses it. */
    Job<CauseNote> add() {
        CauseNote chosen = records.rows().selected();
        String code = chosen != null
                ? chosen.indicatorCode()
                : live.get().indicators().get(0).code();
        return records.add("cause.add", () -> notes.add(code));
    }

    Job<?> change(String id, UnaryOperator<CauseNote> change) {
        return live.field("cause.change", () -> notes.change(id, change));
    }

    /** Deletes the chosen note. */
    void delete() {
        records.delete("cause.delete", chosen -> notes.delete(chosen.id()));
    }

    /** Makes a plan line of the chosen note. */
    Job<String> makeLine() {
        String id = records.rows().selected().id();
        return live.write("cause.make-line", () -> notes.makePlanLine(id));
    }

    private void show(CauseNotes.Board board) {
        indicators.clear();
        board.indicators().forEach(indicator -> indicators.put(indicator.code(), indicator));
        bodies.clear();
        board.organisations().forEach((Organisation body) -> bodies.put(body.id(), body.label()));
        records.rows().show(board.notes());
    }
}
