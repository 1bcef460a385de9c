package id.rembuk.domain.assessment;

/** How a criterion's share can be worked out from the ranking; what "high" means is Rembuk's proposal, no form says it. */
public enum Computation {
    /** Desa lokus in the upper half of all desa by number or by prevalence. */
    LOKUS_UPPER_HALF,
    /** Desa lokus above the mean number of a desa or above the prevalence of the whole regency. */
    LOKUS_ABOVE_MEAN
}
