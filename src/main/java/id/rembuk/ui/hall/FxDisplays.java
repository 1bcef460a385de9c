package id.rembuk.ui.hall;

import java.util.Comparator;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Window;

/** The screens as JavaFX sees them, from left to right. */
public final class FxDisplays implements Displays {
    private final Window operator;

    /** @param operator the operator's window, whose middle tells on which screen it stands */
    public FxDisplays(Window operator) {
        this.operator = operator;
    }

    @Override
    public List<Display> all() {
        List<Screen> screens = Screen.getScreens();
        Screen own = own(screens);
        return screens.stream()
                .map(screen -> {
                    Rectangle2D bounds = screen.getBounds();
                    return new Display(
                            bounds.getMinX(),
                            bounds.getMinY(),
                            bounds.getWidth(),
                            bounds.getHeight(),
                            screen.getOutputScaleX(),
                            screen.equals(own));
                })
                .sorted(Comparator.comparingDouble(Display::x).thenComparingDouble(Display::y))
                .toList();
    }

    @Override
    public Runnable watch(Runnable changed) {
        InvalidationListener listener = o -> changed.run();
        Screen.getScreens().addListener(listener);
        return () -> Screen.getScreens().removeListener(listener);
    }

    private Screen own(List<Screen> screens) {
        double x = operator.getX() + operator.getWidth() / 2;
        double y = operator.getY() + operator.getHeight() / 2;
        return screens.stream()
                .filter(screen -> screen.getBounds().contains(x, y))
                .findFirst()
                .orElse(Screen.getPrimary());
    }
}
