package id.rembuk.ui.analysis;

import id.rembuk.domain.priority.LokusProposal;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Forms;
import id.rembuk.usecase.PriorityBoard;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;

/** Says what the rule and the choices would change before anything is confirmed: ties at the line, who comes, who goes. */
record RankingEffect(PriorityBoard board, Messages messages) {

    List<Label> notes() {
        List<Label> notes = new ArrayList<>();
        RankingRows rows = new RankingRows(board, messages);
        LokusProposal proposal = board.proposal();
        if (!proposal.tied().isEmpty()) {
            notes.add(named(
                    "priority-tie",
                    Forms.warning(messages.get(
                            "priority.effect.tie",
                            Formats.number(proposal.tied().size()),
                            Formats.number(proposal.placesLeft()),
                            rows.names(proposal.tied())))));
        } else if (proposal.placesLeft() > 0) {
            notes.add(named(
                    "priority-short",
                    Forms.warning(messages.get(
                            "priority.effect.short",
                            Formats.number(proposal.chosen().size()),
                            Formats.number(board.rule().wanted())))));
        }
        LokusProposal.Difference difference = board.difference();
        if (!board.confirmed().isEmpty() && !difference.isEmpty()) {
            notes.add(named(
                    "priority-effect",
                    Forms.note(messages.get(
                            "priority.effect.difference",
                            listed(rows, difference.in()),
                            listed(rows, difference.out())))));
        }
        return notes;
    }

    private String listed(RankingRows rows, List<String> areaIds) {
        return areaIds.isEmpty() ? messages.get("priority.effect.nobody") : rows.names(areaIds);
    }

    private static Label named(String id, Label note) {
        note.setId(id);
        return note;
    }
}
