package id.rembuk.domain.assessment;

/**
 * A grade a criterion can be given.
 *
 * @param letter e.g. "A"
 * @param leastPercent share from which it is given, 0 to 100; null while no source says so
 * @param threshold what must be fulfilled, in words; null while no source says so
 * @param points what the grade counts in the total, 0 to 100; null until the officer's own guide gives it
 */
public record GradeStep(String letter, Integer leastPercent, String threshold, Integer points) {
    /** Largest share and most points. */
    public static final int WHOLE = 100;

    public GradeStep {
        if (letter == null || letter.isBlank() || outside(leastPercent) || outside(points)) {
            throw new IllegalArgumentException("A grade has a letter, and its numbers lie between 0 and 100");
        }
    }

    private static boolean outside(Integer number) {
        return number != null && (number < 0 || number > WHOLE);
    }
}
