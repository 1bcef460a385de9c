package id.rembuk.intake.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** Numbers of a workbook: as they were typed, and as days when their format says so. */
final class CellNumber {
    /** Excel keeps and shows 15 digits; what follows is noise of binary fractions. */
    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);

    private static final int LONGEST = 64;
    private static final int WIDEST = 400;

    /** 31 December 9999, the last day Excel knows. */
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_466);

    private static final int SECONDS_OF_DAY = 86_400;

    private CellNumber() {}

    /** What programs other than Excel write in place of a number, such as NaN, stays a text. */
    static CellValue cell(String raw, NumberFormat format, boolean from1904) {
        BigDecimal number;
        try {
            number = read(raw);
        } catch (NumberFormatException e) {
            return CellText.cell(raw);
        }
        if (format == NumberFormat.DATE && number.signum() >= 0 && number.compareTo(LAST_DAY) < 0) {
            return new CellValue.Day(day(number, from1904));
        }
        return new CellValue.Amount(number, format == NumberFormat.PERCENT);
    }

    /** A day written in letters, as strict workbooks do; text when it is not one. */
    static CellValue isoDay(String raw) {
        String text = raw.strip();
        try {
            LocalDateTime at = text.indexOf('T') < 0
                    ? LocalDate.parse(text).atStartOfDay()
                    : LocalDateTime.parse(text.endsWith("Z") ? text.substring(0, text.length() - 1) : text);
            return new CellValue.Day(at);
        } catch (DateTimeException e) {
            return CellText.cell(text);
        }
    }

    private static BigDecimal read(String raw) {
        String text = raw.strip();
        int whole = text.endsWith(".0") ? text.length() - 2 : text.length();
        if (isShortWhole(text, whole)) {
            return BigDecimal.valueOf(Long.parseLong(text, 0, whole, 10));
        }
        if (text.length() > LONGEST) {
            throw new NumberFormatException("too long");
        }
        BigDecimal number = new BigDecimal(text).round(DIGITS);
        if (number.signum() == 0) {
            return BigDecimal.ZERO;
        }
        if (Math.abs((long) number.precision() - number.scale()) > WIDEST) {
            throw new NumberFormatException("too wide");
        }
        BigDecimal shortest = number.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0, RoundingMode.UNNECESSARY) : shortest;
    }

    /** Most numbers of a table; worth a road of their own. */
    private static boolean isShortWhole(String text, int end) {
        for (int i = 0; i < end; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return end > 0 && end <= DIGITS.getPrecision();
    }

    /** Days since the end of 1899, where Excel counts a 29 February 1900 that never was, or since 1904; to the second. */
    private static LocalDateTime day(BigDecimal number, boolean from1904) {
        long seconds = number.multiply(BigDecimal.valueOf(SECONDS_OF_DAY))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
        long days = seconds / SECONDS_OF_DAY;
        LocalDate epoch = from1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, days < 60 ? 31 : 30);
        return epoch.plusDays(days).atTime(LocalTime.ofSecondOfDay(seconds % SECONDS_OF_DAY));
    }
}
