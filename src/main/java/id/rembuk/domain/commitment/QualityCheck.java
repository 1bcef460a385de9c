package id.rembuk.domain.commitment;

/** The eight questions a commitment must answer before it is signed, in the order they are shown and printed. */
public enum QualityCheck {
    /** Exactly one organisation answers for it. */
    OWNER,
    /** What is promised, and an indicator of the catalogue or a measure in words. */
    MEASURE,
    /** A starting value with its source and its year. */
    BASELINE,
    /** A number with operator and unit, or a text. */
    TARGET,
    /** A day. */
    DEADLINE,
    /** At least one area, the priority desa, or every desa. */
    SITES,
    /** At least one plan line, or the reason why it costs nothing. */
    MONEY,
    /** What will prove that it was done. */
    EVIDENCE
}
