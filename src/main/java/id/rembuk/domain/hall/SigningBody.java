package id.rembuk.domain.hall;

import java.util.List;

/**
 * How far the signing is.
 *
 * @param about what the number counts
 * @param signed the number
 * @param of of how many
 * @param part signed of all, 0 to 1
 * @param next who comes next, with the words that say so; "" when all have signed
 * @param signers at most {@link #MOST}
 */
public record SigningBody(
        Head head,
        String about,
        String signed,
        String of,
        double part,
        String nextAbout,
        String next,
        List<Signer> signers)
        implements SlideBody {
    /** Most signers on one slide. */
    public static final int MOST = 24;

    private static final double TOP = 172;
    private static final double ROW = 98;
    private static final double ROOM_FOR_THREE = 1700;
    private static final double TWO_LINES = 80;
    private static final double LEADING = 38;

    public SigningBody {
        signers = List.copyOf(signers);
    }

    /** One who signs, by office and never by name. */
    public record Signer(String office, State state) {}

    /** Where a signature stands. */
    public enum State {
        SIGNED,
        NEXT,
        TO_COME
    }

    @Override
    public void draw(Sheet sheet) {
        double wide = sheet.width() * 0.25;
        BigNumber.draw(sheet, about, signed, of, part, wide);
        sheet.left(Fit.cut(nextAbout, Type.BODY, wide), Sheet.MARGIN, 836, Type.BODY, Ink.MUTED);
        sheet.lines(Fit.lines(next, Type.BODY_STRONG, wide, 3), Sheet.MARGIN, 884, Type.BODY_STRONG, Ink.TEXT);
        double from = Sheet.MARGIN + wide + 84;
        int columns = sheet.width() > ROOM_FOR_THREE ? 3 : 2;
        int rows = (signers.size() + columns - 1) / columns;
        double row = Math.min(ROW, (Sheet.FOOT - TOP) / Math.max(1, rows));
        double column = (sheet.right() - from + 18) / columns;
        for (int i = 0; i < signers.size(); i++) {
            cell(
                    sheet,
                    signers.get(i),
                    from + i % columns * column,
                    TOP + Math.floorDiv(i, columns) * row,
                    column - 18,
                    row - 14);
        }
    }

    private static void cell(Sheet sheet, Signer signer, double x, double y, double wide, double high) {
        boolean signed = signer.state() == State.SIGNED;
        boolean next = signer.state() == State.NEXT;
        if (signer.state() == State.TO_COME) {
            sheet.add(new Mark.Outline(x, y, wide, high, 10, 3, false, Ink.RULE));
        } else {
            sheet.box(x, y, wide, high, 10, signed ? Ink.OK_GROUND : Ink.CHANGED_GROUND);
        }
        if (next) {
            sheet.add(new Mark.Outline(x, y, wide, high, 10, 4, false, Ink.CHANGED_BAR));
        }
        String icon = signed ? "bi-check-circle-fill" : next ? "bi-pencil-fill" : "bi-circle";
        sheet.sign(icon, x + 14, y + high / 2, 32, signed ? Ink.OK : next ? Ink.AMBER : Ink.MUTED);
        Type type = signer.state() == State.TO_COME ? Type.BODY : Type.BODY_STRONG;
        Ink ink = signed ? Ink.OK : next ? Ink.TEXT : Ink.MUTED;
        List<String> office = Fit.lines(signer.office(), type, wide - 72, high < TWO_LINES ? 1 : 2);
        double first = y + high / 2 + 13 - (office.size() - 1) * LEADING / 2;
        for (int i = 0; i < office.size(); i++) {
            sheet.left(office.get(i), x + 58, first + i * LEADING, type, ink);
        }
    }
}
