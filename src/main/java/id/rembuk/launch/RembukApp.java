package id.rembuk.launch;

import id.rembuk.ui.kit.FxThread;
import id.rembuk.ui.kit.Stylesheets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.stage.Stage;

/** The running application: starts the toolkit while the workspace is already being opened, and ends both. */
final class RembukApp {
    /** System property that opens the practice workspace at once. */
    private static final String DEMO_PROPERTY = "demo";

    /** How long the window may be busy when a second start asks. */
    private static final int PATIENCE_SECONDS = 8;

    private final AppContext context;
    private final Optional<SingleInstance> instance;
    private AppWindow window;

    RembukApp(AppContext context, Optional<SingleInstance> instance) {
        this.context = context;
        this.instance = instance;
    }

    /** Opens the window with a file, or "" for the one used last. */
    void start(String file) {
        boolean demo = System.getProperty(DEMO_PROPERTY) != null;
        Optional<Path> given = file.isEmpty() ? Optional.empty() : Optional.of(Path.of(file));
        Optional<Path> wanted = demo ? Optional.empty() : given.or(context::lastFile);
        Optional<Opening> opening = wanted.map(context::open);
        Platform.startup(() -> show(opening, demo));
    }

    private void show(Optional<Opening> opening, boolean demo) {
        Stylesheets.loadFonts();
        Stage stage = new Stage();
        window = new AppWindow(stage, context, this::end);
        Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> window.failed(failure));
        window.show();
        if (demo) {
            window.openExample();
        } else if (opening.isPresent()) {
            window.follow(opening.get());
        } else {
            window.showStart();
        }
        instance.ifPresent(one -> one.listen(this::secondStart));
    }

    /** Called on a thread of the second start; true when the window has heard of it in time. */
    private boolean secondStart(String path) {
        CountDownLatch heard = new CountDownLatch(1);
        FxThread.INSTANCE.execute(() -> {
            heard.countDown();
            window.secondStart(path.isEmpty() ? Optional.empty() : Optional.of(Path.of(path)));
        });
        try {
            return heard.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void end() {
        context.close();
        instance.ifPresent(SingleInstance::close);
        Platform.exit();
    }
}
