package id.rembuk.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.reference.NomenclatureEntry;
import id.rembuk.support.Nomenclatures;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NomenclatureTest {
    private final Nomenclature nomenclature = new Nomenclature(Nomenclatures::few);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "1.02.02.2.02.15 | 1.02.02.2.02.0015",
                "1.02.02.2.02.0015 | 1.02.02.2.02.0015",
                "1.02.02 | 1.02.02.2.02.0001 1.02.02.2.02.0015",
                "1.02.02.2.02.00 | 1.02.02.2.02.0001 1.02.02.2.02.0015",
                "1.02.02.2.02.1 | 1.02.02.2.02.0001",
                "gizi | 1.02.02.2.02.0015",
                "GIZI masy | 1.02.02.2.02.0015",
                "pelayanan kesehatan gizi | 1.02.02.2.02.0015",
                "stunting | 2.14.04.2.02.0006",
                "dinas kesehatan | 1.02.02.2.02.0001 1.02.02.2.02.0015",
                "izi | -",
                "tidakada | -",
            })
    void subKegiatanAreFoundByCodeOrWord(String query, String codes) {
        List<String> expected = codes == null ? List.of() : List.of(codes.split(" "));
        assertThat(nomenclature.search(query, 20))
                .extracting(NomenclatureEntry::code)
                .containsExactlyElementsOf(expected);
    }

    @org.junit.jupiter.api.Test
    void nothingTypedFindsNothing() {
        assertThat(nomenclature.search("  ", 20)).isEmpty();
    }
}
