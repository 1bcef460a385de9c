package id.rembuk.domain.hall;

import java.util.List;

/**
 * The desa lokus by rank in two columns.
 *
 * @param sites at most {@link #MOST}
 * @param notes rule and source, below the list
 */
public record LokusBody(Head head, List<Site> sites, String notes) implements SlideBody {
    /** Most desa on one slide. */
    public static final int MOST = 14;

    private static final double TOP = 136;
    private static final double ROW = 110;
    private static final double GAP = 72;

    public LokusBody {
        sites = List.copyOf(sites);
    }

    /**
     * One desa.
     *
     * @param part of the largest count, 0 to 1; negative when the count is not shown
     * @param words the count as everybody may read it; "" where none is known
     */
    public record Site(String rank, String name, String kecamatan, double part, String words) {}

    @Override
    public void draw(Sheet sheet) {
        double column = (sheet.room() - GAP) / 2;
        int rows = Math.max(1, (sites.size() + 1) / 2);
        for (int i = 0; i < sites.size(); i++) {
            double left = Sheet.MARGIN + Math.floorDiv(i, rows) * (column + GAP);
            draw(sheet, sites.get(i), left, column, TOP + i % rows * ROW);
        }
        sheet.lines(
                Fit.lines(notes, Type.FOOTER, sheet.room(), 2),
                Sheet.MARGIN,
                MOST / 2 * ROW + TOP + 42,
                Type.FOOTER,
                Ink.MUTED);
    }

    private static void draw(Sheet sheet, Site site, double left, double wide, double top) {
        double right = left + wide;
        double count = 110;
        double bar = Math.max(0, Math.min(200, wide - 560));
        sheet.right(site.rank(), left + 56, top + 68, Type.BODY_STRONG.sized(38), Ink.MUTED);
        double room = wide - 80 - count - (bar > 60 ? bar + 20 : 0);
        Type type = Fit.largest(site.name(), Type.LEAD, room, 1, Type.SMALLEST_BODY);
        if (Fit.width(site.name(), type) <= room) {
            sheet.left(site.name(), left + 80, top + 50, type, Ink.TEXT);
            sheet.left(Fit.cut(site.kecamatan(), Type.BODY, room), left + 80, top + 92, Type.BODY, Ink.MUTED);
        } else {
            String both = site.name() + " (" + site.kecamatan() + ")";
            sheet.lines(Fit.lines(both, type, room, 2), left + 80, top + 48, type, Ink.TEXT);
        }
        if (bar > 60 && site.part() >= 0) {
            sheet.box(right - count - bar, top + 40, Math.max(4, bar * site.part()), 30, 4, Ink.ACCENT);
        }
        sheet.right(site.words(), right, top + 72, new Type(48, Type.Weight.BOLD), Ink.TEXT);
        sheet.rule(left, top + ROW, right, top + ROW, 2, Ink.RULE);
    }
}
