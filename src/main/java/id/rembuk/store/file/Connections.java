package id.rembuk.store.file;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.sqlite.SQLiteConfig;

/** Opens connections to workspace files with the settings that keep them whole. */
public final class Connections {
    private static final int BUSY_WAIT_MILLIS = 5000;

    /**
     * Pages of 4 KiB the log may hold before an edit itself has to move them into the file. Backups do so at every rest;
     * an import of 100,000 rows stays below.
     */
    private static final int MOST_LOGGED_PAGES = 16_384;

    private Connections() {}

    /** How a file keeps unfinished edits. */
    public enum Journal {
        /** A log beside the file: fast and durable on a disk of this computer. */
        WAL,
        /** A rollback journal: slower, the only safe way on network, cloud-sync and removable places. */
        ROLLBACK
    }

    /** A connection that may write; every commit is on the disk when it returns. */
    public static Connection writing(Path file, Journal journal) throws SQLException {
        Connection connection = connect(file, false, "");
        try {
            settle(connection);
            if (journal == Journal.WAL) {
                run(connection, "PRAGMA journal_mode = WAL");
                run(connection, "PRAGMA synchronous = FULL");
                run(connection, "PRAGMA wal_autocheckpoint = " + MOST_LOGGED_PAGES);
            } else {
                run(connection, "PRAGMA journal_mode = DELETE");
                run(connection, "PRAGMA synchronous = EXTRA");
            }
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /** A connection that cannot write. */
    public static Connection reading(Path file) throws SQLException {
        return reading(file, "");
    }

    /**
     * A connection that cannot write and leaves nothing beside the file; only for a file nobody has open, because it
     * looks at no lock and no log.
     */
    public static Connection readingUndisturbed(Path file) throws SQLException {
        return reading(file, "?immutable=1");
    }

    private static Connection reading(Path file, String parameters) throws SQLException {
        Connection connection = connect(file, true, parameters);
        try {
            settle(connection);
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /** Runs one statement and answers the first column of its first row; null when it has none. */
    public static String run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return null;
            }
            try (ResultSet rows = statement.getResultSet()) {
                return rows.next() ? rows.getString(1) : null;
            }
        }
    }

    /** The address under which SQLite opens a file, whatever signs its name has. */
    public static String url(Path file) {
        return "jdbc:sqlite:" + file.toAbsolutePath().toUri().toASCIIString();
    }

    private static Connection connect(Path file, boolean readOnly, String parameters) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(readOnly);
        config.setBusyTimeout(BUSY_WAIT_MILLIS);
        // else the driver asks for the key of every row we write, which costs a fifth of a large import
        config.setGetGeneratedKeys(false);
        if (!readOnly) {
            config.resetOpenMode(org.sqlite.SQLiteOpenMode.CREATE);
        }
        return config.createConnection(url(file) + parameters);
    }

    private static void settle(Connection connection) throws SQLException {
        run(connection, "PRAGMA foreign_keys = ON");
        run(connection, "PRAGMA trusted_schema = OFF");
        run(connection, "PRAGMA cell_size_check = ON");
        run(connection, "PRAGMA mmap_size = 0");
        run(connection, "PRAGMA temp_store = MEMORY");
    }
}
