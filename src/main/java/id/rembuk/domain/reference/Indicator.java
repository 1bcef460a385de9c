package id.rembuk.domain.reference;

import java.math.BigDecimal;
import java.util.List;

/**
 * One indicator of the shipped catalogue.
 *
 * @param group list it belongs to, e.g. perpres72-spesifik
 * @param target national target, or null
 * @param lowerIsBetter true for indicators that should fall
 * @param regulation where the indicator stands
 * @param owners names of the bodies that report it, the first one first, e.g. Dinas Kesehatan; empty when not known
 * @param equivalents codes of indicators of other lists that measure nearly the same; not a rule of any regulation
 * @param nameVerified whether the wording was checked against a source
 * @param targetVerified whether the target was checked against a source
 */
public record Indicator(
        String code,
        String group,
        String name,
        String unit,
        String targetGroup,
        BigDecimal target,
        String targetText,
        boolean lowerIsBetter,
        String numerator,
        String denominator,
        List<String> owners,
        List<String> equivalents,
        String regulation,
        boolean nameVerified,
        boolean targetVerified) {
    public Indicator {
        owners = List.copyOf(owners);
        equivalents = List.copyOf(equivalents);
    }
}
