package id.rembuk.domain.disclosure;

import id.rembuk.domain.disclosure.PublicCount.State;
import java.util.List;

/**
 * What of the counts of persons an audience may read. For the public a count of 1 to 4 is "<5"; beside a total further
 * counts, and at last the total itself, are withheld until no hidden one is the only value that fits the others.
 */
public final class Disclosure {
    /** Counts from 1 up to this are small. */
    public static final int LARGEST_SMALL = 4;

    private Disclosure() {}

    /** One count that stands in no sum; null is unknown. */
    public static PublicCount count(Integer count, Audience audience) {
        if (count == null) {
            return PublicCount.UNKNOWN;
        }
        return audience == Audience.PUBLIK && isSmall(count) ? PublicCount.SMALL : PublicCount.shown(count);
    }

    /**
     * Whether a percent must be hidden, because it would give a small count away beside the number it is a part of.
     *
     * @param part persons the percent counts; null is unknown
     * @param whole persons it is a percent of; null is unknown
     */
    public static boolean hidesPercent(Integer part, Integer whole, Audience audience) {
        return audience == Audience.PUBLIK && ((part != null && isSmall(part)) || (whole != null && isSmall(whole)));
    }

    /** Counts that are shown with their total; unknown ones (null) are not in the total. */
    public static PublicSum sum(List<Integer> parts, Audience audience) {
        HiddenSum sum = new HiddenSum(parts, audience);
        sum.protect();
        return sum.told();
    }

    /** Groups of counts that are shown with the total of each group and of all. */
    public static PublicSums sums(List<List<Integer>> groups, Audience audience) {
        List<HiddenSum> sums =
                groups.stream().map(parts -> new HiddenSum(parts, audience)).toList();
        sums.forEach(HiddenSum::protect);
        HiddenSum all = new HiddenSum(sums, audience, true);
        all.protect();
        return new PublicSums(
                sums.stream().map(HiddenSum::told).toList(), all.told().total());
    }

    static boolean isSmall(int count) {
        return count >= 1 && count <= LARGEST_SMALL;
    }

    static State state(Integer count, Audience audience) {
        return count(count, audience).state();
    }
}
