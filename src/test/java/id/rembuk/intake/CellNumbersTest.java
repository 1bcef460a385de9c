package id.rembuk.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.intake.Decimals;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers as offices print them, read by the sign that was decided for their column. */
class CellNumbersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "8,09 | COMMA | 8.09",
                "17,19% | COMMA | 17.19",
                "2.112 | COMMA | 2112",
                "12.817.686 | NONE | 12817686",
                "98,63 | NONE | 98.63",
                "415,223 | DOT | 415223",
                "415,223 | COMMA | 415.223",
                "0.98 | DOT | 0.98",
                "2.112 | DOT | 2.112",
                "1.234.567,89 | COMMA | 1234567.89",
                "1,234,567.89 | DOT | 1234567.89",
                "Naik (2,01%) | COMMA | 2.01",
                "Turun (0,09%) | COMMA | -0.09",
                "(1.250) | COMMA | -1250",
                "-3,5 | COMMA | -3.5",
                "− 4 | NONE | -4",
                "Rp 97.130.000,- | COMMA | 97130000",
                "Rp. 1.500.000 | COMMA | 1500000",
                "1 250 | NONE | ",
                "852576 | NONE | 852576"
            })
    void a_text_is_read_with_the_sign_of_its_column(String text, Decimals decimals, BigDecimal value) {
        CellNumbers.Reading read = CellNumbers.read(text, decimals);

        if (value == null) {
            assertThat(read.problem()).isEqualTo(CellNumbers.Problem.NOT_A_NUMBER);
        } else {
            assertThat(read.value()).isEqualByComparingTo(value);
        }
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '^',
            value = {"-", "–", "^  ^", "n/a", "nihil", "..."})
    void a_dash_is_nothing(String text) {
        assertThat(CellNumbers.read(text, Decimals.COMMA)).isEqualTo(CellNumbers.Reading.NOTHING);
    }

    @ParameterizedTest
    @CsvSource({"2.112, AMBIGUOUS", "'415,223', NONE", "1.000, NONE"})
    void alone_three_digits_behind_a_sign_are_not_read(String text, Decimals decimals) {
        assertThat(CellNumbers.read(text, decimals).problem()).isEqualTo(CellNumbers.Problem.AMBIGUOUS);
    }

    @ParameterizedTest
    @CsvSource({"seratus", "12 anak", "1.2.3", "200;2", "#REF!", "'1,2,3'"})
    void words_are_no_numbers(String text) {
        assertThat(CellNumbers.read(text, Decimals.COMMA).problem()).isEqualTo(CellNumbers.Problem.NOT_A_NUMBER);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "8,09; 10,10; 2.112 | false | COMMA",
                "0.98; 18.9; 2.112 | false | DOT",
                "2.112; 3.450; 12 | true | COMMA",
                "2.112; 3.450; 980 | true | COMMA",
                "415,223; 101,250 | true | DOT",
                "2.112; 7,77 | true | COMMA",
                "12.817.686; 980 | true | COMMA",
                "1,234,567 | true | DOT",
                "2.112 | true | AMBIGUOUS",
                "2.112; 3.450 | false | AMBIGUOUS",
                "2.112; 3,450 | true | AMBIGUOUS",
                "8,09; 18.9 | false | AMBIGUOUS",
                "12; 40; - | true | NONE",
                "0.125; 0.250 | false | DOT",
                "Naik (2,01%); Turun (0,09%) | false | COMMA"
            })
    void the_column_tells_which_sign_begins_the_decimals(String texts, boolean counts, Decimals expected) {
        DecimalSign sign = new DecimalSign();
        for (String text : texts.split("; ")) {
            sign.add(text);
        }

        assertThat(sign.decide(counts)).isEqualTo(expected);
    }

    @Test
    void at_most_three_examples_are_shown_when_the_officer_is_asked() {
        DecimalSign sign = new DecimalSign();
        List.of("1.111", "2.222", "1.111", "3.333", "4.444").forEach(sign::add);

        assertThat(sign.examples()).containsExactly("1.111", "2.222", "3.333");
    }

    /** Seeded: a column printed in any usual style comes back number by number. */
    @ParameterizedTest
    @CsvSource({
        "1, true, ',', '.', '#,##0'", "2, true, '.', ',', '#,##0'", "3, false, ',', '.', '#,##0.00'",
        "4, false, '.', ',', '#,##0.00'", "5, false, ',', '.', '0.0'", "6, false, '.', ',', '0.0'",
        "7, true, ',', '.', '0'", "8, false, ',', '.', '#,##0.00%'"
    })
    void numbers_come_back_in_every_style_of_a_column(
            long seed, boolean counts, char decimal, char group, String pattern) {
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setDecimalSeparator(decimal);
        symbols.setGroupingSeparator(group);
        DecimalFormat format = new DecimalFormat(pattern, symbols);
        Random random = new Random(seed);
        for (int column = 0; column < 200; column++) {
            List<BigDecimal> numbers = new ArrayList<>();
            DecimalSign sign = new DecimalSign();
            for (int row = 0; row < 30; row++) {
                BigDecimal number = counts
                        ? BigDecimal.valueOf(random.nextInt(40_000))
                        : BigDecimal.valueOf(random.nextInt(400_000), 1 + random.nextInt(1));
                numbers.add(number);
                sign.add(format.format(pattern.endsWith("%") ? number.movePointLeft(2) : number));
            }
            Decimals decided = sign.decide(counts);
            for (BigDecimal number : numbers) {
                String text = format.format(pattern.endsWith("%") ? number.movePointLeft(2) : number);
                assertThat(CellNumbers.read(text, decided).value())
                        .as(text + ", seed " + seed)
                        .isEqualByComparingTo(number);
            }
        }
    }
}
