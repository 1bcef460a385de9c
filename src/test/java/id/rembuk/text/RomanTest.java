package id.rembuk.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RomanTest {
    @ParameterizedTest
    @CsvSource({
        "1,I",
        "2,II",
        "3,III",
        "4,IV",
        "5,V",
        "6,VI",
        "7,VII",
        "8,VIII",
        "9,IX",
        "10,X",
        "11,XI",
        "12,XII",
        "14,XIV",
        "40,XL",
        "49,XLIX",
        "90,XC",
        "400,CD",
        "900,CM",
        "1994,MCMXCIV",
        "2024,MMXXIV",
        "3999,MMMCMXCIX"
    })
    void numbersAreWrittenInSigns(int number, String signs) {
        assertThat(Roman.of(number)).isEqualTo(signs);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 4000})
    void otherNumbersAreRefused(int number) {
        assertThatThrownBy(() -> Roman.of(number)).isInstanceOf(IllegalArgumentException.class);
    }
}
