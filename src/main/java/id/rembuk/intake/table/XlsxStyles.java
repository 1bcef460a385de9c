package id.rembuk.intake.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** Number formats by the style number that cells carry. */
final class XlsxStyles {
    /** Styles a workbook may have: Excel's limit is 65,490. */
    private static final int MOST = 200_000;

    private final List<NumberFormat> formats;

    private XlsxStyles(List<NumberFormat> formats) {
        this.formats = formats;
    }

    static XlsxStyles none() {
        return new XlsxStyles(List.of());
    }

    static XlsxStyles read(XmlPart xml) throws IOException, XMLStreamException {
        Map<Integer, String> codes = new HashMap<>();
        List<NumberFormat> formats = new ArrayList<>();
        boolean ofCells = false;
        for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
            if (event == XMLStreamConstants.CHARACTERS) {
                continue;
            }
            String name = xml.name();
            if (name.equals("cellXfs")) {
                ofCells = event == XMLStreamConstants.START_ELEMENT;
            } else if (event == XMLStreamConstants.START_ELEMENT && name.equals("numFmt") && codes.size() < MOST) {
                codes.put(number(xml.attribute("numFmtId")), xml.attribute("formatCode"));
            } else if (event == XMLStreamConstants.START_ELEMENT && name.equals("xf") && ofCells) {
                int id = number(xml.attribute("numFmtId"));
                formats.add(formats.size() < MOST ? NumberFormat.of(id, codes.get(id)) : NumberFormat.PLAIN);
            }
        }
        return new XlsxStyles(formats);
    }

    /** Of a cell's style as written, "" for none. */
    NumberFormat format(String style) {
        if (style.isEmpty()) {
            return NumberFormat.PLAIN;
        }
        int index = number(style);
        return index >= 0 && index < formats.size() ? formats.get(index) : NumberFormat.PLAIN;
    }

    private static int number(String digits) {
        return digits == null || digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }
}
