package id.rembuk.domain.guide;

/** What a piece of evidence is; the officer says so. */
public enum EvidenceKind {
    INVITATION,
    AGENDA,
    ATTENDANCE,
    MINUTES,
    SLIDES,
    PHOTO,
    SIGNED_PAPER,
    DECREE,
    DATA,
    PUBLICATION,
    OTHER
}
