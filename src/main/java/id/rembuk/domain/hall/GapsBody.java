package id.rembuk.domain.hall;

import java.util.List;

/**
 * Indicators that are farthest from their target.
 *
 * @param gaps at most {@link #MOST}
 * @param source where the numbers come from
 */
public record GapsBody(Head head, List<Gap> gaps, String source) implements SlideBody {
    /** Most indicators on one slide. */
    public static final int MOST = 5;

    private static final double TOP = 150;
    private static final double ROW = 162;

    public GapsBody {
        gaps = List.copyOf(gaps);
    }

    /**
     * One indicator.
     *
     * @param words the coverage as everybody may read it
     * @param part coverage, 0 to 1; negative when it is not shown
     * @param target target in words; "" for none
     * @param targetPart target, 0 to 1; negative for none
     */
    public record Gap(String name, String words, double part, String target, double targetPart) {}

    @Override
    public void draw(Sheet sheet) {
        double top = TOP;
        double wide = sheet.room() - Math.max(380, widestTarget() + 48);
        for (Gap gap : gaps) {
            draw(sheet, gap, top, wide);
            top += ROW;
        }
        sheet.left(Fit.cut(source, Type.FOOTER, sheet.room()), Sheet.MARGIN, 994, Type.FOOTER, Ink.MUTED);
    }

    private double widestTarget() {
        return gaps.stream()
                .mapToDouble(gap -> Fit.width(gap.target(), Type.BODY))
                .max()
                .orElse(0);
    }

    /** @param wide units of a bar of 100 % */
    private static void draw(Sheet sheet, Gap gap, double top, double wide) {
        Type figure = new Type(64, Type.Weight.BOLD);
        double room = sheet.room() - 240;
        Type type = Fit.largest(gap.name(), Type.LEAD, room, 1, Type.SMALLEST_BODY);
        List<String> name = Fit.lines(gap.name(), type, room, 2);
        boolean one = name.size() < 2;
        sheet.lines(name, Sheet.MARGIN, top + (one ? 52 : 36), type, Ink.TEXT);
        double bar = top + (one ? 84 : 102);
        sheet.right(gap.words(), sheet.right(), top + 72, figure, Ink.ACCENT);
        sheet.right(gap.target(), sheet.right(), top + 122, Type.BODY, Ink.MUTED);
        sheet.box(Sheet.MARGIN, bar, wide, 30, 4, Ink.SOFT);
        if (gap.part() >= 0) {
            sheet.box(Sheet.MARGIN, bar, Math.max(4, wide * Math.min(1, gap.part())), 30, 4, Ink.ACCENT);
        }
        if (gap.targetPart() >= 0) {
            double x = Sheet.MARGIN + wide * Math.min(1, gap.targetPart());
            sheet.rule(x, bar - 12, x, bar + 42, 6, Ink.TEXT);
        }
        sheet.rule(Sheet.MARGIN, top + ROW - 14, sheet.right(), top + ROW - 14, 2, Ink.RULE);
    }
}
