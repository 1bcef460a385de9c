package id.rembuk.intake.table;

import id.rembuk.domain.UserError;
import id.rembuk.task.Progress;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** The rows of a sheet of an xlsx workbook, read from its XML one at a time; cells without content are passed over. */
final class XlsxSheet implements RowSource {
    /** Rows a sheet of Excel has. */
    static final int MOST_ROWS = 1_048_576;

    /** Last column a sheet of Excel has, from 0. */
    static final int LAST_COLUMN = 16_383;

    /** Columns up to which a table is read; a cell further right is a slip. */
    static final int MOST_COLUMNS = 1_024;

    private static final int STEP = 4096;
    private static final int MOST_SHARED = 20_000;
    private static final int LONGEST_SHARED = 100;

    private final XmlPart xml;
    private final Workbook workbook;
    private final Progress progress;
    private final List<CellValue> cells = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final Map<String, CellValue> shared = new HashMap<>();
    private final boolean hasRows;
    private int number;
    private int column;
    private int steps;

    /** What cells refer to. */
    record Workbook(SourceFile source, SharedStrings strings, XlsxStyles styles, boolean from1904) {}

    XlsxSheet(XmlPart xml, Workbook workbook, Progress progress) throws XMLStreamException {
        this.xml = xml;
        this.workbook = workbook;
        this.progress = progress;
        hasRows = xml.find("sheetData");
    }

    @Override
    public SheetRow next() throws XMLStreamException {
        int event = hasRows ? xml.next() : XMLStreamConstants.END_DOCUMENT;
        while (event != XMLStreamConstants.END_DOCUMENT) {
            if (event == XMLStreamConstants.START_ELEMENT && xml.name().equals("row")) {
                readRow();
                if (!cells.isEmpty()) {
                    return new SheetRow(number, cells);
                }
            } else if (event == XMLStreamConstants.END_ELEMENT && xml.name().equals("sheetData")) {
                return null;
            }
            event = xml.next();
        }
        return null;
    }

    @Override
    public long done() {
        return xml.done();
    }

    @Override
    public long total() {
        return xml.total();
    }

    @Override
    public void close() throws IOException {
        xml.close();
    }

    private void readRow() throws XMLStreamException {
        step();
        String written = xml.attribute("r");
        int next = written == null ? number + 1 : Integer.parseInt(written.strip());
        if (next <= number || next > MOST_ROWS) {
            throw workbook.source().damaged();
        }
        number = next;
        column = -1;
        cells.clear();
        int event = xml.next();
        while (!ends(event, "row")) {
            if (event == XMLStreamConstants.START_ELEMENT && xml.name().equals("c")) {
                readCell();
            }
            event = xml.next();
        }
    }

    private void readCell() throws XMLStreamException {
        step();
        String reference = null;
        String type = "n";
        String style = null;
        for (int i = 0; i < xml.attributes(); i++) {
            switch (xml.attributeName(i)) {
                case "r" -> reference = xml.attribute(i);
                case "t" -> type = xml.attribute(i);
                case "s" -> style = xml.attribute(i);
                default -> {
                    // others say how a cell looks
                }
            }
        }
        column = reference == null ? column + 1 : CellReference.column(reference);
        if (column < 0 || column > LAST_COLUMN) {
            throw workbook.source().damaged();
        }
        CellValue value = readValue(type, style);
        if (!value.isEmpty()) {
            put(value);
        }
    }

    private CellValue readValue(String type, String style) throws XMLStreamException {
        text.setLength(0);
        boolean inValue = false;
        boolean hasValue = false;
        boolean computed = false;
        int event = xml.next();
        while (!ends(event, "c")) {
            if (event == XMLStreamConstants.CHARACTERS) {
                if (inValue) {
                    RichText.append(xml, text, workbook.source());
                }
            } else if (xml.name().equals("v")) {
                inValue = event == XMLStreamConstants.START_ELEMENT;
                hasValue = true;
            } else if (event == XMLStreamConstants.START_ELEMENT && xml.name().equals("is")) {
                RichText.readInto(text, xml, "is", workbook.source());
                hasValue = true;
            } else if (event == XMLStreamConstants.START_ELEMENT && xml.name().equals("f")) {
                computed = true;
            }
            event = xml.next();
        }
        if (computed && !hasValue) {
            return new CellValue.Failure(CellValue.Failure.NEVER_COMPUTED);
        }
        return text.isEmpty() ? CellValue.Empty.CELL : value(type, style);
    }

    private CellValue value(String type, String style) {
        String raw = text.toString();
        return switch (type) {
            case "n" -> CellNumber.cell(raw, workbook.styles().format(style), workbook.from1904());
            case "s" -> text(workbook.strings().get(Integer.parseInt(raw.strip())));
            case "str", "inlineStr" -> text(CellText.unescaped(raw));
            case "b" ->
                new CellValue.Flag(raw.strip().equals("1") || raw.strip().equals("true"));
            case "e" -> CellValue.Failure.of(raw.strip());
            case "d" -> CellNumber.isoDay(raw);
            default -> throw workbook.source().damaged();
        };
    }

    /** Equal texts are one object, because sheets have many cells and few different texts. */
    private CellValue text(String raw) {
        CellValue known = shared.get(raw);
        if (known == null) {
            known = CellText.cell(raw);
            if (shared.size() < MOST_SHARED && raw.length() <= LONGEST_SHARED) {
                shared.put(raw, known);
            }
        }
        return known;
    }

    private void put(CellValue value) {
        if (column >= MOST_COLUMNS) {
            throw new UserError("intake.too-wide", workbook.source().name(), number, MOST_COLUMNS);
        }
        while (cells.size() <= column) {
            cells.add(CellValue.Empty.CELL);
        }
        cells.set(column, value);
    }

    private boolean ends(int event, String name) {
        if (event == XMLStreamConstants.END_DOCUMENT) {
            throw workbook.source().damaged();
        }
        return event == XMLStreamConstants.END_ELEMENT && xml.name().equals(name);
    }

    private void step() {
        if (++steps % STEP == 0) {
            progress.checkCancelled();
        }
    }
}
