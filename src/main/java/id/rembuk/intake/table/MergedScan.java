package id.rembuk.intake.table;

import id.rembuk.task.Progress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the merged cells of a sheet. They stand behind all rows, so the bytes are only looked through for the name of
 * their tags, which counts because headings cannot be understood without them.
 */
final class MergedScan {
    private static final int MOST = 10_000;
    private static final int LONGEST_TAG = 200;
    private static final int BYTES = 1 << 16;
    private static final byte[] NAME = "mergeCell".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern REFERENCE =
            Pattern.compile("<(?:\\w+:)?mergeCell\\s[^>]*?\\bref\\s*=\\s*[\"']([^\"']*)[\"']");

    private final byte[] bytes = new byte[BYTES];
    private final int[] steps = new int[256];
    private final List<MergedRange> found = new ArrayList<>();

    private MergedScan() {
        Arrays.fill(steps, NAME.length);
        for (int i = 0; i < NAME.length - 1; i++) {
            steps[NAME[i]] = NAME.length - 1 - i;
        }
    }

    static List<MergedRange> of(GuardedStream in, Progress progress) throws IOException {
        MergedScan scan = new MergedScan();
        scan.read(in, progress);
        return List.copyOf(scan.found.subList(0, Math.min(MOST, scan.found.size())));
    }

    /** Keeps the end of what was read for a tag that goes on in the next bytes. */
    private void read(GuardedStream in, Progress progress) throws IOException {
        int filled = 0;
        int from = 0;
        int count = in.read(bytes);
        while (count > 0 && found.size() < MOST) {
            progress.checkCancelled();
            filled += count;
            from = look(from, filled - LONGEST_TAG);
            int kept = Math.max(0, Math.min(from, filled) - LONGEST_TAG);
            System.arraycopy(bytes, kept, bytes, 0, filled - kept);
            filled -= kept;
            from -= kept;
            count = in.read(bytes, filled, BYTES - filled);
        }
        Arrays.fill(bytes, filled, Math.min(BYTES, filled + LONGEST_TAG), (byte) ' ');
        look(from, filled);
    }

    /**
     * Looks for names that start before an end, leaping by what the last letter of a name could be (Horspool).
     *
     * @return where to go on
     */
    private int look(int start, int end) {
        int last = NAME.length - 1;
        int at = start;
        while (at < end && at + last < BYTES) {
            byte letter = bytes[at + last];
            if (letter == NAME[last] && Arrays.equals(bytes, at, at + last, NAME, 0, last)) {
                take(at);
            }
            at += steps[letter & 0xFF];
        }
        return at;
    }

    private void take(int name) {
        int start = name - 1;
        while (start > 0 && name - start < 10 && bytes[start] != '<') {
            start--;
        }
        int length = Math.min(LONGEST_TAG, BYTES - start);
        if (start >= 0) {
            Matcher matcher = REFERENCE.matcher(new String(bytes, start, length, StandardCharsets.ISO_8859_1));
            MergedRange range = matcher.lookingAt() ? CellReference.range(matcher.group(1)) : null;
            if (range != null) {
                found.add(range);
            }
        }
    }
}
