package id.rembuk.domain.situation;

/** The two numbers of a {@link ServiceCount}. */
public enum ServiceField {
    /** Who was served. */
    NUMERATOR,
    /** Who should be served. */
    DENOMINATOR
}
