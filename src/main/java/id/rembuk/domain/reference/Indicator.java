package id.rembuk.domain.reference;

import java.math.BigDecimal;

/**
 * One indicator of the shipped catalogue.
 *
 * @param group list it belongs to, e.g. perpres72-spesifik
 * @param target national target, or null
 * @param lowerIsBetter true for indicators that should fall
 * @param regulation where the indicator stands
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
        String regulation,
        boolean nameVerified,
        boolean targetVerified) {}
