package id.rembuk.intake;

import id.rembuk.domain.intake.ImportFinding;
import id.rembuk.domain.intake.ImportFinding.Severity;
import id.rembuk.text.Formats;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Collects what a person should know. Beyond 10,000 only the first error of each row is kept, and the others are counted. */
final class Findings {
    private static final int MOST = 10_000;
    private static final int LONGEST_VALUE = 120;

    private final String sheet;
    private final List<ImportFinding> found = new ArrayList<>();
    private final Set<Integer> wrong = new HashSet<>();
    private int left;

    Findings(String sheet) {
        this.sheet = sheet;
    }

    /**
     * @param row from 1; 0 for the file
     * @param column from 0; -1 for the row
     * @param value what stands there; never a personal value
     */
    void error(String code, int row, int column, String value, String... further) {
        add(Severity.ERROR, code, row, column, value, further);
    }

    void warning(String code, int row, int column, String value, String... further) {
        add(Severity.WARNING, code, row, column, value, further);
    }

    void note(String code, int row, int column, String value, String... further) {
        add(Severity.NOTE, code, row, column, value, further);
    }

    private void add(Severity severity, String code, int row, int column, String value, String... further) {
        boolean first = severity == Severity.ERROR && wrong.add(row);
        if (found.size() >= MOST && !first) {
            left++;
            return;
        }
        String shown = value.length() > LONGEST_VALUE ? value.substring(0, LONGEST_VALUE) + "…" : value;
        List<String> arguments = new ArrayList<>(1 + further.length);
        arguments.add(shown);
        arguments.addAll(List.of(further));
        found.add(new ImportFinding(severity, code, sheet, row, column, shown, arguments));
    }

    /** All that was found, by row and column. */
    List<ImportFinding> all() {
        List<ImportFinding> all = new ArrayList<>(found);
        if (left > 0) {
            all.add(new ImportFinding(
                    Severity.NOTE, "more-findings", sheet, 0, -1, "", List.of("", Formats.number(left))));
        }
        all.sort(Comparator.comparingInt(ImportFinding::row).thenComparingInt(ImportFinding::column));
        return all;
    }
}
