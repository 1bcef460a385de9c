package id.rembuk.domain.organisation;

/** How somebody holds a position (Permendagri 1/2023 names the authority to sign of Plt., Plh., Pj. and Pjs.). */
public enum ActingKind {
    DEFINITIF(""),
    PJ("Pj."),
    PLT("Plt."),
    PLH("Plh."),
    PJS("Pjs.");

    private final String prefix;

    ActingKind(String prefix) {
        this.prefix = prefix;
    }

    /** Prefix printed before the position; empty for a definitive holder. */
    public String prefix() {
        return prefix;
    }
}
