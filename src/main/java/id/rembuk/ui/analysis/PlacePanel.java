package id.rembuk.ui.analysis;

import id.rembuk.domain.priority.LokusProposal.Standing;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Fields;
import id.rembuk.ui.kit.Forms;
import id.rembuk.ui.kit.Icons;
import id.rembuk.usecase.PriorityBoard;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** How the chosen desa got its place, line by line, and a person's word about it with a reason. */
final class PlacePanel extends VBox {
    private final Messages messages;
    private final RankingViewModel model;
    private final Computation computation;
    private final VBox told = new VBox();
    private final TextArea reason = new TextArea();
    private final Button in;
    private final Button out;
    private final Button leave;
    private final Region decision;
    private final boolean readOnly;
    private String shownId;

    PlacePanel(RankingViewModel model, Fields fields) {
        this.model = model;
        messages = fields.messages();
        readOnly = fields.saveStatus().isReadOnly();
        computation = new Computation(messages);
        told.getStyleClass().add("form");
        told.setId("priority-computation");
        reason.setId("priority-reason");
        reason.setPrefRowCount(2);
        reason.setWrapText(true);
        Label label = new Label(messages.get("priority.decide.reason"));
        label.setLabelFor(reason);
        reason.setAccessibleText(label.getText());
        in = button("priority-put-on", "bi-person-plus", messages.get("priority.decide.in"), () -> decide(true));
        out = button("priority-keep-off", "bi-person-dash", messages.get("priority.decide.out"), () -> decide(false));
        leave = button(
                "priority-leave-to-rule",
                "bi-arrow-counterclockwise",
                messages.get("priority.decide.rule"),
                model::leaveToRule);
        FlowPane acts = new FlowPane(8, 8, in, out, leave);
        decision = Forms.section(messages.get("priority.section.decide"), label, reason, acts);
        getStyleClass().add("form");
    }

    /** Shows a desa as it is now; a reason that is being typed for it stays. */
    void show(RankingRow row, PriorityBoard board) {
        if (row == null) {
            Label none = new Label(messages.get("priority.none-chosen"));
            none.setWrapText(true);
            none.getStyleClass().add("t-muted");
            getChildren().setAll(none);
            shownId = null;
            return;
        }
        List<Node> parts = new ArrayList<>();
        if (row.ranked() == null) {
            parts.add(Forms.warning(row.reason()));
        }
        parts.add(section(messages.get("priority.section.figures"), computation.figures(row.figures())));
        if (row.ranked() != null) {
            parts.add(section(messages.get("priority.section.sums"), computation.sums(row.ranked(), board.rule())));
            List<String> ties = computation.ties(row.ranked(), board);
            if (!ties.isEmpty()) {
                parts.add(section(messages.get("priority.section.ties"), ties));
            }
        }
        told.getChildren().setAll(parts);
        boolean chosen = board.rule().choice(row.id()).isPresent();
        if (!row.id().equals(shownId)) {
            reason.setText(
                    board.rule().choice(row.id()).map(choice -> choice.reason()).orElse(""));
        }
        in.setDisable(readOnly || row.standing() == Standing.BY_RULE);
        out.setDisable(readOnly || (row.standing() == Standing.OUTSIDE));
        leave.setDisable(readOnly || !chosen);
        reason.setDisable(readOnly);
        shownId = row.id();
        getChildren().setAll(told, decision);
    }

    private void decide(boolean putOn) {
        model.decide(putOn, reason.getText()).onFailure(failure -> reason.requestFocus());
    }

    private static VBox section(String heading, List<String> lines) {
        VBox section = Forms.section(heading);
        for (String line : lines) {
            Label label = new Label(line);
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
            section.getChildren().add(label);
        }
        return section;
    }

    private static Button button(String id, String icon, String words, Runnable act) {
        Button button = new Button(words, Icons.of(icon));
        button.setId(id);
        button.setOnAction(e -> act.run());
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }
}
