package id.rembuk.ui.hall;

import java.util.List;
import java.util.Optional;

/** Which screen is the hall's: the remembered one, or the first that is not the operator's. */
final class HallScreen {
    private HallScreen() {}

    /**
     * @param remembered name of the screen chosen last; "" for none
     * @return empty when there is only the operator's own
     */
    static Optional<Display> choose(List<Display> displays, String remembered) {
        List<Display> others =
                displays.stream().filter(display -> !display.operator()).toList();
        return others.stream()
                .filter(display -> display.name().equals(remembered))
                .findFirst()
                .or(() -> others.stream()
                        .filter(display -> samePixels(display, remembered))
                        .findFirst())
                .or(() -> others.stream().findFirst());
    }

    /** A projector plugged into another socket stands elsewhere on the desktop. */
    private static boolean samePixels(Display display, String remembered) {
        return !remembered.isEmpty() && remembered.startsWith(display.pixels() + "@");
    }

    /** Its number as it is shown large on it, from 1. */
    static int number(List<Display> displays, Display of) {
        for (int i = 0; i < displays.size(); i++) {
            if (displays.get(i).isLike(of)) {
                return i + 1;
            }
        }
        return 0;
    }
}
