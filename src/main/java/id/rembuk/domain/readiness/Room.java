package id.rembuk.domain.readiness;

/** The places of the work that ask something before a rembuk, in the order of the work. */
public enum Room {
    GUIDE,
    FIGURES,
    ANALYSIS,
    PLAN,
    MEETING,
    COMMITMENTS,
    DOCUMENTS,
    SETTINGS
}
