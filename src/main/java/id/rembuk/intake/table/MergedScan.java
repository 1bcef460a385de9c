package id.rembuk.intake.table;

import id.rembuk.task.Progress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the merged cells of a sheet. They stand behind all rows, so the bytes are only looked through for their tags:
 * three times as quick as parsing, which counts because headings cannot be understood without them.
 */
final class MergedScan {
    private static final int MOST = 10_000;
    private static final int LONGEST_TAG = 200;
    private static final byte[] NAME = "mergeCell".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern REFERENCE =
            Pattern.compile("(?:\\w+:)?mergeCell\\s[^>]*?\\bref\\s*=\\s*[\"']([^\"']*)[\"']");

    private final byte[] tag = new byte[LONGEST_TAG];
    private final List<MergedRange> found = new ArrayList<>();
    private int length = -1;

    private MergedScan() {}

    static List<MergedRange> of(GuardedStream in, Progress progress) throws IOException {
        MergedScan scan = new MergedScan();
        byte[] bytes = new byte[1 << 16];
        for (int count = in.read(bytes); count > 0 && scan.found.size() < MOST; count = in.read(bytes)) {
            progress.checkCancelled();
            for (int i = 0; i < count; i++) {
                scan.take(bytes[i]);
            }
        }
        return List.copyOf(scan.found.subList(0, Math.min(MOST, scan.found.size())));
    }

    /** Collects what stands between an opening bracket and the closing one. */
    private void take(byte b) {
        if (b == '<') {
            length = 0;
        } else if (length >= 0) {
            if (b == '>') {
                if (length > NAME.length) {
                    look();
                }
                length = -1;
            } else if (length < LONGEST_TAG) {
                tag[length++] = b;
            }
        }
    }

    private void look() {
        boolean candidate = tag[0] == NAME[0] ? tag[NAME.length - 1] == NAME[NAME.length - 1] : hasPrefix();
        if (!candidate) {
            return;
        }
        Matcher matcher = REFERENCE.matcher(new String(tag, 0, length, StandardCharsets.ISO_8859_1));
        if (matcher.lookingAt()) {
            MergedRange range = CellReference.range(matcher.group(1));
            if (range != null) {
                found.add(range);
            }
        }
    }

    private boolean hasPrefix() {
        for (int i = 1; i < Math.min(length, 10); i++) {
            if (tag[i] == ':') {
                return tag[i + 1] == NAME[0];
            }
        }
        return false;
    }
}
