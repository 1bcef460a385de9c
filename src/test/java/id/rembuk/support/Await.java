package id.rembuk.support;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import org.testfx.util.WaitForAsyncUtils;

/** Waits, at most a minute, until something holds; it is asked on the window's thread, so that no node moves meanwhile. */
public final class Await {
    private static final int PATIENCE_SECONDS = 60;

    private Await() {}

    /**
     * Waits until the condition holds and everything it led to in the window has happened. A condition that throws does
     * not hold yet: the node it asks for may be still to come.
     *
     * @param what what is waited for, for whoever reads the failing test
     */
    public static void until(String what, Callable<Boolean> holds) {
        Exception[] last = new Exception[1];
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> answer(() -> ask(holds, last)));
        } catch (TimeoutException e) {
            throw new AssertionError("Waited " + PATIENCE_SECONDS + " s for: " + what, last[0] == null ? e : last[0]);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    /**
     * Asks something on the window's thread, where no node moves meanwhile, and waits for the answer.
     *
     * @throws AssertionError when the question throws
     */
    public static <T> T answer(Callable<T> question) {
        try {
            return Platform.isFxApplicationThread()
                    ? question.call()
                    : WaitForAsyncUtils.asyncFx(question).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted while waiting", e);
        } catch (Exception e) {
            throw new AssertionError("No answer from the window", e);
        }
    }

    private static boolean ask(Callable<Boolean> holds, Exception[] last) {
        try {
            last[0] = null;
            return holds.call();
        } catch (Exception e) {
            last[0] = e;
            return false;
        }
    }
}
