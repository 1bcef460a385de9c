package id.rembuk.usecase.picture;

import id.rembuk.domain.area.Area;
import id.rembuk.usecase.picture.AreaValue.State;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/** The desa of a quadrant picture with their two values, and the lines that part them. */
final class QuadrantPoints {
    /** In the public picture counts of 1 to 4 stand together here. */
    static final double SMALL_COUNTS = 2.5;

    private final List<Spot> spots = new ArrayList<>();
    private final FigureValues burden;
    private final FigureValues coverage;
    private int left;

    /** A desa with its burden and coverage. */
    record Spot(AreaValue burden, AreaValue coverage, double x, double y) {
        Area area() {
            return burden.area();
        }

        boolean few() {
            return burden.few() || coverage.few();
        }
    }

    QuadrantPoints(FigureValues burden, FigureValues coverage) {
        this.burden = burden;
        this.coverage = coverage;
        for (AreaValue own : burden.desa()) {
            AreaValue served = coverage.of(own.area());
            OptionalDouble y = height(own);
            if (y.isPresent() && served.isKnown()) {
                spots.add(new Spot(own, served, served.number(), y.getAsDouble()));
            } else {
                left++;
            }
        }
    }

    private OptionalDouble height(AreaValue own) {
        if (own.isKnown()) {
            return OptionalDouble.of(own.number());
        }
        boolean small = own.state() == State.SMALL && burden.choice().measure() == Measure.CASES;
        return small ? OptionalDouble.of(SMALL_COUNTS) : OptionalDouble.empty();
    }

    List<Spot> spots() {
        return List.copyOf(spots);
    }

    /** How many desa cannot be drawn, because one of the values is unknown or hidden. */
    int left() {
        return left;
    }

    double medianBurden() {
        return median(spots.stream().mapToDouble(Spot::y).toArray());
    }

    /** Whether the line of coverage is the indicator's target, and not the median. */
    boolean isTarget() {
        return target().isPresent();
    }

    /** Where coverage is parted: at the indicator's target, else at the median. */
    double coverageLine() {
        return target().orElseGet(
                        () -> median(spots.stream().mapToDouble(Spot::x).toArray()));
    }

    boolean lowerIsBetter() {
        return coverage.choice().indicator().lowerIsBetter();
    }

    boolean isHigh(Spot spot) {
        return spot.y() >= medianBurden();
    }

    boolean isBehind(Spot spot) {
        return lowerIsBetter() ? spot.x() > coverageLine() : spot.x() < coverageLine();
    }

    /** Desa with a high burden and a coverage that is behind, the highest burden first, then the farthest behind. */
    List<Spot> first() {
        Comparator<Spot> byGap = Comparator.comparingDouble(spot -> Math.abs(spot.x() - coverageLine()));
        return spots.stream()
                .filter(spot -> isHigh(spot) && isBehind(spot))
                .sorted(Comparator.comparingDouble(Spot::y)
                        .thenComparing(byGap)
                        .reversed()
                        .thenComparing(spot -> spot.area().code()))
                .toList();
    }

    private OptionalDouble target() {
        return HeatTargets.percent(coverage.choice().indicator())
                .map(target -> OptionalDouble.of(target.doubleValue()))
                .orElseGet(OptionalDouble::empty);
    }

    private static double median(double[] values) {
        if (values.length == 0) {
            return 0;
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
