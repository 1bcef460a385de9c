package id.rembuk.domain.commitment;

/** How far a commitment is, as its owner reported it. */
public enum ProgressState {
    BELUM_MULAI,
    BERJALAN,
    TERKENDALA,
    SELESAI,
    TIDAK_DILANJUTKAN;

    /** Whether nothing more is to be done for it. */
    public boolean isClosed() {
        return this == SELESAI || this == TIDAK_DILANJUTKAN;
    }
}
