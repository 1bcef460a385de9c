package id.rembuk.launch;

import id.rembuk.settings.AppPaths;
import id.rembuk.support.Await;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.stage.Stage;
import org.testfx.util.WaitForAsyncUtils;

/** The whole window over a folder of its own, with real lanes and real files. */
final class RealWindow {
    private static final int PATIENCE_SECONDS = 60;

    private final CountDownLatch ended = new CountDownLatch(1);
    private final Stage stage;
    private final AppContext context;
    private final AppWindow window;

    /** Called on the window's thread. */
    RealWindow(Stage stage, Path folder) {
        this.stage = stage;
        context = new AppContext(new AppPaths(
                folder.resolve("atur"),
                folder.resolve("log"),
                folder.resolve("ruang kerja"),
                folder.resolve("templates")));
        window = new AppWindow(stage, context, () -> {
            context.close();
            ended.countDown();
        });
        id.rembuk.ui.kit.Stylesheets.loadFonts();
        window.show();
        stage.setWidth(1366);
        stage.setHeight(728);
    }

    AppWindow window() {
        return window;
    }

    AppContext context() {
        return context;
    }

    Stage stage() {
        return stage;
    }

    /** Waits until a node with this id stands in the window. */
    void await(String id) {
        await("#" + id + " in the window", () -> find(id) != null);
    }

    void await(String what, Callable<Boolean> condition) {
        Await.until(what, condition);
    }

    Node find(String id) {
        return Await.answer(() -> stage.getScene().getRoot().lookup("#" + id));
    }

    boolean hasFocus(String id) {
        Node owner = Await.answer(() -> stage.getScene().getFocusOwner());
        return owner != null && id.equals(owner.getId());
    }

    /** Does something on the window's thread and waits for it. */
    void act(Runnable act) {
        WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1000L, act);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Closes the window as the user does and waits until the file is closed. */
    void end() throws InterruptedException {
        act(window::end);
        if (!ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("The window did not close in time");
        }
    }
}
