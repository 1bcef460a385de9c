package id.rembuk.store;

import id.rembuk.store.file.Connections;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a copy must have in common with its original.
 *
 * @param rows row counts by table
 * @param historyHead hash of the newest history row; empty without history
 */
record Contents(Map<String, Long> rows, String historyHead) {
    static Contents of(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet names = statement.executeQuery("SELECT name FROM sqlite_master WHERE type = 'table'")) {
            while (names.next()) {
                tables.add(names.getString(1));
            }
        }
        Map<String, Long> rows = new TreeMap<>();
        for (String table : tables) {
            rows.put(table, Long.valueOf(Connections.run(connection, "SELECT count(*) FROM \"" + table + "\"")));
        }
        String head = tables.contains("history")
                ? Connections.run(connection, "SELECT hash FROM history ORDER BY sequence DESC LIMIT 1")
                : null;
        return new Contents(rows, head == null ? "" : head);
    }

    /** Whether nothing of {@code older} is missing; a newer schema may have more tables and rows. */
    boolean keeps(Contents older) {
        return historyHead.equals(older.historyHead)
                && older.rows.entrySet().stream()
                        .allMatch(table -> rows.getOrDefault(table.getKey(), -1L) >= table.getValue());
    }
}
