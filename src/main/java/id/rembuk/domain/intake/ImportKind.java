package id.rembuk.domain.intake;

/** What a file brings; the command line names the kinds by their lower-case names. */
public enum ImportKind {
    /** Counts of balita and families per desa. */
    DESA,
    /** Service coverage per desa and indicator. */
    LAYANAN,
    /** Plan lines of OPD. */
    RENCANA
}
