package id.rembuk.launch;

import id.rembuk.launch.cli.CommandLine;
import id.rembuk.launch.cli.NoWindow;
import id.rembuk.settings.AppPaths;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** Starts Rembuk: the window without arguments or with one workspace file, the command line otherwise. */
public final class Main {
    /** How long the window that runs has to answer a second start. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private Main() {}

    public static void main(String[] arguments) {
        AppPaths paths = AppPaths.ofThisComputer();
        LogProvider.install(paths.logs());
        if (!wantsWindow(arguments)) {
            System.exit(CommandLine.run(arguments));
        }
        Optional<NoWindow> obstacle = NoWindow.onThisComputer();
        if (obstacle.isPresent()) {
            System.exit(obstacle.get().tell());
        }
        openWindow(
                paths,
                arguments.length == 0
                        ? ""
                        : Path.of(arguments[0]).toAbsolutePath().toString());
    }

    /** Without arguments, or with one that is a workspace file, as a double-click gives. */
    static boolean wantsWindow(String... arguments) {
        return arguments.length == 0
                || (arguments.length == 1
                        && !arguments[0].startsWith("-")
                        && arguments[0].toLowerCase(Locale.ROOT).endsWith(".rembuk"));
    }

    private static void openWindow(AppPaths paths, String file) {
        Optional<SingleInstance> instance = SingleInstance.claim(paths.instanceFile());
        if (instance.isEmpty()) {
            if (SingleInstance.handOver(paths.instanceFile(), file, PATIENCE)) {
                System.exit(0);
            }
            instance = SingleInstance.claim(paths.instanceFile()); // the other window was on its way out
        }
        if (instance.isEmpty()) {
            new SilentWindow(new AppContext(paths)).tell();
            return;
        }
        new RembukApp(paths, instance).start(file);
    }
}
