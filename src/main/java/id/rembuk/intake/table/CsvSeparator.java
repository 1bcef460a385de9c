package id.rembuk.intake.table;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds what stands between the fields of a text table: the letter that cuts most of its rows into the same number. */
final class CsvSeparator {
    /** Letters at the start of a file that are looked at. */
    static final int SAMPLE = 1 << 16;

    /** Some programs name the separator in a first line of its own, e.g. {@code sep=;}, which Excel does not show. */
    static final String HINT = "sep=";

    /** In order of what Excel writes on Indonesian computers. */
    private static final char[] CANDIDATES = {';', '\t', ',', '|'};

    private static final int MOST_ROWS = 500;

    /** Decimal commas cut rows evenly too, so a comma must do better than the others. */
    private static final double COMMA = 0.8;

    private CsvSeparator() {}

    static char of(String sample) {
        if (sample.startsWith(HINT) && sample.length() > HINT.length() && sample.charAt(HINT.length()) > '\r') {
            return sample.charAt(HINT.length());
        }
        char best = CANDIDATES[0];
        double bestScore = 0;
        for (char candidate : CANDIDATES) {
            double score = score(sample, candidate) * (candidate == ',' ? COMMA : 1);
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    /** Share of the rows that have the most frequent number of fields, a little more for more fields; 0 when that is one. */
    private static double score(String sample, char separator) {
        Map<Integer, Integer> rowsByWidth = new HashMap<>();
        int rows = 0;
        for (int width : widths(sample, separator)) {
            rowsByWidth.merge(width, 1, Integer::sum);
            rows++;
        }
        double best = 0;
        for (var entry : rowsByWidth.entrySet()) {
            if (entry.getKey() > 1) {
                double share = (double) entry.getValue() / rows;
                best = Math.max(best, share + Math.min(entry.getKey(), 100) / 1000.0);
            }
        }
        return best;
    }

    /** A quotation mark behind another separator shows that a field begins there. */
    private static boolean isCutWrongly(String field) {
        int mark = field.indexOf('"', 1);
        while (mark > 0) {
            for (char candidate : CANDIDATES) {
                if (field.charAt(mark - 1) == candidate) {
                    return true;
                }
            }
            mark = field.indexOf('"', mark + 1);
        }
        return false;
    }

    /** Fields of each row that holds something, up to where the sample breaks off; 0 for a row that was cut wrongly. */
    private static List<Integer> widths(String sample, char separator) {
        List<Integer> widths = new ArrayList<>();
        List<String> fields = new ArrayList<>();
        try (CsvParser parser = new CsvParser(new StringReader(sample), separator)) {
            while (widths.size() < MOST_ROWS && parser.next(fields)) {
                if (fields.stream().anyMatch(field -> !field.isBlank())) {
                    widths.add(fields.stream().anyMatch(CsvSeparator::isCutWrongly) ? 0 : fields.size());
                }
            }
        } catch (IOException brokenOff) {
            return widths;
        }
        return widths;
    }
}
