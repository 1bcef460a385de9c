package id.rembuk.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The peer of a durable edit: plain sqlite-jdbc, WAL and synchronous=FULL, on a copy of the same file, reading the line,
 * writing the same row and a history row of the same size, one transaction each.
 */
final class RawEdits implements AutoCloseable {
    private final Connection connection;
    private final PreparedStatement select;
    private final PreparedStatement update;
    private final PreparedStatement append;
    private long sequence;

    RawEdits(Path file) throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode = WAL");
            statement.execute("PRAGMA synchronous = FULL");
            statement.execute("PRAGMA foreign_keys = ON");
            try (ResultSet last = statement.executeQuery("SELECT coalesce(max(sequence), 0) FROM history")) {
                sequence = last.getLong(1);
            }
        }
        connection.setAutoCommit(false);
        select = connection.prepareStatement("SELECT * FROM plan_line WHERE id = ?");
        update = connection.prepareStatement("UPDATE plan_line SET output = ? WHERE id = ?");
        append = connection.prepareStatement("INSERT INTO history VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    }

    void edit(String id, String output, String changes) throws SQLException {
        select.setString(1, id);
        try (ResultSet row = select.executeQuery()) {
            row.next();
        }
        update.setString(1, output);
        update.setString(2, id);
        update.executeUpdate();
        append.setLong(1, ++sequence);
        for (int column = 2; column <= 8; column++) {
            append.setString(column, "2026-01-01T00:00:00Z");
        }
        append.setString(9, changes);
        append.setString(10, "0".repeat(64));
        append.setString(11, "1".repeat(64));
        append.executeUpdate();
        connection.commit();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
