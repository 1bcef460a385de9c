package id.rembuk.ui.rembuk;

import id.rembuk.domain.rembuk.AgendaItem;
import id.rembuk.domain.rembuk.AgendaTimes;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.ActionButtons;
import id.rembuk.ui.kit.Icons;
import id.rembuk.ui.kit.UiAction;
import id.rembuk.usecase.rembuk.RembukBoard;
import java.time.Instant;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The agenda beside a running meeting: what is over, what is on, what is to come, and how late it is. */
final class AgendaPanel extends VBox {
    private static final int SECONDS_OF_A_MINUTE = 60;

    private final Messages messages;
    private final RunModel model;
    private final VBox items = new VBox();
    private final Label late = new Label();
    private final Label end = new Label();
    private final Label date = new Label();

    AgendaPanel(RunModel model, Messages messages, ActionButtons buttons) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("agenda-panel");
        setId("agenda-panel");
        Label title = new Label(messages.get("rembuk.agenda"));
        title.getStyleClass().add("t-section");
        date.getStyleClass().add("t-muted");
        late.setId("agenda-late");
        end.getStyleClass().add("t-muted");
        ScrollPane scroll = new ScrollPane(items);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        items.getStyleClass().add("butir-agenda");
        HBox foot = new HBox(
                buttons.button(UiAction.PREVIOUS_ITEM, messages.get("rembuk.agenda.back")),
                buttons.button(UiAction.NEXT_ITEM, messages.get("rembuk.agenda.next")));
        foot.getStyleClass().add("kaki");
        getChildren().addAll(line(title, date), line(late, end), scroll, foot);
    }

    private static HBox line(Label left, Label right) {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        right.setMinWidth(0);
        HBox line = new HBox(6, left, space, right);
        line.getStyleClass().add("kepala");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    /** Shows the agenda of a board. */
    void show(RembukBoard board) {
        date.setText(
                board.meeting().date() == null
                        ? ""
                        : messages.dates().date(board.meeting().date()));
        items.getChildren()
                .setAll(board.agenda().stream().map(item -> row(board, item)).toList());
        tick();
    }

    /** Shows what the clock has moved. */
    void tick() {
        RembukBoard board = model.board();
        if (board == null) {
            return;
        }
        AgendaTimes times = model.times();
        boolean open = board.sitting().isOpen();
        long minutes = times.lateMinutes();
        late.getStyleClass().setAll("label", "status", minutes > 0 ? "menunggu" : "selesai");
        late.setText(
                !open
                        ? messages.get(
                                "rembuk.agenda.planned", Formats.number(times.remainingSeconds() / SECONDS_OF_A_MINUTE))
                        : minutes > 0
                                ? messages.get("rembuk.agenda.late", Formats.number(minutes))
                                : messages.get("rembuk.agenda.in-time"));
        late.setGraphic(Icons.of(minutes > 0 ? "bi-clock" : "bi-check-circle", 12));
        end.setText(
                open
                        ? messages.get(
                                "rembuk.agenda.end",
                                RembukWords.clock(Instant.now().plusSeconds(times.remainingSeconds()), board))
                        : "");
    }

    private Button row(RembukBoard board, AgendaItem item) {
        boolean current = item.id().equals(board.sitting().currentItemId());
        Label title = new Label(item.position() + ". " + item.title());
        title.getStyleClass().add("judul");
        title.setMinWidth(0);
        Label people = new Label(item.people());
        people.getStyleClass().add("t-muted");
        people.setMinWidth(0);
        VBox names = new VBox(title, people);
        names.setMinWidth(0);
        HBox.setHgrow(names, Priority.ALWAYS);
        String minutes = minutes(item, current);
        Label time = new Label(minutes);
        time.getStyleClass().add("menit");
        time.setMinWidth(USE_PREF_SIZE);
        HBox inside = new HBox(8, Icons.of(icon(item, current), 14), names, time);
        inside.setAlignment(Pos.TOP_LEFT);
        Button row = new Button();
        row.setId("agenda-" + item.position());
        row.setGraphic(inside);
        row.setMaxWidth(Double.MAX_VALUE);
        row.getStyleClass().add("butir");
        inside.prefWidthProperty().bind(row.widthProperty().subtract(16));
        if (current) {
            row.getStyleClass().add("berlangsung");
        }
        if (item.isDone() && isOver(item)) {
            row.getStyleClass().add("molor");
        }
        row.setAccessibleText(title.getText() + ". " + people.getText() + ". "
                + messages.get("rembuk.agenda.minutes-spoken", minutes) + ". " + messages.get(state(item, current)));
        row.setOnAction(e -> {
            if (model.isOpen()) {
                model.go(item.id());
            }
        });
        return row;
    }

    private static String state(AgendaItem item, boolean current) {
        return current ? "rembuk.agenda.on" : item.isDone() ? "rembuk.agenda.over" : "rembuk.agenda.to-come";
    }

    private static String icon(AgendaItem item, boolean current) {
        return current ? "bi-play-circle-fill" : item.isDone() ? "bi-check-circle-fill" : "bi-circle";
    }

    private static boolean isOver(AgendaItem item) {
        return item.plannedMinutes() != null
                && item.spentSeconds() > (long) item.plannedMinutes() * SECONDS_OF_A_MINUTE;
    }

    private String minutes(AgendaItem item, boolean current) {
        String planned = item.plannedMinutes() == null ? "\u2013" : Formats.number(item.plannedMinutes());
        if (!current && !item.isDone()) {
            return planned;
        }
        long spent = current ? Math.max(model.seconds(), item.spentSeconds()) : item.spentSeconds();
        return Formats.number(spent / SECONDS_OF_A_MINUTE) + "/" + planned;
    }
}
