package id.rembuk.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StylesheetsTest {

    @Test
    void sizes_grow_with_the_text_and_borders_do_not() {
        String css =
                ".a { -fx-font-size: 12.5px; -fx-padding: 4px 8px; -fx-border-width: 0 0 1px 0; -fx-background-radius: 6px; }";

        assertThat(Stylesheets.scaled(css, 150))
                .isEqualTo(".a { -fx-font-size: 18.75px; -fx-padding: 6.00px 12.00px; -fx-border-width: 0 0 1px 0;"
                        + " -fx-background-radius: 6px; }");
    }

    @Test
    void colours_and_selectors_stay_as_they_are() {
        String css = ".i-16:hover { -fx-background-color: rgba(12,26,24,0.45); }";

        assertThat(Stylesheets.scaled(css, 200)).isEqualTo(css);
    }

    @Test
    void at_full_size_the_compiled_sheet_is_used_and_else_the_scaled_text() {
        assertThat(Stylesheets.url(false, 100)).endsWith("/look-light.bss");
        assertThat(Stylesheets.url(true, 100)).endsWith("/look-dark.bss");
        assertThat(Stylesheets.url(false, 130)).startsWith("data:text/css");
        assertThat(Stylesheets.url(true, 130)).startsWith("data:text/css").isNotEqualTo(Stylesheets.url(false, 130));
    }
}
