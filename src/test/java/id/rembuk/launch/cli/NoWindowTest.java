package id.rembuk.launch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class NoWindowTest {

    @Test
    void without_a_display_both_languages_name_the_commands_that_work() {
        assertThat(NoWindow.of("Linux", Map.of(), "", library -> true))
                .hasValueSatisfying(obstacle -> assertThat(obstacle.message())
                        .contains("layar", "display", "rembuk --help", "rembuk demo DIR")
                        .hasLineCount(2));
    }

    @Test
    void without_gtk_the_message_names_the_packages() {
        assertThat(NoWindow.of("Linux", Map.of("DISPLAY", ":0"), "", library -> false))
                .hasValueSatisfying(obstacle -> assertThat(obstacle.message())
                        .contains("libgtk-3-0", "libxtst6", "rembuk --help", "Pasang", "Install"));
    }

    @Test
    void with_both_or_on_another_system_the_window_may_open() {
        assertThat(NoWindow.of("Linux", Map.of("DISPLAY", ":0"), "", library -> true))
                .isEmpty();
        assertThat(NoWindow.of("Windows 11", Map.of(), "", library -> false)).isEmpty();
    }
}
