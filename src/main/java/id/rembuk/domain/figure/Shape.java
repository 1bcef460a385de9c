package id.rembuk.domain.figure;

import java.util.List;

/** One thing drawn in a figure. */
public sealed interface Shape {

    /** What the shape stands for; the drawer gives it a colour. */
    Role role();

    /** The same shape farther right and down by so many units. */
    Shape moved(double right, double down);

    /** A line through points. */
    record Line(List<Point> points, Stroke stroke, double width, Role role) implements Shape {
        public Line {
            points = List.copyOf(points);
        }

        public static Line of(double x1, double y1, double x2, double y2, Role role) {
            return new Line(List.of(new Point(x1, y1), new Point(x2, y2)), Stroke.SOLID, 1, role);
        }

        @Override
        public Line moved(double right, double down) {
            return new Line(Point.moved(points, right, down), stroke, width, role);
        }
    }

    /** A filled rectangle, x and y its upper left corner. */
    record Box(double x, double y, double width, double height, double radius, Role role) implements Shape {
        @Override
        public Box moved(double right, double down) {
            return new Box(x + right, y + down, width, height, radius, role);
        }
    }

    /**
     * A filled area with a thin outline, such as a desa on a map.
     *
     * @param rings each closed from its last point to its first; what an odd number of rings surround is filled
     */
    record Patch(List<List<Point>> rings, Role role) implements Shape {
        public Patch {
            rings = rings.stream().map(List::copyOf).toList();
        }

        @Override
        public Patch moved(double right, double down) {
            return new Patch(
                    rings.stream().map(ring -> Point.moved(ring, right, down)).toList(), role);
        }
    }

    /** A small sign around a point; signs tell series apart where colours cannot be seen. */
    record Marker(Point at, Form form, double size, Role role) implements Shape {
        @Override
        public Marker moved(double right, double down) {
            return new Marker(at.moved(right, down), form, size, role);
        }
    }

    /** One line of text; y is its baseline. */
    record Words(String text, double x, double y, Anchor anchor, Size size, Role role) implements Shape {
        @Override
        public Words moved(double right, double down) {
            return new Words(text, x + right, y + down, anchor, size, role);
        }
    }

    /** One line of text that is read from below upwards and begins at y; x is its baseline. */
    record UpwardWords(String text, double x, double y, Size size, Role role) implements Shape {
        @Override
        public UpwardWords moved(double right, double down) {
            return new UpwardWords(text, x + right, y + down, size, role);
        }
    }

    /** A place in the figure. */
    record Point(double x, double y) {
        Point moved(double right, double down) {
            return new Point(x + right, y + down);
        }

        private static List<Point> moved(List<Point> points, double right, double down) {
            return points.stream().map(point -> point.moved(right, down)).toList();
        }
    }

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
        HOLLOW_SQUARE,
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

    /** Sizes of letters in units; STRONG and TITLE are semi-bold. */
    enum Size {
        SMALL(11),
        NORMAL(12),
        STRONG(12),
        TITLE(15);

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
        /** Classes of a value, 1 where there is least to do and 6 where there is most. */
        HEAT_1,
        HEAT_2,
        HEAT_3,
        HEAT_4,
        HEAT_5,
        HEAT_6,
        /** Letters and signs on the class of the same number. */
        ON_HEAT_1,
        ON_HEAT_2,
        ON_HEAT_3,
        ON_HEAT_4,
        ON_HEAT_5,
        ON_HEAT_6,
        /** Ground of what is not known. */
        MISSING,
        /** Ground of what is to be looked at first. */
        HIGHLIGHT,
        MUTED,
        GRID,
        AXIS,
        TEXT,
        TEXT_MUTED
    }
}
