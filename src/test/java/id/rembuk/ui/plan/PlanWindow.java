package id.rembuk.ui.plan;

import id.rembuk.settings.Preferences;
import id.rembuk.task.LaneRunner;
import id.rembuk.text.Messages;
import id.rembuk.ui.dialog.WindowDialogs;
import id.rembuk.ui.kit.FxThread;
import id.rembuk.ui.kit.Look;
import id.rembuk.ui.kit.Narrowing;
import id.rembuk.ui.kit.Place;
import id.rembuk.ui.kit.Stylesheets;
import id.rembuk.ui.shell.Shell;
import id.rembuk.ui.shell.ShellContext;
import id.rembuk.usecase.WorkspaceSession;
import java.nio.file.Path;
import java.util.Map;
import javafx.scene.Scene;
import javafx.stage.Stage;

/** A real window on a real workspace that shows the place Rencana OPD. */
final class PlanWindow implements AutoCloseable {
    private final WorkspaceSession session;
    private final LaneRunner tasks = new LaneRunner(FxThread.LATER);
    private final Shell shell;

    PlanWindow(Stage stage, WorkspaceSession session, Look look, Path folder, double width) {
        this.session = session;
        Stylesheets.loadFonts();
        Messages messages = Messages.indonesian();
        ShellContext context = new ShellContext(
                tasks,
                messages,
                new WindowDialogs(stage, messages, look),
                look,
                Preferences.load(folder.resolve("preferences.json")));
        shell = new Shell(
                context, session, screen -> Map.of(Place.RENCANA_OPD, () -> new PlanView(screen)), action -> {});
        Scene scene = new Scene(shell.root(), width, 728);
        Stylesheets.follow(look, scene);
        stage.setScene(scene);
        shell.listenToKeys();
        stage.show();
        shell.go(Place.RENCANA_OPD);
    }

    void narrow(Narrowing to) {
        shell.narrow(to);
    }

    WorkspaceSession session() {
        return session;
    }

    @Override
    public void close() {
        shell.close();
        tasks.close();
        session.close();
    }
}
