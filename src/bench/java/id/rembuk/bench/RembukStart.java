package id.rembuk.bench;

import id.rembuk.launch.Main;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.TableView;

/** Our side of the start: Rembuk with the practice workspace, until a row of the plan table can be seen. */
public final class RembukStart {
    private RembukStart() {}

    public static void main(String[] arguments) {
        FirstPulse.tell(window -> window.getScene().lookup("#plan-table") instanceof TableView<?> table
                && !table.getItems().isEmpty()
                && table.lookupAll(".table-row-cell").stream()
                        .anyMatch(row -> row instanceof IndexedCell<?> cell && !cell.isEmpty()));
        Main.main(arguments);
    }
}
