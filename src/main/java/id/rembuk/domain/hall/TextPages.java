package id.rembuk.domain.hall;

import java.util.ArrayList;
import java.util.List;

/** Breaks long text into pages so that every word is shown on the narrowest slide, and none is cut. */
public final class TextPages {
    private TextPages() {}

    /**
     * The text in parts of at most so many lines of the narrowest slide.
     *
     * @param last most lines of the last part, at most {@code most}
     */
    static List<String> of(String text, Type type, int most, int last) {
        return of(text, type, Sheet.NARROWEST - 2 * Sheet.MARGIN, most, last);
    }

    /** As {@link #of(String, Type, int, int)}, in lines of a room of its own. */
    static List<String> of(String text, Type type, double room, int most, int last) {
        List<String> lines = lines(text, type, room, PARAGRAPH);
        List<String> pages = new ArrayList<>();
        int from = 0;
        while (lines.size() - from > last) {
            int left = lines.size() - from;
            int take = left > most ? most : left - last;
            pages.add(String.join("\n", lines.subList(from, from + take)));
            from += take;
        }
        pages.add(String.join("\n", lines.subList(from, lines.size())));
        return pages.stream().map(TextPages::unbroken).toList();
    }

    /** The lines of paragraphs in a room; a word that is wider than the room goes on in the next line. */
    static List<String> lines(String text, Type type, double room) {
        return lines(text, type, room, "");
    }

    private static List<String> lines(String text, Type type, double room, String mark) {
        List<String> lines = new ArrayList<>();
        String[] paragraphs = text.strip().split("\\R");
        for (int i = 0; i < paragraphs.length; i++) {
            List<String> of = Fit.lines(broken(paragraphs[i], type, room), type, room);
            for (int j = 0; j < of.size(); j++) {
                boolean paragraphEnds = j == of.size() - 1 && i < paragraphs.length - 1;
                lines.add(of.get(j) + (paragraphEnds ? mark : ""));
            }
        }
        return lines;
    }

    /** Marks the end of a paragraph while lines are counted. */
    private static final String PARAGRAPH = "\u2029";

    private static String unbroken(String page) {
        return page.replace(PARAGRAPH + "\n", PARAGRAPH)
                .replace('\n', ' ')
                .replace(PARAGRAPH, "\n")
                .strip();
    }

    private static String broken(String paragraph, Type type, double room) {
        StringBuilder words = new StringBuilder();
        for (String word : paragraph.strip().split("\\s+")) {
            String rest = word;
            while (Fit.width(rest, type) > room) {
                int end = rest.length() - 1;
                while (end > 1 && Fit.width(rest.substring(0, end), type) > room) {
                    end--;
                }
                words.append(rest, 0, end).append(' ');
                rest = rest.substring(end);
            }
            words.append(rest).append(' ');
        }
        return words.toString().strip();
    }
}
