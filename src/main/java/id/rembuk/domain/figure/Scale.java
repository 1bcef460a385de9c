package id.rembuk.domain.figure;

import java.util.ArrayList;
import java.util.List;

/**
 * Turns values into places along an axis.
 *
 * @param from value at {@code start}
 * @param to value at {@code end}, not equal to {@code from}
 */
public record Scale(double from, double to, double start, double end) {
    private static final double[] STEPS = {1, 2, 2.5, 5, 10};

    public Scale {
        if (from == to) {
            throw new IllegalArgumentException("A scale needs two values");
        }
    }

    public double at(double value) {
        return start + (value - from) / (to - from) * (end - start);
    }

    /** The smallest round step (1, 2, 2.5 or 5 times a power of ten) that makes at most {@code most} parts of a span. */
    public static double step(double span, int most) {
        double rough = span / most;
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        for (double step : STEPS) {
            if (step * power >= rough - 1e-9) {
                return step * power;
            }
        }
        return 10 * power;
    }

    /** Round values from {@code low} to {@code high}, both included when round. */
    public static List<Double> ticks(double low, double high, double step) {
        List<Double> ticks = new ArrayList<>();
        for (long i = Math.round(Math.ceil(low / step - 1e-9)); i * step <= high + 1e-9; i++) {
            ticks.add(i * step);
        }
        return ticks;
    }
}
