package id.rembuk.ui.kit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.css.Stylesheet;

/**
 * A step of the build: writes, for light and for dark, AtlantaFX without the controls Rembuk does not have, and Rembuk's
 * own sheets as one, both also in the form JavaFX reads without parsing. What a start costs is selectors times kinds of
 * nodes.
 */
public final class StylesheetBuild {
    /** The sheets people edit, in the order in which later ones win. */
    static final List<String> SOURCES = List.of(
            "tokens",
            "compat",
            "base",
            "kit",
            "table",
            "shell",
            "start",
            "dialog",
            "figure",
            "figures",
            "overview",
            "plan",
            "village",
            "quality",
            "commitment",
            "settings",
            "document",
            "import",
            "analysis",
            "guide",
            "evidence",
            "year",
            "kecamatan",
            "assessment",
            "portal",
            "hall",
            "rembuk");

    /** Style classes of AtlantaFX that no node of Rembuk has; a star stands for any ending. */
    static final Set<String> UNUSED =
            Set.copyOf(Arrays.asList(("tab-pane tree-view tree-cell tree-table-view tree-table-row-cell"
                            + " tree-table-cell spinner slider progress-slider titled-pane accordion tool-bar menu-bar pagination"
                            + " choice-box split-menu-button split-pane color-picker color-palette color-palette-region"
                            + " custom-color-dialog html-editor html-editor-* chart chart-* bar-chart stacked-bar-chart"
                            + " area-legend-symbol bubble-legend-symbol bar-legend-symbol pie-legend-symbol default-color*"
                            + " notification message tile tile-base calendar toggle-switch ring-progress-indicator"
                            + " progress-indicator breadcrumbs popover modal-box modal-pane bb-code caption-menu-item"
                            + " text-input-dialog choice-dialog ikonli-font-icon font-icon font-icon-table-cell left-pill center-pill right-pill"
                            + " floating button-outlined button-icon button-circle bordered classic flat striped dense alt-icon"
                            + " edge-to-edge rounded interactive accent success danger elevated-* bg-* border-* title-*"
                            + " text-caption text-small text-muted text-subtle text-on-emphasis text-bold text-bolder text-normal"
                            + " text-lighter text-italic text-oblique text-underlined text-strikethrough")
                    .split(" ")));

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)\\}");
    private static final Pattern STYLE_CLASS = Pattern.compile("\\.([A-Za-z_][\\w-]*)");
    private static final String DARK_ROOT = ".root.tema-gelap";

    private StylesheetBuild() {}

    /** @param arguments the folder of the compiled classes, where the sheets go */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]).resolve("id/rembuk/ui"));
        for (boolean dark : List.of(false, true)) {
            write(folder, Stylesheets.name("theme", dark), theme(dark));
            write(folder, Stylesheets.name("look", dark), look(dark));
        }
    }

    private static void write(Path folder, String name, String css) throws IOException {
        Path text = Files.writeString(folder.resolve(name + ".css"), css);
        Stylesheet.convertToBinary(text.toFile(), folder.resolve(name + ".bss").toFile());
    }

    /** AtlantaFX's sheet without the rules for style classes that are not used. */
    static String theme(boolean dark) throws IOException {
        return trimmed(resource("/atlantafx/base/theme/primer-" + (dark ? "dark" : "light") + ".css"));
    }

    static String trimmed(String css) {
        return RULE.matcher(COMMENT.matcher(css).replaceAll(""))
                .replaceAll(rule -> Matcher.quoteReplacement(rule(rule.group(1), rule.group(2))));
    }

    private static String rule(String selectors, String declarations) {
        String kept = Arrays.stream(selectors.split(","))
                .filter(selector -> STYLE_CLASS
                        .matcher(selector)
                        .results()
                        .map(found -> found.group(1))
                        .noneMatch(StylesheetBuild::isUnused))
                .collect(Collectors.joining(","));
        return kept.isBlank() ? "" : kept + "{" + declarations + "}";
    }

    /** Whether rules for a style class of AtlantaFX are left out because no node has it. */
    public static boolean isUnused(String styleClass) {
        return UNUSED.stream()
                .anyMatch(name -> name.endsWith("*")
                        ? styleClass.startsWith(name.substring(0, name.length() - 1))
                        : styleClass.equals(name));
    }

    /**
     * Rembuk's own sheets as one. Popups have a root of their own without the class of the theme: in the dark sheet the
     * dark block holds for any root.
     */
    static String look(boolean dark) throws IOException {
        StringBuilder css = new StringBuilder();
        for (String source : SOURCES) {
            css.append(resource("/id/rembuk/ui/" + source + ".css")).append('\n');
        }
        return dark ? css.toString().replace(DARK_ROOT, ".root") : css.toString();
    }

    private static String resource(String path) throws IOException {
        try (InputStream in = Objects.requireNonNull(StylesheetBuild.class.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
