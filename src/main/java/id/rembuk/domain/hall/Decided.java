package id.rembuk.domain.hall;

import java.util.List;

/**
 * What was decided, as a sign and words; the colour only comes third.
 *
 * @param words of the decision; "" for nothing
 */
public record Decided(Kind kind, String words) {
    public static final Decided NOTHING = new Decided(Kind.OPEN, "");

    private static final double LEADING = 40;
    private static final double SIGN = 50;

    /** How a decision looks. */
    public enum Kind {
        OPEN("bi-circle", Ink.MUTED),
        DISCUSSED("bi-chat-left-text-fill", Ink.ACCENT),
        AGREED("bi-check-circle-fill", Ink.OK),
        AGREED_WITH_NOTE("bi-check-circle", Ink.OK),
        DEFERRED("bi-pause-circle-fill", Ink.AMBER),
        REJECTED("bi-x-octagon-fill", Ink.DANGER);

        private final String icon;
        private final Ink ink;

        Kind(String icon, Ink ink) {
            this.icon = icon;
            this.ink = ink;
        }

        String icon() {
            return icon;
        }

        Ink ink() {
            return ink;
        }
    }

    /** Room that sign and words take in one line. */
    double width() {
        return words.isEmpty() ? 0 : SIGN + Fit.width(words, Type.BODY_STRONG);
    }

    /** Draws sign and words in at most three lines around a middle. */
    void draw(Sheet sheet, double x, double room, double middle) {
        if (words.isEmpty()) {
            return;
        }
        sheet.sign(kind.icon(), x, middle, 36, kind.ink());
        List<String> lines = Fit.lines(words, Type.BODY_STRONG, room - SIGN, 3);
        double at = middle + 13 - (lines.size() - 1) * LEADING / 2;
        for (String line : lines) {
            sheet.left(line, x + SIGN, at, Type.BODY_STRONG, kind.ink());
            at += LEADING;
        }
    }
}
