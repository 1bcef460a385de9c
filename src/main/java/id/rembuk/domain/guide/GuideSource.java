package id.rembuk.domain.guide;

/**
 * Where statements of a frame come from.
 *
 * @param key e.g. {@code A7}
 * @param title what it is called
 * @param address where it was read; null for what has none
 * @param kind what it is, e.g. "unggahan pihak ketiga; petunjuk ke dokumen resmi"
 */
public record GuideSource(String key, String title, String address, String kind) {}
