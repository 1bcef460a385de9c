package id.rembuk.ui.shell;

import id.rembuk.domain.history.RecordKind;
import id.rembuk.domain.history.RecordRef;
import id.rembuk.domain.intake.ImportKind;
import id.rembuk.domain.workspace.WorkspaceIdentity;
import id.rembuk.task.Lane;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.ActionButtons;
import id.rembuk.ui.kit.AfterPulse;
import id.rembuk.ui.kit.FxThread;
import id.rembuk.ui.kit.Gathering;
import id.rembuk.ui.kit.HallControl;
import id.rembuk.ui.kit.ImportPage;
import id.rembuk.ui.kit.Narrowing;
import id.rembuk.ui.kit.Navigator;
import id.rembuk.ui.kit.Once;
import id.rembuk.ui.kit.Place;
import id.rembuk.ui.kit.SaveStatus;
import id.rembuk.ui.kit.Screen;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.ui.kit.UiAction;
import id.rembuk.ui.newyear.NewYearBox;
import id.rembuk.usecase.Cycles;
import id.rembuk.usecase.WorkspaceSession;
import id.rembuk.usecase.port.WorkspaceFiles.Notice;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Parent;

/** The window of one open workspace: makes its screens when they are first needed and takes the user between them. */
public final class Shell implements Navigator {
    private final ShellContext shell;
    private final WindowActions actions;
    private final ScreenContext context;
    private final Map<Place, Supplier<Screen>> factories;
    private final Map<Place, Screen> made = new EnumMap<>(Place.class);
    private final Supplier<Optional<ImportPage>> importPage;
    private final Once<Optional<HallControl>> hall;
    private final ShellView view;
    private final UndoModel undo;
    private final Shortcuts shortcuts;
    private final BadgesModel badges;
    private final PaletteModel palette = new PaletteModel();
    private final Runnable unfollowYears;
    private Place place;
    private ImportPage importing;
    private boolean completing;
    private String cycleId;

    /** Builds the window around an open workspace without reading from it on this thread. */
    public Shell(ShellContext shell, WorkspaceSession session, ScreenFactories screens, WindowActions actions) {
        this.shell = shell;
        this.actions = actions;
        JobDisplay jobs = new JobDisplay(new FxLater(), shell.messages().get("shell.job.short"));
        SaveStatus status = new SaveStatus();
        if (session.workspace().readOnlyReason().isPresent()) {
            status.readOnly();
        }
        Messages messages = shell.messages();
        context = new ScreenContext(
                session, new WatchedTasks(shell.tasks(), jobs), messages, shell.dialogs(), this, status, shell.look());
        hall = new Once<>(() -> screens.hall(context));
        factories = new EnumMap<>(screens.of(context));
        importPage = () -> screens.importPage(context);
        undo = new UndoModel(context, FxThread.INSTANCE);
        ActionButtons buttons = new ActionButtons(messages, this);
        Sidebar sidebar = new Sidebar(messages, this, factories.keySet());
        badges = new BadgesModel(session, shell.tasks(), new Gathering(), sidebar::badges);
        TopBar top = new TopBar(messages, buttons, status);
        view = new ShellView(sidebar, top, new StatusBar(messages), messages, shell.look());
        shortcuts = new Shortcuts(this, view);
        view.palette(() -> new CommandPalette(messages, palette, view::focusContent));
        view.statusBar().file(session.workspace().file());
        view.follow(jobs);
        status.mendBy(this::makeWritable);
        view.notices().about(session);
        unfollowYears = session.changes().subscribe(change -> {
            if (change.touches(RecordKind.CYCLE)) {
                FxThread.later(this::loadHead);
            }
        });
        loadHead();
    }

    /** The root of the scene. */
    public Parent root() {
        return view;
    }

    /** Lets keys act on the whole scene the root stands in; call it once the root is in its scene. */
    public void listenToKeys() {
        shortcuts.install(view.getScene());
        view.widthProperty().addListener((o, was, now) -> fold());
        new FileDrop(file -> importFile(Optional.of(file), kindHere())).install(view);
        fold();
    }

    /** What the place shown first need not wait for: comes when it has read its records and has been painted. */
    private void complete() {
        if (place != null) {
            TopBar top = view.topBar();
            top.years(new YearChoice(shell.messages(), this::turnTo, this::beginYear, !can(UiAction.NEW_YEAR)));
            top.undoRedo(undo.undoText(), undo.redoText());
            hall().ifPresent(second -> {
                top.hall(second);
                view.statusBar().hall(second.whereProperty());
            });
            top.menu(new ShellMenu(shell.messages(), this));
            view.complete();
            badges.open();
        }
    }

    public ScreenContext context() {
        return context;
    }

    /** Shows when the newest backup of this session was verified. */
    public void backedUp(LocalTime at) {
        view.statusBar().backup(Optional.of(at));
    }

    /** Shows what was written to files, and a way to {@code open} them. */
    public void saved(List<Path> files, String note, Consumer<Path> open) {
        view.notices().saved(files, note, open);
    }

    /** Shows what there is to know of what was done before the file was opened. */
    public void tell(List<Notice> notices) {
        view.notices().show(notices);
    }

    @Override
    public void go(Place to) {
        if ((to == place && importing == null) || !factories.containsKey(to) || !mayLeaveImport()) {
            return;
        }
        if (place != null) {
            shown().close();
            importing = null;
        }
        place = to;
        shell.preferences().place(to.name());
        Screen screen = made.computeIfAbsent(to, each -> factories.get(each).get());
        view.show(to, screen.node());
        fold();
        screen.open();
        view.focusContentIfLost();
        if (!completing) {
            completing = true;
            AfterPulse.ofReading(shell.tasks(), view, this::complete);
        }
        badges.read();
    }

    @Override
    public void reveal(RecordRef ref) {
        reveal(RecordPlaces.of(ref.kind()), ref);
    }

    @Override
    public void reveal(Place to, RecordRef ref) {
        if (factories.containsKey(to)) {
            go(to);
            if (shows(to)) {
                made.get(to).reveal(ref);
            }
        }
    }

    @Override
    public void narrow(Narrowing to) {
        if (factories.containsKey(to.place())) {
            go(to.place());
            if (shows(to.place())) {
                made.get(to.place()).narrow(to);
            }
        }
    }

    @Override
    public void importFile(Optional<Path> file, ImportKind kind) {
        if (!mayLeaveImport()) {
            return;
        }
        if (importing != null) {
            importing.begin(file, kind, () -> go(place));
            return;
        }
        importPage.get().ifPresent(page -> {
            made.get(place).close();
            importing = page;
            view.show(place, page.node());
            page.open();
            page.begin(file, kind, () -> go(place));
        });
    }

    @Override
    public Optional<HallControl> hall() {
        return hall.get();
    }

    @Override
    public void perform(UiAction action) {
        tryPerform(action);
    }

    @Override
    public boolean can(UiAction action) {
        return !(action.edits() && context.saveStatus().isReadOnly());
    }

    /** Does an action; false when it is a screen's action and the screen shown does not have it. */
    boolean tryPerform(UiAction action) {
        if (!can(action)) {
            return true;
        }
        if (action == UiAction.CHECK_PAPER) {
            go(Place.DOKUMEN); // any PDF may be checked from anywhere
        }
        if (action.scope() == UiAction.Scope.SCREEN) {
            return place != null && shown().perform(action);
        }
        if (action.scope() == UiAction.Scope.HALL) {
            return hall().map(second -> second.perform(action)).orElse(false);
        }
        if (importing != null && importing.perform(action)) {
            return true;
        }
        switch (action) {
            case SEARCH -> openPalette();
            case UNDO -> undoOrRedo(undo::undo);
            case REDO -> undoOrRedo(undo::redo);
            case IMPORT -> importFile(Optional.empty(), kindHere());
            case NEW_YEAR -> beginYear();
            case TOGGLE_RAIL -> toggleRail();
            case TOGGLE_THEME -> shell.look().toggleTheme();
            case TEXT_LARGER -> shell.look().larger();
            case TEXT_SMALLER -> shell.look().smaller();
            case OPEN_FILE, NEW_WORKSPACE -> {
                if (mayLeave()) {
                    actions.perform(action);
                }
            }
            default -> actions.perform(action);
        }
        return true;
    }

    /** Whether everything typed is saved, or the user leaves the workspace in spite of what is not. */
    public boolean mayLeave() {
        boolean saved = !context.saveStatus().failingProperty().get()
                || shell.dialogs().confirm("shell.unsaved.title", "shell.unsaved.text", "shell.unsaved.close");
        return saved && mayLeaveImport();
    }

    /** Opens the place shown last, or the first that exists. */
    public void goWhereLeft() {
        Optional<String> last = shell.preferences().place();
        factories.keySet().stream()
                .filter(each -> each.name().equals(last.orElse("")))
                .findFirst()
                .or(() -> factories.keySet().stream().sorted().findFirst())
                .ifPresent(this::go);
    }

    /** Saves what stands in the field with the focus and drops all subscriptions; no key acts here any more. */
    public void close() {
        view.leaveFields();
        shortcuts.remove();
        hall.made().flatMap(made -> made).ifPresent(HallControl::close);
        undo.close();
        badges.close();
        unfollowYears.run();
        if (place != null) {
            Screen leaving = shown();
            place = null;
            importing = null;
            leaving.close();
        }
    }

    private boolean mayLeaveImport() {
        return importing == null || importing.mayLeave();
    }

    private Screen shown() {
        return importing == null ? made.get(place) : importing;
    }

    private boolean shows(Place to) {
        return place == to && importing == null;
    }

    private ImportKind kindHere() {
        return place == Place.RENCANA_OPD ? ImportKind.RENCANA : ImportKind.DESA;
    }

    private void makeWritable(Consumer<Boolean> then) {
        shell.tasks()
                .run(Lane.WRITE, shell.messages().get("shell.job.try-again"), progress -> context.session()
                        .workspace()
                        .tryWritingAgain())
                .onSuccess(then)
                .onFailure(failure -> then.accept(false));
    }

    private void undoOrRedo(Runnable step) {
        view.leaveFields();
        step.run();
    }

    private void openPalette() {
        palette.always(new PaletteActions(shell.messages(), this).entries(factories.keySet()));
        view.openPalette();
        shell.tasks()
                .run(Lane.READ, shell.messages().get("shell.job.search"), progress -> context.session()
                        .workspace()
                        .read(new PaletteRecords(shell.messages(), this)::read))
                .onSuccess(palette::records)
                .onFailure(shell.dialogs()::error);
    }

    private void toggleRail() {
        shell.preferences().rail(!view.isRail());
        fold();
    }

    private void fold() {
        double roomy = view.getWidth() / shell.look().textPercentProperty().get() * 100;
        boolean wide = place == Place.RENCANA_OPD || place == Place.REMBUK;
        boolean proposed = wide || (roomy > 0 && roomy < ShellView.ROOM_FOR_WORDS);
        view.fold(shell.preferences().rail().orElse(proposed));
    }

    private void loadHead() {
        record Head(WorkspaceIdentity identity, Cycles.Choice choice) {}
        WorkspaceSession session = context.session();
        shell.tasks()
                .run(
                        Lane.READ,
                        shell.messages().get("shell.job.open"),
                        progress -> new Head(
                                session.situation().identity(), session.cycles().choice()))
                .onSuccess(head -> {
                    view.topBar().show(head.identity(), head.choice());
                    view.statusBar()
                            .practice(
                                    head.identity().practice(), session.today().practiceDay());
                    follow(head.choice().shown().id());
                })
                .onFailure(shell.dialogs()::error);
    }

    /** Another round is shown by screens made anew: none of them has to know how to turn to another one. */
    private void follow(String shownCycleId) {
        boolean turned = cycleId != null && !cycleId.equals(shownCycleId);
        cycleId = shownCycleId;
        if (turned) {
            badges.read();
            hall.made().flatMap(made -> made).ifPresent(HallControl::turned);
        }
        if (turned && place != null) {
            Place here = place;
            shown().close();
            importing = null;
            place = null;
            made.clear();
            go(here);
        }
    }

    private void turnTo(String id) {
        if (!id.equals(cycleId) && mayLeave()) {
            view.leaveFields();
            shell.tasks()
                    .run(Lane.WRITE, shell.messages().get("newyear.job.turn"), progress -> {
                        context.session().cycles().show(id);
                        return id;
                    })
                    .onSuccess(done -> loadHead())
                    .onFailure(shell.dialogs()::error);
        }
    }

    private void beginYear() {
        if (mayLeave()) {
            view.leaveFields();
            new NewYearBox(context, view.getScene().getWindow(), this::loadHead).open();
        }
    }
}
