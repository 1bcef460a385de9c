package id.rembuk.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Application;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/**
 * What JavaFX itself needs for a start like ours: a window with nothing but a plain table of the size and the number of
 * columns of our plan table, filled by one query through the plain driver, with the style that JavaFX brings along.
 */
public final class BarePlanWindow extends Application {
    private static final String[] COLUMNS = {
        "position", "output", "nomenclature_code", "intervention_class", "baseline", "target_number",
        "unit", "every_desa", "budget_rupiah", "stunting_share", "budget_kind", "origin"
    };
    private static final double WIDTH = 1012;
    private static final double HEIGHT = 480;
    private static final double ROW = 27;

    public static void main(String[] arguments) {
        FirstPulse.tell(RembukStart::showsPlan);
        launch(BarePlanWindow.class, arguments);
    }

    @Override
    public void start(Stage stage) throws SQLException {
        TableView<List<String>> table = new TableView<>();
        table.setId("plan-table");
        table.setFixedCellSize(ROW);
        table.setMaxSize(WIDTH, HEIGHT);
        for (int i = 0; i < COLUMNS.length; i++) {
            int place = i;
            TableColumn<List<String>, String> column = new TableColumn<>(COLUMNS[i]);
            column.setPrefWidth(WIDTH / COLUMNS.length - 1);
            column.setCellValueFactory(
                    row -> new ReadOnlyStringWrapper(row.getValue().get(place)));
            table.getColumns().add(column);
        }
        table.getItems().setAll(rows(Path.of(getParameters().getRaw().get(0))));
        stage.setScene(new Scene(new StackPane(table), 1366, 728));
        stage.show();
    }

    private static List<List<String>> rows(Path workspace) throws SQLException {
        List<List<String>> rows = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + workspace);
                Statement statement = connection.createStatement();
                ResultSet lines = statement.executeQuery("SELECT " + String.join(", ", COLUMNS)
                        + " FROM plan_line ORDER BY organisation_id, position")) {
            while (lines.next()) {
                List<String> row = new ArrayList<>();
                for (String column : COLUMNS) {
                    row.add(lines.getString(column));
                }
                rows.add(row);
            }
        }
        return rows;
    }
}
