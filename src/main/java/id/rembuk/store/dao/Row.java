package id.rembuk.store.dao;

import id.rembuk.domain.UserError;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Reads one stored row column after column, in the order the columns were asked for. */
public final class Row {
    private final ResultSet columns;
    private int next = 1;

    Row(ResultSet columns) {
        this.columns = columns;
    }

    /** Starts at the first column of the row the result set stands on. */
    Row again() {
        next = 1;
        return this;
    }

    String text() throws SQLException {
        return columns.getString(next++);
    }

    Long wholeNumber() throws SQLException {
        long value = columns.getLong(next++);
        return columns.wasNull() ? null : value;
    }

    Integer integer() throws SQLException {
        Long value = wholeNumber();
        if (value != null && value != value.intValue()) {
            throw unreadable(null);
        }
        return value == null ? null : value.intValue();
    }

    /** A number that is never missing. */
    int year() throws SQLException {
        Integer value = integer();
        if (value == null) {
            throw unreadable(null);
        }
        return value;
    }

    boolean flag() throws SQLException {
        return columns.getInt(next++) == 1;
    }

    BigDecimal decimal() throws SQLException {
        String value = text();
        try {
            return value == null ? null : new BigDecimal(value);
        } catch (NumberFormatException e) {
            throw unreadable(e);
        }
    }

    LocalTime timeOfDay() throws SQLException {
        String value = text();
        try {
            return value == null ? null : LocalTime.parse(value);
        } catch (DateTimeException e) {
            throw unreadable(e);
        }
    }

    /** A value kept as JSON; null for none. */
    <V> V json(Class<V> type) throws SQLException {
        String value = text();
        return value == null ? null : Json.read(value, type);
    }

    byte[] bytes() throws SQLException {
        return columns.getBytes(next++);
    }

    LocalDate date() throws SQLException {
        String value = text();
        try {
            return value == null ? null : LocalDate.parse(value);
        } catch (DateTimeException e) {
            throw unreadable(e);
        }
    }

    Instant time() throws SQLException {
        String value = text();
        try {
            return value == null ? null : Instant.parse(value);
        } catch (DateTimeException e) {
            throw unreadable(e);
        }
    }

    <E extends Enum<E>> E constant(Class<E> type) throws SQLException {
        String value = text();
        return value == null ? null : constant(type, value);
    }

    <E extends Enum<E>> Set<E> constants(Class<E> type) throws SQLException {
        Set<E> set = new TreeSet<>();
        for (String name : textOrEmpty().split(",")) {
            if (!name.isEmpty()) {
                set.add(constant(type, name));
            }
        }
        return set;
    }

    List<String> list() throws SQLException {
        String value = text();
        return value == null || value.equals("[]") ? List.of() : Json.texts(value);
    }

    /** A list of records kept as JSON. */
    <E> List<E> list(Class<E[]> type) throws SQLException {
        String value = text();
        if (value == null || value.equals("[]")) {
            return List.of();
        }
        return List.of(Json.read(value, type));
    }

    private String textOrEmpty() throws SQLException {
        String value = text();
        return value == null ? "" : value;
    }

    static <E extends Enum<E>> E constant(Class<E> type, String name) {
        try {
            return Enum.valueOf(type, name);
        } catch (IllegalArgumentException e) {
            throw unreadable(e);
        }
    }

    /** What a row that no edit of ours can have written is answered with. */
    static UserError unreadable(Throwable cause) {
        return new UserError(cause, "workspace.unreadable-row");
    }
}
