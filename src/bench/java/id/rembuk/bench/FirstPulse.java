package id.rembuk.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Window;

/**
 * Prints the milliseconds since the JVM's start at the first pulse after a window is usable, the processor time, and the memory,
 * then ends the process.
 */
final class FirstPulse {
    private static final long GIVE_UP_MILLIS = 60_000;
    private static volatile boolean watched;
    private static boolean told;

    private FirstPulse() {}

    static void tell(Predicate<Window> usable) {
        Thread watch = new Thread(() -> watch(usable), "bench-watch");
        watch.setDaemon(true);
        watch.start();
    }

    private static void watch(Predicate<Window> usable) {
        while (!watched && uptime() < GIVE_UP_MILLIS) {
            try {
                Platform.runLater(() -> look(usable));
            } catch (IllegalStateException notStartedYet) {
                // the toolkit is not up yet: look again
            }
            pause(4);
        }
        while (uptime() < GIVE_UP_MILLIS) {
            pause(250);
        }
        System.out.println("NOT READY");
        Runtime.getRuntime().halt(1);
    }

    /** Asks once a pulse and no more often, so that asking does not slow what is measured. */
    private static void look(Predicate<Window> usable) {
        for (Window window : Window.getWindows()) {
            Scene scene = window.getScene();
            if (!watched && window.isShowing() && scene != null) {
                watched = true;
                scene.addPostLayoutPulseListener(() -> pulse(window, usable));
                Platform.requestNextPulse();
            }
        }
    }

    private static void pulse(Window window, Predicate<Window> usable) {
        if (told) {
            end();
        } else if (usable.test(window)) {
            told = true; // what this pulse has laid out is painted when the next one comes
            Platform.requestNextPulse();
        }
    }

    private static void end() {
        System.out.println("READY " + uptime() + " CPU " + processorMillis() + " RSS " + residentKilobytes());
        System.out.flush();
        if (Boolean.getBoolean("bench.archive")) {
            System.exit(0); // an orderly end, so that the class archive is written
        }
        Runtime.getRuntime().halt(0);
    }

    private static long uptime() {
        return System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime();
    }

    private static long processorMillis() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .orElse(Duration.ZERO)
                .toMillis();
    }

    private static long residentKilobytes() {
        try {
            return Files.readAllLines(Path.of("/proc/self/status")).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
