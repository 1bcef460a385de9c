package id.rembuk.domain.plan;

/** Groups a plan line serves (Perpres 72/2021 names the first six; the rest occur in regional plans). */
public enum TargetGroup {
    REMAJA,
    CALON_PENGANTIN,
    IBU_HAMIL,
    IBU_MENYUSUI,
    ANAK_0_23,
    ANAK_24_59,
    KELUARGA_BERISIKO,
    MASYARAKAT,
    KADER,
    APARATUR
}
