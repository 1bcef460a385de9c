package id.rembuk.ui.hall;

import id.rembuk.domain.hall.Cover;
import id.rembuk.domain.history.RecordRef;
import id.rembuk.task.Lane;
import id.rembuk.text.Messages;
import id.rembuk.ui.hall.Projection.State;
import id.rembuk.ui.kit.HallControl;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.ui.kit.UiAction;
import id.rembuk.usecase.hall.Decks;
import id.rembuk.usecase.hall.HallMemory;
import id.rembuk.usecase.hall.HallStand;
import id.rembuk.usecase.hall.OwnSlides;
import id.rembuk.usecase.rembuk.Rembuk;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Scene;
import javafx.scene.layout.Region;

/** The second screen of one open workspace: its deck, its picture, and everything by which it is led. */
public final class Hall implements HallControl {
    private static final int SECONDS_UNTIL_OLD = 10;

    private final ScreenContext context;
    private final Messages messages;
    private final HallTools tools;
    private final HallModel model;
    private final LiveDeck deck;
    private final HallMemory memory;
    private final OwnSlides own;
    private final Pictures pictures;
    private final Projection projection;
    private final LiveTyping typing;
    private final LaterChanges later;
    private final OneScreen oneScreen;
    private final ReadOnlyStringWrapper where = new ReadOnlyStringWrapper("");
    private final Timeline clock = new Timeline(new KeyFrame(javafx.util.Duration.seconds(1), e -> tick()));
    private PanelWindow panelWindow;
    private int seconds;
    private boolean holding;
    private boolean starting;

    public Hall(ScreenContext context, HallTools tools) {
        this(context, tools, null);
    }

    /** @param surfaces makes the hall's windows; null for real ones */
    Hall(ScreenContext context, HallTools tools, Supplier<HallSurface> surfaces) {
        this.context = context;
        this.tools = tools;
        messages = context.messages();
        model = new HallModel(
                tools.clock(), tools.nanos(), context.session().rembuk().timer());
        memory = new HallMemory(context.session().workspace());
        own = new OwnSlides(context.session().workspace(), context.session().edits());
        pictures = new Pictures(context.tasks(), messages.get("hall.job.picture"), own::picture);
        Supplier<HallSurface> windows = surfaces == null
                ? () -> new HallStage(pictures, messages.get("hall.window"), event -> pressed(HallKeys.action(event)))
                : surfaces;
        projection = new Projection(
                model, tools.displays(), windows, tools.rememberedScreen().get());
        projection.rememberBy(tools.remember());
        Decks decks = new Decks(
                context.session().workspace(), context.session().plans().reference(), tools.clock());
        deck = new LiveDeck(context, decks, model::deck);
        typing = new LiveTyping(model);
        later = new LaterChanges(context);
        oneScreen = new OneScreen(tools.operator(), this::confirmSeen, projection::stop);
        model.keepBy(stand -> keep(projection.isShowing()));
        projection.stateProperty().addListener((o, was, now) -> stateChanged(now));
        projection.screenProperty().addListener(o -> where.set(WhereWords.of(messages, projection)));
        clock.setCycleCount(Animation.INDEFINITE);
    }

    @Override
    public boolean perform(UiAction action) {
        if (action == UiAction.PROJECT) {
            toggle();
            return true;
        }
        if (action == UiAction.HALL_PANEL) {
            openPanelWindow();
            return true;
        }
        if (!projection.isShowing()) {
            return false;
        }
        switch (action) {
            case HALL_NEXT -> model.advance();
            case HALL_PREVIOUS -> model.back();
            case HALL_FREEZE ->
                model.frozenProperty().set(!model.frozenProperty().get());
            case HALL_BLACK -> model.cover(Cover.BLACK);
            case HALL_LOGO -> model.cover(Cover.LOGO);
            case HALL_TEST -> model.cover(Cover.TEST);
            case HALL_DARK -> model.darkProperty().set(!model.darkProperty().get());
            default -> {
                return false;
            }
        }
        return true;
    }

    @Override
    public ReadOnlyStringProperty whereProperty() {
        return where.getReadOnlyProperty();
    }

    @Override
    public void selected(RecordRef record) {
        typing.about(record);
        model.follow(record);
    }

    @Override
    public Region panel() {
        prepare();
        return new OperatorPanel(context, this);
    }

    /** Goes on where a projection was torn off, if the operator wants; and watches what is typed in the window. */
    public void begin(Scene window) {
        typing.watch(window);
        context.tasks()
                .run(Lane.READ, messages.get("hall.job.deck"), progress -> memory.last())
                .onSuccess(this::offerToGoOn);
    }

    @Override
    public void turned() {
        deck.again();
        later.again();
    }

    @Override
    public void close() {
        clock.stop();
        if (panelWindow != null) {
            panelWindow.close();
        }
        oneScreen.leave();
        projection.close();
        typing.close();
        later.close();
        deck.close();
    }

    /** What the hall sees and what comes next. */
    public HallModel model() {
        return model;
    }

    Projection projection() {
        return projection;
    }

    Pictures pictures() {
        return pictures;
    }

    OwnSlides own() {
        return own;
    }

    LaterChanges later() {
        return later;
    }

    LiveTyping typing() {
        return typing;
    }

    /** Shows it in an ordinary window, for sharing in a video meeting. */
    void startWindow() {
        prepare();
        projection.startWindow();
    }

    /** Shows it on the only screen, after the operator has said that everybody sees it. */
    void startOnOneScreen() {
        if (confirmSeen()) {
            prepare();
            projection.startOnOneScreen();
        }
    }

    /** Tells every screen its number for a few seconds. */
    void showNumbers() {
        ScreenNumbers.show(projection.screens(), messages);
    }

    private boolean pressed(Optional<UiAction> action) {
        action.ifPresent(this::perform);
        return action.isPresent();
    }

    private void toggle() {
        if (!projection.isShowing()) {
            start();
        } else if (projection.stateProperty().get() != State.ONE_SCREEN || confirmSeen()) {
            oneScreen.leave();
            projection.stop();
        }
    }

    private boolean confirmSeen() {
        return context.dialogs().confirm("hall.seen.title", "hall.seen.text", "hall.seen.act");
    }

    private void start() {
        prepare();
        if (holding) {
            open();
            return;
        }
        if (starting) {
            return; // F5 struck twice asks once
        }
        starting = true;
        context.tasks()
                .run(Lane.WORK, messages.get("hall.job.awake"), progress -> tools.awake()
                        .hold())
                .onEnd(() -> starting = false)
                .onSuccess(held -> {
                    holding = held;
                    if (held || context.dialogs().confirm("hall.awake.title", "hall.awake.text", "hall.awake.act")) {
                        open();
                    }
                })
                .onFailure(context.dialogs()::error);
    }

    /** Shows the hall its screen, or says how it gets one. */
    void open() {
        if (!projection.isShowing() && !projection.start()) {
            new ScreenGuide(context, tools, this).ask();
        }
        if (!projection.isShowing()) {
            letSleep();
        }
    }

    private void letSleep() {
        if (holding) {
            holding = false;
            tools.awake().release();
        }
    }

    private void prepare() {
        deck.begin();
        later.begin();
        if (clock.getStatus() != Animation.Status.RUNNING) {
            clock.play();
        }
    }

    private void offerToGoOn(HallStand stand) {
        model.resume(stand);
        if (stand.showing() && context.dialogs().confirm("hall.resume.title", "hall.resume.text", "hall.resume.act")) {
            goOn();
            start();
        } else if (stand.showing()) {
            keep(/* showing= */ false);
        }
    }

    /** Leads to where the meeting is held, and lets its clock go on when it was torn off too. */
    private void goOn() {
        Rembuk rembuk = context.session().rembuk();
        context.tasks()
                .run(Lane.WRITE, messages.get("hall.job.keep"), progress -> {
                    rembuk.sittings().continueMeeting();
                    return RecordRef.of(rembuk.board().sitting());
                })
                .onSuccess(context.navigator()::reveal)
                .onFailure(context.dialogs()::error);
    }

    private void tick() {
        model.tick();
        seconds++;
        if (seconds % SECONDS_UNTIL_OLD == 0) {
            deck.age();
        }
    }

    private void keep(boolean showing) {
        HallStand stand = model.stand(showing);
        context.tasks().run(Lane.WRITE, messages.get("hall.job.keep"), progress -> {
            memory.keep(stand);
            return null;
        });
    }

    private void stateChanged(State now) {
        where.set(WhereWords.of(messages, projection));
        keep(now != State.OFF);
        oneScreen.changed(now);
        if (now == State.OFF) {
            letSleep();
            model.tell("", Duration.ZERO);
        } else if (now != State.ONE_SCREEN) {
            tools.operator().toFront();
        }
    }

    private void openPanelWindow() {
        if (panelWindow == null) {
            panelWindow =
                    new PanelWindow(context, tools.operator(), this::panel, event -> pressed(HallKeys.inPanel(event)));
        }
        panelWindow.show();
    }
}
