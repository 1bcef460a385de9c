package id.rembuk.domain.plan;

/** Whether the money of a plan line reaches the target groups, supports those who do, or pays for governance. */
public enum Reach {
    MENYENTUH_SASARAN,
    PENDUKUNG,
    TATA_KELOLA
}
