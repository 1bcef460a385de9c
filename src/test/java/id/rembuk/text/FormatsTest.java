package id.rembuk.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers and dates as Indonesian offices write them, on a machine of any locale. */
class FormatsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0              | 0
            999            | 999
            97130000       | 97.130.000
            10000000000000 | 10.000.000.000.000
            -1500          | −1.500
            """)
    void wholeNumbersHaveDots(long value, String text) {
        assertThat(Formats.number(value)).isEqualTo(text);
        assertThat(Formats.rupiah(value)).isEqualTo("Rp " + text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            8.09    | 8,09
            90.00   | 90
            1234.5  | 1.234,5
            """)
    void decimalsHaveACommaAndNoTrailingZeros(BigDecimal value, String text) {
        assertThat(Formats.number(value)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            20.3  | 20,3% | 20,3%
            14    | 14,0% | 14%
            17.27 | 17,3% | 17,27%
            4.45  | 4,5%  | 4,45%
            """)
    void percentsHaveOneDecimalAndTargetsUpToTwo(BigDecimal value, String percent, String target) {
        assertThat(Formats.percent(value)).isEqualTo(percent);
        assertThat(Formats.targetPercent(value)).isEqualTo(target);
    }

    @Test
    void theMachinesLocaleChangesNothing() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.US);
            assertThat(Formats.number(1234567)).isEqualTo("1.234.567");
            assertThat(Formats.longDate(LocalDate.of(2023, 12, 11))).isEqualTo("Senin, 11 Desember 2023");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void datesAndTimesAreWrittenInIndonesian() {
        assertThat(Formats.longDate(LocalDate.of(2024, 5, 31))).isEqualTo("Jumat, 31 Mei 2024");
        assertThat(Formats.shortDate(LocalDate.of(2024, 8, 4))).isEqualTo("4 Agt 2024");
        assertThat(Formats.time(LocalTime.of(9, 5))).isEqualTo("09.05");
    }
}
