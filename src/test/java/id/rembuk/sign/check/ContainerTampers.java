package id.rembuk.sign.check;

import static id.rembuk.sign.check.RawUpdate.bytes;
import static id.rembuk.sign.check.RawUpdate.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tampering with the signature's own container and with the file around it (USF, SWA, ISA and relatives). */
final class ContainerTampers {
    private static final Pattern RANGE = Pattern.compile("/ByteRange (\\[[^\\]]*\\] *)");

    private final byte[] signed;
    private final TamperBases bases;

    ContainerTampers(TamperBases bases) {
        this.bases = bases;
        signed = bases.approved;
    }

    List<Tamper> all() {
        int number = RawUpdate.numberOf(signed, "151.026");
        String page = RawUpdate.bodyOf(signed, number).replace("151.026", "951.026");
        return List.of(
                new Tamper("one byte flipped", flipped(), "content-changed"),
                new Tamper("USF: ByteRange missing", replaced("/ByteRange", "/ByteRangX"), "byte-range-missing"),
                new Tamper("USF: ByteRange null", range("null"), "byte-range-missing"),
                new Tamper("USF: ByteRange of zeros", range("[0 0 0 0]"), "byte-range-shape"),
                new Tamper("USF: ByteRange negative", range("[0 -1 9 -1]"), "byte-range-shape"),
                new Tamper("USF: ByteRange beyond the file", range("[0 10 20 99999999]"), "byte-range-shape"),
                new Tamper("USF: ByteRange overlapping", overlapping(), "byte-range-shape"),
                new Tamper("USF: Contents missing", replaced("/Contents <", "/Contentz <"), "contents-place"),
                new Tamper("USF: Contents null", contents("null"), "contents-place"),
                new Tamper("USF: Contents of zeros", contents("<" + "0".repeat(200) + ">"), "contents-place"),
                new Tamper("USF: Contents all zero in place", zeros(), "cms-unreadable"),
                new Tamper("signature of another file", transplanted(), "content-changed"),
                new Tamper("SWA: second range moved behind a new table", wrapped(), "contents-place"),
                new Tamper(
                        "ISA: page content in an update", update(number, page).append(), "later-page-content"),
                new Tamper("ISA: update without a table", update(number, page).bodyOnly(), "bytes-after-end"),
                new Tamper("ISA: update with a copy of the signature", copied(), "later-signature"),
                new Tamper("bytes after %%EOF", joined(signed, bytes("<script>alert(1)</script>")), "bytes-after-end"),
                new Tamper("spaces after %%EOF", joined(signed, bytes("\n\n \n")), "space-after-end"),
                new Tamper("bytes before the head", joined(bytes("#!/bin/sh\n"), signed), "bytes-before-head"),
                new Tamper("empty update", new RawUpdate(signed).append(), "unsigned-update"),
                new Tamper(
                        "cut within the second signature",
                        Arrays.copyOf(bases.twice, signed.length + 900),
                        "bytes-after-end"),
                new Tamper(
                        "cut within the first signature",
                        Arrays.copyOf(signed, signed.length - 300),
                        "bytes-after-end"),
                new Tamper("cut within the paper", Arrays.copyOf(signed, 700), "verify.unreadable"),
                new Tamper("second table of objects (hybrid)", hybrid(number, page), "table-hybrid"),
                new Tamper("update that skips a signature", skipping(), "byte-range-revision"));
    }

    private RawUpdate update(int number, String body) {
        return new RawUpdate(signed).object(number, body);
    }

    private byte[] flipped() {
        byte[] changed = signed.clone();
        changed[text(signed).indexOf("151.026")] ^= 0x03;
        return changed;
    }

    private byte[] replaced(String old, String with) {
        return bytes(text(signed).replace(old, with));
    }

    private byte[] range(String value) {
        Matcher matcher = RANGE.matcher(text(signed));
        if (!matcher.find()) {
            throw new IllegalStateException("no range");
        }
        String padded = String.format(Locale.ROOT, "%-" + matcher.group(1).length() + "s", value);
        return replaced(matcher.group(1), padded);
    }

    private long[] numbers() {
        Matcher matcher =
                Pattern.compile("/ByteRange \\[(\\d+) (\\d+) (\\d+) (\\d+)").matcher(text(signed));
        if (!matcher.find()) {
            throw new IllegalStateException("no range");
        }
        long[] numbers = new long[4];
        for (int i = 0; i < 4; i++) {
            numbers[i] = Long.parseLong(matcher.group(i + 1));
        }
        return numbers;
    }

    private byte[] overlapping() {
        long[] range = numbers();
        return range("[0 " + (range[1] + 50) + " " + (range[1] + 20) + " 100]");
    }

    private byte[] contents(String value) {
        long[] range = numbers();
        String whole = text(signed);
        int length = (int) (range[2] - range[1]);
        return bytes(whole.substring(0, (int) range[1])
                + String.format(Locale.ROOT, "%-" + length + "s", value)
                + whole.substring((int) range[2]));
    }

    private byte[] zeros() {
        long[] range = numbers();
        byte[] changed = signed.clone();
        Arrays.fill(changed, (int) range[1] + 1, (int) range[2] - 1, (byte) '0');
        return changed;
    }

    private byte[] transplanted() {
        byte[] other = bases.forms;
        Matcher hex = Pattern.compile("/Contents (<[0-9a-f]+>)").matcher(text(other));
        Matcher own = Pattern.compile("/Contents (<[0-9a-f]+>)").matcher(text(signed));
        if (!hex.find() || !own.find()) {
            throw new IllegalStateException("no contents");
        }
        return bytes(text(signed).replace(own.group(1), hex.group(1)));
    }

    /**
     * Signature wrapping: what was signed behind the signature moves away; where its table of objects lay, a new one
     * names a second signature dictionary, whose range reaches the moved bytes.
     */
    private byte[] wrapped() {
        long[] range = numbers();
        String whole = text(signed);
        int table = Integer.parseInt(RawUpdate.last(Pattern.compile("startxref\\s+(\\d+)\\s+%%EOF"), whole));
        String first = whole.substring(0, (int) range[2]);
        String moved = whole.substring((int) range[2]);
        int field = RawUpdate.numberOf(signed, "/T(ttd1)");
        int signature = RawUpdate.numberOf(signed, "/ByteRange");
        String hex = whole.substring((int) range[1], (int) range[2]);
        int page = RawUpdate.numberOf(signed, "151.026");
        StringBuilder evil = new StringBuilder(first);
        evil.append(" ".repeat(Math.max(0, table - evil.length())));
        StringBuilder objects = new StringBuilder();
        int start = table + 600;
        int signatureAt = start;
        String dictionary =
                signature + " 0 obj\n<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/ETSI.CAdES.detached/Contents " + hex
                        + "/ByteRange [0 " + range[1] + " PLACEHOLDER " + range[3] + "]>>\nendobj\n";
        int pageAt = signatureAt + dictionary.length() - "PLACEHOLDER".length() + 10;
        String content =
                page + " 0 obj\n" + RawUpdate.bodyOf(signed, page).replace("151.026", "951.026") + "\nendobj\n";
        int movedAt = pageAt + content.length();
        objects.append(dictionary.replace("PLACEHOLDER", String.format(Locale.ROOT, "%010d", movedAt)));
        objects.append(content);
        int old = Integer.parseInt(RawUpdate.last(Pattern.compile("/Prev (\\d+)"), whole));
        StringBuilder tables = new StringBuilder("xref\n");
        entry(tables, page, pageAt);
        entry(tables, signature, signatureAt);
        tables.append("trailer\n<</Size 40/Root ")
                .append(RawUpdate.last(Pattern.compile("/Root\\s+(\\d+ \\d+ R)"), whole))
                .append("/Prev ")
                .append(old)
                .append(">>\n");
        // the field and the catalog of the signed revision stand in the moved part
        Matcher each = Pattern.compile("(?m)^(\\d+) 0 obj").matcher(moved);
        StringBuilder all = new StringBuilder("xref\n");
        while (each.find()) {
            entry(all, Integer.parseInt(each.group(1)), movedAt + each.start());
        }
        entry(all, page, pageAt);
        entry(all, signature, signatureAt);
        all.append(tables.substring(tables.indexOf("trailer")));
        evil.append(all);
        evil.append(" ".repeat(start - evil.length()));
        evil.append(objects);
        if (evil.length() != movedAt || field == 0) {
            throw new IllegalStateException("wrapped at " + evil.length() + " instead of " + movedAt);
        }
        return bytes(evil + moved);
    }

    private static void entry(StringBuilder table, int number, int place) {
        table.append(number).append(" 1\n").append(String.format(Locale.ROOT, "%010d 00000 n \n", place));
    }

    /** The signature's dictionary is written a second time, with another reason in it. */
    private byte[] copied() {
        int number = RawUpdate.numberOf(signed, "/ByteRange");
        return new RawUpdate(signed)
                .object(number, RawUpdate.bodyOf(signed, number).replace("/Reason()", "/Reason(Setuju)"))
                .append();
    }

    private byte[] hybrid(int number, String page) {
        int table = text(update(number, page).append()).lastIndexOf("xref\n" + number);
        return update(number, page).trailer("/XRefStm " + table).append();
    }

    /** The newest table continues the one before the signature, as if it had never been. */
    private byte[] skipping() {
        String old = RawUpdate.last(Pattern.compile("/Prev (\\d+)"), text(signed));
        String update = text(new RawUpdate(signed)
                .object(
                        RawUpdate.numberOf(signed, "/ByteRange"),
                        RawUpdate.bodyOf(signed, RawUpdate.numberOf(signed, "/ByteRange")))
                .object(
                        RawUpdate.numberOf(signed, "/T(ttd1)"),
                        RawUpdate.bodyOf(signed, RawUpdate.numberOf(signed, "/T(ttd1)")))
                .append());
        int at = update.lastIndexOf("/Prev ");
        int end = update.indexOf(">>", at);
        return bytes(update.substring(0, at) + "/Prev " + old + update.substring(end));
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
