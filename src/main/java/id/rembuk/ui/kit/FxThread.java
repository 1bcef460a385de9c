package id.rembuk.ui.kit;

import java.util.concurrent.Executor;
import javafx.application.Platform;

/** The one way for answers of other threads to reach the window. */
public final class FxThread implements Executor {
    public static final FxThread INSTANCE = new FxThread();

    private FxThread() {}

    /** Runs at once when already on the window's thread, else as soon as that thread is free. */
    @Override
    public void execute(Runnable command) {
        if (Platform.isFxApplicationThread()) {
            command.run();
        } else {
            Platform.runLater(command);
        }
    }

    /** Runs after what is going on now, when the nodes just added stand in their scene. */
    public static void later(Runnable command) {
        Platform.runLater(command);
    }
}
