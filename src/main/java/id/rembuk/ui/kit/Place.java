package id.rembuk.ui.kit;

/** The places of the window in the order of the work; the digit is the one pressed with Ctrl, 0 for none. */
public enum Place {
    BERANDA(1, Part.TOP, "bi-house"),
    PANDUAN_AKSI(2, Part.SIAPKAN, "bi-signpost-split"),
    DATA_DESA(3, Part.SIAPKAN, "bi-table"),
    ANALISIS(4, Part.SIAPKAN, "bi-bar-chart"),
    RENCANA_OPD(5, Part.SIAPKAN, "bi-grid-3x3-gap"),
    REMBUK(6, Part.RAPAT, "bi-people"),
    KOMITMEN(7, Part.RAPAT, "bi-clipboard-check"),
    DOKUMEN(8, Part.SESUDAH, "bi-file-earmark-text"),
    TINDAK_LANJUT(9, Part.SESUDAH, "bi-arrow-repeat"),
    PENGATURAN(0, Part.BOTTOM, "bi-gear");

    private final int digit;
    private final Part part;
    private final String icon;

    /** The groups of the sidebar. */
    public enum Part {
        TOP,
        SIAPKAN,
        RAPAT,
        SESUDAH,
        BOTTOM
    }

    Place(int digit, Part part, String icon) {
        this.digit = digit;
        this.part = part;
        this.icon = icon;
    }

    public int digit() {
        return digit;
    }

    public Part part() {
        return part;
    }

    /** Ikonli literal of Bootstrap Icons 1.4.1. */
    public String icon() {
        return icon;
    }

    /** Text key of the name. */
    public String textKey() {
        return "place." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
