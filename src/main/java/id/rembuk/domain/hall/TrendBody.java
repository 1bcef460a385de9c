package id.rembuk.domain.hall;

import java.util.List;

/**
 * Counted cases year by year, beside the official targets. Counts and percents have no axis in common.
 *
 * @param bars oldest first, at most {@link #MOST_BARS}
 * @param barsAbout what the bars count
 * @param targets at most {@link #MOST_TARGETS}
 * @param targetsAbout of what the percents are targets
 * @param source where the numbers come from
 */
public record TrendBody(
        Head head, String barsAbout, List<Bar> bars, String targetsAbout, List<Target> targets, String source)
        implements SlideBody {
    /** Most years on one slide. */
    public static final int MOST_BARS = 7;

    /** Most targets on one slide. */
    public static final int MOST_TARGETS = 3;

    private static final double GROUND = 888;
    private static final double SOURCE = 996;
    private static final double CLOSE = 31;
    /** Most lines that say where the numbers come from; more would leave the bars no room. */
    private static final int MOST_LINES = 4;

    private static final double HIGHEST = 300;
    private static final double TARGET = 222;

    public TrendBody {
        bars = List.copyOf(bars);
        targets = List.copyOf(targets);
    }

    /** One year. */
    public record Bar(String label, int value, String words, boolean newest) {}

    /** @param part of a hundred, 0 to 1 */
    public record Target(String place, String words, double part, boolean own) {}

    @Override
    public void draw(Sheet sheet) {
        double split = targets.isEmpty() ? sheet.right() : sheet.right() - Math.max(470, sheet.width() * 0.27);
        double barsRight = targets.isEmpty() ? split : split - 72;
        List<String> from = Fit.lines(source, Type.FOOTER, sheet.room(), MOST_LINES);
        double raised = Math.max(0, from.size() - 1) * CLOSE;
        if (bars.isEmpty()) {
            split = Sheet.MARGIN;
        } else {
            bars(sheet, barsRight, GROUND - raised);
        }
        if (!targets.isEmpty()) {
            if (!bars.isEmpty()) {
                sheet.rule(split - 36, 164, split - 36, 940 - raised, 2, Ink.RULE);
            }
            targets(sheet, split, TARGET - raised / 6);
        }
        double baseline = SOURCE - raised;
        for (String line : from) {
            sheet.left(line, Sheet.MARGIN, baseline, Type.FOOTER, Ink.MUTED);
            baseline += CLOSE;
        }
    }

    private void bars(Sheet sheet, double right, double ground) {
        sheet.left(Fit.cut(barsAbout, Type.BODY, right - Sheet.MARGIN), Sheet.MARGIN, 198, Type.BODY, Ink.MUTED);
        int most = Math.max(1, bars.stream().mapToInt(Bar::value).max().orElse(1));
        double slot = (right - Sheet.MARGIN) / bars.size();
        double wide = Math.min(140, slot * 0.62);
        for (int i = 0; i < bars.size(); i++) {
            Bar bar = bars.get(i);
            double middle = Sheet.MARGIN + slot * (i + 0.5);
            double high = (ground - HIGHEST) * bar.value() / most;
            sheet.box(middle - wide / 2, ground - high, wide, high, 4, bar.newest() ? Ink.ACCENT : Ink.BAR_MUTED);
            Type figure = new Type(bar.newest() ? 68 : 52, Type.Weight.BOLD);
            sheet.middle(bar.words(), middle, ground - high - 20, figure, bar.newest() ? Ink.ACCENT : Ink.TEXT);
            Type label = bar.newest() ? Type.BODY_STRONG.sized(38) : Type.BODY.sized(38);
            sheet.middle(bar.label(), middle, ground + 52, label, Ink.TEXT);
        }
        sheet.rule(Sheet.MARGIN, ground, right, ground, 3, Ink.MUTED);
    }

    /** @param high units from one target to the next */
    private void targets(Sheet sheet, double left, double high) {
        double room = sheet.right() - left;
        double top = sheet.lines(Fit.lines(targetsAbout, Type.BODY, room, 2), left, 198, Type.BODY, Ink.MUTED) - 6;
        for (Target target : targets) {
            Ink ink = target.own() ? Ink.ACCENT : Ink.MUTED;
            sheet.left(
                    Fit.cut(target.place(), Type.BODY.sized(38), room), left, top + 34, Type.BODY.sized(38), Ink.TEXT);
            sheet.left(target.words(), left, top + 128, new Type(92, Type.Weight.BOLD), ink);
            double wide = Math.min(room, 620);
            sheet.box(left, top + 152, wide, 14, 7, Ink.SOFT);
            sheet.box(left, top + 152, Math.max(14, wide * Math.min(1, target.part())), 14, 7, ink);
            top += high;
        }
    }
}
