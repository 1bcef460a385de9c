package id.rembuk.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanLineTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "PMT lokal, Balita mendapat PMT, Pengelolaan pelayanan gizi, PMT lokal",
                "' ', Balita mendapat PMT, Pengelolaan pelayanan gizi, Balita mendapat PMT",
                "-, Balita mendapat PMT, -, Balita mendapat PMT",
                "-, '', Pengelolaan pelayanan gizi, Pengelolaan pelayanan gizi",
                "-, -, -, ''"
            })
    void aLineIsNamedByWhateverOfItsTextsIsFilledIn(
            String activity, String output, String subKegiatan, String expected) {
        PlanLine line = PlanLine.blank("l", "c", 1, "o")
                .edit()
                .description(activity)
                .output(output)
                .nomenclatureName(subKegiatan)
                .build();
        assertThat(line.words()).isEqualTo(expected);
    }
}
