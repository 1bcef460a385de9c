package id.rembuk.domain.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Outlines lose points, not their shape. */
class RingTest {
    @Test
    void pointsOnAStraightLineAreLeftOut() {
        Ring square = Ring.of(new double[] {0, 0.5, 1, 1, 1, 0.5, 0, 0}, new double[] {0, 0, 0, 0.5, 1, 1, 1, 0.5});

        Ring simple = square.simplified(0.001);

        assertThat(simple.size()).isEqualTo(4);
        assertThat(simple.area()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.001, 0.01, 0.1, 10})
    void noPointLeftOutLiesFartherThanTheTolerance(double tolerance) {
        Random random = new Random(2);
        int points = 500;
        double[] x = new double[points];
        double[] y = new double[points];
        for (int i = 0; i < points; i++) {
            double angle = 2 * Math.PI * i / points;
            double radius = 1 + random.nextDouble() * 0.2;
            x[i] = radius * Math.cos(angle);
            y[i] = radius * Math.sin(angle);
        }
        Ring ring = Ring.of(x, y);

        Ring simple = ring.simplified(tolerance);

        assertThat(simple.size()).isBetween(3, points);
        for (int i = 0; i < points; i++) {
            double nearest = Double.MAX_VALUE;
            for (int s = 0; s < simple.size(); s++) {
                nearest = Math.min(nearest, distance(x[i], y[i], simple, s, (s + 1) % simple.size()));
            }
            assertThat(nearest).isLessThanOrEqualTo(tolerance + 1e-12);
        }
    }

    @Test
    void anIslandTooSmallToBeSeenIsLeftOutButNeverTheLargestRing() {
        Ring land = Ring.of(new double[] {0, 0.01, 0.01}, new double[] {0, 0, 0.01});
        Ring rock = Ring.of(new double[] {1, 1.001, 1.001}, new double[] {0, 0, 0.001});

        assertThat(new Outline("a", List.of(rock, land)).simplified(0.005).rings())
                .containsExactly(land);
        assertThat(new Outline("a", List.of(rock, land)).simplified(0.5).rings())
                .hasSize(1);
    }

    private static double distance(double px, double py, Ring ring, int from, int to) {
        double dx = ring.longitude(to) - ring.longitude(from);
        double dy = ring.latitude(to) - ring.latitude(from);
        double length = dx * dx + dy * dy;
        double along = length == 0 ? 0 : ((px - ring.longitude(from)) * dx + (py - ring.latitude(from)) * dy) / length;
        double at = Math.max(0, Math.min(1, along));
        return Math.hypot(px - ring.longitude(from) - at * dx, py - ring.latitude(from) - at * dy);
    }
}
