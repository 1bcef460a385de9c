package id.rembuk.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NomenclatureCodeTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.02.02.2.02.0015 | 1.02.02.2.02.0015",
                "' 1.02.02.2.02.0015 ' | 1.02.02.2.02.0015",
                "1.02.02.2.02.15 | 1.02.02.2.02.0015",
                "1.02.02.02.02.0015 | 1.02.02.2.02.0015",
                "1.02.02.202.15 | 1.02.02.2.02.0015",
                "1,02,02,2,02,0015 | 1.02.02.2.02.0015",
                "1.2.2.2.2.15 | 1.02.02.2.02.0015",
                "01.02.02.2.02.0015. | 1.02.02.2.02.0015",
                "x.xx.01.2.06.0009 | X.XX.01.2.06.0009",
                "1.02.02.2.02 | 1.02.02.2.02",
                "1.02 | 1.02",
            })
    void aCodeHasOneForm(String typed, String form) {
        assertThat(NomenclatureCode.read(typed)).contains(new NomenclatureCode(form));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "gizi",
                "2",
                "1.02.02.2.02.00155",
                "1.02.123",
                "01/02/2002",
                "1.02.X2.2.02.0001",
                "1.02.02.2.02.0015.1"
            })
    void anythingElseIsNoCode(String typed) {
        assertThat(NomenclatureCode.read(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1.02.01.2.06.0009,true",
        "X.XX.01.2.06.0009,true",
        "1.02.02.2.01.0001,false",
        "5.01.03.2.01.0005,false",
        "1.02,false"
    })
    void programsThatRunTheOfficeAreGovernance(String code, boolean governance) {
        assertThat(new NomenclatureCode(code).isGovernance()).isEqualTo(governance);
    }

    @ParameterizedTest
    @CsvSource({"1.02.02.2.02.0015,1.02.02.2.02.15", "1.02.02.2.02.0123,", "1.02.02.2.02,"})
    void theFormOfBefore2023ExistsForShortNumbers(String code, String form) {
        assertThat(new NomenclatureCode(code).twoDigitForm().orElse(null)).isEqualTo(form);
    }
}
