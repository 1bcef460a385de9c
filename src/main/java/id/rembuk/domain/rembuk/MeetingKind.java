package id.rembuk.domain.rembuk;

/** What a meeting is; one meeting may be several at once, such as a rembuk with the signing. */
public enum MeetingKind {
    REMBUK,
    RAKOR_TPPS,
    DISEMINASI_AUDIT,
    PENANDATANGANAN,
    PRA_REMBUK
}
