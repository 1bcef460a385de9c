package id.rembuk.settings;

import java.nio.file.Files;
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
    /** System property naming the folder of the application, given by the start scripts. */
    public static final String HOME_PROPERTY = "rembuk.home";

    /** The folders beside the application when it may write there, as on a stick; else those of this computer's user. */
    public static AppPaths ofThisComputer() {
        return of(System.getProperties(), System.getenv());
    }

    static AppPaths of(Properties system, Map<String, String> environment) {
        Path home = Path.of(system.getProperty("user.home", "."));
        String portable = system.getProperty(HOME_PROPERTY, "");
        if (!portable.isBlank() && mayKeepThings(Path.of(portable).toAbsolutePath())) {
            Path folder = Path.of(portable).toAbsolutePath();
            return new AppPaths(
                    folder.resolve("pengaturan"),
                    folder.resolve("log"),
                    folder.resolve("ruang-kerja"),
                    folder.resolve("templates"));
        }
        String os = system.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (os.contains("win")) {
            return windows(home, environment);
        }
        return os.contains("mac") ? mac(home) : unix(home, environment);
    }

    /** An administrator may have put the application where its users cannot write. */
    private static boolean mayKeepThings(Path folder) {
        Path there = folder;
        while (there != null && !Files.exists(there)) {
            there = there.getParent();
        }
        return there != null && Files.isDirectory(there) && Files.isWritable(there);
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

    /** Folder of the certificates of issuers the user trusts. */
    public Path trustFolder() {
        return config.resolve("penerbit-tepercaya");
    }

    /** Folder of the issuers' certificates that the user trusts. */
    public Path issuers() {
        return config.resolve("penerbit");
    }

    /** File whose lock says that a window is open. */
    public Path instanceFile() {
        return config.resolve("jendela.lock");
    }
}
