package id.rembuk.domain.hall;

import java.util.ArrayList;
import java.util.List;

/** How much room text takes on a slide, and how it is brought into the room there is. */
final class Fit {
    /** Screens round the places of letters to their pixels. */
    private static final double ROUNDING = 1.01;

    private static final String CUT = "…";

    private Fit() {}

    static double width(String text, Type type) {
        double width = 0;
        for (int i = 0; i < text.length(); i++) {
            width += Letters.width(text.charAt(i), type.weight());
        }
        return width * type.size() * ROUNDING;
    }

    /** Every word of the text in lines that fit; only a single word wider than the room is cut. */
    static List<String> lines(String text, Type type, double room) {
        return lines(text, type, room, Integer.MAX_VALUE);
    }

    /** At most so many lines, the last one ending with an ellipsis where words are left; none for a blank text. */
    static List<String> lines(String text, Type type, double room, int most) {
        List<String> lines = new ArrayList<>();
        if (text.isBlank()) {
            return lines;
        }
        List<String> words = List.of(text.strip().split("\\s+"));
        int from = 0;
        while (from < words.size()) {
            int to = from + 1;
            while (to < words.size() && width(String.join(" ", words.subList(from, to + 1)), type) <= room) {
                to++;
            }
            boolean last = lines.size() == most - 1;
            lines.add(cut(String.join(" ", words.subList(from, last ? words.size() : to)), type, room));
            from = last ? words.size() : to;
        }
        return lines;
    }

    static String cut(String text, Type type, double room) {
        if (width(text, type) <= room) {
            return text;
        }
        int end = text.length();
        while (end > 1 && width(text.substring(0, end) + CUT, type) > room) {
            end--;
        }
        return text.substring(0, end).strip() + CUT;
    }

    /** The largest letters, at most the type's and at least so small, in which the text takes at most so many lines. */
    static Type largest(String text, Type type, double room, int most, double smallest) {
        Type fitting = type;
        while (fitting.size() - 2 >= smallest
                && (lines(text, fitting, room).size() > most || widest(text, fitting) > room)) {
            fitting = fitting.sized(fitting.size() - 2);
        }
        return fitting;
    }

    private static double widest(String text, Type type) {
        double widest = 0;
        for (String word : text.strip().split("\\s+")) {
            widest = Math.max(widest, width(word, type));
        }
        return widest;
    }
}
