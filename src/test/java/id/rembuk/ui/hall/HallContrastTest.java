package id.rembuk.ui.hall;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is written on a slide can be read from the last row, in a light hall and in a dark one (WCAG 2: 7 to 1). */
class HallContrastTest {
    private static final Pattern RULE = Pattern.compile("\\.hall(\\.ruang-gelap)? \\{([^}]*)\\}");
    private static final Pattern COLOUR = Pattern.compile("-color-hall-([a-z-]+): #([0-9A-F]{6})");

    @ParameterizedTest
    @CsvSource({
        "text,ground",
        "muted,ground",
        "accent,ground",
        "amber,ground",
        "before,ground",
        "ok,ground",
        "danger,ground",
        "text,soft",
        "muted,soft",
        "accent,soft",
        "amber,soft",
        "danger,soft",
        "on-deep,deep",
        "on-deep-muted,deep",
        "on-deep-amber,deep",
        "text,changed-ground",
        "muted,changed-ground",
        "accent,changed-ground",
        "amber,changed-ground",
        "before,changed-ground",
        "ok,changed-ground",
        "danger,changed-ground",
        "ok,ok-ground",
        "on-ok,ok",
        "on-amber-fill,amber-fill"
    })
    void letters_stand_out_from_their_ground(String letters, String ground) throws IOException {
        for (boolean dark : new boolean[] {false, true}) {
            Map<String, String> colours = colours(dark);
            assertThat(contrast(colours.get(letters), colours.get(ground)))
                    .as(letters + " on " + ground + (dark ? " in a dark hall" : ""))
                    .isGreaterThanOrEqualTo(7);
        }
    }

    private static Map<String, String> colours(boolean dark) throws IOException {
        Map<String, String> colours = new HashMap<>();
        try (InputStream in = HallContrastTest.class.getResourceAsStream("/id/rembuk/hall/slide.css")) {
            Matcher rules = RULE.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            while (rules.find()) {
                if (rules.group(1) == null || dark) {
                    COLOUR.matcher(rules.group(2))
                            .results()
                            .forEach(found -> colours.put(found.group(1), found.group(2)));
                }
            }
        }
        return colours;
    }

    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String hex) {
        return 0.2126 * part(hex, 0) + 0.7152 * part(hex, 2) + 0.0722 * part(hex, 4);
    }

    private static double part(String hex, int at) {
        double value = Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0;
        return value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
