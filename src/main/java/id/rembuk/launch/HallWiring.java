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

    static Hall hall(ScreenContext context, HallTools tools) {
        Hall hall = new Hall(context, tools);
        hall.begin(tools.operator().getScene());
        return hall;
    }

    /** @param save keeps the preferences on the disk, at once, because a power cut ends a meeting without asking */
    static HallTools tools(Stage operator, Preferences preferences, Runnable save, Clock clock) {
        return new HallTools(
                operator,
                new FxDisplays(operator),
                new ProcessAwakeKeeper(),
                clock,
                System::nanoTime,
                preferences::hallScreen,
                name -> {
                    preferences.hallScreen(name);
                    save.run();
                });
    }
}
