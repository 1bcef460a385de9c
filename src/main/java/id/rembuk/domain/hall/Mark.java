package id.rembuk.domain.hall;

/** One thing drawn on a slide; lengths in units of 1/1080 of the slide's height, from its upper left corner. */
public sealed interface Mark {

    /** One line of text; y is its baseline. */
    record Words(String text, double x, double y, Anchor anchor, Type type, Ink ink, boolean struck) implements Mark {}

    /** A filled rectangle. */
    record Box(double x, double y, double width, double height, double radius, Ink ink) implements Mark {}

    /** An outlined rectangle. */
    record Outline(
            double x, double y, double width, double height, double radius, double stroke, boolean dashed, Ink ink)
            implements Mark {}

    /** A straight line. */
    record Rule(double x1, double y1, double x2, double y2, double stroke, Ink ink) implements Mark {}

    /** A circle, filled when the stroke is 0. */
    record Circle(double x, double y, double radius, double stroke, Ink ink) implements Mark {}

    /** A sign of the icon font; x is its left edge, y its middle. */
    record Sign(String icon, double x, double y, double size, Ink ink) implements Mark {}

    /** A picture kept in the workspace, as large as fits, in the middle of its room. */
    record Picture(String fileHash, String spoken, double x, double y, double width, double height) implements Mark {}

    /** Which part of a text stands at x. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }
}
