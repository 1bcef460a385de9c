package id.rembuk.bench;

import id.rembuk.launch.Main;
import id.rembuk.settings.AppPaths;
import id.rembuk.settings.Preferences;
import java.io.IOException;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.TableView;

/** Our side of the start: Rembuk with the practice workspace, until a row of the plan table can be seen. */
public final class RembukStart {
    private RembukStart() {}

    public static void main(String[] arguments) throws IOException {
        if (Boolean.getBoolean("bench.archive")) {
            Preferences preferences = Preferences.load(AppPaths.ofThisComputer().preferencesFile());
            preferences.place("RENCANA_OPD");
            preferences.save();
        }
        FirstPulse.tell(window -> window.getScene().lookup("#plan-table") instanceof TableView<?> table
                && !table.getItems().isEmpty()
                && table.lookupAll(".table-row-cell").stream()
                        .anyMatch(row -> row instanceof IndexedCell<?> cell && !cell.isEmpty()));
        Main.main(arguments);
    }
}
