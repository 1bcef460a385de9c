package id.rembuk.ui.commitment;

import id.rembuk.domain.commitment.CommitmentReports;
import id.rembuk.domain.commitment.QualityGate;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.ActionButtons;
import id.rembuk.ui.kit.Forms;
import id.rembuk.ui.kit.Inspector;
import id.rembuk.ui.kit.OriginLink;
import id.rembuk.ui.kit.ReportWords;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.ui.kit.StatusChip;
import id.rembuk.ui.kit.UiAction;
import id.rembuk.usecase.CommitmentBoard;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

/** The pane at the right with the chosen commitment in full, or one line telling how to choose one. */
final class CommitmentInspector {
    private final Messages messages;
    private final ReportWords words;
    private final Inspector pane;
    private final OriginLink origin;
    private final CommitmentEditor editor;
    private final Label none;
    private final Label continues = Forms.note("");
    private Map<String, CommitmentBoard.Predecessor> predecessors = Map.of();
    private CommitmentReports reports = CommitmentReports.EMPTY;
    private final Button[] acts;

    CommitmentInspector(CommitmentViewModel model, ScreenContext context) {
        messages = context.messages();
        words = new ReportWords(messages);
        pane = new Inspector(messages);
        origin = new OriginLink(context);
        editor = new CommitmentEditor(model, context);
        none = new Label(messages.get("commitment.editor.none"));
        continues.setId("commitment-continues");
        continues.managedProperty().bind(continues.visibleProperty());
        none.setWrapText(true);
        none.getStyleClass().add("t-muted");
        ActionButtons buttons = new ActionButtons(messages, context.navigator());
        acts = new Button[] {
            buttons.button(UiAction.MOVE_UP, messages.get("commitment.up")),
            buttons.button(UiAction.MOVE_DOWN, messages.get("commitment.down")),
            buttons.button(UiAction.DELETE_ROW, messages.get("commitment.delete"))
        };
        show(null);
    }

    Inspector pane() {
        return pane;
    }

    CommitmentEditor editor() {
        return editor;
    }

    void board(CommitmentBoard board) {
        predecessors = board.predecessors();
        reports = board.reports();
        editor.board(board);
    }

    /** Shows a commitment, or that none is chosen for null. */
    void show(CommitmentRow row) {
        if (row == null) {
            editor.leave();
            pane.show(messages.get("commitment.editor.none-title"), none);
            pane.marks();
            pane.foot();
            return;
        }
        if (!editor.show(row)) {
            return;
        }
        if (editor.getParent() == null) {
            pane.show("", origin, continues, editor);
            pane.foot(acts);
        }
        origin.show(row.id());
        showPredecessor(predecessors.get(row.id()));
        pane.title(messages.get("commitment.editor.title", Formats.number(row.number())));
        pane.marks(chip(row.gate()));
    }

    /** Tells what it continues, and the last that was reported on that. */
    private void showPredecessor(CommitmentBoard.Predecessor before) {
        continues.setVisible(before != null);
        if (before != null) {
            continues.setText(messages.get(
                    "commitment.continues",
                    Formats.number(before.number()),
                    String.valueOf(before.year()),
                    words.last(reports.last(before.id()))));
        }
    }

    private StatusChip chip(QualityGate gate) {
        if (gate.passed()) {
            return StatusChip.chip(StatusChip.Tone.SELESAI, messages.get("commitment.gate.passed"));
        }
        return gate.excused()
                ? StatusChip.chip(StatusChip.Tone.PERHATIAN, messages.get("commitment.gate.excused"))
                : StatusChip.chip(StatusChip.Tone.USULAN, messages.get("commitment.gate.open"));
    }
}
