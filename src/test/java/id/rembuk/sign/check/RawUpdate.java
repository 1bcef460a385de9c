package id.rembuk.sign.check;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An update appended to a PDF by hand, byte for byte, as an attacker writes it. */
final class RawUpdate {
    private static final Pattern STARTXREF = Pattern.compile("startxref\\s+(\\d+)\\s+%%EOF");
    private static final Pattern ROOT = Pattern.compile("/Root\\s+(\\d+ \\d+ R)");
    private static final Pattern INFO = Pattern.compile("/Info\\s+(\\d+ \\d+ R)");
    private static final Pattern ID = Pattern.compile("/ID\\s*(\\[[^\\]]*\\])");
    private static final Pattern SIZE = Pattern.compile("/Size\\s+(\\d+)");

    private final byte[] pdf;
    private final Map<Integer, String> objects = new TreeMap<>();
    private final Map<Integer, Integer> offsets = new TreeMap<>();
    private String trailer = "";

    RawUpdate(byte[] pdf) {
        this.pdf = pdf;
    }

    /** Writes an object anew, or a new one. */
    RawUpdate object(int number, String body) {
        objects.put(number, body);
        return this;
    }

    /** Lets the table of objects point to bytes that are there already. */
    RawUpdate pointing(int number, int offset) {
        offsets.put(number, offset);
        return this;
    }

    RawUpdate free(int number) {
        offsets.put(number, -1);
        return this;
    }

    /** More keys of the trailer. */
    RawUpdate trailer(String keys) {
        trailer = keys;
        return this;
    }

    byte[] append() {
        return append(true);
    }

    /** The objects alone, without a table that names them. */
    byte[] bodyOnly() {
        return append(false);
    }

    private byte[] append(boolean table) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(pdf);
        Map<Integer, Integer> places = new TreeMap<>(offsets);
        objects.forEach((number, body) -> {
            places.put(number, out.size());
            out.writeBytes(bytes(number + " 0 obj\n" + body + "\nendobj\n"));
        });
        if (!table) {
            return out.toByteArray();
        }
        int at = out.size();
        StringBuilder text = new StringBuilder("xref\n");
        places.forEach((number, place) -> text.append(number)
                .append(" 1\n")
                .append(
                        place < 0
                                ? "0000000000 65535 f \n"
                                : String.format(java.util.Locale.ROOT, "%010d 00000 n \n", place)));
        String whole = text(pdf);
        int size = Math.max(Integer.parseInt(last(SIZE, whole)), places.isEmpty() ? 0 : last(places) + 1);
        text.append("trailer\n<</Size ").append(size).append("/Root ").append(last(ROOT, whole));
        text.append("/Info ").append(last(INFO, whole)).append("/ID ").append(last(ID, whole));
        text.append("/Prev ").append(last(STARTXREF, whole)).append(trailer).append(">>\n");
        text.append("startxref\n").append(at).append("\n%%EOF\n");
        out.writeBytes(bytes(text.toString()));
        return out.toByteArray();
    }

    static String last(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        String found = null;
        while (matcher.find()) {
            found = matcher.group(1);
        }
        return found;
    }

    private static int last(Map<Integer, Integer> places) {
        return ((TreeMap<Integer, Integer>) places).lastKey();
    }

    /** Number of the first object that holds a text. */
    static int numberOf(byte[] pdf, String holding) {
        Matcher objects = Pattern.compile("(?s)(\\d+) 0 obj(.*?)endobj").matcher(text(pdf));
        while (objects.find()) {
            if (objects.group(2).contains(holding)) {
                return Integer.parseInt(objects.group(1));
            }
        }
        throw new IllegalArgumentException("no object with " + holding);
    }

    /** Body of the newest object of a number. */
    static String bodyOf(byte[] pdf, int number) {
        Matcher objects = Pattern.compile("(?s)(?<!\\d)" + number + " 0 obj\\s*(.*?)\\s*endobj")
                .matcher(text(pdf));
        String found = null;
        while (objects.find()) {
            found = objects.group(1);
        }
        if (found == null) {
            throw new IllegalArgumentException("no object " + number);
        }
        return found;
    }

    static String text(byte[] pdf) {
        return new String(pdf, StandardCharsets.ISO_8859_1);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
