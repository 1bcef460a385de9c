package id.rembuk.domain.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a paper prints where an official signs (Permendagri 1/2023: position lines, space, name, service number).
 *
 * @param positionLines from the top; the last one ends with a comma
 * @param name with degrees, dots while not known
 * @param numberLine "NIP. …" or "NRP. …"; empty for people without one
 */
public record SignatureBlock(List<String> positionLines, String name, String numberLine) {
    private static final String DOTS = "\u2026".repeat(10);

    public SignatureBlock {
        positionLines = List.copyOf(positionLines);
    }

    /** The block of an official: "a.n. BUPATI X", "SEKRETARIS DAERAH", "u.b.", "Plt. KEPALA …,". */
    public static SignatureBlock of(Official official) {
        List<String> lines = new ArrayList<>();
        if (isFilled(official.onBehalfOf())) {
            lines.add("a.n. " + capitals(official.onBehalfOf()));
        }
        if (isFilled(official.below())) {
            lines.add(capitals(official.below()));
            lines.add("u.b.");
        }
        lines.add(ownPosition(official) + ",");
        return new SignatureBlock(
                lines,
                isFilled(official.name()) ? official.name().strip() : DOTS,
                ServiceNumber.printed(official.idNumberKind(), official.idNumber()));
    }

    private static String ownPosition(Official official) {
        String position = isFilled(official.position()) ? capitals(official.position()) : DOTS;
        String prefix = official.actingKind().prefix();
        return prefix.isEmpty() ? position : prefix + " " + position;
    }

    private static String capitals(String position) {
        return position.strip().toUpperCase(Locale.ROOT);
    }

    private static boolean isFilled(String text) {
        return text != null && !text.isBlank();
    }
}
