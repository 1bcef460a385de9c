package id.rembuk.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedValuesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.234.567,89 | 1234567.89",
                "0 | 0",
                "Rp 97.130.000 | 97130000",
                "Rp97.130.000,00 | 97130000.00",
                "Rp. 1.000,- | 1000",
                "17,27% | 17.27",
                "−5 | -5",
                "2500 | 2500"
            })
    void numbers_are_read_as_offices_write_them(String text, BigDecimal value) {
        assertThat(Numerals.decimal(text)).contains(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "8.09", "1,234,567", "1.23.456", "Rp 1,2 miliar", "12 orang", "1e9", "--5"})
    void what_could_mean_two_numbers_or_none_is_not_guessed_at(String text) {
        assertThat(Numerals.decimal(text)).isEmpty();
    }

    @Test
    void rupiah_have_no_cents_and_fit_ten_trillion() {
        assertThat(Numerals.whole("Rp 10.000.000.000.000")).contains(10_000_000_000_000L);
        assertThat(Numerals.whole("1.000,00")).contains(1000L);
        assertThat(Numerals.whole("1.000,50")).isEmpty();
        assertThat(Numerals.whole("99.999.999.999.999.999.999")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"31/12/2025", "31-12-2025", "31.12.2025", "31 Desember 2025", "31 Des 2025", "31 DES. 2025"})
    void a_day_is_read_in_the_usual_writings(String text) {
        assertThat(DateText.read(text)).contains(LocalDate.of(2025, 12, 31));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/2/2025", "2025-12-31", "besok", "31 Foo 2025", ""})
    void what_is_no_day_is_refused(String text) {
        assertThat(DateText.read(text)).isEmpty();
    }

    @Test
    void a_written_day_reads_back() {
        LocalDate day = LocalDate.of(2024, 8, 17);

        assertThat(DateText.write(day)).isEqualTo("17 Agt 2024");
        assertThat(DateText.read(DateText.write(day))).contains(day);
    }
}
