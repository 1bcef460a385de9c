package id.rembuk.usecase.picture;

import java.util.ArrayList;
import java.util.List;

/** Room that is taken in a picture; what comes later looks for a free place. */
final class Boxes {
    private final List<Box> taken = new ArrayList<>();

    /** A rectangle in units, its upper left corner at x and y. */
    record Box(double x, double y, double width, double height) {
        boolean meets(Box other) {
            return x < other.x + other.width
                    && other.x < x + width
                    && y < other.y + other.height
                    && other.y < y + height;
        }

        boolean isInside(Box other) {
            return x >= other.x
                    && y >= other.y
                    && x + width <= other.x + other.width
                    && y + height <= other.y + other.height;
        }
    }

    void take(Box box) {
        taken.add(box);
    }

    boolean isFree(Box box) {
        return taken.stream().noneMatch(box::meets);
    }
}
