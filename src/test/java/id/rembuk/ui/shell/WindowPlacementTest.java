package id.rembuk.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.settings.WindowBounds;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

class WindowPlacementTest {
    private static final Rectangle2D LAPTOP = new Rectangle2D(0, 0, 1366, 728);
    private static final Rectangle2D PROJECTOR = new Rectangle2D(1366, 0, 1920, 1080);

    @Test
    void the_first_time_it_fills_a_small_laptop() {
        assertThat(WindowPlacement.fit(Optional.empty(), List.of(LAPTOP)))
                .isEqualTo(new WindowBounds(0, 0, 1366, 728, true));
    }

    @Test
    void the_first_time_it_stands_in_the_middle_of_a_large_screen() {
        assertThat(WindowPlacement.fit(Optional.empty(), List.of(new Rectangle2D(0, 0, 1920, 1040))))
                .isEqualTo(new WindowBounds(277, 156, 1366, 728, false));
    }

    @Test
    void it_comes_back_where_it_stood_on_either_screen() {
        WindowBounds there = new WindowBounds(1500, 100, 1400, 800, true);

        assertThat(WindowPlacement.fit(Optional.of(there), List.of(LAPTOP, PROJECTOR)))
                .isEqualTo(there);
    }

    @Test
    void it_comes_home_when_its_screen_is_gone() {
        WindowBounds gone = new WindowBounds(1500, 100, 1900, 1000, false);

        assertThat(WindowPlacement.fit(Optional.of(gone), List.of(LAPTOP)))
                .isEqualTo(new WindowBounds(0, 0, 1366, 728, false));
    }

    @Test
    void it_is_pulled_back_when_it_hangs_over_the_edge() {
        assertThat(WindowPlacement.fit(Optional.of(new WindowBounds(900, -40, 1000, 600, false)), List.of(LAPTOP)))
                .isEqualTo(new WindowBounds(366, 0, 1000, 600, false));
    }
}
