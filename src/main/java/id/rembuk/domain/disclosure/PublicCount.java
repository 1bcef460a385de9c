package id.rembuk.domain.disclosure;

/**
 * A count as an audience may read it. A hidden value is not in it, so that no output can print it by mistake.
 *
 * @param value the count when it is shown, else null
 */
public record PublicCount(State state, Integer value) {
    /** Nobody knows the count. */
    public static final PublicCount UNKNOWN = new PublicCount(State.UNKNOWN, null);

    /** A count of 1 to 4, written "<5". */
    public static final PublicCount SMALL = new PublicCount(State.SMALL, null);

    /** A count of 5 or more that is hidden because a small one could be worked out from it. */
    public static final PublicCount WITHHELD = new PublicCount(State.WITHHELD, null);

    public PublicCount {
        if ((state == State.SHOWN) != (value != null)) {
            throw new IllegalArgumentException("Only a shown count has a value");
        }
    }

    /** What may be read of a count. */
    public enum State {
        UNKNOWN,
        SHOWN,
        SMALL,
        WITHHELD
    }

    /** A count that everybody may read. */
    public static PublicCount shown(int value) {
        return new PublicCount(State.SHOWN, value);
    }

    public boolean isShown() {
        return state == State.SHOWN;
    }

    /** True when a value is known and kept back. */
    public boolean isHidden() {
        return state == State.SMALL || state == State.WITHHELD;
    }
}
