package id.rembuk.domain.situation;

/** The numbers a {@link StuntingCount} holds, by the field Aksi Bangda asks for; all in persons except families. */
public enum CountField {
    /** Families, in families. */
    FAMILIES,
    /** Keluarga berisiko stunting, in families. */
    FAMILIES_AT_RISK,
    /** Balita that should be measured. */
    TARGETED,
    /** Balita that were measured. */
    MEASURED,
    /** Measured balita that are short, the severely short not among them. */
    SHORT,
    /** Measured balita that are severely short. */
    SEVERELY_SHORT,
    /** Stunted children in all, where a source gives only this sum. */
    CASES
}
