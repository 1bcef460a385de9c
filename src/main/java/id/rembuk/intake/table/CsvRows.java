package id.rembuk.intake.table;

import id.rembuk.domain.UserError;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/** The rows of a text table, numbered as Excel shows them: an empty line counts, a line end in quotation marks does not. */
final class CsvRows implements RowSource {
    private final SourceFile source;
    private final CountedStream in;
    private final CsvParser parser;
    private final List<String> fields = new ArrayList<>();
    private int number;

    CsvRows(SourceFile source, TextEncoding encoding, char separator) throws IOException {
        this.source = source;
        in = new CountedStream(Files.newInputStream(source.path()));
        try {
            Reader reader = encoding.reader(in);
            skipHint(reader);
            parser = new CsvParser(reader, separator);
        } catch (IOException | RuntimeException e) {
            in.close();
            throw e;
        }
    }

    @Override
    public SheetRow next() throws IOException {
        while (read()) {
            number++;
            if (in.count() > source.size()) {
                source.mustBeUnchanged();
            }
            if (number > XlsxSheet.MOST_ROWS) {
                throw new UserError("intake.too-many-rows", source.name());
            }
            List<CellValue> cells = cells();
            if (!cells.isEmpty()) {
                return new SheetRow(number, cells);
            }
        }
        return null;
    }

    @Override
    public long done() {
        return in.count();
    }

    @Override
    public long total() {
        return source.size();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private boolean read() throws IOException {
        try {
            return parser.next(fields);
        } catch (CsvFault e) {
            throw switch (e.kind()) {
                case UNCLOSED -> new UserError("intake.unclosed-quote", source.name(), e.line());
                case TOO_LONG -> new UserError("intake.cell-too-long", source.name(), e.line());
                case TOO_WIDE -> tooWide();
            };
        }
    }

    private List<CellValue> cells() {
        List<CellValue> cells = new ArrayList<>(fields.size());
        int filled = 0;
        for (String field : fields) {
            CellValue cell = CellText.cell(unwrapped(field));
            cells.add(cell);
            if (!cell.isEmpty()) {
                filled = cells.size();
            }
        }
        if (filled > XlsxSheet.MOST_COLUMNS) {
            throw tooWide();
        }
        return cells.subList(0, filled);
    }

    private UserError tooWide() {
        return new UserError("intake.too-wide", source.name(), number + 1, XlsxSheet.MOST_COLUMNS);
    }

    /** Some programs write {@code ="0601"} so that Excel keeps the zero. */
    private static String unwrapped(String field) {
        boolean wrapped = field.length() > 3 && field.startsWith("=\"") && field.endsWith("\"");
        return wrapped ? field.substring(2, field.length() - 1) : field;
    }

    private static void skipHint(Reader reader) throws IOException {
        reader.mark(CsvSeparator.HINT.length() + 4);
        char[] start = new char[CsvSeparator.HINT.length()];
        boolean hinted = reader.read(start) == start.length && CsvSeparator.HINT.equals(new String(start));
        if (hinted) {
            int c = reader.read();
            while (c >= 0 && c != '\n') {
                c = reader.read();
            }
        } else {
            reader.reset();
        }
    }
}
