package id.rembuk.domain.rembuk;

/** How far a plan line or a commitment is agreed; a record without a decision is a proposal (usulan). */
public enum DecisionState {
    USULAN,
    DIBAHAS,
    DISEPAKATI,
    DISEPAKATI_CATATAN,
    DITUNDA,
    DITOLAK;

    public boolean isAgreed() {
        return this == DISEPAKATI || this == DISEPAKATI_CATATAN;
    }

    /** Whether it does not belong into what is signed: put off or refused. */
    public boolean isSetAside() {
        return this == DITUNDA || this == DITOLAK;
    }
}
