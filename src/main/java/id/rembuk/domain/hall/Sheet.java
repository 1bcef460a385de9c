package id.rembuk.domain.hall;

import id.rembuk.domain.hall.Mark.Anchor;
import java.util.ArrayList;
import java.util.List;

/** A slide while it is laid out. */
public final class Sheet {
    /** Height of every slide in units. */
    public static final double HEIGHT = 1080;

    /** Narrowest slide, 4:3; pages break so that they fit it, and so stay the same on every screen. */
    public static final double NARROWEST = 1440;

    /** Widest slide, 16:9; a wider screen has a margin left and right. */
    public static final double WIDEST = 1920;

    static final double MARGIN = 72;
    static final double HEAD = 128;
    static final double FOOT = 1010;

    private final double width;
    private final List<Mark> marks = new ArrayList<>();

    /** @param width in units, {@link #NARROWEST} to {@link #WIDEST} */
    public Sheet(double width) {
        this.width = Math.max(NARROWEST, Math.min(WIDEST, width));
    }

    /** Width of a slide in units on a screen, whatever its shape. */
    public static double widthOn(double screenWidth, double screenHeight) {
        return Math.max(NARROWEST, Math.min(WIDEST, screenWidth / screenHeight * HEIGHT));
    }

    public double width() {
        return width;
    }

    /** 0 on the widest slide, 1 on the narrowest. */
    double narrow() {
        return (WIDEST - width) / (WIDEST - NARROWEST);
    }

    /** Right end of what may be written. */
    double right() {
        return width - MARGIN;
    }

    double room() {
        return width - 2 * MARGIN;
    }

    public List<Mark> marks() {
        return List.copyOf(marks);
    }

    void add(Mark mark) {
        marks.add(mark);
    }

    void ground(Ink ink) {
        box(0, 0, width, HEIGHT, ink);
    }

    void box(double x, double y, double wide, double high, Ink ink) {
        marks.add(new Mark.Box(x, y, wide, high, 0, ink));
    }

    void box(double x, double y, double wide, double high, double radius, Ink ink) {
        marks.add(new Mark.Box(x, y, wide, high, radius, ink));
    }

    void rule(double x1, double y1, double x2, double y2, double stroke, Ink ink) {
        marks.add(new Mark.Rule(x1, y1, x2, y2, stroke, ink));
    }

    void sign(String icon, double x, double middle, double size, Ink ink) {
        marks.add(new Mark.Sign(icon, x, middle, size, ink));
    }

    void left(String text, double x, double baseline, Type type, Ink ink) {
        words(text, x, baseline, Anchor.START, type, ink, false);
    }

    void right(String text, double x, double baseline, Type type, Ink ink) {
        words(text, x, baseline, Anchor.END, type, ink, false);
    }

    void middle(String text, double x, double baseline, Type type, Ink ink) {
        words(text, x, baseline, Anchor.MIDDLE, type, ink, false);
    }

    void struck(String text, double x, double baseline, Anchor anchor, Type type, Ink ink) {
        words(text, x, baseline, anchor, type, ink, true);
    }

    /** Lines below each other; answers the baseline after the last. */
    double lines(List<String> lines, double x, double baseline, Type type, Ink ink) {
        double at = baseline;
        for (String line : lines) {
            left(line, x, at, type, ink);
            at += type.leading();
        }
        return at;
    }

    /** The bar at the top: what the slide says, and beside it what it is about. */
    void head(Head head) {
        ground(Ink.GROUND);
        box(0, 0, width, HEAD, Ink.DEEP);
        String aside = head.beside(Type.BODY, room() * 0.42);
        double taken = aside.isEmpty() ? 0 : Fit.width(aside, Type.BODY) + 48;
        right(aside, right(), 78, Type.BODY, Ink.ON_DEEP_MUTED);
        double space = room() - taken;
        Type one = Fit.largest(head.title(), Type.TITLE, space, 1, 42);
        if (Fit.lines(head.title(), one, space).size() == 1) {
            left(Fit.cut(head.title(), one, space), MARGIN, 81, one, Ink.ON_DEEP);
        } else {
            Type two = Type.TITLE.sized(40);
            lines(Fit.lines(head.title(), two, space, 2), MARGIN, 56, two, Ink.ON_DEEP);
        }
    }

    void words(String text, double x, double y, Anchor anchor, Type type, Ink ink, boolean struck) {
        if (!text.isEmpty()) {
            marks.add(new Mark.Words(text, x, y, anchor, type, ink, struck));
        }
    }
}
