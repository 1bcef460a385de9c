package id.rembuk.launch;

import id.rembuk.domain.UserError;
import id.rembuk.task.Job;
import id.rembuk.task.Lane;
import id.rembuk.task.TaskRunner;
import id.rembuk.ui.dialog.WindowDialogs;
import id.rembuk.ui.hall.HallTools;
import id.rembuk.ui.kit.AfterPulse;
import id.rembuk.ui.kit.HallControl;
import id.rembuk.ui.kit.ImportPage;
import id.rembuk.ui.kit.Place;
import id.rembuk.ui.kit.Screen;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.ui.kit.Stylesheets;
import id.rembuk.ui.paper.SystemViewer;
import id.rembuk.ui.settings.Safekeeping;
import id.rembuk.ui.shell.ScreenFactories;
import id.rembuk.ui.shell.Shell;
import id.rembuk.ui.shell.ShellContext;
import id.rembuk.ui.shell.WindowPlacement;
import id.rembuk.ui.start.StartActs;
import id.rembuk.ui.start.StartModel;
import id.rembuk.ui.start.StartView;
import id.rembuk.usecase.Backups;
import id.rembuk.usecase.WorkspaceSession;
import id.rembuk.usecase.port.WorkspaceFiles.Notice;
import id.rembuk.usecase.rembuk.Rehearsal;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.slf4j.LoggerFactory;

/** The one window: shows the first run or an open workspace, opens others in its place, and closes in good order. */
final class AppWindow implements StartActs {
    private static final double LEAST_WIDTH = 800;

    /** What a screen of 1366×768 at 150 % has beside its taskbar, in px. */
    private static final double LEAST_HEIGHT = 460;

    private final Stage stage;
    private final AppContext context;
    private final WindowDialogs dialogs;
    private final Rescue rescue;
    private final Runnable atEnd;
    private final Scene scene = new Scene(new StackPane());
    private Optional<OpenWorkspace> open = Optional.empty();
    private List<Notice> toTell = List.of();
    private boolean ending;

    AppWindow(Stage stage, AppContext context, Runnable atEnd) {
        this.stage = stage;
        this.context = context;
        this.atEnd = atEnd;
        dialogs = new WindowDialogs(stage, context.messages(), context.look());
        dialogs.beginIn(context.workspacePlace().folder());
        rescue = new Rescue(context, stage, dialogs);
    }

    /** Shows the empty window at its place. */
    void show() {
        Stylesheets.follow(context.look(), scene);
        stage.setTitle("Rembuk");
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setScene(scene);
        WindowPlacement.restore(stage, context.preferences().window());
        stage.setOnCloseRequest(event -> {
            event.consume();
            end();
        });
        stage.show();
    }

    /** Shows the first run. */
    void showStart() {
        StartModel model = new StartModel(
                context.workspaces(), context.tasks(), context.messages(), context.workspacePlace(), context::actor);
        StartView view = new StartView(
                model, context.messages(), dialogs, this, context.preferences().recent());
        model.officer(context.preferences().officer(), context.preferences().office());
        model.load().onFailure(dialogs::error);
        stage.setTitle("Rembuk");
        root(view);
        view.begin();
    }

    /** Shows the workspace when it is open, or what is in the way. */
    void follow(Opening opening) {
        opening.job().onSuccess(this::show).onFailure(failure -> notOpened(opening.file(), failure));
    }

    @Override
    public void made(WorkspaceSession session, String officer, String office) {
        context.preferences().officer(officer, office);
        show(session);
    }

    @Override
    public void open(Path file) {
        leaveThen(() -> follow(context.open(file)));
    }

    @Override
    public void chooseFile() {
        dialogs.chooseOpen("shell.open.title", List.of("rembuk")).ifPresent(this::open);
    }

    @Override
    public Job<?> openExample() {
        return context.example().onSuccess(this::show).onFailure(dialogs::error);
    }

    /** A second start wants this window in front, with a file or without. */
    void secondStart(Optional<Path> file) {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
        file.filter(path -> open.isEmpty() || !open.get().isOf(path))
                .filter(path -> mayLeave())
                .ifPresent(this::open);
    }

    /** Whether the window is on its way out and takes nothing any more. */
    boolean isEnding() {
        return ending;
    }

    /** The workspace that is open now. */
    Optional<WorkspaceSession> session() {
        return open.map(OpenWorkspace::session);
    }

    /** Leaves the open workspace and shows the first run. */
    void startAnew() {
        leaveThen(this::showStart);
    }

    /** Closes the open workspace, does some work on its file, opens the file again and tells what the work answers. */
    void reopenAfter(Path file, TaskRunner.Work<List<Notice>> between) {
        if (!mayLeave()) {
            return;
        }
        leaveThen(() -> context.tasks()
                .run(Lane.WRITE, context.messages().get("shell.job.open"), between)
                .onSuccess(told -> toTell = told)
                .onFailure(dialogs::error)
                .onEnd(() -> follow(context.open(file))));
    }

    /** Tells of a bug and goes on. */
    void failed(Throwable failure) {
        dialogs.error(failure);
    }

    /** Closes everything in good order, then the window. */
    void end() {
        if (ending) {
            return;
        }
        if (!mayLeave()) {
            return;
        }
        ending = true;
        context.preferences().window(WindowPlacement.of(stage));
        leaveThen(() -> {
            stage.hide();
            atEnd.run();
        });
    }

    private void show(WorkspaceSession session) {
        Path file = session.workspace().file();
        if (!Rehearsal.isOne(file)) {
            context.preferences().opened(file.toAbsolutePath());
            dialogs.beginIn(file.toAbsolutePath().getParent());
        }
        ShellContext shellContext =
                new ShellContext(context.tasks(), context.messages(), dialogs, context.look(), context.preferences());
        FileActions actions = new FileActions(context, stage, dialogs, this);
        Backups backups = context.backups(session);
        Safekeeping safekeeping = new Safekeeping(backups, () -> context.handOver(session), actions);
        Shell shell = new Shell(shellContext, session, screens(safekeeping), actions);
        OpenWorkspace now = new OpenWorkspace(context, session, backups, shell);
        actions.of(now);
        open = Optional.of(now);
        stage.setTitle(file.getFileName() + " · Rembuk");
        root(shell.root());
        dialogs.savedFiles((files, note) -> shell.saved(files, note, this::openOutside));
        shell.tell(toTell);
        toTell = List.of();
        shell.listenToKeys();
        shell.goWhereLeft();
        now.keepSafe();
        AfterPulse.of(shell.root(), this::savePreferences);
    }

    /** Opens a file or folder with the program this computer has for it. */
    private void openOutside(Path path) {
        context.tasks()
                .run(Lane.WORK, context.messages().get("shell.job.short"), progress -> new SystemViewer().open(path))
                .onSuccess(started -> {
                    if (!started) {
                        dialogs.tell("shell.saved.not-opened", "shell.saved.where", path);
                    }
                })
                .onFailure(dialogs::error);
    }

    private void savePreferences() {
        context.tasks().run(Lane.WORK, "preferences.save", progress -> {
            context.savePreferences();
            return null;
        });
    }

    private ScreenFactories screens(Safekeeping safekeeping) {
        return new ScreenFactories() {
            @Override
            public Map<Place, Supplier<Screen>> of(ScreenContext screen) {
                return context.screens(screen, safekeeping);
            }

            @Override
            public Optional<HallControl> hall(ScreenContext screen) {
                return Optional.of(HallWiring.hall(screen, hallTools()));
            }

            @Override
            public Optional<ImportPage> importPage(ScreenContext screen) {
                return Optional.of(context.importPage(screen));
            }
        };
    }

    private HallTools hallTools() {
        return HallWiring.tools(stage, context.preferences(), this::savePreferences, context.clock());
    }

    private void notOpened(Path file, Throwable failure) {
        toTell = List.of();
        showStart();
        if (failure instanceof UserError error && rescue.canHelp(error)) {
            rescue.offer(file, error, (restored, told) -> {
                toTell = told;
                open(restored);
            });
        } else {
            dialogs.error(failure);
        }
    }

    /** Whether everything typed is saved, or the user leaves the workspace in spite of what is not. */
    private boolean mayLeave() {
        return open.isEmpty() || open.get().mayLeave();
    }

    private void leaveThen(Runnable next) {
        if (open.isEmpty()) {
            next.run();
            return;
        }
        OpenWorkspace leaving = open.get();
        open = Optional.empty();
        leaving.close(() -> {
            forgetRehearsal(leaving.session().workspace().file());
            Stylesheets.dress(context.look(), scene);
            next.run();
        });
    }

    /** What cannot be deleted lies among the temporary files, marked as training. */
    private static void forgetRehearsal(Path file) {
        try {
            Rehearsal.forget(file);
        } catch (UncheckedIOException e) {
            LoggerFactory.getLogger(AppWindow.class)
                    .warn("rehearsal not deleted: {}", e.getCause().getClass().getSimpleName());
        }
    }

    private void root(javafx.scene.Parent root) {
        scene.setRoot(root);
        Stylesheets.dress(context.look(), scene);
    }
}
