package id.rembuk.intake;

import id.rembuk.domain.PersonalData;
import id.rembuk.domain.intake.Decimals;
import id.rembuk.intake.table.CellValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What the first rows hold in one column; of contents only a few samples are kept, and none that may be a NIK. */
final class ColumnProfile {
    private static final int SAMPLES = 3;
    private static final int LONGEST_SAMPLE = 60;
    private static final int TEXTS = 200;
    private static final int FIRST_ROWS = 20;
    private static final int SHORTEST_NIK = 4;
    private static final BigDecimal NIK_FROM = new BigDecimal("1000000000000000");
    private static final BigDecimal NIK_TO = new BigDecimal("9999999999999999");
    private static final Pattern SHORTENED_NIK = Pattern.compile("\\d[.,]?\\d*[eE]\\+?15");

    private int filled;
    private int numbers;
    private int texts;
    private int percents;
    private int fractions;
    private int aboveOne;
    private boolean nik;
    private final DecimalSign sign = new DecimalSign();
    private final Set<String> samples = new LinkedHashSet<>();
    private final Set<String> names = new LinkedHashSet<>();
    private final List<CellValue> first = new ArrayList<>();

    /** Takes the cell of the next row, also an empty one. */
    void add(CellValue cell) {
        if (first.size() < FIRST_ROWS) {
            first.add(isNik(cell) ? CellValue.Empty.CELL : cell);
        }
        if (cell.isEmpty()) {
            return;
        }
        filled++;
        if (isNik(cell)) {
            nik = true;
            return;
        }
        if (cell instanceof CellValue.Amount amount) {
            numbers++;
            percents += amount.asPercent() ? 1 : 0;
            if (amount.value().stripTrailingZeros().scale() <= 0) {
                sign.addWhole();
            }
            size(amount.value());
        } else if (cell instanceof CellValue.Text text) {
            addText(text.text());
        }
        if (samples.size() < SAMPLES) {
            String plain = cell.plain().replaceAll("\\s+", " ");
            samples.add(plain.length() > LONGEST_SAMPLE ? plain.substring(0, LONGEST_SAMPLE) + "…" : plain);
        }
    }

    private void addText(String text) {
        if (CellNumbers.isNothing(text)) {
            filled--;
        } else if (CellNumbers.looksLikeNumber(text)) {
            numbers++;
            sign.add(text);
        } else {
            texts++;
            if (names.size() < TEXTS) {
                names.add(text);
            }
        }
    }

    private void size(BigDecimal value) {
        boolean small = value.abs().compareTo(BigDecimal.ONE) <= 0;
        fractions += small && value.stripTrailingZeros().scale() > 0 ? 1 : 0;
        aboveOne += small ? 0 : 1;
    }

    /** Whether a cell holds 16 digits as a NIK has them, also as a number or in a shortened text. */
    static boolean isNik(CellValue cell) {
        if (cell instanceof CellValue.Amount amount) {
            return amount.value().compareTo(NIK_FROM) >= 0 && amount.value().compareTo(NIK_TO) <= 0;
        }
        return cell instanceof CellValue.Text text
                && text.text().length() >= SHORTEST_NIK
                && (PersonalData.looksLikeNik(text.text())
                        || isShortened(text.text().strip()));
    }

    private static boolean isShortened(String text) {
        boolean hasExponent = text.endsWith("15") && (text.indexOf('E') > 0 || text.indexOf('e') > 0);
        return hasExponent && SHORTENED_NIK.matcher(text).matches();
    }

    boolean hasNik() {
        return nik;
    }

    boolean isEmpty() {
        return filled == 0 && !nik;
    }

    /** Whether no cell can be read as a number although there are some. */
    boolean isOnlyTexts() {
        return filled >= 3 && numbers == 0;
    }

    boolean isMostlyNumbers() {
        return numbers * 2 > filled;
    }

    boolean isMostlyTexts() {
        return texts * 2 > filled;
    }

    /** Numbers of the workbook that mean a hundredth: shown as percent, or, in a column of rates, none above 1. */
    boolean isFraction(boolean rate) {
        return percents * 2 > numbers || (rate && fractions > 0 && aboveOne == 0);
    }

    Decimals decimals(boolean counts) {
        return sign.decide(counts);
    }

    /**
     * The number in one of the first rows as the column will be read, a percent of 0.96 as 96; null when there is none.
     *
     * @param row from 0
     */
    BigDecimal number(int row, boolean counts) {
        CellValue cell = row < first.size() ? first.get(row) : CellValue.Empty.CELL;
        if (cell instanceof CellValue.Amount amount) {
            boolean hundredths = !counts && (amount.asPercent() || isFraction(true));
            return hundredths ? amount.value().movePointRight(2) : amount.value();
        }
        return cell instanceof CellValue.Text text
                ? CellNumbers.read(text.text(), decimals(counts)).value()
                : null;
    }

    /** Rows of which {@link #number} can be asked. */
    int firstRows() {
        return first.size();
    }

    List<String> ambiguous() {
        return sign.examples();
    }

    List<String> samples() {
        return List.copyOf(samples);
    }

    /** Different texts that are no numbers, at most 200: to see whether they are names of places. */
    Set<String> names() {
        return names;
    }
}
