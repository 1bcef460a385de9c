package id.rembuk.ui.rembuk;

import id.rembuk.domain.rembuk.AgendaItem;
import id.rembuk.domain.rembuk.Sitting;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.ActionButtons;
import id.rembuk.ui.kit.Hint;
import id.rembuk.ui.kit.Icons;
import id.rembuk.ui.kit.UiAction;
import id.rembuk.usecase.rembuk.RembukBoard;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The agenda item that is on, with its timer; or the one button that a meeting which is not running needs. */
final class ItemHead extends VBox {
    private static final double SECONDS_OF_A_MINUTE = 60;

    private final Messages messages;
    private final RunModel model;
    private final Label caption = new Label();
    private final Label title = new Label();
    private final Label timer = new Label();
    private final Label planned = new Label();
    private final ProgressBar bar = new ProgressBar(0);
    private final Button pause = new Button();
    private final Button start = new Button();
    private final VBox clock = new VBox(timer, planned);
    private final HBox steps;
    private final Runnable started;

    /** @param started takes the focus over when the meeting runs and the button that began it goes */
    ItemHead(RunModel model, Messages messages, ActionButtons buttons, Runnable started) {
        this.model = model;
        this.started = started;
        this.messages = messages;
        getStyleClass().add("butir-kini");
        caption.getStyleClass().add("t-muted");
        title.getStyleClass().add("t-title");
        title.setId("item-title");
        title.setMinWidth(0);
        timer.getStyleClass().add("penghitung");
        timer.setId("item-timer");
        planned.getStyleClass().add("t-muted");
        clock.setAlignment(Pos.CENTER_RIGHT);
        clock.setMinWidth(USE_PREF_SIZE);
        pause.getStyleClass().add("icon");
        pause.setId("item-pause");
        pause.setOnAction(e -> model.pauseOrResume());
        start.setId("meeting-start");
        start.getStyleClass().add("primary");
        start.setMinWidth(USE_PREF_SIZE);
        VBox words = new VBox(caption, title);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        steps = new HBox(buttons.icon(UiAction.PREVIOUS_ITEM), buttons.icon(UiAction.NEXT_ITEM));
        withoutSteps(true);
        HBox line = new HBox(12, words, clock, pause, steps, start);
        line.setAlignment(Pos.CENTER_LEFT);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(messages.get("rembuk.item.progress"));
        getChildren().addAll(line, bar);
    }

    /** @param yes whether the agenda, which has the buttons to the items before and after, stands beside */
    void withoutSteps(boolean yes) {
        visible(steps, !yes);
    }

    void show(RembukBoard board) {
        Optional<AgendaItem> current = board.current();
        boolean running = model.isOpen() && !model.isInterrupted();
        title.setText(current.map(AgendaItem::title)
                .orElseGet(() -> messages.get(
                        board.sitting().isOpen()
                                ? "rembuk.item.none"
                                : board.sitting().closedAt() == null ? "rembuk.item.not-open" : "rembuk.item.closed")));
        caption.setText(current.map(item -> messages.get(
                        model.isInterrupted() ? "rembuk.item.interrupted" : "rembuk.item.of",
                        Formats.number(item.position()),
                        Formats.number(board.agenda().size())))
                .orElseGet(() -> without(board)));
        visible(clock, running && current.isPresent());
        visible(pause, running && current.isPresent());
        visible(bar, running && current.isPresent());
        boolean startable = model.isInterrupted() || board.sitting().stage() == Sitting.Stage.PREPARED;
        if (start.isFocused() && !startable) {
            started.run();
        }
        visible(start, startable);
        start.setText(messages.get(model.isInterrupted() ? "rembuk.continue" : "rembuk.open"));
        start.setOnAction(e -> {
            if (model.isInterrupted()) {
                model.continueMeeting();
            } else {
                model.start();
            }
        });
        tick();
    }

    /** The button that begins or continues the meeting; empty while it runs and once it is closed. */
    Optional<Node> start() {
        return Optional.<Node>of(start).filter(Node::isVisible);
    }

    private String without(RembukBoard board) {
        if (board.sitting().stage() == Sitting.Stage.CLOSED) {
            return messages.get("rembuk.item.closed-how");
        }
        return board.meeting().title() == null ? "" : board.meeting().title();
    }

    private static void visible(Node node, boolean yes) {
        node.setVisible(yes);
        node.setManaged(yes);
    }

    void tick() {
        RembukBoard board = model.board();
        if (board == null || !model.isOpen()) {
            return;
        }
        if (!model.isInterrupted() && start.isVisible()) {
            show(board);
            return;
        }
        long seconds = model.seconds();
        timer.setText(Formats.minutes(seconds));
        Integer minutes = board.current().map(AgendaItem::plannedMinutes).orElse(null);
        planned.setText(minutes == null ? "" : messages.get("rembuk.item.of-minutes", Formats.number(minutes)));
        double part = minutes == null ? 0 : seconds / (minutes * SECONDS_OF_A_MINUTE);
        bar.setProgress(Math.min(1, part));
        boolean over = part > 1;
        if (over != getStyleClass().contains("molor")) {
            if (over) {
                getStyleClass().add("molor");
            } else {
                getStyleClass().remove("molor");
            }
        }
        boolean runs = model.isRunning();
        pause.setGraphic(Icons.of(runs ? "bi-pause-fill" : "bi-play-fill", 16));
        String name = messages.get(runs ? "rembuk.item.pause" : "rembuk.item.resume");
        pause.setAccessibleText(name);
        Hint.on(pause, name);
    }
}
