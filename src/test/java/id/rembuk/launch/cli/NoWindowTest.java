package id.rembuk.launch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class NoWindowTest {

    @Test
    void without_a_display_the_message_names_the_demo() {
        assertThat(NoWindow.of("Linux", Map.of(), "", library -> true))
                .hasValueSatisfying(obstacle -> assertThat(obstacle.message()).contains("layar", "rembuk demo"));
    }

    @Test
    void without_gtk_the_message_names_the_packages() {
        assertThat(NoWindow.of("Linux", Map.of("DISPLAY", ":0"), "", library -> false))
                .hasValueSatisfying(
                        obstacle -> assertThat(obstacle.message()).contains("libgtk-3-0", "libxtst6", "rembuk demo"));
    }

    @Test
    void with_both_or_on_another_system_the_window_may_open() {
        assertThat(NoWindow.of("Linux", Map.of("DISPLAY", ":0"), "", library -> true))
                .isEmpty();
        assertThat(NoWindow.of("Windows 11", Map.of(), "", library -> false)).isEmpty();
    }
}
