package id.rembuk.domain.organisation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * The service number of a civil servant: 18 digits that hold birth date, month of appointment, sex and a serial number.
 * The parts are general practice, not a rule that may refuse a real person, so what looks wrong is a {@link Doubt}.
 */
public record Nip(String digits) {
    private static final int LENGTH = 18;
    private static final int MIN_AGE = 16;
    private static final int MAX_AGE = 75;

    /** Where the month of appointment stands for civil servants on contract (PPPK). */
    private static final int CONTRACT_MARK = 21;

    /** What is odd about a number; it is shown and never refused. */
    public enum Doubt {
        BIRTH_DATE,
        AGE,
        APPOINTMENT,
        SEX
    }

    public Nip {
        if (!digits.matches("\\d{18}")) {
            throw new IllegalArgumentException("A NIP has 18 digits");
        }
    }

    /** Reads a typed number; spaces, dots and dashes between the digits do not count. Empty unless 18 digits remain. */
    public static Optional<Nip> parse(String typed) {
        String digits = typed == null ? "" : typed.replaceAll("[\\s.\\-\\u00a0]", "");
        return digits.length() == LENGTH && digits.chars().allMatch(c -> c >= '0' && c <= '9')
                ? Optional.of(new Nip(digits))
                : Optional.empty();
    }

    /** As papers print it, in groups of 8-6-1-3: 19800101 200501 1 001. */
    public String grouped() {
        return digits.substring(0, 8) + " " + digits.substring(8, 14) + " " + digits.substring(14, 15) + " "
                + digits.substring(15);
    }

    /** Day of birth in the first eight digits; empty when there is no such day. */
    public Optional<LocalDate> birthDate() {
        try {
            return Optional.of(LocalDate.of(number(0, 4), number(4, 6), number(6, 8)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Whether the number says "on contract" (PPPK) in place of a month. */
    public boolean isContract() {
        return number(12, 14) == CONTRACT_MARK;
    }

    /** Everything odd about the number, seen from a day. */
    public Set<Doubt> doubts(LocalDate today) {
        Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
        Optional<LocalDate> birth = birthDate();
        if (birth.isEmpty()) {
            doubts.add(Doubt.BIRTH_DATE);
        } else if (!isPlausibleAge(birth.get(), today)) {
            doubts.add(Doubt.AGE);
        }
        if (!isPlausibleAppointment(birth, today)) {
            doubts.add(Doubt.APPOINTMENT);
        }
        int sex = number(14, 15);
        if (sex != 1 && sex != 2) {
            doubts.add(Doubt.SEX);
        }
        return doubts;
    }

    private static boolean isPlausibleAge(LocalDate birth, LocalDate today) {
        long years = ChronoUnit.YEARS.between(birth, today);
        return years >= MIN_AGE && years <= MAX_AGE;
    }

    private boolean isPlausibleAppointment(Optional<LocalDate> birth, LocalDate today) {
        int year = number(8, 12);
        int month = isContract() ? 1 : number(12, 14);
        if (month < 1 || month > 12 || year < 1) {
            return false;
        }
        YearMonth appointed = YearMonth.of(year, month);
        if (appointed.isAfter(YearMonth.from(today))) {
            return false;
        }
        return birth.map(day -> !appointed.isBefore(YearMonth.from(day.plusYears(MIN_AGE))))
                .orElse(true);
    }

    private int number(int from, int to) {
        return Integer.parseInt(digits.substring(from, to));
    }
}
