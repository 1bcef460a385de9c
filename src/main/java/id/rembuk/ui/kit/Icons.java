package id.rembuk.ui.kit;

import org.kordamp.ikonli.javafx.FontIcon;

/** Makes the icons of the window by their Bootstrap Icons literal; sizes are style classes so that they grow with the text. */
public final class Icons {
    private Icons() {}

    /** Reads the font of the icons and their two thousand names, on whatever thread has time for it. */
    public static void prepare() {
        of("bi-list");
    }

    /** An icon of 14 px, as stands in buttons and lists. */
    public static FontIcon of(String literal) {
        return of(literal, 14);
    }

    /**
     * An icon of one of the sizes in base.css.
     *
     * @param size px at 100 % text: 11, 12, 13, 14, 16 or 20
     */
    public static FontIcon of(String literal, int size) {
        FontIcon icon = new FontIcon(literal);
        icon.getStyleClass().add("i-" + size);
        return icon;
    }
}
