package id.rembuk.domain.document;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of official papers; each has a template and a structure of its own. */
public enum DocumentKind {
    BERITA_ACARA("berita-acara"),
    PERNYATAAN_KOMITMEN("pernyataan-komitmen"),
    NOTULEN("notulen"),
    DAFTAR_HADIR("daftar-hadir");

    private final String code;

    DocumentKind(String code) {
        this.code = code;
    }

    /** Name on the command line, in file names and of the template. */
    public String code() {
        return code;
    }

    /** Whether it states what the meeting agreed: commitments, plan and situation; others state how the meeting went. */
    public boolean statesAgreement() {
        return this == BERITA_ACARA || this == PERNYATAAN_KOMITMEN;
    }

    /** The kind of a code; empty when there is none. */
    public static Optional<DocumentKind> ofCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }
}
