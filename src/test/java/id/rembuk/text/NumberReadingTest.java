package id.rembuk.text;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.text.NumberReading.Problem;
import id.rembuk.text.NumberReading.Reading;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberReadingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "97130000 | 97130000",
                "97.130.000 | 97130000",
                "Rp 97.130.000,- | 97130000",
                "Rp97.130.000,00 | 97130000",
                "Rp. 97.130.000,-- | 97130000",
                "IDR 97.130.000 | 97130000",
                "97.130.000 rupiah | 97130000",
                "97130000.00 | 97130000",
                "97,130,000 | 97130000",
                "97,130,000.00 | 97130000",
                "'Rp\u00a097.130.000' | 97130000",
                "2.112 | 2112",
                "0 | 0",
                "10.000.000.000.000 | 10000000000000",
            })
    void rupiahAreReadAsOfficesWriteThem(String text, long rupiah) {
        assertThat(NumberReading.rupiah(text)).isEqualTo(new Reading(BigDecimal.valueOf(rupiah), null, false));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "97,13 jt | 97130000",
                "Rp 1,2 miliar | 1200000000",
                "Rp. 1,2 milyar | 1200000000",
                "1,2 M | 1200000000",
                "1.250 juta | 1250000000",
                "2,112 miliar | 2112000000",
                "500 ribu | 500000",
                "10 triliun | 10000000000000",
                "1.5jt | 1500000",
            })
    void amountsInWordsAreReadExactlyAndMarkedSoThatTheReadingIsShown(String text, long rupiah) {
        assertThat(NumberReading.rupiah(text)).isEqualTo(new Reading(BigDecimal.valueOf(rupiah), null, true));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-5.000 | NEGATIVE",
                "−5.000 | NEGATIVE",
                "(5.000) | NEGATIVE",
                "Rp -5.000 | NEGATIVE",
                "-Rp 5.000 | NEGATIVE",
                "10.000.000.000.001 | TOO_LARGE",
                "11 triliun | TOO_LARGE",
                "99999999999999999999999 | TOO_LARGE",
                "97.130.000,50 | PART_OF_A_RUPIAH",
                "97,13 | PART_OF_A_RUPIAH",
                "1,2345678 jt | PART_OF_A_RUPIAH",
                "415,223 | AMBIGUOUS",
                "9,713E+07 | SHORTENED",
                "seratus juta | NOT_A_NUMBER",
                "97.13.000 | NOT_A_NUMBER",
                "12 bungkus | NOT_A_NUMBER",
                "Rp 1 miliar 200 juta | NOT_A_NUMBER",
                "#REF! | NOT_A_NUMBER",
            })
    void whatCannotBeReadForCertainIsRefusedWithTheReason(String text, Problem problem) {
        assertThat(NumberReading.rupiah(text)).isEqualTo(new Reading(null, problem, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "-", "Rp", "Rp -", "\u00a0"})
    void nothingIsBlankAndNeverZero(String text) {
        assertThat(NumberReading.rupiah(text).isBlank()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "402 | 402",
                "10.380 | 10380",
                "2.112 | 2112",
                "8,09 | 8.09",
                "0.98 | 0.98",
                "18.9 | 18.9",
                "17,19% | 17.19",
                "1.234.567,89 | 1234567.89",
                "415,223 | 415.223",
            })
    void numbersThatAreNotMoneyKeepTheirDecimals(String text, BigDecimal value) {
        assertThat(NumberReading.decimal(text)).isEqualTo(new Reading(value, null, false));
    }

    @ParameterizedTest
    @CsvSource({"-3,NEGATIVE", "200;2,NOT_A_NUMBER", "Naik (2.01%),NOT_A_NUMBER"})
    void otherNumbersAreRefusedToo(String text, Problem problem) {
        assertThat(NumberReading.decimal(text).problem()).isEqualTo(problem);
    }

    @Test
    void onlyTheWholeColumnTellsWhatADotMeans() {
        assertThat(NumberReading.usesDotForDecimals(List.of("0.98", "2.112"))).isTrue();
        assertThat(NumberReading.usesDotForDecimals(List.of("7,77", "2.112", "12.817.686")))
                .isFalse();
        assertThat(NumberReading.hasOneDotGroup(" 2.112 ")).isTrue();
        assertThat(NumberReading.hasOneDotGroup("12.817.686")).isFalse();
    }
}
