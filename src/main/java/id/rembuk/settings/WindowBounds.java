package id.rembuk.settings;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a window stands on the desktop in px, and whether it fills the screen. */
public record WindowBounds(int x, int y, int width, int height, boolean maximized) {
    private static final Pattern WRITTEN =
            Pattern.compile("(-?\\d{1,5}),(-?\\d{1,5}),(\\d{1,5}),(\\d{1,5}),(penuh|biasa)");

    static Optional<WindowBounds> read(String text) {
        Matcher bounds = WRITTEN.matcher(text);
        if (!bounds.matches()) {
            return Optional.empty();
        }
        return Optional.of(new WindowBounds(
                Integer.parseInt(bounds.group(1)),
                Integer.parseInt(bounds.group(2)),
                Integer.parseInt(bounds.group(3)),
                Integer.parseInt(bounds.group(4)),
                "penuh".equals(bounds.group(5))));
    }

    String written() {
        return x + "," + y + "," + width + "," + height + "," + (maximized ? "penuh" : "biasa");
    }
}
