package id.rembuk.ui.kit;

import java.util.concurrent.Executor;
import javafx.application.Platform;

/** The one way for answers of other threads to reach the window. */
public final class FxThread implements Executor {
    public static final FxThread INSTANCE = new FxThread();

    /**
     * For the answers of jobs: always after what is going on now, so that however soon a job ends, who asked has gone on
     * before the answer comes.
     */
    public static final Executor LATER = new Executor() {
        @Override
        public void execute(Runnable command) {
            later(command);
        }
    };

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
