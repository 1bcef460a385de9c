package id.rembuk.domain.hall;

import java.util.List;

/**
 * Where the meeting stands: the points around the one that is being dealt with.
 *
 * @param items at most {@link #MOST}
 */
public record AgendaBody(Head head, List<Item> items) implements SlideBody {
    /** Most points on one slide. */
    public static final int MOST = 7;

    private static final double TOP = 152;
    private static final double ROW = 112;
    private static final double ROW_NOW = 154;

    public AgendaBody {
        items = List.copyOf(items);
    }

    /**
     * One point of the agenda.
     *
     * @param speaker who leads it; "" while nobody is named
     * @param time planned or real time in words; "" for none
     */
    public record Item(String number, String title, String speaker, String time, State state) {}

    /** Where a point stands. */
    public enum State {
        DONE,
        NOW,
        TO_COME
    }

    @Override
    public void draw(Sheet sheet) {
        double top = TOP;
        for (Item item : items) {
            draw(sheet, item, top);
            top += high(item);
        }
    }

    private static double high(Item item) {
        return item.state() == State.NOW ? ROW_NOW : ROW;
    }

    private static void draw(Sheet sheet, Item item, double top) {
        boolean now = item.state() == State.NOW;
        if (now) {
            sheet.box(Sheet.MARGIN - 24, top, sheet.room() + 48, ROW_NOW - 8, 10, Ink.CHANGED_GROUND);
            sheet.box(Sheet.MARGIN - 24, top, 12, ROW_NOW - 8, Ink.CHANGED_BAR);
        }
        Ink ink = item.state() == State.DONE ? Ink.MUTED : Ink.TEXT;
        String sign =
                switch (item.state()) {
                    case DONE -> "bi-check-circle-fill";
                    case NOW -> "bi-play-circle-fill";
                    case TO_COME -> "bi-circle";
                };
        Ink signInk =
                switch (item.state()) {
                    case DONE -> Ink.OK;
                    case NOW -> Ink.AMBER;
                    case TO_COME -> Ink.MUTED;
                };
        double middle = top + (high(item) - 8) / 2;
        sheet.sign(sign, Sheet.MARGIN + 6, middle, 44, signInk);
        sheet.right(item.time(), sheet.right(), middle + 13, Type.BODY, ink);
        double left = Sheet.MARGIN + 84;
        double room = sheet.right() - left - (item.time().isEmpty() ? 0 : Fit.width(item.time(), Type.BODY) + 36);
        Type wanted = now ? new Type(44, Type.Weight.BOLD) : new Type(40, Type.Weight.SEMIBOLD);
        String title = item.number().isEmpty() ? item.title() : item.number() + ". " + item.title();
        Type type = Fit.largest(title, wanted, room, 1, Type.SMALLEST_BODY);
        List<String> lines = Fit.lines(title, type, room, now ? 2 : 1);
        boolean led = !item.speaker().isEmpty();
        double first = middle + (led ? -6 : 14) - (lines.size() - 1) * type.leading() / 2;
        double at = sheet.lines(lines, left, first, type, ink);
        String speaker = Fit.cut(item.speaker(), Type.BODY, room);
        sheet.left(speaker, left, Math.max(at - 2, middle + 38), Type.BODY, now ? Ink.TEXT : Ink.MUTED);
    }
}
