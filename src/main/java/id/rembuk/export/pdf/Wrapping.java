package id.rembuk.export.pdf;

import com.itextpdf.kernel.font.PdfFont;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Breaks texts into lines of a width. Words occur again and again in an annex, so each is measured once. */
final class Wrapping {
    private final PdfFont font;
    private final float size;
    private final Map<String, Float> widths = new HashMap<>();
    private final float blank;

    /** @param size of the letters in points */
    Wrapping(PdfFont font, float size) {
        this.font = font;
        this.size = size;
        blank = font.getWidth(" ", size);
    }

    PdfFont font() {
        return font;
    }

    float size() {
        return size;
    }

    float width(String line) {
        float width = 0;
        for (String word : line.split(" ", -1)) {
            width += word(word) + blank;
        }
        return width - blank;
    }

    /** Lines of at most the width in points; a word that is longer is broken between its letters. */
    List<String> lines(String text, float width) {
        List<String> lines = new ArrayList<>(2);
        StringBuilder line = new StringBuilder();
        float used = 0;
        for (String word : text.strip().split("\\s+")) {
            float length = word(word);
            if (used > 0 && used + blank + length > width) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            String rest = word;
            while (length > width && rest.length() > 1) {
                int letters = fitting(rest, width);
                lines.add(rest.substring(0, letters));
                rest = rest.substring(letters);
                length = word(rest);
            }
            line.append(used > 0 ? " " : "").append(rest);
            used += (used > 0 ? blank : 0) + length;
        }
        lines.add(line.toString());
        return lines;
    }

    private int fitting(String word, float width) {
        int letters = 1;
        while (letters < word.length() - 1 && font.getWidth(word.substring(0, letters + 1), size) <= width) {
            letters++;
        }
        return letters;
    }

    private float word(String word) {
        return word.isEmpty() ? 0 : widths.computeIfAbsent(word, any -> font.getWidth(any, size));
    }
}
