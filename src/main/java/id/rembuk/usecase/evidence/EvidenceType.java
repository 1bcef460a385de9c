package id.rembuk.usecase.evidence;

import java.nio.charset.StandardCharsets;
import java.util.Set;

/** What a file is by how it begins, as far as it decides what is done before it is kept. */
enum EvidenceType {
    JPEG,
    PNG,
    PDF,
    /** HEIC, WebP, TIFF, GIF: may say where it was taken, and that cannot be taken out. */
    OTHER_PICTURE,
    /** MP4 and MOV. */
    VIDEO,
    OTHER;

    /** So many bytes are enough. */
    static final int HEAD = 32;

    private static final Set<String> PICTURE_BRANDS =
            Set.of("heic", "heix", "hevc", "heim", "heis", "mif1", "msf1", "avif", "avis");

    static EvidenceType of(byte[] head) {
        String start = new String(head, StandardCharsets.ISO_8859_1);
        if (start.startsWith("\u00FF\u00D8\u00FF")) {
            return JPEG;
        }
        if (start.startsWith("\u0089PNG\r\n\u001A\n")) {
            return PNG;
        }
        if (start.startsWith("%PDF-")) {
            return PDF;
        }
        if (start.startsWith("ftyp", 4)) {
            return start.length() >= 12 && PICTURE_BRANDS.contains(start.substring(8, 12)) ? OTHER_PICTURE : VIDEO;
        }
        boolean webp = start.startsWith("RIFF") && start.startsWith("WEBP", 8);
        boolean tiff = start.startsWith("II*\0") || start.startsWith("MM\0*");
        return webp || tiff || start.startsWith("GIF8") ? OTHER_PICTURE : OTHER;
    }
}
