package id.rembuk.domain.figure;

import id.rembuk.domain.figure.Shape.Size;
import java.util.ArrayList;
import java.util.List;

/** How much room letters need in a figure: rather a little more than either the window's or the paper's font takes. */
public final class TextWidth {
    private static final String NARROW = "iljtfrI.,:;'|!()[]· ";
    private static final String WIDE = "mwMWQO%@—…";
    private static final double NARROW_UNITS = 0.36;
    private static final double WIDE_UNITS = 0.88;
    private static final double UPPER_UNITS = 0.70;
    private static final double USUAL_UNITS = 0.61;
    private static final double STRONG_MORE = 1.05;

    private TextWidth() {}

    /** Width of one line of text in units. */
    public static double of(String text, Size size) {
        double width = 0;
        for (int i = 0; i < text.length(); i++) {
            width += of(text.charAt(i));
        }
        boolean strong = size == Size.STRONG || size == Size.TITLE;
        return width * size.units() * (strong ? STRONG_MORE : 1);
    }

    private static double of(char letter) {
        if (NARROW.indexOf(letter) >= 0) {
            return NARROW_UNITS;
        }
        if (WIDE.indexOf(letter) >= 0) {
            return WIDE_UNITS;
        }
        return Character.isUpperCase(letter) ? UPPER_UNITS : USUAL_UNITS;
    }

    /** The text, or as much of it as fits in front of an ellipsis. */
    public static String cut(String text, Size size, double room) {
        if (of(text, size) <= room) {
            return text;
        }
        int end = text.length();
        while (end > 1 && of(text.substring(0, end) + "…", size) > room) {
            end--;
        }
        return text.substring(0, end).strip() + "…";
    }

    /** The text in lines that fit the room, broken between words; at most so many, the last one cut. */
    public static List<String> wrap(String text, Size size, double room, int most) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        String[] words = text.strip().split("\\s+");
        for (int i = 0; i < words.length; i++) {
            String longer = line.isEmpty() ? words[i] : line + " " + words[i];
            if (!line.isEmpty() && of(longer, size) > room) {
                if (lines.size() == most - 1) {
                    String rest = String.join(" ", List.of(words).subList(i, words.length));
                    lines.add(cut(line + " " + rest, size, room));
                    return lines;
                }
                lines.add(cut(line.toString(), size, room));
                longer = words[i];
            }
            line = new StringBuilder(longer);
        }
        lines.add(cut(line.toString(), size, room));
        return lines;
    }
}
