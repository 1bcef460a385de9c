package id.rembuk.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "6306054101900001",
                "Pendampingan balita 6306054101900001 di Kandangan",
                "NIK:6306054101900001.",
                "6306 0541 0190 0001",
                "6306-0541-0190-0001",
                "630605 410190 0001",
                "63.06.05.410190.0001",
                "6306\u00a00541\u00a00190\u00a00001",
            })
    void aSixteenDigitNumberIsRefusedHoweverItIsSpaced(String text) {
        assertThat(PersonalData.looksLikeNik(text)).isTrue();
        assertThatThrownBy(() -> PersonalData.refuseNik(text)).isInstanceOfSatisfying(UserError.class, e -> {
            assertThat(e.code()).isEqualTo("personal.nik");
            assertThat(e.arguments()).isEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "PMT bagi 522 balita",
                "197001011990031001",
                "19700101 199003 1 001",
                "1.02.02.2.02.0015 2025",
                "Rp 10.000.000.000.000",
                "63.06.05.2001",
                "081251234567",
                "63060541019000012",
            })
    void numbersOfTheWorkAreNotRefused(String text) {
        assertThat(PersonalData.refuseNik(text)).isEqualTo(text);
    }

    @Test
    void noTextIsNoPerson() {
        assertThat(PersonalData.refuseNik(null)).isNull();
    }
}
