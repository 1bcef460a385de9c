package id.rembuk.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.css.CssParser;
import javafx.css.Declaration;
import javafx.css.Stylesheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StylesheetBuildTest {
    private static final String UI = "/id/rembuk/ui/";

    @Test
    void selectors_of_unused_controls_go_and_the_others_of_their_rule_stay() {
        String css =
                ".button, .spinner .button, .chart-pie { -fx-padding: 1; } /* .x {} */ .slider { -fx-padding: 2; }";

        assertThat(StylesheetBuild.trimmed(css).strip()).isEqualTo(".button{ -fx-padding: 1; }");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void the_theme_is_that_of_atlantafx_without_what_is_unused(boolean dark) throws IOException {
        String shipped = text("/atlantafx/base/theme/primer-" + (dark ? "dark" : "light") + ".css");
        List<String> wanted = rules(new CssParser().parse(shipped)).stream()
                .filter(rule -> Stream.of(rule.split("[^\\w-]+")).noneMatch(StylesheetBuild::isUnused))
                .toList();
        assertThat(wanted).hasSizeGreaterThan(100);

        assertThat(rules(new CssParser().parse(StylesheetBuild.theme(dark)))).containsAll(wanted);
        assertThat(rules(compiled("theme", dark)))
                .isEqualTo(rules(new CssParser().parse(StylesheetBuild.theme(dark))))
                .noneMatch(rule -> rule.contains(".spinner"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void the_look_is_all_of_the_sheets_people_edit(boolean dark) throws IOException, URISyntaxException {
        String all = StylesheetBuild.look(dark);

        try (Stream<Path> sheets = Files.list(Path.of("src/main/resources" + UI))) {
            assertThat(sheets.map(sheet -> sheet.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(StylesheetBuild.SOURCES.stream()
                            .map(source -> source + ".css")
                            .toList());
        }
        assertThat(rules(compiled("look", dark))).isEqualTo(rules(new CssParser().parse(all)));
        for (String source : StylesheetBuild.SOURCES) {
            String sheet = text(UI + source + ".css");
            assertThat(all).contains(dark ? sheet.replace(".root.tema-gelap", ".root") : sheet);
        }
    }

    /** Each rule by its selectors and the properties it sets. */
    private static List<String> rules(Stylesheet sheet) {
        return sheet.getRules().stream()
                .map(rule -> rule.getSelectors() + " "
                        + rule.getDeclarations().stream()
                                .map(Declaration::getProperty)
                                .toList())
                .toList();
    }

    private static Stylesheet compiled(String name, boolean dark) throws IOException {
        URL url = StylesheetBuild.class.getResource(UI + Stylesheets.name(name, dark) + ".bss");
        return Stylesheet.loadBinary(url);
    }

    private static String text(String path) throws IOException {
        try (InputStream in = StylesheetBuild.class.getResourceAsStream(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
