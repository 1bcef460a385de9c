package id.rembuk.domain.readiness;

/** How much an unfulfilled condition matters on the day of the rembuk. */
public enum Severity {
    /** The rembuk should not begin like this. */
    BLOCKER,
    /** Somebody should look. */
    WARNING
}
