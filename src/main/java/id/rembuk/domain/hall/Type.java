package id.rembuk.domain.hall;

/**
 * Letters of a slide.
 *
 * @param size letter height in units of 1/1080 of the slide's height
 */
public record Type(double size, Weight weight) {
    /** Smallest letters of what is said: 1/30 of the height. */
    public static final double SMALLEST_BODY = 36;

    /** Smallest letters of what only says where it comes from: 1/38 of the height, rounded up. */
    public static final double SMALLEST_FOOTER = 29;

    /** Thickness of the letters. */
    public enum Weight {
        REGULAR,
        MEDIUM,
        SEMIBOLD,
        BOLD
    }

    public static final Type BODY = new Type(SMALLEST_BODY, Weight.REGULAR);
    public static final Type BODY_STRONG = new Type(SMALLEST_BODY, Weight.SEMIBOLD);
    public static final Type LEAD = new Type(42, Weight.SEMIBOLD);
    public static final Type TITLE = new Type(48, Weight.SEMIBOLD);
    public static final Type FOOTER = new Type(SMALLEST_FOOTER, Weight.REGULAR);
    public static final Type FOOTER_STRONG = new Type(SMALLEST_FOOTER, Weight.SEMIBOLD);

    /** Letters of the same weight in another size. */
    public Type sized(double units) {
        return new Type(units, weight);
    }

    /** Distance from one baseline to the next. */
    public double leading() {
        return size * 1.24;
    }
}
