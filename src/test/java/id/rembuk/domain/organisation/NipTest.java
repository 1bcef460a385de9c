package id.rembuk.domain.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.rembuk.domain.UserError;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NipTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 12, 11);

    @ParameterizedTest
    @ValueSource(
            strings = {"198001012005011001", "19800101 200501 1 001", "19800101.200501.1.001", "19800101-200501-1-001"})
    void readsANumberHoweverItIsGrouped(String typed) {
        assertThat(Nip.parse(typed).orElseThrow().grouped()).isEqualTo("19800101 200501 1 001");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "6306051234567890", "1980010120050110011", "19800101200501100A", "١٩٨٠٠١٠١٢٠٠٥٠١١٠٠١"})
    void readsNothingElse(String typed) {
        assertThat(Nip.parse(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "198001012005011001, ''",
        "198001012005012001, ''",
        "198501012021211001, ''",
        "198013012005011001, BIRTH_DATE",
        "198002302005011001, BIRTH_DATE",
        "194001012005011001, AGE",
        "201001012020011001, 'AGE,APPOINTMENT'",
        "198001012005131001, APPOINTMENT",
        "198001012025011001, APPOINTMENT",
        "198001011990011001, APPOINTMENT",
        "198001012005013001, SEX",
        "000000000000000000, 'BIRTH_DATE,APPOINTMENT,SEX'"
    })
    void saysWhatIsOddAboutANumber(String digits, String expected) {
        Set<Nip.Doubt> doubts = new Nip(digits).doubts(TODAY);

        assertThat(doubts).containsExactlyInAnyOrderElementsOf(named(expected));
    }

    @Test
    void aTypedNumberIsKeptAsDigitsAndRefusedWhenNotEighteen() {
        assertThat(ServiceNumber.stored(IdNumberKind.NIP, " 19800101 200501 1 001 "))
                .isEqualTo("198001012005011001");
        assertThat(ServiceNumber.stored(IdNumberKind.NIP, "  ")).isNull();
        assertThatThrownBy(() -> ServiceNumber.stored(IdNumberKind.NIP, "6306051234567890"))
                .isInstanceOfSatisfying(UserError.class, error -> {
                    assertThat(error.code()).isEqualTo("official.nip-form");
                    assertThat(error.arguments()).containsExactly("16");
                });
    }

    @Test
    void anNrpMayHoldLettersAndPeopleWithoutANumberKeepNone() {
        assertThat(ServiceNumber.stored(IdNumberKind.NRP, "75080123")).isEqualTo("75080123");
        assertThat(ServiceNumber.stored(IdNumberKind.NRP, "12345/p")).isEqualTo("12345/P");
        assertThat(ServiceNumber.stored(IdNumberKind.NONE, "75080123")).isNull();
        assertThatThrownBy(() -> ServiceNumber.stored(IdNumberKind.NRP, "12#45"))
                .hasMessage("official.nrp-form");
        assertThatThrownBy(() -> ServiceNumber.stored(IdNumberKind.NRP, "6306051202910003"))
                .as("16 digits are a citizen's number")
                .hasMessage("personal.nik");
    }

    private static Set<Nip.Doubt> named(String names) {
        return Arrays.stream(names.split(","))
                .filter(name -> !name.isBlank())
                .map(Nip.Doubt::valueOf)
                .collect(Collectors.toSet());
    }
}
