package id.rembuk.ui.analysis;

import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Inspector;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.usecase.PriorityBoard;
import java.util.Objects;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** The pane at the right of the ranking: the rule, or how the chosen desa got its place. */
final class RankingSide {
    private final Messages messages;
    private final Inspector pane;
    private final RulePanel rulePanel;
    private final PlacePanel placePanel;
    private final ToggleButton rule;
    private final ToggleButton place;
    private final VBox content = new VBox();
    private PriorityBoard board;
    private RankingRow row;

    RankingSide(RankingViewModel model, ScreenContext context) {
        messages = context.messages();
        pane = new Inspector(messages);
        rulePanel = new RulePanel(model, context.fields());
        placePanel = new PlacePanel(model, context.fields());
        ToggleGroup group = new ToggleGroup();
        rule = tab("priority-side-rule", messages.get("priority.side.rule"), group);
        place = tab("priority-side-place", messages.get("priority.side.place"), group);
        FlowPane tabs = new FlowPane(2, 2, rule, place);
        tabs.getStyleClass().add("document-tabs");
        group.selectedToggleProperty().addListener((o, was, now) -> {
            if (now == null) {
                was.setSelected(true); // one of the two is always shown
            } else {
                arrange();
            }
        });
        pane.show("", tabs, content);
        rule.setSelected(true);
    }

    Inspector pane() {
        return pane;
    }

    void show(PriorityBoard now) {
        board = now;
        rulePanel.show(now);
        placePanel.show(row, now);
    }

    /** Shows a desa that was chosen; for null the rule comes back. */
    void show(RankingRow chosen) {
        boolean other = chosen != null && (row == null || !Objects.equals(row.id(), chosen.id()));
        row = chosen;
        if (board != null) {
            placePanel.show(chosen, board);
        }
        if (other) {
            place.setSelected(true);
        }
        arrange();
    }

    /** Brings the rule into view. */
    void rule() {
        pane.open();
        rule.setSelected(true);
    }

    /** Brings the rule into view, the cursor in its first weight. */
    void editRule() {
        rule();
        rulePanel.focus();
    }

    /** Saves what is typed and not saved yet. */
    void leave() {
        rulePanel.leave();
    }

    private void arrange() {
        content.getChildren().setAll(rule.isSelected() ? rulePanel : placePanel);
        boolean desa = place.isSelected() && row != null;
        pane.title(desa ? row.name() : messages.get(rule.isSelected() ? "priority.side.rule" : "priority.side.place"));
        if (desa) {
            pane.marks(RankingColumns.chip(messages, row.standing()));
        } else {
            pane.marks();
        }
    }

    private static ToggleButton tab(String id, String words, ToggleGroup group) {
        ToggleButton tab = new ToggleButton(words);
        tab.setId(id);
        tab.setToggleGroup(group);
        return tab;
    }
}
