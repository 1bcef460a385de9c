package id.rembuk.domain.situation;

/** Where a stunting figure comes from. Two sources are never one line in a chart and never added up. */
public enum DataSource {
    EPPGBM("e-PPGBM", false),
    SSGI("SSGI", true),
    SSGBI("SSGBI", true),
    SKI("SKI", true),
    RISKESDAS("Riskesdas", true),
    ROUTINE("Laporan rutin OPD", false),
    FAMILY_DATA("Pendataan Keluarga", false),
    AUDIT("Audit", false),
    OTHER("sumber lain", false);

    private final String label;
    private final boolean survey;

    DataSource(String label, boolean survey) {
        this.label = label;
        this.survey = survey;
    }

    public String label() {
        return label;
    }

    /** True for national sample surveys, false for routine records. */
    public boolean survey() {
        return survey;
    }
}
