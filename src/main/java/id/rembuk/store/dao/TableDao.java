package id.rembuk.store.dao;

import id.rembuk.domain.WorkspaceRecord;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/**
 * Keeps one kind of record in one table with a column for each value; the first column is the id. Subclasses say what
 * stands in which column, and keep child tables where a record has lists.
 */
abstract class TableDao<T extends WorkspaceRecord> {
    final Handle handle;
    private final String table;
    private final String select;
    private final String order;
    private final String upsert;

    TableDao(Handle handle, String table, String columns, String order) {
        this.handle = handle;
        this.table = table;
        this.order = order;
        List<String> names =
                Arrays.stream(columns.split(",")).map(String::strip).toList();
        select = "SELECT " + columns + " FROM " + table;
        upsert = "INSERT INTO " + table + " (" + columns + ") VALUES ("
                + names.stream().map(name -> "?").collect(Collectors.joining(", "))
                + ") ON CONFLICT (id) DO UPDATE SET "
                + names.stream()
                        .skip(1)
                        .map(name -> name + " = excluded." + name)
                        .collect(Collectors.joining(", "));
    }

    /** Reads the columns in the order of the constructor. */
    abstract T read(Row row) throws SQLException;

    /** Values in the order of the columns. */
    abstract List<Object> values(T record);

    Optional<T> find(String id) {
        return handle.select(select + " WHERE id = ?", id)
                .map((columns, context) -> readSafely(columns))
                .findOne();
    }

    List<T> all() {
        return handle.select(select + " ORDER BY " + order)
                .map((columns, context) -> readSafely(columns))
                .list();
    }

    /** A value our records refuse cannot have been written by us. */
    private T readSafely(ResultSet columns) throws SQLException {
        try {
            return read(new Row(columns));
        } catch (IllegalArgumentException | NullPointerException e) {
            throw Row.unreadable(e);
        }
    }

    void put(T record) {
        handle.execute(upsert, sqlValues(values(record)));
    }

    void remove(String id) {
        handle.execute("DELETE FROM " + table + " WHERE id = ?", id);
    }

    long count() {
        return handle.select("SELECT count(*) FROM " + table).mapTo(Long.class).one();
    }

    static Object[] sqlValues(List<Object> values) {
        return values.stream().map(TableDao::sqlValue).toArray();
    }

    /** Days as yyyy-mm-dd, decimals plain, constants by name, sets of constants with commas, lists as JSON. */
    private static Object sqlValue(Object value) {
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        if (value instanceof LocalDate) {
            return value.toString();
        }
        if (value instanceof BigDecimal decimal) {
            return decimal.toPlainString();
        }
        if (value instanceof Boolean flag) {
            return flag ? 1 : 0;
        }
        if (value instanceof Set<?> constants) {
            return constants.stream().map(c -> ((Enum<?>) c).name()).collect(Collectors.joining(","));
        }
        if (value instanceof Collection<?> list) {
            return list.isEmpty() ? "[]" : Json.write(list);
        }
        return value;
    }
}
