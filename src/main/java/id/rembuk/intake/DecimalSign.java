package id.rembuk.intake;

import id.rembuk.domain.intake.Decimals;
import java.util.ArrayList;
import java.util.List;

/**
 * Decides which sign a column of texts uses for decimals: "2.112" alone can be either, the column tells. Texts are put in
 * one after the other.
 */
final class DecimalSign {
    private static final int EXAMPLES = 3;

    private int comma;
    private int dot;
    private int dotGroup;
    private int commaGroup;
    private int plain;
    private final List<String> examples = new ArrayList<>();

    void add(String text) {
        String digits = CellNumbers.digits(text);
        int dots = count(digits, '.');
        int commas = count(digits, ',');
        if (dots + commas == 0) {
            plain += digits.isEmpty() ? 0 : 1;
        } else if (dots > 0 && commas > 0) {
            add(digits.lastIndexOf(',') > digits.lastIndexOf('.'));
        } else if (dots > 1 || commas > 1) {
            add(dots > 1);
        } else {
            single(digits, text, dots == 1 ? '.' : ',');
        }
    }

    /** A whole number without any sign stands among the texts. */
    void addWhole() {
        plain++;
    }

    private void single(String digits, String text, char sign) {
        int at = digits.indexOf(sign);
        boolean group = digits.length() - at == 4 && at >= 1 && at <= 3 && digits.charAt(0) != '0';
        if (!group) {
            add(sign == ',');
            return;
        }
        dotGroup += sign == '.' ? 1 : 0;
        commaGroup += sign == ',' ? 1 : 0;
        if (examples.size() < EXAMPLES && !examples.contains(text)) {
            examples.add(text);
        }
    }

    private void add(boolean isComma) {
        comma += isComma ? 1 : 0;
        dot += isComma ? 0 : 1;
    }

    /**
     * What was decided.
     *
     * @param counts whether the column holds whole things: then three digits behind a sign are thousands
     */
    Decimals decide(boolean counts) {
        if (comma > 0 && dot > 0) {
            return Decimals.AMBIGUOUS;
        }
        if (comma + dot > 0) {
            return comma > 0 ? Decimals.COMMA : Decimals.DOT;
        }
        if (dotGroup + commaGroup == 0) {
            return Decimals.NONE;
        }
        if (dotGroup > 0 && commaGroup > 0) {
            return Decimals.AMBIGUOUS;
        }
        boolean proved = counts && (dotGroup + commaGroup > 1 || plain > 0);
        if (!proved) {
            return Decimals.AMBIGUOUS;
        }
        return dotGroup > 0 ? Decimals.COMMA : Decimals.DOT;
    }

    /** At most three texts that could be read in two ways. */
    List<String> examples() {
        return List.copyOf(examples);
    }

    private static int count(String text, char sign) {
        return (int) text.chars().filter(letter -> letter == sign).count();
    }
}
