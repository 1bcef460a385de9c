package id.rembuk.ui.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.bootstrapicons.BootstrapIconsIkonHandler;

/**
 * Makes the icons of the window by their Bootstrap Icons literal; sizes are style classes so that they grow with the
 * text. An icon is a letter of the pack's font and takes font and colour from base.css alone: Ikonli's own node writes
 * an inline style at each change, which JavaFX parses.
 */
public final class Icons {
    private static final Map<String, String> LETTERS = letters();

    private Icons() {}

    /** Reads the font of the icons and their two thousand names, on whatever thread has time for it. */
    public static void prepare() {
        of("bi-list");
    }

    /** An icon of 14 px, as stands in buttons and lists. */
    public static Text of(String literal) {
        return of(literal, 14);
    }

    /**
     * An icon of one of the sizes in base.css.
     *
     * @param size px at 100 % text: 11, 12, 13, 14, 16 or 20
     */
    public static Text of(String literal, int size) {
        Text icon = new Text(Objects.requireNonNull(LETTERS.get(literal), literal));
        icon.getStyleClass().addAll("icon", "i-" + size);
        return icon;
    }

    private static Map<String, String> letters() {
        try (InputStream font = new BootstrapIconsIkonHandler().getFontResourceAsStream()) {
            Font.loadFont(font, 14);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> letters = new HashMap<>();
        for (BootstrapIcons icon : BootstrapIcons.values()) {
            letters.put(icon.getDescription(), Character.toString(icon.getCode()));
        }
        return letters;
    }
}
