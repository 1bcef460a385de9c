package id.rembuk.domain.document;

/** How an edition of a paper is signed; one edition never mixes both. */
public enum Road {
    /** Printed, signed with ink, scanned back. */
    WET,
    /** Signed in the file with certificates (PAdES). */
    ELECTRONIC
}
