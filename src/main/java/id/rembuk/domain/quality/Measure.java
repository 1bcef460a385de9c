package id.rembuk.domain.quality;

import id.rembuk.domain.situation.CountField;
import id.rembuk.domain.situation.ServiceField;

/**
 * Which number is meant: a count of balita or families, or one of the two numbers of an indicator's service.
 *
 * @param count null for a service, and for a row of counts as a whole
 * @param indicator code of the catalogue; null for counts
 * @param service null for counts, and for a service as a whole
 */
public record Measure(CountField count, String indicator, ServiceField service) {
    /** The row of counts as a whole. */
    public static final Measure COUNTS = new Measure(null, null, null);

    public static Measure of(CountField count) {
        return new Measure(count, null, null);
    }

    /** The service of an indicator as a whole. */
    public static Measure of(String indicator) {
        return new Measure(null, indicator, null);
    }

    public static Measure of(String indicator, ServiceField service) {
        return new Measure(null, indicator, service);
    }
}
