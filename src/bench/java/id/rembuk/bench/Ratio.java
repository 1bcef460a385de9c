package id.rembuk.bench;

import java.util.Arrays;
import java.util.Locale;

/** One line of the table: our figure, the peer's figure of the same run, and the ratio that is judged. */
record Ratio(String work, double ours, double peers, String unit, double limit) {
    double ratio() {
        return ours / peers;
    }

    boolean holds() {
        return limit <= 0 || ratio() <= limit;
    }

    String line() {
        String judged =
                limit <= 0 ? "" : String.format(Locale.ROOT, " (limit %.2f: %s)", limit, holds() ? "holds" : "MISSED");
        return String.format(
                Locale.ROOT, "| %s | %.1f %s | %.1f %s | %.2f%s |", work, ours, unit, peers, unit, ratio(), judged);
    }

    /** The middle value; the mean of the two middle ones for an even number. */
    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
