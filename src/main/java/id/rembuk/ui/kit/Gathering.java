package id.rembuk.ui.kit;

import java.util.concurrent.Executor;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/** Runs the last of what it is given within a short while, on the window's thread: changes that come together are read once. */
public final class Gathering implements Executor {
    private static final Duration SHORT_WHILE = Duration.millis(150);

    private final PauseTransition pause = new PauseTransition(SHORT_WHILE);

    @Override
    public void execute(Runnable command) {
        FxThread.INSTANCE.execute(() -> {
            pause.setOnFinished(e -> command.run());
            if (pause.getStatus() != Animation.Status.RUNNING) {
                pause.playFromStart();
            }
        });
    }
}
