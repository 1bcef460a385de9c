package id.rembuk.ui.shell;

import id.rembuk.settings.WindowBounds;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** Puts the window where it stood last, and back onto a screen when that screen is gone. */
public final class WindowPlacement {
    /** Size of the window the first time, in px. */
    private static final int WIDTH = 1366;

    private static final int HEIGHT = 728;
    /** A screen up to this size is filled the first time, in px. */
    private static final int SMALL_WIDTH = 1500;

    private static final int SMALL_HEIGHT = 900;

    private WindowPlacement() {}

    /** Places a window that is not shown yet. */
    public static void restore(Stage stage, Optional<WindowBounds> last) {
        List<Rectangle2D> screens =
                Screen.getScreens().stream().map(Screen::getVisualBounds).toList();
        WindowBounds bounds = fit(last, screens);
        stage.setX(bounds.x());
        stage.setY(bounds.y());
        stage.setWidth(bounds.width());
        stage.setHeight(bounds.height());
        stage.setMaximized(bounds.maximized());
    }

    /** Where the window stands now. */
    public static WindowBounds of(Stage stage) {
        return new WindowBounds(
                (int) stage.getX(),
                (int) stage.getY(),
                (int) stage.getWidth(),
                (int) stage.getHeight(),
                stage.isMaximized());
    }

    /** The bounds on a screen that is there: the one they overlap most, else the first; never larger than it. */
    static WindowBounds fit(Optional<WindowBounds> last, List<Rectangle2D> screens) {
        Rectangle2D first = screens.get(0);
        if (last.isEmpty()) {
            return firstTime(first);
        }
        WindowBounds bounds = last.get();
        Rectangle2D screen = screens.stream()
                .max(Comparator.comparingDouble(each -> overlap(bounds, each)))
                .filter(each -> overlap(bounds, each) > 0)
                .orElse(first);
        return within(bounds, screen);
    }

    /** Fills a laptop's screen; in the middle of a larger one. */
    private static WindowBounds firstTime(Rectangle2D screen) {
        int x = (int) (screen.getMinX() + (screen.getWidth() - WIDTH) / 2);
        int y = (int) (screen.getMinY() + (screen.getHeight() - HEIGHT) / 2);
        boolean small = screen.getWidth() <= SMALL_WIDTH && screen.getHeight() <= SMALL_HEIGHT;
        return within(new WindowBounds(x, y, WIDTH, HEIGHT, small), screen);
    }

    private static WindowBounds within(WindowBounds bounds, Rectangle2D screen) {
        int width = (int) Math.min(Math.max(bounds.width(), 640), screen.getWidth());
        int height = (int) Math.min(Math.max(bounds.height(), 480), screen.getHeight());
        int x = (int) Math.max(screen.getMinX(), Math.min(bounds.x(), screen.getMaxX() - width));
        int y = (int) Math.max(screen.getMinY(), Math.min(bounds.y(), screen.getMaxY() - height));
        return new WindowBounds(x, y, width, height, bounds.maximized());
    }

    private static double overlap(WindowBounds bounds, Rectangle2D screen) {
        double width = Math.min(bounds.x() + bounds.width(), screen.getMaxX()) - Math.max(bounds.x(), screen.getMinX());
        double height =
                Math.min(bounds.y() + bounds.height(), screen.getMaxY()) - Math.max(bounds.y(), screen.getMinY());
        return Math.max(0, width) * Math.max(0, height);
    }
}
