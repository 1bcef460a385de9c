package id.rembuk.ui.hall;

/**
 * One screen. Places and sizes are in the points of the desktop, which scaling makes larger than pixels.
 *
 * @param scale pixels for one point, e.g. 1.25 at 125 %
 * @param operator whether the operator's window stands on it
 */
public record Display(double x, double y, double width, double height, double scale, boolean operator) {

    /** Width and height in pixels, e.g. 1920×1080. */
    public String pixels() {
        return Math.round(width * scale) + "×" + Math.round(height * scale);
    }

    /** By which it is known again tomorrow. */
    public String name() {
        return ScreenName.of(this).written();
    }

    /** Whether a window made for the one fits the other without being made anew. */
    public boolean isLike(Display other) {
        return x == other.x && y == other.y && width == other.width && height == other.height && scale == other.scale;
    }
}
