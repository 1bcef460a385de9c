package id.rembuk.ui.analysis;

/** The pictures that can be chosen. */
enum PictureKind {
    QUADRANT("bi-grid"),
    HEAT("bi-table"),
    TREND("bi-graph-up"),
    TILES("bi-grid-3x3-gap"),
    MAP("bi-map");

    private final String icon;

    PictureKind(String icon) {
        this.icon = icon;
    }

    String icon() {
        return icon;
    }
}
