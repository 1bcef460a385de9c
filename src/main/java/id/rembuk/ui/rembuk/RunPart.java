package id.rembuk.ui.rembuk;

import id.rembuk.domain.history.RecordRef;
import id.rembuk.domain.rembuk.DecisionState;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.ActionButtons;
import id.rembuk.ui.kit.FocusMove;
import id.rembuk.ui.kit.Gathering;
import id.rembuk.ui.kit.PageHeader;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.ui.kit.ScreenPart;
import id.rembuk.ui.kit.UiAction;
import id.rembuk.ui.list.LiveBoard;
import id.rembuk.ui.rembuk.RunModel.Tab;
import id.rembuk.usecase.rembuk.RembukBoard;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** The section Jalankan: a meeting while it is held. Agenda at the left, what is under discussion in the middle. */
final class RunPart implements ScreenPart, RunColumns.Told {
    private static final int TICKS_BETWEEN_NOTES = 15;

    private final Messages messages;
    private final RunModel model;
    private final BorderPane root = new BorderPane();
    private final AgendaPanel agenda;
    private final ItemHead head;
    private final FloorTable table;
    private final FloorBar bar;
    private final NotesPanel notes;
    private final AttendanceSummary attendance;
    private final ScrollPane side;
    private final FloorTools tools;
    private final VBox floor = new VBox();
    private final Timeline clock;
    private final RunColumns columns;
    private PageHeader placeHead;
    private boolean low;
    private boolean asked;
    private int ticks;

    /** @param showAttendance opens the section in which people are ticked in */
    RunPart(ScreenContext context, Runnable showAttendance) {
        messages = context.messages();
        var rembuk = context.session().rembuk();
        model = new RunModel(rembuk, LiveBoard.of(context, new Gathering(), rembuk::board), messages);
        ActionButtons buttons = new ActionButtons(messages, context.navigator());
        agenda = new AgendaPanel(model, messages, buttons);
        table = new FloorTable(context, model);
        head = new ItemHead(model, messages, buttons, table.node()::requestFocus);
        bar = new FloorBar(context, model, table);
        tools = new FloorTools(model, messages, bar::show);
        notes = new NotesPanel(model, messages);
        attendance = new AttendanceSummary(messages, showAttendance);
        clock = new Timeline(new KeyFrame(Duration.seconds(1), e -> tick()));
        clock.setCycleCount(Animation.INDEFINITE);
        floor.getStyleClass().add("lantai");
        floor.getChildren().addAll(table.node(), bar);
        VBox.setVgrow(table.node(), Priority.ALWAYS);
        VBox.setVgrow(floor, Priority.ALWAYS);
        VBox right = new VBox(attendance);
        context.navigator().hall().ifPresent(hall -> right.getChildren().add(0, hall.panel()));
        right.getStyleClass().add("sisi-rapat");
        side = rolled(right, "sisi-rapat-gulung");
        columns = new RunColumns(context.look(), root, agenda, right, side, this);
        root.setCenter(middle());
        root.getStyleClass().add("rapat");
        model.boardProperty().addListener((o, was, board) -> show(board));
        model.tabProperty().addListener((o, was, tab) -> show(model.board()));
    }

    private ScrollPane middle() {
        VBox middle = new VBox(head, tools, floor, notes);
        middle.getStyleClass().add("jalannya");
        middle.setMinWidth(0);
        ScrollPane rolled = rolled(middle, "jalannya-gulung"); // large text needs more height than a low window has
        rolled.setFitToHeight(true);
        return rolled;
    }

    private static ScrollPane rolled(Node content, String style) {
        ScrollPane rolled = new ScrollPane(content);
        rolled.setFitToWidth(true);
        rolled.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        rolled.setFocusTraversable(false);
        rolled.getStyleClass().add(style);
        return rolled;
    }

    private void show(RembukBoard board) {
        if (board == null) {
            return;
        }
        Tab tab = model.tabProperty().get();
        visible(floor, tab != Tab.NOTES);
        VBox.setVgrow(notes, tab == Tab.NOTES ? Priority.ALWAYS : Priority.SOMETIMES);
        tools.show(board);
        agenda.show(board);
        head.show(board);
        bar.show();
        notes.show(board);
        attendance.show(board);
        if (asked) {
            asked = false;
            FocusMove.toWhenShown(head.start().orElse(table.node()));
        }
    }

    private static void visible(Node node, boolean yes) {
        node.setVisible(yes);
        node.setManaged(yes);
    }

    private void tick() {
        agenda.tick();
        head.tick();
        ticks++;
        if (ticks % TICKS_BETWEEN_NOTES == 0 && model.isOpen() && model.isRunning()) {
            model.remember();
        }
    }

    @Override
    public Region node() {
        return root;
    }

    @Override
    public Region side() {
        return side;
    }

    @Override
    public void head(PageHeader header) {
        placeHead = header;
        low(low);
    }

    @Override
    public void agendaBeside(boolean yes) {
        head.withoutSteps(yes);
    }

    @Override
    public void low(boolean yes) {
        low = yes;
        notes.brief(yes);
        if (placeHead != null) {
            visible(placeHead, !yes);
        }
    }

    @Override
    public void open() {
        model.open();
        clock.play();
    }

    @Override
    public void close() {
        clock.stop();
        model.close();
    }

    @Override
    public boolean reveal(RecordRef ref) {
        return switch (ref.kind()) {
            case SITTING -> {
                asked = true; // until the meeting is read, nobody knows whether it is to be begun or led
                show(model.board());
                yield true;
            }
            case DECISION, FLOOR_CHANGE, MINUTE -> true;
            default -> false;
        };
    }

    @Override
    public boolean perform(UiAction action) {
        switch (action) {
            case NEXT_ITEM -> model.next();
            case PREVIOUS_ITEM -> model.previous();
            case CONFIRM_CHANGES -> model.confirm();
            case AGREE -> bar.decide(DecisionState.DISEPAKATI);
            case WRITE_NOTE -> notes.focus();
            case TOGGLE_INSPECTOR -> columns.toggleSide();
            default -> {
                return false;
            }
        }
        return true;
    }
}
