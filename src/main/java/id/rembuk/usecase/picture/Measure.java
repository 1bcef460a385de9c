package id.rembuk.usecase.picture;

/** What a picture shows of an area. */
public enum Measure {
    /** Stunted children, persons. */
    CASES,
    /** Stunted among measured children, percent. */
    PREVALENCE,
    /** Served among those to be served by an indicator's service, percent. */
    COVERAGE
}
