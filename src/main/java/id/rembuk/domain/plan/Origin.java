package id.rembuk.domain.plan;

/** Where a plan line was first proposed; the rembuk reconciles plans of OPD with those of the musrenbang. */
public enum Origin {
    OPD,
    MUSRENBANG,
    DESA,
    REMBUK
}
