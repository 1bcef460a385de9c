package id.rembuk.domain.hall;

/**
 * What stands in the bar of a slide.
 *
 * @param title what the slide says
 * @param aside what it is about, beside it; "" for nothing
 */
public record Head(String title, String aside) {}
