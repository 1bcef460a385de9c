package id.rembuk.launch;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.settings.Preferences;
import id.rembuk.support.Workspaces;
import id.rembuk.ui.hall.HallTools;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the second screen keeps on this computer. */
class HallWiringTest {
    @TempDir
    Path folder;

    @Test
    void the_chosen_screen_is_kept_at_once_and_not_only_when_the_window_closes() {
        Preferences preferences = Preferences.load(folder.resolve("preferensi.properties"));
        List<String> saved = new ArrayList<>();
        HallTools tools =
                HallWiring.tools(null, preferences, () -> saved.add(preferences.hallScreen()), Workspaces.CLOCK);

        tools.remember().accept("1024×768@1366,0");

        assertThat(saved).containsExactly("1024×768@1366,0");
        assertThat(tools.rememberedScreen().get()).isEqualTo("1024×768@1366,0");
    }
}
