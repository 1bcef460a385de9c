package id.rembuk.ui.hall;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** By which a screen is known again tomorrow: how many pixels it has, and where it stands on the desktop in points. */
record ScreenName(long width, long height, long x, long y) {
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,6})×(\\d{1,6})@(-?\\d{1,6}),(-?\\d{1,6})");

    /** Pixels counted from whole points are wrong by up to one point of the largest scaling. */
    private static final long ROUNDING = 3;

    static ScreenName of(Display display) {
        return new ScreenName(
                Math.round(display.width() * display.scale()),
                Math.round(display.height() * display.scale()),
                Math.round(display.x()),
                Math.round(display.y()));
    }

    /** Empty for "" and what is no name. */
    static Optional<ScreenName> read(String written) {
        Matcher parts = WRITTEN.matcher(written);
        return parts.matches()
                ? Optional.of(new ScreenName(
                        Long.parseLong(parts.group(1)),
                        Long.parseLong(parts.group(2)),
                        Long.parseLong(parts.group(3)),
                        Long.parseLong(parts.group(4))))
                : Optional.empty();
    }

    /** The name as it is kept, e.g. 1920×1080@1366,0. */
    String written() {
        return String.format(Locale.ROOT, "%d×%d@%d,%d", width, height, x, y);
    }

    /** Whether it may be the same screen, elsewhere on the desktop or scaled otherwise. */
    boolean hasPixelsOf(Display display) {
        ScreenName other = of(display);
        return Math.abs(width - other.width) <= ROUNDING && Math.abs(height - other.height) <= ROUNDING;
    }

    /** How far from where the screen stood another one stands, in points along the edges. */
    double distance(Display display) {
        return Math.abs(x - display.x()) + Math.abs(y - display.y());
    }
}
