package id.rembuk.ui.signing;

/** Writes a digest short enough to be compared by eye: "9f2c 41ab 08d3 … 5e12 77e0". */
public final class ShortHash {
    private ShortHash() {}

    /** @param sha256 64 hexadecimal letters */
    public static String of(String sha256) {
        int end = sha256.length();
        return sha256.substring(0, 4) + " " + sha256.substring(4, 8) + " " + sha256.substring(8, 12) + " \u2026 "
                + sha256.substring(end - 8, end - 4) + " " + sha256.substring(end - 4);
    }
}
