package id.rembuk.intake.table;

import id.rembuk.domain.UserError;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** Text of a cell made of runs with formats of their own, which are left out. */
final class RichText {
    private RichText() {}

    /** Reads on to the end of the element just begun. */
    static String read(XmlPart xml, String element, SourceFile source) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        readInto(text, xml, element, source);
        return CellText.unescaped(text.toString());
    }

    /** Like {@link #read}, adding the letters as they are written. */
    static void readInto(StringBuilder text, XmlPart xml, String element, SourceFile source) throws XMLStreamException {
        boolean inText = false;
        int spoken = 0;
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_DOCUMENT) {
                throw source.damaged();
            }
            if (event == XMLStreamConstants.CHARACTERS) {
                if (inText && spoken == 0) {
                    append(xml, text, source);
                }
                continue;
            }
            boolean start = event == XMLStreamConstants.START_ELEMENT;
            String name = xml.name();
            if (name.equals("t")) {
                inText = start;
            } else if (name.equals("rPh")) {
                spoken += start ? 1 : -1;
            } else if (!start && name.equals(element)) {
                return;
            }
        }
    }

    /** Adds the text just met. */
    static void append(XmlPart xml, StringBuilder text, SourceFile source) {
        xml.appendTo(text);
        if (text.length() > CellText.LONGEST) {
            throw new UserError("intake.cell-too-long-xlsx", source.name());
        }
    }
}
