package id.rembuk.intake;

import id.rembuk.domain.intake.Decimals;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the numbers offices type as texts, with the sign for decimals that was decided for their column. */
final class CellNumbers {
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f\\u2007]+");
    private static final Pattern NOTHING = Pattern.compile("-+|n/?a|nihil|tad|t\\.a\\.d\\.?|\\.+|\\?");
    private static final Pattern RUPIAH = Pattern.compile("^(?:rp|idr)\\.?\\s*|\\s*(?:,-{1,2}|,=|rupiah)$");
    private static final Pattern CHANGE = Pattern.compile("(naik|turun|meningkat|menurun|tetap)\\s*\\(?([^()]*)\\)?");
    private static final Pattern SINGLE_GROUP = Pattern.compile("[1-9]\\d{0,2}[.,]\\d{3}");
    private static final Pattern PLAIN = Pattern.compile("\\d{1,20}");
    private static final Pattern DOT_GROUPS = Pattern.compile("[1-9]\\d{0,2}(?:\\.\\d{3})+(?:,\\d{1,10})?");
    private static final Pattern COMMA_GROUPS = Pattern.compile("[1-9]\\d{0,2}(?:,\\d{3})+(?:\\.\\d{1,10})?");
    private static final Pattern COMMA_DECIMAL = Pattern.compile("\\d{1,20},\\d{1,10}");
    private static final Pattern DOT_DECIMAL = Pattern.compile("\\d{1,20}\\.\\d{1,10}");
    private static final Pattern WORDED =
            Pattern.compile("([0-9.,]+)\\s*(?:rb|ribu|jt|juta|m|mlr|mrd|miliar|milyar|t|tr|triliun|trilyun)\\.?");

    private CellNumbers() {}

    /** Why a text gives no number. */
    enum Problem {
        NOT_A_NUMBER,
        AMBIGUOUS
    }

    /**
     * What a text was read as.
     *
     * @param value null when nothing stands there or it cannot be read
     * @param percent whether a percent sign stood in it
     * @param problem null when it was read or nothing stands there
     */
    record Reading(BigDecimal value, boolean percent, Problem problem) {
        static final Reading NOTHING = new Reading(null, false, null);
    }

    /**
     * Reads a text. A lone dash is nothing; "Turun (0,09%)" is −0.09; brackets around a number alone make it negative.
     *
     * @param decimals as decided for the column; with {@code NONE} and {@code AMBIGUOUS} only what can be read in one way
     *     is read
     */
    static Reading read(String text, Decimals decimals) {
        String bare = bare(text);
        if (isNothing(bare)) {
            return Reading.NOTHING;
        }
        boolean negative = false;
        Matcher change = CHANGE.matcher(bare);
        if (change.matches() && !change.group(2).isBlank()) {
            negative = change.group(1).equals("turun") || change.group(1).equals("menurun");
            bare = change.group(2).strip();
        } else if (bare.startsWith("(") && bare.endsWith(")")) {
            negative = true;
            bare = bare.substring(1, bare.length() - 1).strip();
        }
        boolean percent = bare.endsWith("%");
        bare = percent ? bare.substring(0, bare.length() - 1).strip() : bare;
        if (bare.startsWith("-") || bare.startsWith("+")) {
            negative ^= bare.startsWith("-");
            bare = bare.substring(1).strip();
        }
        Reading read = unsigned(RUPIAH.matcher(bare).replaceAll("").strip(), decimals, percent);
        return negative && read.value() != null ? new Reading(read.value().negate(), percent, null) : read;
    }

    /** Whether it looks like a number, however its signs are to be read. */
    static boolean looksLikeNumber(String text) {
        if (!hasDigit(text)) {
            return false;
        }
        Reading read = read(text, Decimals.AMBIGUOUS);
        return read.value() != null || read.problem() == Problem.AMBIGUOUS || isWorded(text);
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether words stand for digits ("1,2 miliar"). */
    static boolean isWorded(String text) {
        return WORDED.matcher(RUPIAH.matcher(bare(text)).replaceAll("").strip()).matches();
    }

    static boolean isNothing(String text) {
        String bare = bare(text);
        return bare.isEmpty() || NOTHING.matcher(bare).matches();
    }

    /** The digits and signs of a text without its marks: rupiah, percent, words of change. */
    static String digits(String text) {
        String bare = bare(text);
        Matcher change = CHANGE.matcher(bare);
        String inner = change.matches() ? change.group(2) : bare;
        return RUPIAH.matcher(inner.strip()).replaceAll("").replaceAll("[%()+\\s-]", "");
    }

    private static Reading unsigned(String text, Decimals decimals, boolean percent) {
        if (PLAIN.matcher(text).matches()) {
            return new Reading(new BigDecimal(text), percent, null);
        }
        if (SINGLE_GROUP.matcher(text).matches()) {
            return switch (decimals) {
                case COMMA -> new Reading(new BigDecimal(text.replace(".", "").replace(',', '.')), percent, null);
                case DOT -> new Reading(new BigDecimal(text.replace(",", "")), percent, null);
                case NONE, AMBIGUOUS -> new Reading(null, percent, Problem.AMBIGUOUS);
            };
        }
        if (DOT_GROUPS.matcher(text).matches() || COMMA_DECIMAL.matcher(text).matches()) {
            return new Reading(new BigDecimal(text.replace(".", "").replace(',', '.')), percent, null);
        }
        if (COMMA_GROUPS.matcher(text).matches() || DOT_DECIMAL.matcher(text).matches()) {
            return new Reading(new BigDecimal(text.replace(",", "")), percent, null);
        }
        return new Reading(null, percent, Problem.NOT_A_NUMBER);
    }

    private static String bare(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replace('−', '-')
                .replace('–', '-')
                .replace('—', '-')
                .toLowerCase(Locale.ROOT);
        return SPACES.matcher(plain).replaceAll(" ").strip();
    }
}
