package id.rembuk.intake.table;

import id.rembuk.domain.UserError;
import id.rembuk.task.Progress;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** The texts of a workbook, each kept once and named by its number in cells. */
final class SharedStrings {
    /** Texts kept in memory; 100,000 rows with ten texts of their own each stay below. */
    static final int MOST = 1_500_000;

    /** Letters kept in memory. */
    static final long MOST_LETTERS = 48L << 20;

    private static final int STEP = 1024;

    private final List<String> texts;

    private SharedStrings(List<String> texts) {
        this.texts = texts;
    }

    static SharedStrings none() {
        return new SharedStrings(List.of());
    }

    /** Reads them all; hints of pronunciation are left out. */
    static SharedStrings read(XmlPart xml, SourceFile source, Progress progress) throws XMLStreamException {
        List<String> texts = new ArrayList<>();
        long letters = 0;
        while (xml.find("si")) {
            if (texts.size() % STEP == 0) {
                progress.checkCancelled();
            }
            String text = RichText.read(xml, "si", source);
            letters += text.length();
            texts.add(text);
            if (texts.size() > MOST || letters > MOST_LETTERS) {
                throw new UserError("intake.too-many-texts", source.name());
            }
        }
        return new SharedStrings(texts);
    }

    /** @throws IndexOutOfBoundsException when no text has that number */
    String get(int index) {
        return texts.get(index);
    }
}
