package id.rembuk.domain.hall;

import java.util.List;

/**
 * How many are here.
 *
 * @param about what the number counts
 * @param present the number
 * @param of of how many; "" when nobody was listed
 * @param part present of those listed, 0 to 1; negative when nobody was listed
 * @param elements at most {@link #MOST}
 * @param note below the number, e.g. how the threshold of attendance stands; "" for nothing
 */
public record AttendanceBody(
        Head head, String about, String present, String of, double part, List<Element> elements, String note)
        implements SlideBody {
    /** Most elements on one slide. */
    public static final int MOST = 10;

    private static final double TOP = 168;
    private static final double ROW = 80;

    public AttendanceBody {
        elements = List.copyOf(elements);
    }

    /** Those of one element who are here. */
    public record Element(String name, String words) {}

    @Override
    public void draw(Sheet sheet) {
        double left = Sheet.MARGIN;
        double wide = sheet.width() * (0.3 - sheet.narrow() * 0.04);
        BigNumber.draw(sheet, about, present, of, part, wide);
        sheet.lines(Fit.lines(note, Type.BODY, wide, 3), left, 870, Type.BODY, Ink.MUTED);
        double from = sheet.width() * (0.4 - sheet.narrow() * 0.065);
        double top = TOP;
        for (Element element : elements) {
            double words = Fit.width(element.words(), new Type(44, Type.Weight.BOLD));
            double room = sheet.right() - from - words - 32;
            Type name = Fit.largest(element.name(), Type.BODY.sized(40), room, 1, Type.SMALLEST_BODY);
            sheet.left(Fit.cut(element.name(), name, room), from, top + 52, name, Ink.TEXT);
            sheet.right(element.words(), sheet.right(), top + 54, new Type(44, Type.Weight.BOLD), Ink.ACCENT);
            sheet.rule(from, top + ROW - 4, sheet.right(), top + ROW - 4, 2, Ink.RULE);
            top += ROW;
        }
    }
}
