package id.rembuk.domain.situation;

import java.util.Comparator;

/**
 * When figures were counted: a month of a year, or the year alone.
 *
 * @param year 2000 to 2100
 * @param month 1 to 12, or null when only the year is known
 */
public record Period(int year, Integer month) implements Comparable<Period> {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;
    private static final int MONTHS = 12;
    private static final Comparator<Period> ORDER = Comparator.comparingInt(Period::year)
            .thenComparing(Period::month, Comparator.nullsLast(Comparator.naturalOrder()));

    public Period {
        if (year < FIRST_YEAR || year > LAST_YEAR || (month != null && (month < 1 || month > MONTHS))) {
            throw new IllegalArgumentException("No period: " + year + "/" + month);
        }
    }

    public static Period ofYear(int year) {
        return new Period(year, null);
    }

    /** The same part of the year before, for comparing like with like. */
    public Period yearBefore() {
        return new Period(year - 1, month);
    }

    /** By year, then month; a whole year stands after its months. */
    @Override
    public int compareTo(Period other) {
        return ORDER.compare(this, other);
    }
}
