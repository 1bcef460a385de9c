package id.rembuk.domain.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YearDayTest {
    @ParameterizedTest
    @CsvSource({
        "n-01, 2024, 2024-01-01, 2024-01-31",
        "n-02, 2024, 2024-02-01, 2024-02-29",
        "n-02, 2025, 2025-02-01, 2025-02-28",
        "n-02-29, 2024, 2024-02-29, 2024-02-29",
        "n-02-29, 2025, 2025-02-28, 2025-02-28",
        "n-11-30, 2024, 2024-11-30, 2024-11-30",
        "n+1-01, 2024, 2025-01-01, 2025-01-31",
        "n+1-02, 2027, 2028-02-01, 2028-02-29",
    })
    void aDayIsCountedFromTheActivityYear(String written, int year, LocalDate first, LocalDate last) {
        YearDay day = YearDay.parse(written).orElseThrow();

        assertThat(day.first(year)).isEqualTo(first);
        assertThat(day.last(year)).isEqualTo(last);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "03", "n-3", "n-13", "n-00", "n+2-01", "n-02-30", "n-04-31", "n-03-00", "2024-03", "n-03-1"})
    void anotherFormIsNotRead(String written) {
        assertThat(YearDay.parse(written)).isEmpty();
    }
}
