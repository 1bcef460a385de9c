package id.rembuk.domain.guide;

import id.rembuk.domain.PersonalData;
import id.rembuk.domain.intake.HeadingNames;
import id.rembuk.domain.intake.PersonalColumn;
import id.rembuk.domain.intake.PersonalHeadings;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds what evidence must not hold: numbers of 16 digits, and headings of lists of children, mothers and families. Lists
 * of who attended, with offices and telephones, are allowed.
 */
public final class PersonalRows {
    /** Nothing else can be such a heading; it spares looking closer at every cell. */
    private static final Pattern MAYBE =
            Pattern.compile("nama|nm|nik|ktp|kk|lahir|ttl|alamat|jalan|rt|rw|kandung|bpjs|nisn|induk");

    private static final int LONGEST_HEADING = 60;
    private static final int MOST_WORDS = 6;
    private static final int MOST_WORDS_OF_LINE = 14;
    private static final int LINES_OF_HEADING = 3;

    private PersonalRows() {}

    /** Place in the row of the first cell that must not be there; -1 when all may. */
    public static int inCells(List<String> cells) {
        Set<PersonalColumn> found = EnumSet.noneOf(PersonalColumn.class);
        int first = -1;
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            if (PersonalData.looksLikeNik(cell)) {
                return i;
            }
            String heading = heading(cell);
            if (heading == null) {
                continue;
            }
            PersonalColumn column = PersonalHeadings.of(heading, () -> true);
            if (column == PersonalColumn.NIK || PersonalHeadings.namesFamilies(heading)) {
                return i;
            }
            if (column != null && column != PersonalColumn.PHONE) {
                found.add(column);
                first = first < 0 ? i : first;
            }
        }
        boolean list = found.contains(PersonalColumn.NAME) && found.size() > 1;
        return list ? first : -1;
    }

    /**
     * Place of the first line of running text that must not be there; -1 when all may. A word such as NIK in a sentence
     * is allowed, a head that names children beside their day of birth, number or address is not.
     */
    public static int inLines(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (PersonalData.looksLikeNik(lines.get(i)) || isHead(lines, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isHead(List<String> lines, int from) {
        if (kinds(lines.get(from)).isEmpty()) {
            return false;
        }
        Set<PersonalColumn> found = EnumSet.noneOf(PersonalColumn.class);
        lines.subList(from, Math.min(lines.size(), from + LINES_OF_HEADING)).forEach(line -> found.addAll(kinds(line)));
        return found.contains(PersonalColumn.NAME) && found.size() > 1;
    }

    private static Set<PersonalColumn> kinds(String line) {
        Set<PersonalColumn> kinds = EnumSet.noneOf(PersonalColumn.class);
        if (!MAYBE.matcher(line.toLowerCase(Locale.ROOT)).find()) {
            return kinds;
        }
        String normal = HeadingNames.normal(line);
        if (words(normal) > MOST_WORDS_OF_LINE) {
            return kinds;
        }
        if (PersonalHeadings.namesFamilies(normal)) {
            kinds.add(PersonalColumn.NAME);
        }
        PersonalHeadings.announced(normal).forEach(kinds::add);
        return kinds;
    }

    /** The cell as a heading; null when it is none that matters. */
    private static String heading(String cell) {
        if (cell.length() > LONGEST_HEADING
                || !MAYBE.matcher(cell.toLowerCase(Locale.ROOT)).find()) {
            return null;
        }
        String normal = HeadingNames.normal(cell);
        boolean counts = normal.startsWith("jumlah ") || normal.contains("%");
        return counts || words(normal) > MOST_WORDS ? null : normal;
    }

    private static int words(String normal) {
        return normal.split(" ").length;
    }
}
