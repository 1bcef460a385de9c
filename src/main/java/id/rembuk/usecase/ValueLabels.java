package id.rembuk.usecase;

import id.rembuk.domain.figure.Shape;
import id.rembuk.domain.figure.Shape.Anchor;
import id.rembuk.domain.figure.Shape.Point;
import id.rembuk.domain.figure.Shape.Role;
import id.rembuk.domain.figure.Shape.Size;
import java.util.ArrayList;
import java.util.List;

/** Writes values at their points: above, below where another value stands there, and nowhere when both are taken. */
final class ValueLabels {
    private static final double LETTER = 6.4;
    private static final double HEIGHT = 11;
    private static final double ABOVE = -8;
    private static final double BELOW = 17;

    private final List<Shape> shapes;
    private final double ground;
    private final List<Room> taken = new ArrayList<>();

    private record Room(double left, double right, double baseline) {
        boolean meets(Room other) {
            return left < other.right && other.left < right && Math.abs(baseline - other.baseline) < HEIGHT;
        }
    }

    /** @param ground lowest y a value may stand at */
    ValueLabels(List<Shape> shapes, double ground) {
        this.shapes = shapes;
        this.ground = ground;
    }

    void write(String value, Point at) {
        double half = value.length() * LETTER / 2;
        for (double shift : new double[] {ABOVE, BELOW}) {
            Room room = new Room(at.x() - half, at.x() + half, at.y() + shift);
            if (room.baseline() <= ground && taken.stream().noneMatch(room::meets)) {
                taken.add(room);
                shapes.add(new Shape.Words(value, at.x(), room.baseline(), Anchor.MIDDLE, Size.SMALL, Role.TEXT));
                return;
            }
        }
    }
}
