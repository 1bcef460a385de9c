package id.rembuk.ui.rembuk;

import id.rembuk.domain.UserError;
import id.rembuk.domain.rembuk.Decision;
import id.rembuk.domain.rembuk.DecisionState;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.ActionButtons;
import id.rembuk.ui.kit.Icons;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.ui.kit.UiAction;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

/** Below the table of a running meeting: its sums with what was moved, deciding, and confirming or taking back. */
final class FloorBar extends FlowPane {
    private static final double GAP = 8;
    private static final Pattern HANDS = Pattern.compile("(\\d{1,6})\\s*/\\s*(\\d{1,6})\\s*/\\s*(\\d{1,6})");

    private final ScreenContext context;
    private final Messages messages;
    private final RunModel model;
    private final FloorTable table;
    private final Label sum = new Label();
    private final Label moved = new Label();
    private final MenuButton decide;
    private final Button back;
    private final Button confirm;

    FloorBar(ScreenContext context, RunModel model, FloorTable table) {
        this.context = context;
        this.model = model;
        this.table = table;
        messages = context.messages();
        setHgap(GAP);
        setVgap(GAP);
        setId("floor-bar");
        getStyleClass().add("floor-bar");
        sum.setId("floor-sum");
        moved.setId("floor-moved");
        moved.getStyleClass().add("bergeser");
        decide = decideMenu();
        back = new Button(messages.get("rembuk.revert-all"));
        back.setId("floor-revert-all");
        back.setOnAction(e -> model.revertAll());
        confirm = new ActionButtons(messages, context.navigator())
                .primary(UiAction.CONFIRM_CHANGES, messages.get("rembuk.confirm"));
        for (ButtonBase button : List.of(decide, back, confirm)) {
            button.setMinWidth(USE_PREF_SIZE);
        }
        sum.setMinWidth(0);
        sum.setWrapText(true);
        moved.setMinWidth(USE_PREF_SIZE);
        HBox sums = new HBox(GAP, sum, moved);
        sums.setAlignment(Pos.CENTER_LEFT);
        HBox acts = new HBox(GAP, decide, back, confirm);
        sums.prefWidthProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> besideOrAlone(acts), widthProperty(), sum.textProperty(), moved.textProperty()));
        getChildren().addAll(sums, acts);
    }

    private MenuButton decideMenu() {
        MenuButton menu = new MenuButton(messages.get("rembuk.decide"), Icons.of("bi-hand-thumbs-up", 13));
        menu.setId("floor-decide");
        RembukWords words = new RembukWords(messages);
        for (DecisionState state : DecisionState.values()) {
            MenuItem item = new MenuItem(
                    words.of(state), Icons.of(RembukWords.tone(state).icon(), 13));
            item.setId("decide-" + state.name());
            item.setOnAction(e -> decide(state));
            menu.getItems().add(item);
        }
        MenuItem hands = new MenuItem(messages.get("rembuk.decide.hands"), Icons.of("bi-hand-index", 13));
        hands.setOnAction(e -> countHands());
        menu.getItems().add(hands);
        return menu;
    }

    /** Room of the sums: what the acts leave of the line, or a line of their own. */
    private double besideOrAlone(HBox acts) {
        double line = getWidth() - snappedLeftInset() - snappedRightInset() - 1;
        double left = line - acts.prefWidth(USE_COMPUTED_SIZE) - GAP;
        double wanted = sum.prefWidth(USE_COMPUTED_SIZE) + moved.prefWidth(USE_COMPUTED_SIZE) + GAP;
        return left >= wanted ? left : line;
    }

    void show() {
        boolean plan = model.tabProperty().get() == RunModel.Tab.PLAN;
        int waiting = model.board().waiting().size();
        RunModel.Money money = model.money();
        String body = model.bodyIdProperty().get() == null
                ? messages.get("rembuk.floor.all")
                : model.board()
                        .catalogue()
                        .organisation(model.bodyIdProperty().get())
                        .map(o -> o.label())
                        .orElse("");
        sum.setText(plan ? messages.get("rembuk.floor.sum", body, unbroken(money.share())) : "");
        moved.setText(
                !plan || money.moved() == 0
                        ? ""
                        : (money.moved() > 0 ? "+" : "\u2212") + Formats.number(Math.abs(money.moved())));
        boolean open = model.isOpen() && !context.saveStatus().isReadOnly();
        decide.setDisable(!open);
        back.setDisable(!open || waiting == 0);
        confirm.setDisable(!open || waiting == 0);
    }

    /** An amount that is never torn from its "Rp" at the end of a line. */
    private static String unbroken(long rupiah) {
        return Formats.rupiah(rupiah).replace(' ', '\u00a0');
    }

    /** Decides about the chosen rows; asks for a note where the state needs one. */
    void decide(DecisionState state) {
        if (table.chosen().isEmpty() || !model.isOpen()) {
            return;
        }
        if (state == DecisionState.DISEPAKATI_CATATAN || state.isSetAside()) {
            context.dialogs()
                    .ask("rembuk.decide.note-title", "rembuk.decide.note-text", "rembuk.decide.note-act", "")
                    .ifPresent(note -> model.decide(table.chosen(), state, null, note));
        } else {
            model.decide(table.chosen(), state, null, null);
        }
    }

    /** Agreed with counted hands: for / against / abstaining. */
    private void countHands() {
        if (table.chosen().isEmpty()) {
            return;
        }
        context.dialogs()
                .ask("rembuk.decide.hands-title", "rembuk.decide.hands-text", "rembuk.decide.hands-act", "")
                .ifPresent(this::counted);
    }

    private void counted(String typed) {
        Matcher hands = HANDS.matcher(typed.strip());
        if (!hands.matches()) {
            context.dialogs().error(new UserError("decision.hands", typed.strip()));
            return;
        }
        Decision.Hands counted = new Decision.Hands(
                Integer.parseInt(hands.group(1)), Integer.parseInt(hands.group(2)), Integer.parseInt(hands.group(3)));
        DecisionState state = counted.inFavour() > counted.against() ? DecisionState.DISEPAKATI : DecisionState.DITOLAK;
        model.decide(table.chosen(), state, counted, null);
    }
}
