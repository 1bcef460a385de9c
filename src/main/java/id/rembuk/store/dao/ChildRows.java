package id.rembuk.store.dao;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The lists of a record in a table of their own: the owner's id, then the values of one element a row. */
final class ChildRows<C> {
    private final Handle handle;
    private final String table;
    private final String owner;
    private final String select;
    private final String order;
    private final Reader<C> reader;

    /** Reads one element from the columns after the owner's id. */
    @FunctionalInterface
    interface Reader<C> {
        C read(Row row) throws SQLException;
    }

    /** Writes one element, {@code ordinal} from 0, as the values of all columns after the owner's id. */
    @FunctionalInterface
    interface Writer<C> {
        List<Object> values(int ordinal, C element);
    }

    ChildRows(Handle handle, String table, String owner, String columns, Reader<C> reader) {
        this.handle = handle;
        this.table = table;
        this.owner = owner;
        this.reader = reader;
        select = "SELECT " + owner + ", " + columns + " FROM " + table;
        order = " ORDER BY 1, 2";
    }

    List<C> of(String ownerId) {
        return handle.select(select + " WHERE " + owner + " = ?" + order, ownerId)
                .map((rs, context) -> {
                    Row row = new Row(rs);
                    row.text();
                    return readSafely(row);
                })
                .list();
    }

    /** The lists of all owners, by their id. */
    Map<String, List<C>> all() {
        Map<String, List<C>> byOwner = new HashMap<>();
        handle.select(select + order)
                .map((rs, context) -> {
                    Row row = new Row(rs);
                    return byOwner.computeIfAbsent(row.text(), id -> new ArrayList<>())
                            .add(readSafely(row));
                })
                .forEach(added -> {});
        return byOwner;
    }

    private C readSafely(Row row) throws SQLException {
        try {
            return reader.read(row);
        } catch (IllegalArgumentException | NullPointerException e) {
            throw Row.unreadable(e);
        }
    }

    void replace(String ownerId, List<C> elements, Writer<C> writer) {
        handle.execute("DELETE FROM " + table + " WHERE " + owner + " = ?", ownerId);
        if (elements.isEmpty()) {
            return;
        }
        int width = writer.values(0, elements.get(0)).size();
        try (PreparedBatch batch =
                handle.prepareBatch("INSERT INTO " + table + " VALUES (?" + ", ?".repeat(width) + ")")) {
            for (int i = 0; i < elements.size(); i++) {
                List<Object> row = new ArrayList<>();
                row.add(ownerId);
                row.addAll(writer.values(i, elements.get(i)));
                batch.add(TableDao.sqlValues(row));
            }
            batch.execute();
        }
    }
}
