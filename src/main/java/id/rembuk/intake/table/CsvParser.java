package id.rembuk.intake.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.List;

/**
 * Cuts a text table into rows and fields (RFC 4180, with any separator): a field in quotation marks may hold separators
 * and line ends, {@code ""} in it means one mark; a mark within an unquoted field is a letter.
 */
final class CsvParser implements Closeable {
    private static final int END = -1;

    private final Reader in;
    private final char separator;
    private final StringBuilder field = new StringBuilder();
    private final char[] buffer = new char[8192];
    private int position;
    private int filled;
    private int line = 1;

    CsvParser(Reader in, char separator) {
        this.in = in;
        this.separator = separator;
    }

    /**
     * Reads the next row into {@code fields}.
     *
     * @return false at the end of the text
     * @throws CsvFault when a quotation mark is never closed or a field is longer than a cell may be
     */
    boolean next(List<String> fields) throws IOException {
        fields.clear();
        if (peek() == END) {
            return false;
        }
        while (true) {
            int end = readField();
            fields.add(field.toString());
            if (end != separator) {
                return true;
            }
            if (fields.size() > XlsxSheet.LAST_COLUMN) {
                throw new CsvFault(CsvFault.Kind.TOO_WIDE, line);
            }
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /** @return what ended the field: the separator, a line end or the end of the text */
    private int readField() throws IOException {
        field.setLength(0);
        if (peek() == '"') {
            take();
            readQuoted();
        }
        while (true) {
            int c = take();
            if (c == END || c == separator) {
                return c;
            }
            if (c == '\r' && peek() == '\n') {
                take();
            }
            if (c == '\r' || c == '\n') {
                line++;
                return '\n';
            }
            append((char) c, CsvFault.Kind.TOO_LONG, line);
        }
    }

    private void readQuoted() throws IOException {
        int opened = line;
        while (true) {
            int c = take();
            if (c == END) {
                throw new CsvFault(CsvFault.Kind.UNCLOSED, opened);
            }
            if (c == '"') {
                if (peek() != '"') {
                    return;
                }
                take();
            }
            if (c == '\n') {
                line++;
            }
            append((char) c, CsvFault.Kind.UNCLOSED, opened);
        }
    }

    private void append(char c, CsvFault.Kind kind, int atLine) throws CsvFault {
        if (field.length() == CellText.LONGEST) {
            throw new CsvFault(kind, atLine);
        }
        field.append(c);
    }

    private int take() throws IOException {
        int c = peek();
        position++;
        return c;
    }

    private int peek() throws IOException {
        if (position >= filled) {
            position = 0;
            filled = Math.max(0, in.read(buffer));
            if (filled == 0) {
                return END;
            }
        }
        return buffer[position];
    }
}
