package id.rembuk.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tables with a group of columns for each year: one import brings one year, at first the newest. */
final class YearGroups {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d{2})(?!\\d)");

    private final Map<Integer, Integer> years = new HashMap<>();
    private final TreeSet<Integer> found = new TreeSet<>();
    private final boolean newestOnly;

    /** @param newestOnly whether columns of older years are left out; a plan sets one year beside another */
    YearGroups(Heading heading, boolean newestOnly) {
        this.newestOnly = newestOnly;
        for (int column = 0; column < heading.width(); column++) {
            Matcher year = YEAR.matcher(heading.name(column));
            if (year.find()) {
                int number = Integer.parseInt(year.group(1));
                years.put(column, number);
                found.add(number);
            }
        }
    }

    /** Whether headings speak of different years. */
    boolean areSeveral() {
        return found.size() > 1;
    }

    /** The newest year of the headings; null when they name none. */
    Integer newest() {
        return found.isEmpty() ? null : found.last();
    }

    /** All years of the headings, the oldest first. */
    List<Integer> all() {
        return List.copyOf(found);
    }

    /** Whether a column belongs to an older year than the newest. */
    boolean isOther(int column) {
        return newestOnly
                && areSeveral()
                && years.containsKey(column)
                && !years.get(column).equals(newest());
    }

    /** The levels of a heading without the year. */
    List<String> without(int column, List<String> levels) {
        if (!years.containsKey(column)) {
            return levels;
        }
        List<String> rest = new ArrayList<>();
        for (String level : levels) {
            String bare = YEAR.matcher(level)
                    .replaceAll("")
                    .replaceAll("(?i)\\b(?:tahun|thn|ta)\\b", "")
                    .strip();
            if (!bare.isEmpty()) {
                rest.add(bare);
            }
        }
        return rest.isEmpty() ? levels : rest;
    }
}
