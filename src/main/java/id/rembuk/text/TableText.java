package id.rembuk.text;

import java.util.ArrayList;
import java.util.List;

/** Tables as spreadsheets put them on the clipboard: tabs, line ends, and quotes around cells that hold either. */
public final class TableText {
    private TableText() {}

    /**
     * Cells by row. A quoted cell may hold line breaks, tabs and doubled quotes; a quote inside an unquoted cell is an
     * ordinary character; the line end after the last row adds no row.
     */
    public static List<List<String>> parse(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        int at = 0;
        boolean more = !text.isEmpty();
        while (more) {
            int end = endOfQuoted(text, at);
            if (end > 0) {
                row.add(text.substring(at + 1, end).replace("\"\"", "\"").replace("\r\n", "\n"));
                at = end + 1;
            } else {
                end = at;
                while (end < text.length() && !isBreak(text.charAt(end))) {
                    end++;
                }
                row.add(text.substring(at, end));
                at = end;
            }
            boolean tab = at < text.length() && text.charAt(at) == '\t';
            at = tab ? at + 1 : afterLineEnd(text, at);
            if (!tab) {
                rows.add(row);
                row = new ArrayList<>();
            }
            more = tab || at < text.length();
        }
        return rows;
    }

    /** The same table as text that spreadsheets paste as typed. */
    public static String format(List<List<String>> rows) {
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                text.append(i == 0 ? "" : "\t").append(quoted(row.get(i)));
            }
            text.append("\r\n");
        }
        return text.toString();
    }

    private static String quoted(String cell) {
        boolean needed = cell.startsWith("\"") || cell.chars().anyMatch(c -> isBreak((char) c));
        return needed ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    /** Place of the closing quote of a quoted cell that starts at {@code at}; -1 when it is not quoted. */
    private static int endOfQuoted(String text, int at) {
        if (at >= text.length() || text.charAt(at) != '"') {
            return -1;
        }
        int i = at + 1;
        while (i < text.length()) {
            if (text.charAt(i) != '"') {
                i++;
            } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                i += 2;
            } else {
                return i + 1 == text.length() || isBreak(text.charAt(i + 1)) ? i : -1;
            }
        }
        return -1;
    }

    private static int afterLineEnd(String text, int at) {
        if (text.startsWith("\r\n", at)) {
            return at + 2;
        }
        return Math.min(at + 1, text.length());
    }

    private static boolean isBreak(char c) {
        return c == '\t' || c == '\n' || c == '\r';
    }
}
