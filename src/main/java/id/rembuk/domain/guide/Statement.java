package id.rembuk.domain.guide;

/**
 * One thing a guidance frame says, with where it comes from.
 *
 * @param text what is said; null where no source says anything
 * @param source key of the source, e.g. {@code A7}; null together with the text
 * @param reference where in the source, or which regulation common knowledge has to be compared with; null for neither
 * @param verified whether the source was read and says so; false for what is common knowledge and still to be confirmed
 */
public record Statement(String text, String source, String reference, boolean verified) {
    /** Nothing is known of it: the officer's own guide has to say. */
    public static final Statement UNKNOWN = new Statement(null, null, null, false);

    /** Source key of what is common knowledge: never verified, always with the regulation to compare it with. */
    public static final String COMMON_KNOWLEDGE = "GK";

    /** Source key of what the makers of a frame concluded themselves: never verified. */
    public static final String CONCLUDED = "TURUNAN";

    /** Source key of what the officer filled in. */
    public static final String OWN = "ISIAN";

    public Statement {
        if ((text == null) != (source == null)) {
            throw new IllegalArgumentException("A statement has a text and its source, or neither");
        }
        if (verified && text == null) {
            throw new IllegalArgumentException("Nothing cannot be verified");
        }
    }

    /** What the officer filled in from a guide of his own. */
    public static Statement own(String text) {
        return new Statement(text, OWN, null, false);
    }

    public boolean known() {
        return text != null;
    }
}
