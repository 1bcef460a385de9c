package id.rembuk.ui.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.application.Application;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/**
 * Dresses a scene in Rembuk's look. JavaFX has no variables for sizes, so at another text size than 100 % every px of
 * the stylesheets is multiplied; only borders and corners keep their width.
 */
public final class Stylesheets {
    private static final String FOLDER = "/id/rembuk/ui/";
    private static final List<String> FONTS = List.of("Regular", "Medium", "SemiBold", "Bold");
    private static final String DARK_CLASS = "tema-gelap";

    private static final Pattern DECLARATION = Pattern.compile("(-fx-[a-z-]+)(\\s*:\\s*)([^;{}]*)");
    private static final Pattern PX = Pattern.compile("(\\d+(?:\\.\\d+)?)px");

    private Stylesheets() {}

    /** Makes the four weights of Rembuk Sans known to JavaFX; once, before the first window. */
    public static void loadFonts() {
        for (String weight : FONTS) {
            try (InputStream font =
                    Stylesheets.class.getResourceAsStream("/id/rembuk/fonts/RembukSans-" + weight + ".ttf")) {
                Font.loadFont(Objects.requireNonNull(font, weight), 13);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Dresses the scene and keeps it so when the user changes theme or text size. */
    public static void follow(Look look, Scene scene) {
        look.themeProperty().addListener((o, was, now) -> dress(look, scene));
        look.textPercentProperty().addListener((o, was, now) -> dress(look, scene));
        dress(look, scene);
    }

    /** Dresses the scene as the look is now. */
    public static void dress(Look look, Scene scene) {
        boolean dark = look.themeProperty().get() == Look.Theme.GELAP;
        String base = FOLDER + name("theme", dark) + ".bss";
        if (!base.equals(Application.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(base);
        }
        Parent root = scene.getRoot();
        root.getStyleClass().remove(DARK_CLASS);
        if (dark) {
            root.getStyleClass().add(DARK_CLASS);
        }
        String sheet = url(dark, look.textPercentProperty().get());
        if (!scene.getStylesheets().equals(List.of(sheet))) {
            scene.getStylesheets().setAll(sheet);
        }
    }

    /** Name without ending of a sheet that {@link StylesheetBuild} writes. */
    static String name(String sheet, boolean dark) {
        return sheet + (dark ? "-dark" : "-light");
    }

    static String url(boolean dark, int percent) {
        String name = FOLDER + name("look", dark);
        if (percent == 100) {
            return resource(name + ".bss").toExternalForm();
        }
        try (InputStream in = resource(name + ".css").openStream()) {
            String css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            byte[] scaled = scaled(css, percent).getBytes(StandardCharsets.UTF_8);
            return "data:text/css;charset=utf-8;base64," + Base64.getEncoder().encodeToString(scaled);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URL resource(String path) {
        return Objects.requireNonNull(Stylesheets.class.getResource(path), path);
    }

    /** The stylesheet with every px multiplied by percent / 100, borders and corners aside. */
    static String scaled(String css, int percent) {
        UnaryOperator<String> multiply = value -> PX.matcher(value)
                .replaceAll(
                        px -> String.format(Locale.ROOT, "%.2fpx", Double.parseDouble(px.group(1)) * percent / 100));
        return DECLARATION.matcher(css).replaceAll(found -> declaration(found, multiply));
    }

    private static String declaration(MatchResult found, UnaryOperator<String> multiply) {
        String property = found.group(1);
        boolean edge = property.contains("border") || property.contains("radius") || property.contains("insets");
        String value = edge ? found.group(3) : multiply.apply(found.group(3));
        return Matcher.quoteReplacement(property + found.group(2) + value);
    }
}
