package id.rembuk.domain.authenticity;

/** Whether what was signed is what lies before us; what is not judged is never called intact. */
public enum Integrity {
    INTACT,
    CHANGED,
    UNCERTAIN
}
