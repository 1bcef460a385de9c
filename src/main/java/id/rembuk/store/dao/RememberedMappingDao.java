package id.rembuk.store.dao;

import id.rembuk.domain.intake.ImportKind;
import id.rembuk.domain.intake.RememberedMapping;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Keeps how columns of known layouts are read. */
final class RememberedMappingDao extends TableDao<RememberedMapping> {
    RememberedMappingDao(Statements statements) {
        super(statements, "remembered_mapping", "id, kind, headings", "id");
    }

    @Override
    RememberedMapping read(Row row) throws SQLException {
        return new RememberedMapping(row.text(), row.constant(ImportKind.class), headings(row.list()));
    }

    @Override
    List<Object> values(RememberedMapping mapping) {
        List<String> pairs = new TreeMap<>(mapping.headings())
                .entrySet().stream()
                        .map(heading -> heading.getKey() + "\t" + heading.getValue())
                        .toList();
        return Arrays.asList(mapping.id(), mapping.kind(), pairs);
    }

    private static Map<String, String> headings(List<String> pairs) {
        Map<String, String> headings = new TreeMap<>();
        for (String pair : pairs) {
            int tab = pair.lastIndexOf('\t');
            if (tab < 0) {
                throw Row.unreadable(null);
            }
            headings.put(pair.substring(0, tab), pair.substring(tab + 1));
        }
        return headings;
    }
}
