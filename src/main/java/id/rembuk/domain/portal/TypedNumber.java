package id.rembuk.domain.portal;

/**
 * A number as it stood when it was typed into the web form.
 *
 * @param number null when there was none
 */
public record TypedNumber(String areaId, Integer number) {}
