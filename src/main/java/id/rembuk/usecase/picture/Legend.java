package id.rembuk.usecase.picture;

import id.rembuk.domain.figure.Shape;
import id.rembuk.domain.figure.Shape.Anchor;
import id.rembuk.domain.figure.Shape.Role;
import id.rembuk.domain.figure.Shape.Size;
import id.rembuk.domain.figure.TextWidth;
import java.util.ArrayList;
import java.util.List;

/** Explains signs in words, one beside the other and in further rows where the width ends. */
final class Legend {
    private static final double ROW = 18;
    private static final double SIGN = 22;
    private static final double GAP = 12;

    private final double width;
    private final List<Shape> shapes = new ArrayList<>();
    private double x;
    private double y;

    Legend(double width) {
        this.width = width;
    }

    /** A text without a sign. */
    Legend text(String text) {
        for (String line : TextWidth.wrap(text, Size.SMALL, width, 4)) {
            begin(TextWidth.of(line, Size.SMALL));
            shapes.add(new Shape.Words(line, x, y + 12, Anchor.START, Size.SMALL, Role.TEXT_MUTED));
            x += TextWidth.of(line, Size.SMALL) + GAP;
        }
        return this;
    }

    /** A text beside signs that were drawn around (11, 8) in a room of 22 × 18 units. */
    Legend sign(String text, Shape... signs) {
        String line = TextWidth.cut(text, Size.SMALL, width - SIGN);
        begin(SIGN + TextWidth.of(line, Size.SMALL));
        for (Shape sign : signs) {
            shapes.add(sign.moved(x, y));
        }
        shapes.add(new Shape.Words(line, x + SIGN, y + 12, Anchor.START, Size.SMALL, Role.TEXT_MUTED));
        x += SIGN + TextWidth.of(line, Size.SMALL) + GAP;
        return this;
    }

    private void begin(double room) {
        if (x > 0 && x + room > width) {
            x = 0;
            y += ROW;
        }
    }

    double height() {
        return shapes.isEmpty() ? 0 : y + ROW;
    }

    List<Shape> at(double left, double top) {
        return shapes.stream().map(shape -> shape.moved(left, top)).toList();
    }

    /** A box of a class with its number. */
    static Shape[] classBox(int number) {
        return new Shape[] {
            new Shape.Box(1, 1, 19, 14, 2, HeatClasses.ground(number)),
            new Shape.Words(String.valueOf(number), 10.5, 12, Anchor.MIDDLE, Size.SMALL, HeatClasses.letters(number))
        };
    }

    /** A frame around what is not known. */
    static List<Shape> frame(double x, double y, double width, double height, Role role) {
        return List.of(
                Shape.Line.of(x, y, x + width, y, role),
                Shape.Line.of(x + width, y, x + width, y + height, role),
                Shape.Line.of(x + width, y + height, x, y + height, role),
                Shape.Line.of(x, y + height, x, y, role));
    }
}
