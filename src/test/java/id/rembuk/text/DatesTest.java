package id.rembuk.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DatesTest {
    private static final LocalDate DAY = LocalDate.of(2023, 12, 11);
    private static final Dates ENGLISH = Messages.english().dates();

    @Test
    void aWindowTellsDaysInItsLanguageAndPapersInIndonesian() {
        assertThat(ENGLISH.longDate(DAY)).isEqualTo("Monday, 11 December 2023");
        assertThat(ENGLISH.dateTime(DAY.atTime(9, 5))).isEqualTo("11 Dec 2023 09.05");
        assertThat(Messages.indonesian().dates().longDate(DAY))
                .isEqualTo("Senin, 11 Desember 2023")
                .isEqualTo(Formats.longDate(DAY));
    }

    @Test
    void everyDayShownInEitherLanguageIsReadBack() {
        assertThat(IntStream.rangeClosed(1, 12).mapToObj(month -> LocalDate.of(2024, month, 7)))
                .allSatisfy(day -> {
                    assertThat(DateText.read(ENGLISH.date(day))).contains(day);
                    assertThat(DateText.read(ENGLISH.shortDate(day))).contains(day);
                    assertThat(DateText.read(Formats.date(day))).contains(day);
                });
        assertThat(DayOfWeek.values()).allSatisfy(weekday -> assertThat(
                        ENGLISH.longDate(DAY.with(weekday)).toUpperCase(java.util.Locale.ROOT))
                .startsWith(weekday.name()));
    }
}
