package id.rembuk.launch;

import id.rembuk.settings.AppPaths;
import id.rembuk.ui.kit.FxThread;
import id.rembuk.ui.kit.Icons;
import id.rembuk.ui.kit.Stylesheets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.stage.Stage;

/** The running application: starts the toolkit while the workspace is already being opened, and ends both. */
final class RembukApp {
    /** System property that opens the practice workspace at once. */
    private static final String DEMO_PROPERTY = "demo";

    /** How long the window may be busy when a second start asks. */
    private static final int PATIENCE_SECONDS = 8;

    private final AppPaths paths;
    private final Optional<SingleInstance> instance;
    private AppContext context;
    private AppWindow window;

    RembukApp(AppPaths paths, Optional<SingleInstance> instance) {
        this.paths = paths;
        this.instance = instance;
    }

    /** What is ready when the toolkit is: everything but the window, and the file on its way to being open. */
    private record Ready(AppContext context, Optional<Opening> opening) {}

    /** Opens the window with a file, or "" for the one used last. */
    void start(String file) {
        boolean demo = System.getProperty(DEMO_PROPERTY) != null;
        CompletableFuture<Ready> ready = CompletableFuture.supplyAsync(() -> prepare(file, demo));
        ready.whenComplete((made, failure) -> {
            if (failure != null) {
                Platform.exit(); // without a window there is nobody to close the application
            }
        });
        Platform.startup(() -> show(ready.join(), demo));
    }

    private Ready prepare(String file, boolean demo) {
        AppContext made = new AppContext(paths);
        Optional<Path> given = file.isEmpty() ? Optional.empty() : Optional.of(Path.of(file));
        Optional<Path> wanted = demo ? Optional.empty() : given.or(made::lastFile);
        Optional<Opening> opening = wanted.map(made::open);
        Stylesheets.loadFonts();
        Icons.prepare();
        return new Ready(made, opening);
    }

    private void show(Ready ready, boolean demo) {
        context = ready.context();
        Optional<Opening> opening = ready.opening();
        Stage stage = new Stage();
        window = new AppWindow(stage, context, this::end);
        Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> window.failed(failure));
        window.show();
        if (demo) {
            window.openExample().onFailure(failure -> window.showStart());
        } else if (opening.isPresent()) {
            window.follow(opening.get());
        } else {
            window.showStart();
        }
        instance.ifPresent(one -> one.listen(this::secondStart));
    }

    /** Called on a thread of the second start; true when the window has heard of it in time and is not closing. */
    private boolean secondStart(String path) {
        CompletableFuture<Boolean> taken = new CompletableFuture<>();
        FxThread.INSTANCE.execute(() -> {
            boolean takes = taken.complete(!window.isEnding()) && !window.isEnding();
            if (takes) {
                window.secondStart(path.isEmpty() ? Optional.empty() : Optional.of(Path.of(path)));
            }
        });
        try {
            return taken.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            return !taken.complete(false) && taken.join(); // heard in the last moment, or never
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
