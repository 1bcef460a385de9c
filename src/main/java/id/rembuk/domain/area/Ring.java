package id.rembuk.domain.area;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;

/** A closed line around an area or a hole in it, in degrees; the first point is not repeated at the end. */
public final class Ring {
    private static final int LEAST = 3;

    private final double[] longitudes;
    private final double[] latitudes;

    private Ring(double[] longitudes, double[] latitudes) {
        this.longitudes = longitudes;
        this.latitudes = latitudes;
    }

    /**
     * A ring through at least three points.
     *
     * @param longitudes degrees east, −180 to 180
     * @param latitudes degrees north, −90 to 90, as many
     */
    public static Ring of(double[] longitudes, double[] latitudes) {
        if (longitudes.length != latitudes.length || longitudes.length < LEAST) {
            throw new IllegalArgumentException("A ring has three points or more: " + longitudes.length);
        }
        return new Ring(longitudes.clone(), latitudes.clone());
    }

    public int size() {
        return longitudes.length;
    }

    public double longitude(int point) {
        return longitudes[point];
    }

    public double latitude(int point) {
        return latitudes[point];
    }

    /** Area inside the ring in square degrees, at least 0. */
    public double area() {
        double twice = 0;
        for (int i = 0; i < size(); i++) {
            int next = (i + 1) % size();
            twice += longitudes[i] * latitudes[next] - longitudes[next] * latitudes[i];
        }
        return Math.abs(twice) / 2;
    }

    /**
     * The ring with fewer points: none of those left out lies farther from the new line than the tolerance (Douglas and
     * Peucker 1973). At least three points stay.
     *
     * @param tolerance in degrees; 0.00001 is about a metre
     */
    public Ring simplified(double tolerance) {
        BitSet kept = new BitSet(size());
        int far = farthestFrom(0);
        kept.set(0);
        kept.set(far);
        Deque<int[]> spans = new ArrayDeque<>();
        spans.push(new int[] {0, far});
        spans.push(new int[] {far, size()});
        int best = -1;
        double bestDistance = -1;
        while (!spans.isEmpty()) {
            int[] span = spans.pop();
            int farthest = -1;
            double distance = -1;
            for (int i = span[0] + 1; i < span[1]; i++) {
                double own = distance(i, span[0], span[1] % size());
                if (own > distance) {
                    distance = own;
                    farthest = i;
                }
            }
            if (distance > tolerance) {
                kept.set(farthest);
                spans.push(new int[] {span[0], farthest});
                spans.push(new int[] {farthest, span[1]});
            } else if (distance > bestDistance) {
                bestDistance = distance;
                best = farthest;
            }
        }
        if (kept.cardinality() < LEAST && best >= 0) {
            kept.set(best);
        }
        return kept.cardinality() < LEAST ? this : only(kept);
    }

    private Ring only(BitSet kept) {
        int[] points = kept.stream().toArray();
        return new Ring(
                Arrays.stream(points).mapToDouble(i -> longitudes[i]).toArray(),
                Arrays.stream(points).mapToDouble(i -> latitudes[i]).toArray());
    }

    private int farthestFrom(int point) {
        int farthest = point == 0 ? 1 : 0;
        double most = -1;
        for (int i = 0; i < size(); i++) {
            double distance = Math.hypot(longitudes[i] - longitudes[point], latitudes[i] - latitudes[point]);
            if (i != point && distance > most) {
                most = distance;
                farthest = i;
            }
        }
        return farthest;
    }

    /** Distance of a point from the line between two others, in degrees. */
    private double distance(int point, int from, int to) {
        double dx = longitudes[to] - longitudes[from];
        double dy = latitudes[to] - latitudes[from];
        double px = longitudes[point] - longitudes[from];
        double py = latitudes[point] - latitudes[from];
        double length = dx * dx + dy * dy;
        double along = length == 0 ? 0 : Math.max(0, Math.min(1, (px * dx + py * dy) / length));
        return Math.hypot(px - along * dx, py - along * dy);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ring ring
                && Arrays.equals(longitudes, ring.longitudes)
                && Arrays.equals(latitudes, ring.latitudes);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(longitudes) + Arrays.hashCode(latitudes);
    }

    @Override
    public String toString() {
        return size() + " points";
    }
}
