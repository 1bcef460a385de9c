package id.rembuk.domain.hall;

import java.util.List;

/**
 * What stands at the foot of every slide. A strip with a message takes its place for a while.
 *
 * @param meeting which meeting it is
 * @param practice words of the mark of practice data; "" where there is none
 * @param clock time of day with its zone
 * @param position number of the slide of all; "" for none
 * @param timer time of the item that is on, of its planned minutes; "" for none
 * @param message what the hall is told; "" for nothing
 */
public record Foot(String meeting, String practice, String clock, String position, String timer, String message) {
    public static final Foot EMPTY = new Foot("", "", "", "", "", "");

    private static final double BASELINE = 1056;
    private static final double UPPER_BASELINE = 1040;
    private static final double CLOSE = 31;
    private static final double STRIP = 130;

    void draw(Sheet sheet, boolean slideFilled) {
        if (!message.isEmpty()) {
            strip(sheet);
        } else if (slideFilled) {
            mark(sheet, sheet.right() - Fit.width(practice, Type.FOOTER_STRONG), 1010, Ink.ON_DEEP_AMBER);
        } else {
            foot(sheet);
        }
    }

    private void foot(Sheet sheet) {
        sheet.rule(0, Sheet.FOOT, sheet.width(), Sheet.FOOT, 2, Ink.RULE);
        double right = sheet.right();
        sheet.right(position, right, BASELINE, Type.FOOTER, Ink.MUTED);
        right -= position.isEmpty() ? 0 : Fit.width(position, Type.FOOTER) + 24;
        sheet.right(clock, right, BASELINE, Type.FOOTER_STRONG, Ink.TEXT);
        right -= Fit.width(clock, Type.FOOTER_STRONG) + 28;
        if (!timer.isEmpty()) {
            double wide = Fit.width(timer, Type.BODY_STRONG) + 40;
            sheet.box(right - wide, Sheet.FOOT + 10, wide, 52, 8, Ink.AMBER_FILL);
            sheet.middle(timer, right - wide / 2, BASELINE + 1, Type.BODY_STRONG, Ink.ON_AMBER_FILL);
            right -= wide + 28;
        }
        double wanted = practice.isEmpty() ? 0 : Fit.width(practice, Type.FOOTER_STRONG) + 68;
        double taken = meeting(sheet, right - Sheet.MARGIN - wanted);
        mark(sheet, Sheet.MARGIN + (taken == 0 ? 34 : taken + 62), BASELINE, Ink.AMBER);
    }

    /** The name in one line, or in two close ones; answers the room it takes. */
    private double meeting(Sheet sheet, double room) {
        List<String> lines = Fit.lines(meeting, Type.FOOTER, room, 2);
        double baseline = lines.size() < 2 ? BASELINE : UPPER_BASELINE;
        for (String line : lines) {
            sheet.left(line, Sheet.MARGIN, baseline, Type.FOOTER, Ink.MUTED);
            baseline += CLOSE;
        }
        return lines.stream()
                .mapToDouble(line -> Fit.width(line, Type.FOOTER))
                .max()
                .orElse(0);
    }

    private void mark(Sheet sheet, double x, double baseline, Ink ink) {
        if (!practice.isEmpty()) {
            sheet.sign("bi-cone-striped", x - 36, baseline - 10, 26, ink);
            sheet.left(practice, x, baseline, Type.FOOTER_STRONG, ink);
        }
    }

    private void strip(Sheet sheet) {
        double top = Sheet.HEIGHT - STRIP;
        sheet.box(0, top, sheet.width(), STRIP, Ink.AMBER_FILL);
        Type type = Fit.largest(message, Type.TITLE, sheet.room(), 1, 40);
        if (Fit.lines(message, type, sheet.room()).size() == 1) {
            sheet.middle(message, sheet.width() / 2, top + 82, type, Ink.ON_AMBER_FILL);
        } else {
            Type small = Type.TITLE.sized(40);
            sheet.lines(Fit.lines(message, small, sheet.room(), 2), Sheet.MARGIN, top + 56, small, Ink.ON_AMBER_FILL);
        }
    }
}
