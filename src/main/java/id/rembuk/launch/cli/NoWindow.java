package id.rembuk.launch.cli;

import id.rembuk.text.Messages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Why this computer cannot show a window, told before JavaFX fails with words nobody understands.
 *
 * @param message what is missing and what to do, one line in Indonesian and one in English
 */
public record NoWindow(String message) {
    private static final int UNREADABLE = 2;
    private static final List<Path> LIBRARY_FOLDERS = List.of(
            Path.of("/lib"), Path.of("/lib64"), Path.of("/usr/lib"), Path.of("/usr/lib64"), Path.of("/usr/local/lib"));

    /** Looks for a display and GTK on Linux; other systems always have a window. */
    public static Optional<NoWindow> onThisComputer() {
        return of(
                System.getProperty("os.name", ""),
                System.getenv(),
                System.getProperty("glass.platform", ""),
                NoWindow::hasLibrary);
    }

    static Optional<NoWindow> of(
            String os,
            Map<String, String> environment,
            String platform,
            java.util.function.Predicate<String> hasLibrary) {
        if (!os.toLowerCase(Locale.ROOT).contains("linux") || !platform.isEmpty()) {
            return Optional.empty();
        }
        if (environment.getOrDefault("DISPLAY", "").isBlank()) {
            return Optional.of(inBothLanguages(messages -> messages.get("cli.no-window.display")));
        }
        List<String> missing = Stream.of("libgtk-3.so.0", "libXtst.so.6")
                .filter(hasLibrary.negate())
                .toList();
        if (!missing.isEmpty()) {
            String names = String.join(", ", missing);
            return Optional.of(inBothLanguages(messages -> messages.get("cli.no-window.libraries", names)));
        }
        return Optional.empty();
    }

    /** The preferences are not read yet, so nobody knows which language the reader has. */
    private static NoWindow inBothLanguages(Function<Messages, String> text) {
        return new NoWindow(text.apply(Messages.indonesian()) + "\n" + text.apply(Messages.english()));
    }

    /** Prints the message; answers the exit code. */
    public int tell() {
        System.err.println(message);
        return UNREADABLE;
    }

    private static boolean hasLibrary(String name) {
        return LIBRARY_FOLDERS.stream().anyMatch(folder -> holds(folder, name));
    }

    private static boolean holds(Path folder, String name) {
        if (Files.exists(folder.resolve(name))) {
            return true;
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.anyMatch(each -> Files.exists(each.resolve(name)));
        } catch (java.io.IOException e) {
            return false;
        }
    }
}
