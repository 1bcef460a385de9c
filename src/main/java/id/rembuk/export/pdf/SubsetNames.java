package id.rembuk.export.pdf;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gives embedded fonts the same names in every print; the library draws six letters by chance. */
final class SubsetNames {
    private static final Pattern NAME = Pattern.compile("/([A-Z]{6})(?=\\+Arimo)");

    private SubsetNames() {}

    /** The same file with AAAAAA, AAAAAB … before the names of its fonts; nothing else moves. */
    static byte[] settled(byte[] pdf) {
        byte[] settled = pdf.clone();
        Map<String, String> names = new LinkedHashMap<>();
        Matcher name = NAME.matcher(new String(pdf, StandardCharsets.ISO_8859_1));
        while (name.find()) {
            String given = names.computeIfAbsent(name.group(1), any -> "AAAAA" + (char) ('A' + names.size()));
            byte[] letters = given.getBytes(StandardCharsets.ISO_8859_1);
            System.arraycopy(letters, 0, settled, name.start(1), letters.length);
        }
        return settled;
    }
}
