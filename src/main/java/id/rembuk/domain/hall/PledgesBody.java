package id.rembuk.domain.hall;

import java.util.List;

/**
 * What partners have pledged.
 *
 * @param pledges at most {@link #MOST}
 */
public record PledgesBody(Head head, List<Pledge> pledges) implements SlideBody {
    /** Most pledges on one slide. */
    public static final int MOST = 6;

    private static final double TOP = 150;
    private static final double ROW = 140;

    public PledgesBody {
        pledges = List.copyOf(pledges);
    }

    /** One pledge in words; {@code amount} is money or kind, "" while it is not told. */
    public record Pledge(String partner, String what, String amount) {}

    @Override
    public void draw(Sheet sheet) {
        double top = TOP;
        for (Pledge pledge : pledges) {
            Type figure = Fit.largest(pledge.amount(), new Type(50, Type.Weight.BOLD), sheet.room() * 0.45, 1, 36);
            double taken = pledge.amount().isEmpty() ? 0 : Fit.width(pledge.amount(), figure) + 40;
            double room = sheet.room() - taken;
            Type name = Fit.largest(pledge.partner(), Type.LEAD, room, 1, Type.SMALLEST_BODY);
            List<String> partner = Fit.lines(pledge.partner(), name, room, 2);
            boolean one = partner.size() < 2;
            sheet.lines(partner, Sheet.MARGIN, top + (one ? 52 : 36), name, Ink.TEXT);
            String what = Fit.cut(pledge.what(), Type.BODY, sheet.room());
            sheet.left(what, Sheet.MARGIN, top + (one ? 104 : 121), Type.BODY, Ink.MUTED);
            sheet.right(Fit.cut(pledge.amount(), figure, sheet.room()), sheet.right(), top + 60, figure, Ink.ACCENT);
            sheet.rule(Sheet.MARGIN, top + ROW - 8, sheet.right(), top + ROW - 8, 2, Ink.RULE);
            top += ROW;
        }
    }
}
