package id.rembuk.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** Numbers, rupiah, percents and dates as Indonesian offices write them, whatever the machine's locale. */
public final class Formats {
    /** Never changed: each format takes a copy. */
    private static final DecimalFormatSymbols SYMBOLS = symbols();

    private Formats() {}

    /** 1234567 → 1.234.567; the minus is "−". */
    public static String number(long value) {
        StringBuilder text = new StringBuilder(Long.toString(value));
        int first = value < 0 ? 1 : 0;
        for (int at = text.length() - 3; at > first; at -= 3) {
            text.insert(at, '.');
        }
        return value < 0 ? text.replace(0, 1, "−").toString() : text.toString();
    }

    /** Up to four decimals, no trailing zeros: 8.09 → 8,09. */
    public static String number(BigDecimal value) {
        return pattern("#,##0.####").format(value);
    }

    /** Every decimal of a number, as fields show it: what is only looked at must not come back rounded. At most ten. */
    public static String exactNumber(BigDecimal value) {
        return pattern("#,##0.##########").format(value);
    }

    /** 97130000 → Rp 97.130.000. */
    public static String rupiah(long value) {
        return "Rp " + number(value);
    }

    /** One decimal: 20.3 → 20,3%. */
    public static String percent(BigDecimal value) {
        return decimals(value, 1) + "%";
    }

    /** Two decimals without trailing zeros, as targets are quoted: 17.27 → 17,27%; 14 → 14%. */
    public static String targetPercent(BigDecimal value) {
        return pattern("#,##0.##").format(value) + "%";
    }

    /** A fixed number of decimals. */
    public static String decimals(BigDecimal value, int places) {
        return pattern("#,##0." + "0".repeat(places)).format(value.setScale(places, RoundingMode.HALF_UP));
    }

    /** 11 Desember 2023. */
    public static String date(LocalDate date) {
        return Dates.INDONESIAN.date(date);
    }

    /** 11 Des 2023. */
    public static String shortDate(LocalDate date) {
        return Dates.INDONESIAN.shortDate(date);
    }

    /** Short name of a month 1 to 12: Jan … Des. */
    public static String month(int month) {
        return Dates.INDONESIAN.month(month);
    }

    /** Full name of a month 1 to 12: Januari … Desember. */
    public static String monthName(int month) {
        return Dates.INDONESIAN.monthName(month);
    }

    /** Senin, 11 Desember 2023. */
    public static String longDate(LocalDate date) {
        return Dates.INDONESIAN.longDate(date);
    }

    /** 09.05, with a dot as offices write it. */
    public static String time(TemporalAccessor time) {
        return String.format(
                Locale.ROOT, "%02d.%02d", time.get(ChronoField.HOUR_OF_DAY), time.get(ChronoField.MINUTE_OF_HOUR));
    }

    /** A length of time in minutes and seconds, as 18.52; never negative. */
    public static String minutes(long seconds) {
        return String.format(Locale.ROOT, "%d.%02d", seconds / 60, seconds % 60);
    }

    /** 11 Des 2023 09.05. */
    public static String dateTime(LocalDateTime time) {
        return Dates.INDONESIAN.dateTime(time);
    }

    /** 11 Des 2023 09.05 in the zone given. */
    public static String dateTime(ZonedDateTime time) {
        return dateTime(time.toLocalDateTime());
    }

    /** Bytes as kB or MB with one decimal. */
    public static String fileSize(long bytes) {
        if (bytes < 1_000_000) {
            return number((bytes + 999) / 1000) + " kB";
        }
        return decimals(BigDecimal.valueOf(bytes).movePointLeft(6), 1) + " MB";
    }

    private static DecimalFormat pattern(String pattern) {
        DecimalFormat format = new DecimalFormat(pattern, SYMBOLS);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format;
    }

    private static DecimalFormatSymbols symbols() {
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setGroupingSeparator('.');
        symbols.setDecimalSeparator(',');
        symbols.setMinusSign('−');
        return symbols;
    }
}
