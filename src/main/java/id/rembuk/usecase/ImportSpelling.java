package id.rembuk.usecase;

import java.util.Locale;

/** How names of places and headings are written down so that they are found again. */
final class ImportSpelling {
    private ImportSpelling() {}

    static String ofPlace(String text) {
        return fold(text);
    }

    static String ofHeading(String text) {
        return fold(text);
    }

    private static String fold(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}%]+", " ")
                .strip();
    }
}
