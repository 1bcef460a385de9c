package id.rembuk.domain.guide;

/**
 * One thing a guidance frame says, with where it comes from.
 *
 * @param text what is said; null where no source says anything
 * @param source key of the source, e.g. {@code A7}; null together with the text
 * @param verified whether the source was read and says so; false for what is common knowledge and still to be confirmed
 */
public record Statement(String text, String source, boolean verified) {
    /** Nothing is known of it: the officer's own guide has to say. */
    public static final Statement UNKNOWN = new Statement(null, null, false);

    public Statement {
        if ((text == null) != (source == null)) {
            throw new IllegalArgumentException("A statement has a text and its source, or neither");
        }
        if (verified && text == null) {
            throw new IllegalArgumentException("Nothing cannot be verified");
        }
    }

    public boolean known() {
        return text != null;
    }
}
