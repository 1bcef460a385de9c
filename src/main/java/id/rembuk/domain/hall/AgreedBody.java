package id.rembuk.domain.hall;

import java.util.ArrayList;
import java.util.List;

/** What has been agreed, one after the other. */
public record AgreedBody(Head head, List<Item> items) implements SlideBody {
    private static final double TOP = 152;
    private static final double BOTTOM = 1000;
    private static final double OWNER = 50;
    private static final double GAP = 34;
    private static final Type TEXT = Type.LEAD;
    private static final int MOST_LINES = 8;

    public AgreedBody {
        items = List.copyOf(items);
    }

    /** One agreement; {@code owner} answers for it. */
    public record Item(String number, String text, String owner, Decided decided) {}

    /** The items in the groups that go on one slide each. */
    public static List<List<Item>> pages(List<Item> items) {
        List<List<Item>> pages = new ArrayList<>();
        List<Item> page = new ArrayList<>();
        double at = TOP;
        for (Item item : items) {
            double high = high(item, Sheet.NARROWEST);
            if (!page.isEmpty() && at + high > BOTTOM) {
                pages.add(page);
                page = new ArrayList<>();
                at = TOP;
            }
            page.add(item);
            at += high;
        }
        if (!page.isEmpty()) {
            pages.add(page);
        }
        return pages;
    }

    @Override
    public void draw(Sheet sheet) {
        double top = TOP;
        for (Item item : items) {
            sheet.right(item.number(), Sheet.MARGIN + 56, top + 46, TEXT, Ink.MUTED);
            double at = sheet.lines(lines(item, sheet.width()), Sheet.MARGIN + 90, top + 46, TEXT, Ink.TEXT);
            double decided = item.decided().width();
            String owner = Fit.cut(item.owner(), Type.BODY, room(sheet.width()) - decided - 48);
            sheet.left(owner, Sheet.MARGIN + 90, at - 2, Type.BODY, Ink.MUTED);
            item.decided().draw(sheet, sheet.right() - decided, decided, at - 15);
            top += high(item, sheet.width());
            sheet.rule(Sheet.MARGIN, top - 8, sheet.right(), top - 8, 2, Ink.RULE);
        }
    }

    private static double high(Item item, double width) {
        return lines(item, width).size() * TEXT.leading() + OWNER + GAP;
    }

    private static List<String> lines(Item item, double width) {
        return Fit.lines(item.text(), TEXT, room(width), MOST_LINES);
    }

    private static double room(double width) {
        return width - 2 * Sheet.MARGIN - 90;
    }
}
