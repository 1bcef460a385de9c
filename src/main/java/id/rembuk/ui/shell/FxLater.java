package id.rembuk.ui.shell;

import java.time.Duration;
import javafx.animation.PauseTransition;

/** Waits with the window's own clock. */
final class FxLater implements JobDisplay.Later {
    @Override
    public void run(Duration after, Runnable act) {
        PauseTransition pause = new PauseTransition(javafx.util.Duration.millis((double) after.toMillis()));
        pause.setOnFinished(e -> act.run());
        pause.play();
    }
}
