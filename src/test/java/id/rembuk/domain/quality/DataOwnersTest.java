package id.rembuk.domain.quality;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.organisation.Organisation;
import id.rembuk.domain.organisation.OrganisationKind;
import id.rembuk.domain.reference.OrganisationEntry;
import id.rembuk.domain.situation.CountField;
import id.rembuk.domain.situation.DataSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DataOwnersTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 6, 8);
    private static final List<Organisation> BODIES = List.of(
            body("kes", "Dinas Kesehatan", "Dinkes", "1.02"),
            body("rs", "Rumah Sakit Umum Daerah", "RSUD", "1.02"),
            body("kb", "Dinas PPKBPPPA", null, "2.14", "DPPKB", "DP3A"),
            body("pu", "Dinas Pekerjaan Umum dan Penataan Ruang", "DPUPR", "1.03", "PUPR"),
            body("sos", "Dinas Sosial, Tenaga Kerja dan Transmigrasi", null, "1.06"),
            body("bpjs", "BPJS Kesehatan", "BPJS", ""),
            body("lama", "Dinas Perikanan", null, "3.25").withDates(null, LocalDate.of(2023, 12, 31)));
    private static final List<OrganisationEntry> DEFAULTS = List.of(
            entry("Dinas Kesehatan", "Dinkes", "1.02"),
            entry("Dinas Sosial", "Dinsos", "1.06"),
            entry("Dinas Komunikasi dan Informatika", "Diskominfo", "2.16"));
    private static final DataOwners OWNERS = new DataOwners(BODIES, DEFAULTS, TODAY);

    @ParameterizedTest
    @CsvSource({
        "Dinas Kesehatan, kes",
        "dinas  kesehatan, kes",
        "Dinkes, kes",
        "Dinas PPKB, kb",
        "Dinas PUPR, pu",
        "Dinas Sosial, sos",
        "TPPS; Dinas Kesehatan, kes",
        "Dinas Perkim; Dinas PUPR, pu",
        "Dinas Perikanan, ",
        "Dinas Kominfo, ",
        "RSUD, rs"
    })
    void aNameOfTheCatalogueIsFoundUnderTheNamesOfTheRegency(String names, String id) {
        assertThat(OWNERS.of(List.of(names.split("; "))).map(Organisation::id).orElse(null))
                .isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource({
        "MEASURED, EPPGBM, kes",
        "MEASURED, FAMILY_DATA, kb",
        "FAMILIES_AT_RISK, EPPGBM, kb",
        "FAMILIES, ROUTINE, kb"
    })
    void countsBelongToHealthAndFamiliesToFamilyPlanning(CountField field, DataSource source, String id) {
        assertThat(OWNERS.of(Measure.of(field), source, null).map(Organisation::id))
                .contains(id);
    }

    @Test
    void aServiceBelongsToTheOwnerOfItsIndicator() {
        assertThat(OWNERS.of(Measure.of("S2"), DataSource.EPPGBM, SampleFigures.indicator("S2", "g", "n", "t"))
                        .map(Organisation::id))
                .contains("kes");
        assertThat(OWNERS.of(Measure.of("X"), DataSource.ROUTINE, null)).isEmpty();
    }

    private static Organisation body(String id, String name, String shortName, String field, String... aliases) {
        return new Organisation(
                id,
                name,
                shortName,
                Arrays.asList(aliases),
                OrganisationKind.OPD,
                field.isEmpty() ? List.of() : List.of(field),
                null,
                null,
                true);
    }

    private static OrganisationEntry entry(String name, String shortName, String field) {
        return new OrganisationEntry(name, shortName, List.of(), OrganisationKind.OPD, List.of(field), "", "uji", true);
    }
}
