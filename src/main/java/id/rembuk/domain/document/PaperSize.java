package id.rembuk.domain.document;

/** Sizes that offices print on, in millimetres; F4 has two values in real rules (Folio in some of them). */
public enum PaperSize {
    A4(210, 297),
    F4(215, 330),
    FOLIO(210, 330),
    F4_LANDSCAPE(330, 215),
    A3_LANDSCAPE(420, 297);

    private final int width;
    private final int height;

    PaperSize(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /** Width in millimetres. */
    public int width() {
        return width;
    }

    /** Height in millimetres. */
    public int height() {
        return height;
    }

    /** Whether the text pages of a paper may have this size; landscape sizes are for annexes. */
    public boolean isForText() {
        return height > width;
    }
}
