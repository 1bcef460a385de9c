package id.rembuk.launch;

import id.rembuk.settings.Preferences;
import id.rembuk.ui.hall.FxDisplays;
import id.rembuk.ui.hall.Hall;
import id.rembuk.ui.hall.HallTools;
import id.rembuk.ui.kit.ScreenContext;
import java.time.Clock;
import javafx.stage.Stage;

/** Wires the second screen. */
final class HallWiring {
    private HallWiring() {}

    static Hall hall(ScreenContext context, Stage operator, Preferences preferences, Clock clock) {
        Hall hall = new Hall(
                context,
                new HallTools(
                        operator,
                        new FxDisplays(operator),
                        new ProcessAwakeKeeper(),
                        clock,
                        System::nanoTime,
                        preferences::hallScreen,
                        preferences::hallScreen));
        hall.begin(operator.getScene());
        return hall;
    }
}
