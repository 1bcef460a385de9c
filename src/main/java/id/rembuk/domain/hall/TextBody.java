package id.rembuk.domain.hall;

import java.util.List;

/** Text of the facilitator's own. */
public record TextBody(Head head, String text) implements SlideBody {
    private static final Type TYPE = new Type(52, Type.Weight.MEDIUM);
    private static final int MOST_LINES = 12;

    /** The text in the parts that go on one slide each. */
    public static List<String> pages(String text) {
        return TextPages.of(text, TYPE, MOST_LINES, MOST_LINES);
    }

    @Override
    public void draw(Sheet sheet) {
        sheet.lines(TextPages.lines(text, TYPE, sheet.room()), Sheet.MARGIN, 214, TYPE, Ink.TEXT);
    }
}
