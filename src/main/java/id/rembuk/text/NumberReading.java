package id.rembuk.text;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads numbers and rupiah as Indonesian offices write them: dot for thousands, comma for decimals, whatever the
 * machine's locale. What cannot be read for certain is refused with the reason; nothing is guessed silently.
 */
public final class NumberReading {
    /** Largest amount that is read: ten trillion rupiah. */
    public static final long MAX_RUPIAH = 10_000_000_000_000L;

    private static final Pattern RUPIAH_MARK = Pattern.compile("^(?:rp|idr)\\.?\\s*|\\s*(?:,-{1,2}|,=|rupiah)$");
    private static final Pattern WORDED =
            Pattern.compile("([0-9.,]+)\\s*(rb|ribu|jt|juta|m|mlr|mrd|miliar|milyar|t|tr|triliun|trilyun)\\.?");
    private static final Map<String, Integer> POWERS = Map.ofEntries(
            Map.entry("rb", 3),
            Map.entry("ribu", 3),
            Map.entry("jt", 6),
            Map.entry("juta", 6),
            Map.entry("m", 9),
            Map.entry("mlr", 9),
            Map.entry("mrd", 9),
            Map.entry("miliar", 9),
            Map.entry("milyar", 9),
            Map.entry("t", 12),
            Map.entry("tr", 12),
            Map.entry("triliun", 12),
            Map.entry("trilyun", 12));
    private static final Pattern PLAIN = Pattern.compile("\\d{1,30}");
    private static final Pattern DOT_GROUPS = Pattern.compile("[1-9]\\d{0,2}(?:\\.\\d{3})+(?:,\\d{1,10})?");
    private static final Pattern COMMA_GROUPS =
            Pattern.compile("\\d{1,3}(?:,\\d{3}){2,}(?:\\.\\d{1,10})?|\\d{1,3},\\d{3}\\.\\d{1,10}");
    private static final Pattern COMMA_DECIMAL = Pattern.compile("\\d{1,30},\\d{1,10}");
    private static final Pattern DOT_DECIMAL = Pattern.compile("\\d{1,30}\\.\\d{1,10}");
    private static final Pattern ONE_DOT_GROUP = Pattern.compile("[1-9]\\d{0,2}\\.\\d{3}");
    private static final Pattern ONE_COMMA_GROUP = Pattern.compile("[1-9]\\d{0,2},\\d{3}");
    private static final Pattern SCIENTIFIC = Pattern.compile("\\d+(?:[.,]\\d+)?e[+-]?\\d+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f\\u2007]+");

    private NumberReading() {}

    /** Why a text was not taken as a number; its text is {@code number.problem.NAME}. */
    public enum Problem {
        NOT_A_NUMBER,
        NEGATIVE,
        TOO_LARGE,
        /** Rupiah have no sen here. */
        PART_OF_A_RUPIAH,
        /** "415,223": 415 thousand in English writing, or 415 and a bit. */
        AMBIGUOUS,
        /** "9,713E+07": a spreadsheet has shortened it, digits may be lost. */
        SHORTENED
    }

    /**
     * What was read.
     *
     * @param value null when blank or refused
     * @param problem null when it was read
     * @param worded true when words stood for digits ("1,2 miliar"): show the user what was read
     */
    public record Reading(BigDecimal value, Problem problem, boolean worded) {
        static final Reading BLANK = new Reading(null, null, false);

        static Reading refused(Problem problem) {
            return new Reading(null, problem, false);
        }

        /** The number; empty when blank or refused. */
        public Optional<BigDecimal> number() {
            return Optional.ofNullable(value);
        }

        public boolean isRefused() {
            return problem != null;
        }

        public boolean isBlank() {
            return value == null && problem == null;
        }
    }

    /**
     * Reads whole rupiah, 0 to 10^13: "Rp 97.130.000,-", "97.130.000,00", "97,13 jt", "Rp 1,2 miliar". A lone "-" is
     * blank. A single comma before three digits is refused, because it means thousands in English files.
     */
    public static Reading rupiah(String text) {
        String plain = strip(text);
        String bare = RUPIAH_MARK.matcher(plain).replaceAll("").strip();
        if (isNothing(bare)) {
            return Reading.BLANK;
        }
        if (isNegative(bare)) {
            return Reading.refused(Problem.NEGATIVE);
        }
        Matcher worded = WORDED.matcher(bare);
        boolean words = worded.matches();
        if (!words && ONE_COMMA_GROUP.matcher(bare).matches()) {
            return Reading.refused(Problem.AMBIGUOUS);
        }
        Reading digits = words ? unsigned(worded.group(1)) : unsigned(bare);
        if (digits.isRefused()) {
            return digits;
        }
        BigDecimal value = words ? digits.value().movePointRight(POWERS.get(worded.group(2))) : digits.value();
        if (value.compareTo(BigDecimal.valueOf(MAX_RUPIAH)) > 0) {
            return Reading.refused(Problem.TOO_LARGE);
        }
        BigDecimal whole = value.stripTrailingZeros();
        if (whole.scale() > 0) {
            return Reading.refused(Problem.PART_OF_A_RUPIAH);
        }
        return new Reading(whole.setScale(0), null, words);
    }

    /**
     * Reads a number that is not money, such as a target: "2.112" is two thousand one hundred and twelve, "7,77" and
     * "7.77" are seven and a bit, "17,19%" drops its sign.
     */
    public static Reading decimal(String text) {
        String plain = strip(text);
        String bare =
                plain.endsWith("%") ? plain.substring(0, plain.length() - 1).strip() : plain;
        if (isNothing(bare)) {
            return Reading.BLANK;
        }
        if (isNegative(bare)) {
            return Reading.refused(Problem.NEGATIVE);
        }
        return unsigned(bare);
    }

    /**
     * Whether a column of texts uses the dot for decimals ("0.98", "18.9"). In such a column "2.112" must not be taken
     * for thousands without asking: one cell alone cannot tell.
     */
    public static boolean usesDotForDecimals(List<String> column) {
        return column.stream()
                .map(NumberReading::strip)
                .anyMatch(text -> DOT_DECIMAL.matcher(text).matches()
                        && !ONE_DOT_GROUP.matcher(text).matches());
    }

    /** Whether a text could be thousands or decimals, depending on who wrote it: "2.112". */
    public static boolean hasOneDotGroup(String text) {
        return ONE_DOT_GROUP.matcher(strip(text)).matches();
    }

    private static Reading unsigned(String text) {
        if (PLAIN.matcher(text).matches()) {
            return read(text);
        }
        if (DOT_GROUPS.matcher(text).matches()) {
            return read(text.replace(".", "").replace(',', '.'));
        }
        if (COMMA_GROUPS.matcher(text).matches()) {
            return read(text.replace(",", ""));
        }
        if (COMMA_DECIMAL.matcher(text).matches()) {
            return read(text.replace(',', '.'));
        }
        if (DOT_DECIMAL.matcher(text).matches()) {
            return read(text);
        }
        return Reading.refused(SCIENTIFIC.matcher(text).matches() ? Problem.SHORTENED : Problem.NOT_A_NUMBER);
    }

    private static Reading read(String digits) {
        BigDecimal value = new BigDecimal(digits);
        return value.precision() - value.scale() > 15
                ? Reading.refused(Problem.TOO_LARGE)
                : new Reading(value, null, false);
    }

    private static boolean isNothing(String text) {
        return text.isEmpty() || text.equals("-");
    }

    private static boolean isNegative(String text) {
        String bare = RUPIAH_MARK
                .matcher(text.startsWith("(") ? text.substring(1) : text)
                .replaceAll("");
        boolean parentheses = text.startsWith("(") && text.endsWith(")");
        return parentheses || (bare.startsWith("-") && bare.length() > 1);
    }

    private static String strip(String text) {
        if (text == null) {
            return "";
        }
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replace('−', '-')
                .replace('–', '-')
                .toLowerCase(Locale.ROOT);
        return SPACES.matcher(plain).replaceAll(" ").strip();
    }
}
