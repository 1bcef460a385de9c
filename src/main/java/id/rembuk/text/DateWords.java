package id.rembuk.text;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as berita acara write them. The weekday comes from the date, so the two cannot disagree. */
public final class DateWords {
    private static final DateTimeFormatter NUMBERS = DateTimeFormatter.ofPattern("dd-MM-yyyy", Locale.ROOT);

    private DateWords() {}

    /** Senin … Minggu. */
    public static String weekday(LocalDate date) {
        String longDate = Formats.longDate(date);
        return longDate.substring(0, longDate.indexOf(','));
    }

    /** tanggal sebelas bulan Desember tahun dua ribu dua puluh tiga. */
    public static String spelled(LocalDate date) {
        String[] parts = Formats.date(date).split(" ", 3);
        return "tanggal " + Terbilang.of(date.getDayOfMonth()) + " bulan " + parts[1] + " tahun "
                + Terbilang.of(date.getYear());
    }

    /** 11-12-2023. */
    public static String numbers(LocalDate date) {
        return NUMBERS.format(date);
    }
}
