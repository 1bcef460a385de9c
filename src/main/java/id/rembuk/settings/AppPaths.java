package id.rembuk.settings;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/**
 * Where Rembuk keeps its own things on each kind of computer.
 *
 * @param config folder of the preferences
 * @param logs folder of the log, which holds codes and counts only
 * @param documents folder in which a new workspace is proposed
 * @param templates the user's own templates and reference lists, which win over the shipped ones
 */
public record AppPaths(Path config, Path logs, Path documents, Path templates) {
    /** System property that puts everything into one folder, as a portable copy on a stick does. */
    public static final String HOME_PROPERTY = "rembuk.data";

    /** The folders of this computer's user. */
    public static AppPaths ofThisComputer() {
        return of(System.getProperties(), System.getenv());
    }

    static AppPaths of(Properties system, Map<String, String> environment) {
        Path home = Path.of(system.getProperty("user.home", "."));
        String portable = system.getProperty(HOME_PROPERTY, "");
        if (!portable.isBlank()) {
            Path folder = Path.of(portable);
            return new AppPaths(
                    folder, folder.resolve("log"), folder.resolve("ruang-kerja"), folder.resolve("templates"));
        }
        String os = system.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (os.contains("win")) {
            return windows(home, environment);
        }
        return os.contains("mac") ? mac(home) : unix(home, environment);
    }

    private static AppPaths windows(Path home, Map<String, String> environment) {
        Path roaming = folder(environment, "APPDATA", home.resolve("AppData").resolve("Roaming"));
        Path local = folder(environment, "LOCALAPPDATA", home.resolve("AppData").resolve("Local"));
        return new AppPaths(
                roaming.resolve("Rembuk"),
                local.resolve("Rembuk").resolve("log"),
                home.resolve("Documents").resolve("Rembuk"),
                roaming.resolve("Rembuk").resolve("templates"));
    }

    private static AppPaths mac(Path home) {
        Path library = home.resolve("Library");
        Path support = library.resolve("Application Support").resolve("Rembuk");
        return new AppPaths(
                support,
                library.resolve("Logs").resolve("Rembuk"),
                home.resolve("Documents").resolve("Rembuk"),
                support.resolve("templates"));
    }

    private static AppPaths unix(Path home, Map<String, String> environment) {
        Path config = folder(environment, "XDG_CONFIG_HOME", home.resolve(".config"));
        Path state =
                folder(environment, "XDG_STATE_HOME", home.resolve(".local").resolve("state"));
        return new AppPaths(
                config.resolve("rembuk"),
                state.resolve("rembuk"),
                home.resolve("Rembuk"),
                config.resolve("rembuk").resolve("templates"));
    }

    private static Path folder(Map<String, String> environment, String name, Path otherwise) {
        String value = environment.getOrDefault(name, "");
        Path folder = value.isBlank() ? otherwise : Path.of(value);
        return folder.isAbsolute() ? folder : otherwise;
    }

    public Path preferencesFile() {
        return config.resolve("preferensi.properties");
    }

    /** File whose lock says that a window is open. */
    public Path instanceFile() {
        return config.resolve("jendela.lock");
    }
}
