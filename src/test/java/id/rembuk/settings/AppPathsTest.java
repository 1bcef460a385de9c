package id.rembuk.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class AppPathsTest {
    private static final Path HOME = Path.of("/home/petugas");

    @Test
    void linux_follows_the_desktop_standard() {
        AppPaths paths = AppPaths.of(system("Linux"), Map.of("XDG_CONFIG_HOME", "/atur"));

        assertThat(paths.preferencesFile()).isEqualTo(Path.of("/atur/rembuk/preferensi.properties"));
        assertThat(paths.logs()).isEqualTo(HOME.resolve(".local/state/rembuk"));
        assertThat(paths.documents()).isEqualTo(HOME.resolve("Rembuk"));
        assertThat(paths.templates()).isEqualTo(Path.of("/atur/rembuk/templates"));
    }

    @Test
    void windows_keeps_preferences_roaming_and_logs_local() {
        AppPaths paths = AppPaths.of(system("Windows 10"), Map.of("APPDATA", "/roaming", "LOCALAPPDATA", "/local"));

        assertThat(paths.config()).isEqualTo(Path.of("/roaming/Rembuk"));
        assertThat(paths.logs()).isEqualTo(Path.of("/local/Rembuk/log"));
        assertThat(paths.documents()).isEqualTo(HOME.resolve("Documents/Rembuk"));
    }

    @Test
    void a_mac_has_its_library() {
        AppPaths paths = AppPaths.of(system("Mac OS X"), Map.of());

        assertThat(paths.config()).isEqualTo(HOME.resolve("Library/Application Support/Rembuk"));
        assertThat(paths.logs()).isEqualTo(HOME.resolve("Library/Logs/Rembuk"));
    }

    @Test
    void a_portable_copy_keeps_everything_in_its_own_folder() {
        Properties system = system("Linux");
        system.setProperty(AppPaths.HOME_PROPERTY, "/stik/Rembuk");

        AppPaths paths = AppPaths.of(system, Map.of());

        assertThat(paths.preferencesFile()).startsWithRaw(Path.of("/stik/Rembuk"));
        assertThat(paths.logs()).startsWithRaw(Path.of("/stik/Rembuk"));
        assertThat(paths.documents()).startsWithRaw(Path.of("/stik/Rembuk"));
    }

    @Test
    void a_relative_folder_in_the_environment_is_ignored() {
        assertThat(AppPaths.of(system("Linux"), Map.of("XDG_CONFIG_HOME", "atur"))
                        .config())
                .isEqualTo(HOME.resolve(".config/rembuk"));
    }

    private static Properties system(String os) {
        Properties system = new Properties();
        system.setProperty("os.name", os);
        system.setProperty("user.home", HOME.toString());
        return system;
    }
}
