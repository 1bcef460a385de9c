package id.rembuk.domain.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolderNameTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Drs. H. Contoh Nama, M.Si | CONTOH NAMA | true",
                "dr. Hj. Contoh Nama, M.Kes | Contoh Nama | true",
                "Contoh bin Nama | Contoh Nama | true",
                "Contoh Nama | NAMA LAIN | false",
                "Contoh Nama | Contoh Orang | false",
                "'' | Contoh Nama | false",
                "M.Si | '' | false"
            })
    void namesAreComparedWithoutDegreesAndTitles(String printed, String holder, boolean same) {
        assertThat(HolderName.matches(printed, holder)).isEqualTo(same);
    }
}
