package id.rembuk.intake.table;

import id.rembuk.domain.UserError;
import id.rembuk.task.Progress;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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

    private final XmlPart xml;
    private final Workbook workbook;
    private final Progress progress;
    private final List<CellValue> cells = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder reference = new StringBuilder();
    private final StringBuilder type = new StringBuilder();
    private final StringBuilder style = new StringBuilder();
    private final XlsxCells understood;
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
        understood = new XlsxCells(workbook);
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
        reference.setLength(0);
        type.setLength(0);
        style.setLength(0);
        for (int i = 0; i < xml.attributes(); i++) {
            switch (xml.attributeName(i)) {
                case "r" -> xml.attributeInto(reference, i);
                case "t" -> xml.attributeInto(type, i);
                case "s" -> xml.attributeInto(style, i);
                default -> {
                    // others say how a cell looks
                }
            }
        }
        column = reference.isEmpty() ? column + 1 : CellReference.column(reference);
        if (column < 0 || column > LAST_COLUMN) {
            throw workbook.source().damaged();
        }
        CellValue value = readValue();
        if (!value.isEmpty()) {
            put(value);
        }
    }

    private CellValue readValue() throws XMLStreamException {
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
        return text.isEmpty() ? CellValue.Empty.CELL : understood.value(column, type, style, text);
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
