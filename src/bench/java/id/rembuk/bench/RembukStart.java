package id.rembuk.bench;

import id.rembuk.launch.Main;
import id.rembuk.settings.AppPaths;
import id.rembuk.settings.Preferences;
import java.io.IOException;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.TableView;
import javafx.stage.Window;

/** Our side of the start: Rembuk with the practice workspace, until a row of the plan table can be seen. */
public final class RembukStart {
    private RembukStart() {}

    public static void main(String[] arguments) throws IOException {
        if (Boolean.getBoolean("bench.archive")) {
            Preferences preferences = Preferences.load(AppPaths.ofThisComputer().preferencesFile());
            preferences.place("RENCANA_OPD");
            preferences.save();
        }
        FirstPulse.tell(RembukStart::showsPlan);
        Main.main(arguments);
    }

    /** Whether the window has a plan table with a row that can be seen. */
    static boolean showsPlan(Window window) {
        return window.getScene().lookup("#plan-table") instanceof TableView<?> table
                && !table.getItems().isEmpty()
                && table.lookupAll(".table-row-cell").stream()
                        .anyMatch(row -> row instanceof IndexedCell<?> cell && !cell.isEmpty());
    }
}
