package id.rembuk.domain.plan;

/** Steps of a plan line through the regional budget, in order; the last one means it fell out. */
public enum BudgetStep {
    USULAN,
    PAGU_INDIKATIF,
    RKPD,
    KUA_PPAS,
    RKA,
    DPA,
    PERUBAHAN,
    TIDAK_TERAKOMODASI
}
