package id.rembuk.domain.hall;

import id.rembuk.domain.figure.Shape.Size;
import id.rembuk.domain.figure.TextWidth;
import java.util.List;

/** How much room text takes on a slide: rather a little more than the letters of the hall need. */
final class Fit {
    private static final double BOLDER = 1.08;

    private Fit() {}

    static double width(String text, Type type) {
        Size size = type.weight() == Type.Weight.REGULAR ? Size.NORMAL : Size.STRONG;
        double wide = TextWidth.of(text, size) / size.units() * type.size();
        return type.weight() == Type.Weight.BOLD ? wide * BOLDER : wide;
    }

    /** Every word of the text in lines that fit; only a single word wider than the room is cut. */
    static List<String> lines(String text, Type type, double room) {
        return lines(text, type, room, Integer.MAX_VALUE);
    }

    /** At most so many lines, the last one ending with an ellipsis where words are left. */
    static List<String> lines(String text, Type type, double room, int most) {
        Size size = type.weight() == Type.Weight.REGULAR ? Size.NORMAL : Size.STRONG;
        return TextWidth.wrap(text, size, inUnits(type, room), most);
    }

    static String cut(String text, Type type, double room) {
        Size size = type.weight() == Type.Weight.REGULAR ? Size.NORMAL : Size.STRONG;
        return TextWidth.cut(text, size, inUnits(type, room));
    }

    /** The largest letters, at most the type's and at least so small, in which the text takes at most so many lines. */
    static Type largest(String text, Type type, double room, int most, double smallest) {
        Type fitting = type;
        while (fitting.size() - 2 >= smallest
                && (lines(text, fitting, room).size() > most || widest(text, fitting) > room)) {
            fitting = fitting.sized(fitting.size() - 2);
        }
        return fitting;
    }

    private static double widest(String text, Type type) {
        double widest = 0;
        for (String word : text.strip().split("\\s+")) {
            widest = Math.max(widest, width(word, type));
        }
        return widest;
    }

    private static double inUnits(Type type, double room) {
        double bolder = type.weight() == Type.Weight.BOLD ? BOLDER : 1;
        return room / type.size() * Size.NORMAL.units() / bolder;
    }
}
