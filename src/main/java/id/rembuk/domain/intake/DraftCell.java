package id.rembuk.domain.intake;

import java.math.BigDecimal;

/**
 * A cell as it was read.
 *
 * @param text as it will be shown; never a personal value
 * @param number the number it was read as; null when it is no number or was not asked to be one
 */
public record DraftCell(String text, BigDecimal number) {}
