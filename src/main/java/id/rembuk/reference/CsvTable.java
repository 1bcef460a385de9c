package id.rembuk.reference;

import id.rembuk.domain.UserError;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A table of the templates as its officer keeps it: UTF-8 text with comma or semicolon, rows that begin with # as
 * notes, and one row of column names.
 */
final class CsvTable {
    private final String place;
    private final List<CsvRow> rows = new ArrayList<>();
    private Map<String, Integer> columns = Map.of();

    /**
     * @throws UserError {@code template.*} naming file, line and reason
     */
    static CsvTable read(Templates templates, String name) {
        return new CsvTable(templates.place(name), templates.text(name));
    }

    private CsvTable(String place, String text) {
        this.place = place;
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter(text))
                .setIgnoreEmptyLines(false)
                .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            long line = 1;
            for (CSVRecord record : parser) {
                take(line, record);
                line = parser.getCurrentLineNumber() + 1;
            }
        } catch (IOException | UncheckedIOException e) {
            throw new UserError(e, "template.quotes", place, String.valueOf(lastLine() + 1));
        }
        if (columns.isEmpty()) {
            throw new UserError("template.empty", place);
        }
    }

    List<CsvRow> rows() {
        return rows;
    }

    /** Refuses a table that lacks one of the columns. */
    CsvTable with(String... needed) {
        for (String column : needed) {
            if (!columns.containsKey(column)) {
                throw new UserError("template.column-missing", place, column);
            }
        }
        return this;
    }

    /** Refuses a table with an empty cell or the same value twice in a column. */
    CsvTable unique(String column) {
        Set<String> seen = new HashSet<>();
        for (CsvRow row : rows) {
            if (!seen.add(row.required(column))) {
                throw new UserError("template.twice", place, row.line(), column, row.text(column));
            }
        }
        return this;
    }

    private void take(long line, CSVRecord record) {
        String first = record.get(0).strip();
        if (first.startsWith("#") || record.stream().allMatch(String::isBlank)) {
            return;
        }
        if (columns.isEmpty()) {
            columns = new LinkedHashMap<>();
            for (int i = 0; i < record.size(); i++) {
                if (!record.get(i).isBlank()) {
                    columns.put(record.get(i).strip(), i);
                }
            }
            return;
        }
        rows.add(new CsvRow(place, line, columns, record.toList()));
    }

    private long lastLine() {
        return rows.isEmpty() ? 0 : rows.get(rows.size() - 1).lineNumber();
    }

    /** Offices in Indonesia save CSV with semicolons; the row of column names tells which it is. */
    private static String delimiter(String text) {
        String head = text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith("\"#"))
                .findFirst()
                .orElse("");
        return head.indexOf(';') >= 0 && head.indexOf(',') < 0 ? ";" : ",";
    }
}
