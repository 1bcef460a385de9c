package id.rembuk.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    void a_portable_copy_keeps_settings_log_and_proposed_documents_beside_itself(@TempDir Path stick) {
        Properties system = system("Linux");
        system.setProperty("rembuk.home", stick.toString());

        AppPaths paths = AppPaths.of(system, Map.of("XDG_CONFIG_HOME", "/atur"));

        assertThat(paths.preferencesFile()).isEqualTo(stick.resolve("pengaturan/preferensi.properties"));
        assertThat(paths.instanceFile()).startsWithRaw(stick);
        assertThat(paths.logs()).isEqualTo(stick.resolve("log"));
        assertThat(paths.documents()).isEqualTo(stick.resolve("ruang-kerja"));
        assertThat(paths.templates()).isEqualTo(stick.resolve("templates"));
    }

    @Test
    void a_copy_that_may_not_write_beside_itself_uses_the_folders_of_the_user(@TempDir Path folder) throws IOException {
        Path noFolder = Files.createFile(folder.resolve("berkas"));
        Properties system = system("Linux");
        system.setProperty("rembuk.home", noFolder.resolve("Rembuk").toString());

        assertThat(AppPaths.of(system, Map.of())).isEqualTo(AppPaths.of(system("Linux"), Map.of()));
    }

    /** The two halves of portable mode once had different names for it. */
    @ParameterizedTest
    @ValueSource(strings = {"rembuk", "rembuk.cmd"})
    void the_start_scripts_give_the_property_that_is_read(String script) throws IOException {
        assertThat(Files.readString(Path.of("src/dist/bin", script))).contains("-D" + AppPaths.HOME_PROPERTY + "=");
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
