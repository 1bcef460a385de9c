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
    private static final String TOKENS = "tokens";
    private static final List<String> FILES = List.of(
            TOKENS,
            "compat",
            "base",
            "kit",
            "table",
            "shell",
            "start",
            "dialog",
            "figure",
            "overview",
            "plan",
            "commitment",
            "settings",
            "document");
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
        String base = "/atlantafx/base/theme/primer-" + (dark ? "dark" : "light") + ".bss";
        if (!base.equals(Application.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(base);
        }
        Parent root = scene.getRoot();
        root.getStyleClass().remove(DARK_CLASS);
        if (dark) {
            root.getStyleClass().add(DARK_CLASS);
        }
        scene.getStylesheets().setAll(urls(dark, look.textPercentProperty().get()));
    }

    static List<String> urls(boolean dark, int percent) {
        return FILES.stream()
                .filter(name -> resource(name) != null)
                .map(name -> url(name, dark && name.equals(TOKENS), percent))
                .toList();
    }

    private static String url(String name, boolean dark, int percent) {
        URL resource = Objects.requireNonNull(resource(name), name);
        if (!dark && percent == 100) {
            return resource.toExternalForm();
        }
        try (InputStream in = resource.openStream()) {
            String css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            // Popups have a root of their own without the class of the theme: there the dark block must hold for any
            // root.
            String themed = dark ? css.replace(".root." + DARK_CLASS, ".root") : css;
            byte[] scaled = scaled(themed, percent).getBytes(StandardCharsets.UTF_8);
            return "data:text/css;charset=utf-8;base64," + Base64.getEncoder().encodeToString(scaled);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URL resource(String name) {
        return Stylesheets.class.getResource(FOLDER + name + ".css");
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
