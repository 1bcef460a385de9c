package id.rembuk.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The peer of a durable edit: plain sqlite-jdbc with prepared statements, WAL and synchronous=FULL, on a copy of the
 * same file. It reads the same rows (the line, its funds, sites and stages, the head of history) and writes the same
 * rows (the line, one history row of the same size) in one transaction each; it has no records, JSON, hash or feed.
 */
final class RawEdits implements AutoCloseable {
    private static final int OUTPUT = 11;

    private final Connection connection;
    private final PreparedStatement line;
    private final List<PreparedStatement> children = new ArrayList<>();
    private final PreparedStatement head;
    private final PreparedStatement update;
    private final PreparedStatement append;
    private final int columns;

    RawEdits(Path file) throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode = WAL");
            statement.execute("PRAGMA synchronous = FULL");
            statement.execute("PRAGMA foreign_keys = ON");
        }
        connection.setAutoCommit(false);
        line = connection.prepareStatement("SELECT * FROM plan_line WHERE id = ?");
        for (String child : List.of("fund", "site", "stage")) {
            children.add(connection.prepareStatement("SELECT * FROM plan_line_" + child + " WHERE plan_line_id = ?"));
        }
        head = connection.prepareStatement("SELECT sequence, hash FROM history ORDER BY sequence DESC LIMIT 1");
        List<String> names = columnsOf("plan_line");
        columns = names.size();
        update = connection.prepareStatement("INSERT INTO plan_line VALUES ("
                + String.join(", ", Collections.nCopies(columns, "?"))
                + ") ON CONFLICT (id) DO UPDATE SET "
                + String.join(
                        ", ",
                        names.stream()
                                .skip(1)
                                .map(name -> name + " = excluded." + name)
                                .toList()));
        append = connection.prepareStatement("INSERT INTO history VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    }

    void edit(String id, String output, String changes) throws SQLException {
        Object[] row = read(line, id).get(0);
        for (PreparedStatement child : children) {
            read(child, id);
        }
        row[OUTPUT - 1] = output;
        for (int column = 1; column <= columns; column++) {
            update.setObject(column, row[column - 1]);
        }
        update.executeUpdate();
        append(changes);
        connection.commit();
    }

    private void append(String changes) throws SQLException {
        long sequence;
        try (ResultSet newest = head.executeQuery()) {
            newest.next();
            sequence = newest.getLong(1) + 1;
            newest.getString(2);
        }
        append.setLong(1, sequence);
        for (int column = 2; column <= 8; column++) {
            append.setString(column, "2026-01-01T00:00:00Z");
        }
        append.setString(9, changes);
        append.setString(10, "0".repeat(64));
        append.setString(11, "1".repeat(64));
        append.executeUpdate();
    }

    private static List<Object[]> read(PreparedStatement statement, String id) throws SQLException {
        statement.setString(1, id);
        List<Object[]> rows = new ArrayList<>();
        try (ResultSet found = statement.executeQuery()) {
            int width = found.getMetaData().getColumnCount();
            while (found.next()) {
                Object[] row = new Object[width];
                for (int column = 1; column <= width; column++) {
                    row[column - 1] = found.getObject(column);
                }
                rows.add(row);
            }
        }
        return rows;
    }

    private List<String> columnsOf(String table) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT name FROM pragma_table_info('" + table + "')")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
