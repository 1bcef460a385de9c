package id.rembuk.store.dao;

import id.rembuk.domain.WorkspaceRecord;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Keeps one kind of record in one table with a column for each value; the first column is the id. Subclasses say what
 * stands in which column, and keep child tables where a record has lists.
 */
abstract class TableDao<T extends WorkspaceRecord> {
    private static final int ROWS_AT_ONCE = 40;

    final Statements statements;
    private final String table;
    private final String selectOne;
    private final String selectAll;
    private final String upsert;
    private final String insertRows;
    private final int columnCount;

    TableDao(Statements statements, String table, String columns, String order) {
        this.statements = statements;
        this.table = table;
        List<String> names =
                Arrays.stream(columns.split(",")).map(String::strip).toList();
        selectOne = "SELECT " + columns + " FROM " + table + " WHERE id = ?";
        selectAll = "SELECT " + columns + " FROM " + table + " ORDER BY " + order;
        upsert = "INSERT INTO " + table + " (" + columns + ") VALUES ("
                + names.stream().map(name -> "?").collect(Collectors.joining(", "))
                + ") ON CONFLICT (id) DO UPDATE SET "
                + names.stream()
                        .skip(1)
                        .map(name -> name + " = excluded." + name)
                        .collect(Collectors.joining(", "));
        columnCount = names.size();
        String row = "(" + String.join(", ", Collections.nCopies(columnCount, "?")) + ")";
        insertRows = "INSERT INTO " + table + " (" + columns + ") VALUES "
                + String.join(", ", Collections.nCopies(ROWS_AT_ONCE, row));
    }

    /** Reads the columns in the order of the constructor. */
    abstract T read(Row row) throws SQLException;

    /** Values in the order of the columns. */
    abstract List<Object> values(T record);

    Optional<T> find(String id) {
        return statements.first(selectOne, this::read, id);
    }

    List<T> all() {
        return all(this::read);
    }

    final List<T> all(Statements.Reader<T> reader) {
        return statements.list(selectAll, reader);
    }

    /**
     * Adds or replaces a record.
     *
     * @param stored what is stored now, so that only lists that differ are written
     */
    void put(T record, Optional<T> stored) {
        statements.run(upsert, sqlValues(values(record)));
    }

    /** Adds records none of which is stored yet. */
    void addAll(List<T> records) {
        records.forEach(record -> put(record, Optional.empty()));
    }

    /** Adds records without child tables, several rows with each statement: running one costs more than a row. */
    final void insertAll(List<T> records) {
        int whole = records.size() - records.size() % ROWS_AT_ONCE;
        for (int from = 0; from < whole; from += ROWS_AT_ONCE) {
            Object[] row = new Object[ROWS_AT_ONCE * columnCount];
            for (int i = 0; i < ROWS_AT_ONCE; i++) {
                Object[] values = sqlValues(values(records.get(from + i)));
                System.arraycopy(values, 0, row, i * columnCount, columnCount);
            }
            statements.run(insertRows, row);
        }
        records.subList(whole, records.size()).forEach(record -> put(record, Optional.empty()));
    }

    void remove(String id) {
        statements.run("DELETE FROM " + table + " WHERE id = ?", id);
    }

    long count() {
        return statements
                .first("SELECT count(*) FROM " + table, Row::wholeNumber)
                .orElse(0L);
    }

    static Object[] sqlValues(List<Object> values) {
        Object[] converted = values.toArray();
        for (int i = 0; i < converted.length; i++) {
            converted[i] = sqlValue(converted[i]);
        }
        return converted;
    }

    /** Days as yyyy-mm-dd, times in ISO form, decimals plain, constants by name, sets of constants with commas, lists as JSON. */
    private static Object sqlValue(Object value) {
        if (value instanceof String || value instanceof Integer) {
            return value;
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        if (value instanceof LocalDate || value instanceof LocalTime || value instanceof Instant) {
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
