package id.rembuk.domain.disclosure;

/** For whom an output is made. */
public enum Audience {
    /** Those who work on the numbers: everything is shown. */
    INTERNAL,
    /** Everybody: counts of 1 to 4 persons are shown as "<5" (UU 27/2022 on personal data). */
    PUBLIK
}
