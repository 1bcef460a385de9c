package id.rembuk.store.dao;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Runs SQL on one connection and keeps every prepared statement for the next time: preparing costs more than running.
 * Used by one thread at a time.
 */
public final class Statements implements AutoCloseable {
    private final Connection connection;
    private final Map<String, PreparedStatement> idle = new HashMap<>();

    public Statements(Connection connection) {
        this.connection = connection;
    }

    /** Reads one row. */
    @FunctionalInterface
    interface Reader<R> {
        R read(Row row) throws SQLException;
    }

    /** A failure of SQLite on the way through code that knows no SQL. */
    static final class Failed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Failed(SQLException cause) {
            super(cause);
        }
    }

    public Connection connection() {
        return connection;
    }

    /** All rows; a value our records refuse cannot have been written by us and is a user error. */
    <R> List<R> list(String sql, Reader<R> reader, Object... values) {
        return with(sql, statement -> {
            bind(statement, values);
            List<R> list = new ArrayList<>();
            try (ResultSet columns = statement.executeQuery()) {
                Row row = new Row(columns);
                while (columns.next()) {
                    list.add(reader.read(row.again()));
                }
            } catch (IllegalArgumentException | NullPointerException e) {
                throw Row.unreadable(e);
            }
            return list;
        });
    }

    /** The only row, if there is one. */
    <R> Optional<R> first(String sql, Reader<R> reader, Object... values) {
        return list(sql, reader, values).stream().findFirst();
    }

    void run(String sql, Object... values) {
        with(sql, statement -> {
            bind(statement, values);
            return statement.executeUpdate();
        });
    }

    /** Runs a statement once for each row of values. */
    void runAll(String sql, List<Object[]> rows) {
        with(sql, statement -> {
            for (Object[] values : rows) {
                bind(statement, values);
                statement.executeUpdate();
            }
            return rows.size();
        });
    }

    @Override
    public void close() {
        try {
            for (PreparedStatement statement : idle.values()) {
                statement.close();
            }
            idle.clear();
            connection.close();
        } catch (SQLException e) {
            throw new Failed(e);
        }
    }

    private <R> R with(String sql, Use<R> use) {
        PreparedStatement statement = idle.remove(sql);
        boolean done = false;
        try {
            if (statement == null) {
                statement = connection.prepareStatement(sql);
            }
            R answer = use.of(statement);
            idle.put(sql, statement);
            done = true;
            return answer;
        } catch (SQLException e) {
            throw new Failed(e);
        } finally {
            if (!done) {
                discard(statement);
            }
        }
    }

    private static void discard(PreparedStatement statement) {
        try {
            if (statement != null) {
                statement.close();
            }
        } catch (SQLException e) {
            // the failure that brought us here is the one to tell
        }
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            if (value == null) {
                statement.setNull(i + 1, Types.NULL);
            } else if (value instanceof String text) {
                statement.setString(i + 1, text);
            } else if (value instanceof Number number) {
                statement.setLong(i + 1, number.longValue());
            } else if (value instanceof byte[] bytes) {
                statement.setBytes(i + 1, bytes);
            } else {
                throw new IllegalArgumentException("No column holds a " + value.getClass());
            }
        }
    }

    /** Uses a statement. */
    @FunctionalInterface
    private interface Use<R> {
        R of(PreparedStatement statement) throws SQLException;
    }
}
