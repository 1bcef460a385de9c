package id.rembuk.intake.table;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import id.rembuk.domain.UserError;
import java.io.Closeable;
import java.io.IOException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.codehaus.stax2.typed.TypedValueDecoder;

/**
 * An XML part of a workbook, walked from tag to tag. Document types and entities are refused, so nothing is fetched and
 * nothing multiplies; tags within tags are counted, so nothing grows with them.
 */
final class XmlPart implements Closeable {
    private static final int DEEPEST = 100;

    private final GuardedStream in;
    private final SourceFile source;
    private final XMLStreamReader2 xml;
    private final Letters letters = new Letters();
    private int depth;

    XmlPart(GuardedStream in, SourceFile source) throws IOException, XMLStreamException {
        this.in = in;
        this.source = source;
        try {
            xml = (XMLStreamReader2) factory().createXMLStreamReader(in);
        } catch (XMLStreamException | RuntimeException e) {
            in.close();
            throw e;
        }
    }

    /** Goes on to the next start, end or text; one of {@link XMLStreamConstants}, END_DOCUMENT at the end. */
    int next() throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> {
                    deeper();
                    return event;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    return event;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    return XMLStreamConstants.CHARACTERS;
                }
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new UserError("intake.unsafe", source.name());
                default -> {
                    // comments and instructions say nothing about cells
                }
            }
        }
        return XMLStreamConstants.END_DOCUMENT;
    }

    /** Goes on to the next tag of that name; false when there is none. */
    boolean find(String name) throws XMLStreamException {
        int event = next();
        while (event != XMLStreamConstants.END_DOCUMENT) {
            if (event == XMLStreamConstants.START_ELEMENT && name.equals(xml.getLocalName())) {
                return true;
            }
            event = next();
        }
        return false;
    }

    /** Name of the tag without its prefix. */
    String name() {
        return xml.getLocalName();
    }

    int attributes() {
        return xml.getAttributeCount();
    }

    /** Name of an attribute, from 0, without its prefix. */
    String attributeName(int index) {
        return xml.getAttributeLocalName(index);
    }

    String attribute(int index) {
        return xml.getAttributeValue(index);
    }

    /** Adds the value of an attribute, from 0, without the blanks around it. */
    void attributeInto(StringBuilder text, int index) throws XMLStreamException {
        letters.text = text;
        xml.getAttributeAs(index, letters);
    }

    /** Null when the tag has none of that name. */
    String attribute(String name) {
        return xml.getAttributeValue(null, name);
    }

    /** Like {@link #attribute} whatever namespace the name is in. */
    String attributeOfAnySpace(String name) {
        for (int i = 0; i < attributes(); i++) {
            if (name.equals(attributeName(i))) {
                return attribute(i);
            }
        }
        return null;
    }

    /** Takes letters where they lie: a text for each attribute of each cell would be thrown away at once. */
    private static final class Letters extends TypedValueDecoder {
        private StringBuilder text;

        @Override
        public void decode(String value) {
            text.append(value);
        }

        @Override
        public void decode(char[] buffer, int start, int end) {
            text.append(buffer, start, end - start);
        }

        @Override
        public void handleEmptyValue() {
            // adds nothing
        }
    }

    /** Adds the text just met. */
    void appendTo(StringBuilder text) {
        text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
    }

    long done() {
        return in.count();
    }

    long total() {
        return in.total();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private void deeper() {
        if (++depth > DEEPEST) {
            throw new UserError("intake.unsafe", source.name());
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }
}
