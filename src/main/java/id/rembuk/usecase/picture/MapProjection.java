package id.rembuk.usecase.picture;

import id.rembuk.domain.area.Outline;
import id.rembuk.domain.area.Ring;
import id.rembuk.domain.figure.Scale;
import id.rembuk.domain.figure.Shape.Point;
import id.rembuk.text.Formats;
import id.rembuk.usecase.picture.Boxes.Box;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Brings degrees onto a picture: equirectangular, true to scale at the middle latitude, which over a regency is as good as
 * any other projection.
 */
final class MapProjection {
    /** Length of a degree of latitude. */
    private static final double KILOMETRES_PER_DEGREE = 111.2;

    /** Points nearer than this to the one before are not drawn, in units. */
    private static final double NEAREST = 0.4;

    private static final double EDGE = 2;

    private final double west;
    private final double north;
    private final double shrink;
    private final double scale;
    private final double left;
    private final double top;

    private MapProjection(double west, double north, double shrink, double scale, double left, double top) {
        this.west = west;
        this.north = north;
        this.shrink = shrink;
        this.scale = scale;
        this.left = left;
        this.top = top;
    }

    /** The projection in which all outlines fill the room, in its middle. */
    static MapProjection of(List<Outline> outlines, double width, double height) {
        double west = Double.MAX_VALUE;
        double east = -Double.MAX_VALUE;
        double south = Double.MAX_VALUE;
        double north = -Double.MAX_VALUE;
        for (Outline outline : outlines) {
            for (Ring ring : outline.rings()) {
                for (int i = 0; i < ring.size(); i++) {
                    west = Math.min(west, ring.longitude(i));
                    east = Math.max(east, ring.longitude(i));
                    south = Math.min(south, ring.latitude(i));
                    north = Math.max(north, ring.latitude(i));
                }
            }
        }
        double shrink = Math.cos(Math.toRadians((south + north) / 2));
        double across = Math.max(1e-6, (east - west) * shrink);
        double down = Math.max(1e-6, north - south);
        double scale = Math.min((width - 2 * EDGE) / across, (height - 2 * EDGE) / down);
        return new MapProjection(west, north, shrink, scale, (width - across * scale) / 2, (height - down * scale) / 2);
    }

    Point at(double longitude, double latitude) {
        return new Point(left + (longitude - west) * shrink * scale, top + (north - latitude) * scale);
    }

    /** The rings of an outline without points that nobody can tell apart. */
    List<List<Point>> rings(Outline outline) {
        List<List<Point>> rings = new ArrayList<>();
        for (Ring ring : outline.rings()) {
            List<Point> points = new ArrayList<>();
            for (int i = 0; i < ring.size(); i++) {
                Point point = at(ring.longitude(i), ring.latitude(i));
                Point last = points.isEmpty() ? null : points.get(points.size() - 1);
                if (last == null || Math.hypot(point.x() - last.x(), point.y() - last.y()) >= NEAREST) {
                    points.add(point);
                }
            }
            if (points.size() >= 3) {
                rings.add(points);
            }
        }
        return rings;
    }

    double unitsPerKilometre() {
        return scale / KILOMETRES_PER_DEGREE;
    }

    /** A round number of kilometres whose bar is at most so long. */
    double barKilometres(double longest) {
        double most = longest / unitsPerKilometre();
        double step = Scale.step(most, 1);
        return step <= most ? step : Scale.step(most / 2.5, 1);
    }

    static String written(double kilometres) {
        return Formats.number(BigDecimal.valueOf(kilometres));
    }

    /** Room for letters inside an area: the widest stretch of a level line through it, as high as the area is there. */
    static Optional<Box> roomIn(List<List<Point>> rings) {
        double top =
                rings.stream().flatMap(List::stream).mapToDouble(Point::y).min().orElse(0);
        double bottom =
                rings.stream().flatMap(List::stream).mapToDouble(Point::y).max().orElse(0);
        List<Box> rooms = new ArrayList<>();
        for (int part = 2; part <= 8; part++) {
            double y = top + (bottom - top) * part / 10;
            widest(rings, y).ifPresent(across -> rooms.add(between(rings, across, y)));
        }
        return rooms.stream().max(Comparator.comparingDouble(box -> Math.min(box.width(), 2.5 * box.height())));
    }

    private static Box between(List<List<Point>> rings, double[] across, double y) {
        double x = (across[0] + across[1]) / 2;
        double[] down = widestAround(crossings(rings, x, true), y);
        return new Box(across[0], down[0], across[1] - across[0], down[1] - down[0]);
    }

    private static Optional<double[]> widest(List<List<Point>> rings, double y) {
        List<Double> at = crossings(rings, y, false);
        double[] best = null;
        for (int i = 0; i + 1 < at.size(); i += 2) {
            if (best == null || at.get(i + 1) - at.get(i) > best[1] - best[0]) {
                best = new double[] {at.get(i), at.get(i + 1)};
            }
        }
        return Optional.ofNullable(best);
    }

    /** The stretch around a value, made even on both sides of it. */
    private static double[] widestAround(List<Double> at, double value) {
        for (int i = 0; i + 1 < at.size(); i += 2) {
            if (at.get(i) <= value && value <= at.get(i + 1)) {
                double half = Math.min(value - at.get(i), at.get(i + 1) - value);
                return new double[] {value - half, value + half};
            }
        }
        return new double[] {value, value};
    }

    /** Where the rings cross a level line (or an upright one), in order. */
    private static List<Double> crossings(List<List<Point>> rings, double value, boolean upright) {
        List<Double> crossings = new ArrayList<>();
        for (List<Point> ring : rings) {
            for (int i = 0; i < ring.size(); i++) {
                Point from = ring.get(i);
                Point to = ring.get((i + 1) % ring.size());
                double a = upright ? from.x() : from.y();
                double b = upright ? to.x() : to.y();
                if (a <= value != b <= value) {
                    double part = (value - a) / (b - a);
                    double start = upright ? from.y() : from.x();
                    double end = upright ? to.y() : to.x();
                    crossings.add(start + part * (end - start));
                }
            }
        }
        crossings.sort(null);
        return crossings;
    }
}
