package id.rembuk.domain.figure;

import java.util.List;

/** One thing drawn in a figure. */
public sealed interface Shape {

    /** What the shape stands for; the drawer gives it a colour. */
    Role role();

    /** A line through points. */
    record Line(List<Point> points, Stroke stroke, double width, Role role) implements Shape {
        public Line {
            points = List.copyOf(points);
        }

        public static Line of(double x1, double y1, double x2, double y2, Role role) {
            return new Line(List.of(new Point(x1, y1), new Point(x2, y2)), Stroke.SOLID, 1, role);
        }
    }

    /** A filled rectangle, x and y its upper left corner. */
    record Box(double x, double y, double width, double height, double radius, Role role) implements Shape {}

    /** A small sign around a point; signs tell series apart where colours cannot be seen. */
    record Marker(Point at, Form form, double size, Role role) implements Shape {}

    /** One line of text; y is its baseline. */
    record Words(String text, double x, double y, Anchor anchor, Size size, Role role) implements Shape {}

    /** A place in the figure. */
    record Point(double x, double y) {}

    /** How a line is drawn. */
    enum Stroke {
        SOLID,
        DASHED,
        DOTTED,
        DASH_DOT
    }

    /** Shapes of markers. */
    enum Form {
        SQUARE,
        CIRCLE,
        RING,
        TRIANGLE,
        DIAMOND
    }

    /** Which part of a text stands at x. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    /** Sizes of letters in units; STRONG is semi-bold. */
    enum Size {
        SMALL(11),
        NORMAL(12),
        STRONG(12);

        private final int units;

        Size(int units) {
            this.units = units;
        }

        public int units() {
            return units;
        }
    }

    /** What a shape stands for. */
    enum Role {
        SERIES_1,
        SERIES_2,
        SERIES_3,
        SERIES_4,
        SERIES_5,
        SERIES_6,
        MUTED,
        GRID,
        AXIS,
        TEXT,
        TEXT_MUTED
    }
}
