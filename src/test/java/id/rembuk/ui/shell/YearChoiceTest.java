package id.rembuk.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.area.AreaLevel;
import id.rembuk.domain.workspace.Cycle;
import id.rembuk.support.WindowExtension;
import id.rembuk.text.Messages;
import id.rembuk.usecase.Cycles;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.MenuItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;

@ExtendWith(WindowExtension.class)
class YearChoiceTest {
    private final Cycle now = cycle("baru", 2025);
    private final Cycle old = cycle("lama", 2024);
    private final List<String> turned = new ArrayList<>();

    @Test
    void a_workspace_that_can_only_be_read_is_turned_to_an_old_year_but_begins_no_new_one(FxRobot robot) {
        robot.interact(() -> {
            YearChoice choice = new YearChoice(Messages.indonesian(), turned::add, () -> turned.add("mulai"), true);
            choice.show(new Cycles.Choice(now, List.of(now, old)));

            assertThat(choice.isDisabled()).isFalse();
            assertThat(item(choice, "new-year").isDisable()).isTrue();
            assertThat(item(choice, "year-2024").isDisable()).isFalse();
            item(choice, "year-2024").fire();
        });
        assertThat(turned).containsExactly("lama");
    }

    private static MenuItem item(YearChoice choice, String id) {
        return choice.getItems().stream()
                .filter(item -> id.equals(item.getId()))
                .findFirst()
                .orElseThrow();
    }

    private static Cycle cycle(String id, int year) {
        return new Cycle(id, year, year + 1, AreaLevel.KABUPATEN, "wilayah", null);
    }
}
