package id.rembuk.store.dao;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The lists of a record in a table of their own: the owner's id, then the values of one element a row. */
final class ChildRows<C> {
    private final Statements statements;
    private final String selectOne;
    private final String selectAll;
    private final String delete;
    private final String insert;
    private final Statements.Reader<C> reader;

    /** Writes one element, {@code ordinal} from 0, as the values of all columns after the owner's id. */
    @FunctionalInterface
    interface Writer<C> {
        List<Object> values(int ordinal, C element);
    }

    ChildRows(Statements statements, String table, String owner, String columns, Statements.Reader<C> reader) {
        this.statements = statements;
        this.reader = reader;
        String select = "SELECT " + owner + ", " + columns + " FROM " + table;
        String order = " ORDER BY 1, 2";
        selectOne = select + " WHERE " + owner + " = ?" + order;
        selectAll = select + order;
        delete = "DELETE FROM " + table + " WHERE " + owner + " = ?";
        insert = "INSERT INTO " + table + " VALUES (?";
    }

    List<C> of(String ownerId) {
        return statements.list(
                selectOne,
                row -> {
                    row.text();
                    return reader.read(row);
                },
                ownerId);
    }

    /** The lists of all owners, by their id. */
    Map<String, List<C>> all() {
        Map<String, List<C>> byOwner = new HashMap<>();
        statements.list(selectAll, row -> byOwner.computeIfAbsent(row.text(), id -> new ArrayList<>())
                .add(reader.read(row)));
        return byOwner;
    }

    void replace(String ownerId, List<C> elements, List<C> stored, Writer<C> writer) {
        if (elements.equals(stored)) {
            return;
        }
        if (!stored.isEmpty()) {
            statements.run(delete, ownerId);
        }
        if (elements.isEmpty()) {
            return;
        }
        List<Object[]> rows = new ArrayList<>();
        for (int i = 0; i < elements.size(); i++) {
            List<Object> row = new ArrayList<>();
            row.add(ownerId);
            row.addAll(writer.values(i, elements.get(i)));
            rows.add(TableDao.sqlValues(row));
        }
        statements.runAll(insert + ", ?".repeat(rows.get(0).length - 1) + ")", rows);
    }
}
