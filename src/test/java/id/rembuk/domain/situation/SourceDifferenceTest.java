package id.rembuk.domain.situation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceDifferenceTest {
    @ParameterizedTest
    @CsvSource({
        "100, 120, 20, false", // 20 of 120 is less than a fifth
        "100, 125, 25, false", // exactly a fifth of the larger
        "100, 126, 26, true",
        "100, 80, -20, false",
        "100, 79, -21, true",
        "0, 0, 0, false",
        "0, 6, 6, true",
        "6, 0, -6, true",
        "2000000000, 1, -1999999999, true"
    })
    void countsDifferNotablyByMoreThanAFifthOfTheLarger(int first, int second, long amount, boolean notable) {
        assertThat(SourceDifference.ofCounts(first, second))
                .contains(new SourceDifference(BigDecimal.valueOf(amount), false, notable));
    }

    @ParameterizedTest
    @CsvSource({"4.60, 6.60, 2.0, false", "4.60, 6.61, 2.0, true", "4.60, 2.59, -2.0, true", "0, 0, 0.0, false"})
    void percentsDifferNotablyByMoreThanTwoPoints(String first, String second, String amount, boolean notable) {
        assertThat(SourceDifference.ofPercents(Optional.of(new BigDecimal(first)), Optional.of(new BigDecimal(second))))
                .contains(new SourceDifference(new BigDecimal(amount), true, notable));
    }

    @Test
    void whatIsUnknownDoesNotDiffer() {
        assertThat(SourceDifference.ofCounts(null, 3)).isEmpty();
        assertThat(SourceDifference.ofCounts(3, null)).isEmpty();
        assertThat(SourceDifference.ofPercents(Optional.empty(), Optional.of(BigDecimal.ONE)))
                .isEmpty();
    }
}
