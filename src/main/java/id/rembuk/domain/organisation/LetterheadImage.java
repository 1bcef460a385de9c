package id.rembuk.domain.organisation;

/**
 * A picture in a kop. Rembuk ships no emblem; offices bring their own.
 *
 * @param fileHash SHA-256 (hex) of the picture, PNG or JPEG in sRGB, kept as a stored file of that name
 * @param mediaType image/png or image/jpeg
 * @param alternativeText what a screen reader says; never blank
 * @param side where it stands
 */
public record LetterheadImage(String fileHash, String mediaType, String alternativeText, Side side) {
    /** Where a picture stands in the kop. */
    public enum Side {
        LEFT,
        RIGHT
    }
}
