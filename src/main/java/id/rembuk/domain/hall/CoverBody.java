package id.rembuk.domain.hall;

import java.util.List;

/**
 * The first and the last slide: on the deep ground, with the ring of those who sit together.
 *
 * @param office whose meeting it is, in lines
 * @param title what it is, or the words of thanks
 * @param subtitle for which years; "" for nothing
 * @param when day and time; "" for nothing
 * @param where place; "" for nothing
 */
public record CoverBody(Head head, List<String> office, String title, String subtitle, String when, String where)
        implements SlideBody {
    private static final double OFFICE_TOP = 158;
    private static final double TITLE_TOP = 330;
    private static final double LOWEST = 1020;
    private static final double ROOM_OF_MARK = 260;

    public CoverBody {
        office = List.copyOf(office);
    }

    @Override
    public boolean fillsSlide() {
        return true;
    }

    @Override
    public void draw(Sheet sheet) {
        sheet.ground(Ink.DEEP);
        Ring.draw(sheet, sheet.width() * 0.775, 532, Math.min(1, sheet.width() / Sheet.WIDEST));
        double left = Sheet.MARGIN + 40;
        double room = sheet.width() * 0.57 - left;
        sheet.lines(office, left, OFFICE_TOP, Type.BODY.sized(38), Ink.ON_DEEP);
        Type big = Fit.largest(title, new Type(150, Type.Weight.BOLD), room, 2, 64);
        List<String> lines = Fit.lines(title, big, room, 5);
        double at = sheet.lines(lines, left, TITLE_TOP + big.size() * 0.75, big, Ink.ON_DEEP);
        Type small = Fit.largest(subtitle, Type.BODY.sized(52), room, 1, 42);
        at = sheet.lines(Fit.lines(subtitle, small, room, 3), left, at - 20, small, Ink.ON_DEEP);
        Type facts = new Type(42, Type.Weight.MEDIUM);
        double below = sheet.right() - left - ROOM_OF_MARK;
        List<String> time = Fit.lines(when, facts, below, 2);
        List<String> place = Fit.lines(where, facts, below, 2);
        at = Math.min(Math.max(at + 50, 890), LOWEST - (time.size() + place.size() - 1) * facts.leading());
        at = sheet.lines(time, left, at, facts, Ink.ON_DEEP_AMBER);
        sheet.lines(place, left, at, facts, Ink.ON_DEEP);
    }
}
