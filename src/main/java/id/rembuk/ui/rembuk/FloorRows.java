package id.rembuk.ui.rembuk;

import id.rembuk.domain.commitment.Commitment;
import id.rembuk.domain.history.RecordRef;
import id.rembuk.domain.plan.PlanField;
import id.rembuk.domain.plan.PlanLine;
import id.rembuk.domain.plan.Sites;
import id.rembuk.domain.rembuk.Decision;
import id.rembuk.domain.rembuk.Decisions;
import id.rembuk.domain.rembuk.FloorChange;
import id.rembuk.text.Messages;
import id.rembuk.usecase.CommitmentField;
import id.rembuk.usecase.CommitmentFields;
import id.rembuk.usecase.PlanCells;
import id.rembuk.usecase.rembuk.RembukBoard;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Puts plan lines and commitments of a board into rows. */
final class FloorRows {
    /** The fields of plan lines that are shown, as columns from the left. */
    static final List<PlanField> LINE_FIELDS =
            List.of(PlanField.DESCRIPTION, PlanField.TARGET, PlanField.SITES, PlanField.SHARE);

    /** The fields of commitments that are shown. */
    static final List<CommitmentField> COMMITMENT_FIELDS = List.of(
            CommitmentField.TEXT,
            CommitmentField.OWNER,
            CommitmentField.TARGET,
            CommitmentField.DEADLINE,
            CommitmentField.RESERVATION);

    private final RembukBoard board;
    private final PlanCells cells;
    private final CommitmentFields fields;
    private final Decisions states;
    private final Map<RecordRef, List<FloorChange>> waiting;

    FloorRows(RembukBoard board, Messages messages) {
        this.board = board;
        cells = new PlanCells(board.catalogue(), messages);
        fields = new CommitmentFields(board.catalogue(), messages);
        states = board.states();
        waiting = board.waiting().stream().collect(Collectors.groupingBy(FloorChange::subject));
    }

    PlanCells cells() {
        return cells;
    }

    CommitmentFields fields() {
        return fields;
    }

    /** @param bodyId OPD whose lines are shown; null for all */
    List<FloorRow> lines(String bodyId) {
        List<FloorRow> rows = new ArrayList<>();
        for (int i = 0; i < board.lines().size(); i++) {
            PlanLine line = board.lines().get(i);
            if (bodyId == null || bodyId.equals(line.organisationId())) {
                rows.add(row(line, i + 1));
            }
        }
        return rows;
    }

    private FloorRow row(PlanLine line, int number) {
        Map<String, String> values = new HashMap<>();
        for (PlanField field : LINE_FIELDS) {
            values.put(field.name(), cells.text(field, line));
        }
        values.put(PlanField.DESCRIPTION.name(), line.words());
        if (line.sites().equals(Sites.NONE)) {
            values.put(PlanField.SITES.name(), "");
        }
        return row(RecordRef.of(line), number, values);
    }

    List<FloorRow> commitments() {
        List<FloorRow> rows = new ArrayList<>();
        for (Commitment commitment : board.commitments()) {
            Map<String, String> values = new HashMap<>();
            for (CommitmentField field : COMMITMENT_FIELDS) {
                values.put(field.name(), fields.text(field, commitment));
            }
            rows.add(row(RecordRef.of(commitment), rows.size() + 1, values));
        }
        return rows;
    }

    private FloorRow row(RecordRef ref, int number, Map<String, String> values) {
        Map<String, FloorChange> changes = new HashMap<>();
        waiting.getOrDefault(ref, List.of()).forEach(change -> changes.put(change.field(), change));
        String note = states.of(ref).map(Decision::note).orElse("");
        return new FloorRow(
                ref, String.valueOf(number), values, changes, states.state(ref), Objects.requireNonNullElse(note, ""));
    }
}
