package id.rembuk.domain.plan;

/** The fields of a plan line, by which a table, a form, a finding and the name of an edit mean the same thing. */
public enum PlanField {
    OWNER,
    OUTPUT,
    DESCRIPTION,
    NOMENCLATURE,
    CLASS,
    REACH,
    BASELINE,
    TARGET,
    UNIT,
    TARGET_GROUPS,
    PEOPLE,
    MONTHS,
    SITES,
    BUDGET,
    SHARE,
    FUNDS,
    INDICATORS,
    STEP,
    ORIGIN,
    NOTE
}
