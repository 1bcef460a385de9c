package id.rembuk.ui.hall;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The hall's screen among all there are.
 *
 * @param number as it is shown large on it, from 1
 */
record HallScreen(Display display, int number) {

    static HallScreen of(Display display, List<Display> all) {
        return new HallScreen(display, all.indexOf(display) + 1);
    }

    /**
     * The remembered screen, or the first that is not the operator's.
     *
     * @param remembered name of the screen chosen last; "" for none
     * @return empty when there is only the operator's own
     */
    static Optional<Display> choose(List<Display> displays, String remembered) {
        List<Display> others =
                displays.stream().filter(display -> !display.operator()).toList();
        return ScreenName.read(remembered)
                .flatMap(name -> nearest(others, name, name::hasPixelsOf)
                        .or(() -> nearest(others, name, display -> name.distance(display) == 0)))
                .or(() -> others.stream().findFirst());
    }

    /** A projector plugged into another socket stands elsewhere on the desktop; of two alike the nearer one is it. */
    private static Optional<Display> nearest(List<Display> displays, ScreenName name, Predicate<Display> like) {
        return displays.stream().filter(like).min(Comparator.comparingDouble(name::distance));
    }
}
