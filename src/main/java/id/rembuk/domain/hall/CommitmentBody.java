package id.rembuk.domain.hall;

import java.util.List;

/**
 * One commitment, large. A long one has pages of text before the page with its figures.
 *
 * @param text the part of it that stands on this slide
 * @param promise the figures; null on a page of text
 */
public record CommitmentBody(Head head, String text, Promise promise) implements SlideBody {
    private static final Type TEXT = new Type(56, Type.Weight.SEMIBOLD);
    private static final int LINES_ALONE = 11;
    private static final int LINES_ABOVE = 3;
    private static final double FIGURES = 628;
    private static final double CHANGED = 712;
    private static final double BOTTOM = 776;
    private static final double VOTES = 0.6;
    private static final double DECISION = 0.38;

    /** The text in parts: those that fill a slide, and the last one, which stands above the figures. */
    public static List<String> pages(String text) {
        return TextPages.of(text, TEXT, LINES_ALONE, LINES_ABOVE);
    }

    /**
     * From where to where, and what was decided.
     *
     * @param beforeAbout when it was so; "" for nothing
     * @param before the figure now; "" while none is known
     * @param afterAbout until when; "" for nothing
     * @param after the figure promised; "" while none is known
     * @param changed words that it was changed in the meeting; "" when it was not
     * @param changedFrom the figure promised before, struck through; "" for none
     */
    public record Promise(
            String beforeAbout,
            String before,
            String afterAbout,
            String after,
            String changed,
            String changedFrom,
            List<Vote> votes,
            Decided decided,
            String decidedAt) {
        public Promise {
            votes = List.copyOf(votes);
        }
    }

    /** Hands counted for one answer. */
    public record Vote(Decided.Kind kind, String count, String words) {}

    @Override
    public SlideBody typed(int index, String words) {
        return new CommitmentBody(new Head(head.title(), words), text, promise);
    }

    @Override
    public void draw(Sheet sheet) {
        sheet.lines(TextPages.lines(text, TEXT, sheet.room()), Sheet.MARGIN, 226, TEXT, Ink.TEXT);
        if (promise != null) {
            figures(sheet);
            votes(sheet);
            decision(sheet);
        }
    }

    private void figures(Sheet sheet) {
        double left = Sheet.MARGIN;
        double room = sheet.room() * 0.34;
        if (!promise.before().isEmpty()) {
            Type type = Fit.largest(promise.before(), new Type(150, Type.Weight.BOLD), room, 1, 40);
            sheet.left(Fit.cut(promise.beforeAbout(), Type.BODY, room), left, FIGURES - 158, Type.BODY, Ink.MUTED);
            double at = sheet.lines(Fit.lines(promise.before(), type, room, 2), left, FIGURES, type, Ink.BEFORE);
            double wide = Math.min(room, Fit.width(promise.before(), type));
            double middle = Math.min(FIGURES, at) - type.size() * 0.36;
            sheet.sign("bi-arrow-right", left + wide + 16, middle, 96, Ink.MUTED);
            left += wide + 148;
        }
        double after = sheet.right() - left;
        Type type = Fit.largest(promise.after(), new Type(210, Type.Weight.BOLD), after, 1, 48);
        sheet.left(Fit.cut(promise.afterAbout(), Type.BODY, after), left, FIGURES - 200, Type.BODY, Ink.MUTED);
        sheet.lines(Fit.lines(promise.after(), type, after, 2), left, FIGURES, type, Ink.ACCENT);
        if (!promise.changed().isEmpty()) {
            sheet.sign("bi-pencil-fill", left, CHANGED - 13, 32, Ink.AMBER);
            sheet.left(promise.changed(), left + 46, CHANGED, Type.BODY_STRONG, Ink.AMBER);
            double was = left + 46 + Fit.width(promise.changed(), Type.BODY_STRONG) + 24;
            sheet.struck(promise.changedFrom(), was, CHANGED, Mark.Anchor.START, Type.BODY, Ink.BEFORE);
        }
    }

    private void votes(Sheet sheet) {
        if (promise.votes().isEmpty()) {
            return;
        }
        double wide = sheet.room() * VOTES;
        double each = wide / promise.votes().size();
        sheet.add(new Mark.Outline(Sheet.MARGIN, BOTTOM, wide, 178, 12, 3, false, Ink.RULE));
        for (int i = 0; i < promise.votes().size(); i++) {
            Vote vote = promise.votes().get(i);
            double left = Sheet.MARGIN + i * each;
            if (i > 0) {
                sheet.rule(left, BOTTOM, left, BOTTOM + 178, 3, Ink.RULE);
            }
            sheet.sign(
                    vote.kind().icon(), left + 32, BOTTOM + 66, 44, vote.kind().ink());
            sheet.left(
                    vote.count(),
                    left + 100,
                    BOTTOM + 92,
                    new Type(76, Type.Weight.BOLD),
                    vote.kind().ink());
            sheet.left(Fit.cut(vote.words(), Type.BODY, each - 48), left + 32, BOTTOM + 148, Type.BODY, Ink.TEXT);
        }
    }

    private void decision(Sheet sheet) {
        Decided decided = promise.decided();
        if (decided.words().isEmpty()) {
            return;
        }
        boolean agreed = decided.kind() == Decided.Kind.AGREED || decided.kind() == Decided.Kind.AGREED_WITH_NOTE;
        double wide = sheet.room() * (promise.votes().isEmpty() ? 0.5 : DECISION);
        double left = promise.votes().isEmpty() ? Sheet.MARGIN : sheet.right() - wide;
        sheet.box(left, BOTTOM, wide, 178, 12, agreed ? Ink.OK : Ink.SOFT);
        Ink ink = agreed ? Ink.ON_OK : decided.kind().ink();
        sheet.sign(decided.kind().icon(), left + 36, BOTTOM + 90, 72, ink);
        double room = wide - 148;
        Type type = Fit.largest(decided.words(), new Type(56, Type.Weight.BOLD), room, 1, 42);
        List<String> lines = Fit.lines(decided.words(), type, room, 2);
        double high = lines.size() * type.leading() + (promise.decidedAt().isEmpty() ? 0 : Type.BODY.leading());
        double top = BOTTOM + (178 - high) / 2 + type.size() * 0.92;
        double at = sheet.lines(lines, left + 132, top, type, ink);
        sheet.left(
                Fit.cut(promise.decidedAt(), Type.BODY, room),
                left + 132,
                at - 4,
                Type.BODY,
                agreed ? Ink.ON_OK : Ink.TEXT);
    }
}
