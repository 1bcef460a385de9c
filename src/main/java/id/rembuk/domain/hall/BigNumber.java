package id.rembuk.domain.hall;

import java.util.List;

/** A number that counts towards another, as large as the hall is deep. */
final class BigNumber {
    private BigNumber() {}

    /** @param part 0 to 1; negative for no bar */
    static void draw(Sheet sheet, String about, String number, String of, double part, double wide) {
        double left = Sheet.MARGIN;
        Type lead = Fit.largest(about, new Type(44, Type.Weight.MEDIUM), wide, 1, 36);
        List<String> lines = Fit.lines(about, lead, wide, 2);
        sheet.lines(lines, left, 296 - (lines.size() - 1) * lead.leading(), lead, Ink.TEXT);
        Type figure = Fit.largest(number, new Type(300, Type.Weight.BOLD), wide, 1, 96);
        sheet.left(number, left, 572, figure, Ink.ACCENT);
        Type ofType = Fit.largest(of, new Type(72, Type.Weight.SEMIBOLD), wide, 1, Type.SMALLEST_BODY);
        sheet.left(Fit.cut(of, ofType, wide), left, 690, ofType, Ink.TEXT);
        if (part >= 0) {
            sheet.box(left, 742, wide, 26, 13, Ink.SOFT);
            sheet.box(left, 742, Math.max(26, wide * Math.min(1, part)), 26, 13, Ink.ACCENT);
        }
    }
}
