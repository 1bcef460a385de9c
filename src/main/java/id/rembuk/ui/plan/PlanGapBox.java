package id.rembuk.ui.plan;

import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.FocusMove;
import id.rembuk.ui.kit.Gathering;
import id.rembuk.ui.kit.Hint;
import id.rembuk.ui.kit.Icons;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.ui.list.LiveBoard;
import id.rembuk.usecase.readiness.PlanGap;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What the plan has no line for, each with a button that begins the line; shown when a check of readiness leads here. */
final class PlanGapBox extends VBox {
    private final Messages messages;
    private final Consumer<PlanGap> begin;
    private final boolean locked;
    private final LiveBoard<List<PlanGap>> live;
    private final Label title = new Label();
    private final FlowPane gaps = new FlowPane();
    private final ScrollPane scroll = new ScrollPane(gaps);
    private PlanGap.Kind kind = PlanGap.Kind.LOKUS;
    private boolean arriving;

    /** @param begin adds the line for a gap */
    PlanGapBox(ScreenContext context, Consumer<PlanGap> begin) {
        this.begin = begin;
        messages = context.messages();
        locked = context.saveStatus().isReadOnly();
        live = LiveBoard.of(
                context, new Gathering(), () -> context.session().readiness().planGaps(kind));
        live.property().addListener((o, was, now) -> show(now));
        setId("plan-gaps");
        getStyleClass().add("plan-gaps");
        visible(false);
    }

    /** Few ever ask for the box, so it is empty until then. */
    private void assemble() {
        title.getStyleClass().add("t-strong");
        title.setWrapText(true);
        title.setMinWidth(0);
        Button close = new Button("", Icons.of("bi-x", 14));
        close.setId("plan-gaps-close");
        close.getStyleClass().add("icon-button");
        close.setAccessibleText(messages.get("plan.gaps.close"));
        Hint.on(close, messages.get("plan.gaps.close"));
        close.setOnAction(e -> leave());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(8, title, space, close);
        head.setAlignment(Pos.CENTER_LEFT);
        gaps.getStyleClass().add("plan-gaps-list");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("plan-gaps-scroll");
        getChildren().addAll(head, scroll);
    }

    /** Shows the gaps of a kind and puts the focus on the first. */
    void ask(PlanGap.Kind asked) {
        live.close();
        kind = asked;
        arriving = true;
        if (getChildren().isEmpty()) {
            assemble();
        }
        visible(true);
        live.open();
    }

    /** Hides the box; nothing is read for it any more. */
    void leave() {
        live.close();
        visible(false);
    }

    private void show(List<PlanGap> now) {
        String of = kind.name().toLowerCase(Locale.ROOT);
        title.setText(
                now.isEmpty()
                        ? messages.get("plan.gaps.none." + of)
                        : messages.get("plan.gaps." + of, Formats.number(now.size())));
        scroll.setVisible(!now.isEmpty());
        scroll.setManaged(!now.isEmpty());
        gaps.getChildren().setAll(now.stream().map(this::button).toList());
        if (arriving && !now.isEmpty()) {
            FocusMove.toWhenShown(gaps.getChildren().get(0));
        }
        arriving = false;
    }

    private Button button(PlanGap gap) {
        Button button = new Button(gap.name(), Icons.of("bi-plus", 13));
        button.setId("plan-gap-" + gap.key());
        String spoken = messages.get("plan.gaps.add", gap.name());
        button.setAccessibleText(spoken);
        Hint.on(button, spoken);
        button.setDisable(locked);
        button.setOnAction(e -> begin.accept(gap));
        return button;
    }

    private void visible(boolean yes) {
        setVisible(yes);
        setManaged(yes);
    }
}
