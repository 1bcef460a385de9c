package id.rembuk.export.pdf;

import com.itextpdf.io.font.FontProgram;
import id.rembuk.domain.UserError;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Sees to it that every letter of a paper exists in its fonts: a final stops at a missing one, a draft prints □. */
final class Letters {
    private static final int BOX = '\u25a1';
    private static final int LONGEST_QUOTE = 80;

    private final List<FontProgram> fonts;
    private final boolean draft;
    private final BitSet printable = new BitSet();

    Letters(List<FontProgram> fonts, boolean draft) {
        this.fonts = List.copyOf(fonts);
        this.draft = draft;
    }

    /**
     * The text as it can be printed.
     *
     * @throws UserError {@code paper.missing-glyph} when a final has a letter that the fonts lack
     */
    String printable(String text) {
        if (text.codePoints().allMatch(this::isPrintable)) {
            return text;
        }
        StringBuilder printable = new StringBuilder();
        text.codePoints()
                .forEach(letter -> printable.appendCodePoint(isPrintable(letter) ? letter : box(letter, text)));
        return printable.toString();
    }

    /** Values (texts, lists, maps) with every text printable. */
    Map<String, Object> printableMap(Map<?, ?> values) {
        Map<String, Object> printable = new LinkedHashMap<>();
        values.forEach((name, value) -> printable.put((String) name, printableValue(value)));
        return printable;
    }

    private Object printableValue(Object value) {
        if (value instanceof String text) {
            return printable(text);
        }
        if (value instanceof List<?> list) {
            List<Object> printable = new ArrayList<>();
            list.forEach(entry -> printable.add(printableValue(entry)));
            return printable;
        }
        return value instanceof Map<?, ?> map ? printableMap(map) : value;
    }

    private int box(int letter, String text) {
        if (!draft) {
            int at = text.codePointCount(0, text.indexOf(letter));
            int from = text.offsetByCodePoints(0, Math.max(0, at - LONGEST_QUOTE / 2));
            String quote = text.substring(from, Math.min(text.length(), from + LONGEST_QUOTE));
            throw new UserError(
                    "paper.missing-glyph",
                    new String(Character.toChars(letter)) + " (U+"
                            + Integer.toHexString(letter).toUpperCase(Locale.ROOT) + ")",
                    quote);
        }
        return BOX;
    }

    /** Each letter is looked up once: an annex has millions of them and few that differ. */
    private boolean isPrintable(int letter) {
        if (printable.get(letter)) {
            return true;
        }
        boolean known = letter == '\n'
                || letter == '\t'
                || letter == '\r'
                || fonts.stream().allMatch(font -> hasGlyph(font, letter));
        printable.set(letter, known);
        return known;
    }

    private static boolean hasGlyph(FontProgram font, int letter) {
        return letter >= ' ' && font.getGlyph(letter) != null;
    }
}
