package id.rembuk.intake;

import java.util.regex.Pattern;

/** What a row calls its place; "" for what it does not say. */
record PlaceText(String code, String kecamatan, String desa) {
    private static final Pattern DOTTED = Pattern.compile("\\d{2}\\.\\d{2}\\.\\d{2}(?:\\.\\d{4})?");
    private static final Pattern PLAIN = Pattern.compile("\\d{10}");

    boolean isEmpty() {
        return code.isEmpty() && kecamatan.isEmpty() && desa.isEmpty();
    }

    boolean hasDottedCode() {
        return DOTTED.matcher(code).matches();
    }

    /** Ten digits in one run: of Kemendagri or of BPS, the digits do not tell. */
    boolean hasPlainCode() {
        return PLAIN.matcher(code).matches();
    }

    /** The code with dots. */
    String dotted() {
        return hasPlainCode()
                ? code.substring(0, 2) + "." + code.substring(2, 4) + "." + code.substring(4, 6) + "."
                        + code.substring(6)
                : code;
    }

    /** As people are shown it. */
    String shown() {
        String names = kecamatan.isEmpty() || desa.isEmpty() ? kecamatan + desa : kecamatan + " › " + desa;
        return names.isEmpty() ? code : names;
    }
}
