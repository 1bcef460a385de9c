package id.rembuk.ui.kit;

import id.rembuk.task.Lane;
import id.rembuk.task.TaskRunner;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;

/** Puts off what the first picture of a place need not wait for. */
public final class AfterPulse {
    private AfterPulse() {}

    /** Does the work once the window has been painted with the node in it; at once when the node is in no window. */
    public static void of(Node node, Runnable work) {
        Scene scene = node.getScene();
        if (scene == null) {
            work.run();
        } else {
            // what one pulse has laid out is painted when the next one comes
            onPulse(scene, () -> onPulse(scene, () -> FxThread.later(work)));
        }
    }

    /** Does the work once what has been asked of the workspace until now is read, and painted. */
    public static void ofReading(TaskRunner tasks, Node node, Runnable work) {
        tasks.run(Lane.READ, "after-pulse", progress -> null).onEnd(() -> of(node, work));
    }

    private static void onPulse(Scene scene, Runnable next) {
        scene.addPostLayoutPulseListener(new Once(scene, next));
        Platform.requestNextPulse();
    }

    /** A listener that goes after its first call; no record, whose equality is linked at its first use. */
    private static final class Once implements Runnable {
        private final Scene scene;
        private final Runnable next;

        Once(Scene scene, Runnable next) {
            this.scene = scene;
            this.next = next;
        }

        @Override
        public void run() {
            scene.removePostLayoutPulseListener(this);
            next.run();
        }
    }
}
