package id.rembuk.text;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;

/** Days and months in words of one language. What a window shows follows its language; papers are Indonesian. */
public final class Dates {
    static final Dates INDONESIAN = new Dates(
            List.of(
                    "Januari",
                    "Februari",
                    "Maret",
                    "April",
                    "Mei",
                    "Juni",
                    "Juli",
                    "Agustus",
                    "September",
                    "Oktober",
                    "November",
                    "Desember"),
            List.of("Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agt", "Sep", "Okt", "Nov", "Des"),
            List.of("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"));

    static final Dates ENGLISH = new Dates(
            List.of(
                    "January",
                    "February",
                    "March",
                    "April",
                    "May",
                    "June",
                    "July",
                    "August",
                    "September",
                    "October",
                    "November",
                    "December"),
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"));

    private final List<String> months;
    private final List<String> shortMonths;
    private final List<String> weekdays;

    private Dates(List<String> months, List<String> shortMonths, List<String> weekdays) {
        this.months = months;
        this.shortMonths = shortMonths;
        this.weekdays = weekdays;
    }

    /** 11 Desember 2023. */
    public String date(LocalDate date) {
        return date.getDayOfMonth() + " " + monthName(date.getMonthValue()) + " " + date.getYear();
    }

    /** 11 Des 2023. */
    public String shortDate(LocalDate date) {
        return date.getDayOfMonth() + " " + month(date.getMonthValue()) + " " + date.getYear();
    }

    /** 11 Des 2023 as a field shows it; "" for no day. */
    public String write(LocalDate day) {
        return day == null ? "" : shortDate(day);
    }

    /** Senin, 11 Desember 2023. */
    public String longDate(LocalDate date) {
        return weekdays.get(date.getDayOfWeek().getValue() - 1) + ", " + date(date);
    }

    /** Short name of a month 1 to 12: Jan … Des. */
    public String month(int month) {
        return shortMonths.get(month - 1);
    }

    /** Full name of a month 1 to 12: Januari … Desember. */
    public String monthName(int month) {
        return months.get(month - 1);
    }

    /** 11 Des 2023 09.05. */
    public String dateTime(LocalDateTime time) {
        return shortDate(time.toLocalDate()) + " " + Formats.time(time);
    }

    /** 11 Des 2023 09.05 in the zone given. */
    public String dateTime(ZonedDateTime time) {
        return dateTime(time.toLocalDateTime());
    }
}
