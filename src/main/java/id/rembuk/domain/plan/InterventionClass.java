package id.rembuk.domain.plan;

/** Kind of intervention under Perpres 72/2021: specific, sensitive, or support. */
public enum InterventionClass {
    SPESIFIK,
    SENSITIF,
    DUKUNGAN
}
