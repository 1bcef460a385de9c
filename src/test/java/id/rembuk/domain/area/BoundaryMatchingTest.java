package id.rembuk.domain.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Areas of a file are known by code or by name inside the kecamatan, whatever the file calls its properties. */
class BoundaryMatchingTest {
    private static final Ring TRIANGLE = Ring.of(new double[] {115, 115.1, 115.1}, new double[] {-2.5, -2.5, -2.6});

    private static final List<Area> AREAS = List.of(
            area("63.06", AreaLevel.KABUPATEN, "Kabupaten Uji Raya", null),
            area("63.06.01", AreaLevel.KECAMATAN, "Hulu", "63.06"),
            area("63.06.01.2001", AreaLevel.DESA, "Madang", "63.06.01"),
            area("63.06.01.2002", AreaLevel.DESA, "Karang Jawa", "63.06.01"),
            area("63.06.01.2010", AreaLevel.DESA, "Muning II", "63.06.01"),
            area("63.06.05", AreaLevel.KECAMATAN, "Hilir", "63.06"),
            area("63.06.05.1001", AreaLevel.DESA, "Madang", "63.06.05"),
            area("63.06.05.2002", AreaLevel.DESA, "Hilir", "63.06.05"));

    @Test
    void codesAreReadWithAndWithoutDots() {
        BoundaryMatch match = match(Map.of("kd", "6306012001", "n", "x"), Map.of("kd", "63.06.05.1001", "n", "y"));

        assertThat(match.level()).isEqualTo(AreaLevel.DESA);
        assertThat(match.outlines().stream().map(Outline::areaId)).containsExactly("63.06.01.2001", "63.06.05.1001");
        assertThat(match.missing().stream().map(Area::code))
                .containsExactly("63.06.01.2002", "63.06.01.2010", "63.06.05.2002");
    }

    @Test
    void codesOfBpsThatLookAlikeAreNotBelieved() {
        // 6306012001 is desa 001 of kecamatan 012 for BPS, and would be desa 2001 of kecamatan 01 for Kemendagri
        BoundaryMatch match = match(
                Map.of("idbps", "6306012001", "kec", "Hilir", "desa", "Hilir"),
                Map.of("idbps", "6306010001", "kec", "Hulu", "desa", "Madang"),
                Map.of("idbps", "6306010002", "kec", "Hulu", "desa", "Karang Jawa"));

        assertThat(match.outlines().stream().map(Outline::areaId))
                .containsExactly("63.06.01.2001", "63.06.01.2002", "63.06.05.2002");
        assertThat(match.unmatched()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Hulu,Madang,63.06.01.2001",
        "KEC. HILIR,KELURAHAN MADANG,63.06.05.1001",
        "Kecamatan Hulu,Karangjawa,63.06.01.2002",
        "hulu,muning ii,63.06.01.2010"
    })
    void aNameCountsInsideItsKecamatan(String kecamatan, String desa, String id) {
        BoundaryMatch match = match(Map.of("WADMKC", kecamatan, "NAMOBJ", desa));

        assertThat(match.outlines().stream().map(Outline::areaId)).containsExactly(id);
    }

    @Test
    void aNameWithoutKecamatanOrWithAnotherNumeralIsToldNotGuessed() {
        BoundaryMatch without = match(Map.of("desa", "Madang"));
        assertThat(without.outlines()).isEmpty();
        assertThat(without.unmatched()).containsExactly("Madang");

        BoundaryMatch numeral =
                match(Map.of("kec", "Hulu", "desa", "Muning III"), Map.of("kec", "Hulu", "desa", "Madang"));
        assertThat(numeral.outlines()).hasSize(1);
        assertThat(numeral.unmatched()).containsExactly("Muning III, Hulu");
    }

    @Test
    void aFileOfTheProvinceGivesOnlyTheAreasOfTheRegency() {
        BoundaryMatch match = match(
                Map.of("kab", "Uji Raya", "kec", "Hulu", "desa", "Madang"),
                Map.of("kab", "KABUPATEN UJI RAYA", "kec", "Hilir", "desa", "Hilir"),
                Map.of("kab", "Tetangga", "kec", "Hulu", "desa", "Madang"));

        assertThat(match.outlines().stream().map(Outline::areaId)).containsExactly("63.06.01.2001", "63.06.05.2002");
        assertThat(match.outside()).isEqualTo(1);
        assertThat(match.unmatched()).isEmpty();
    }

    @Test
    void aFileOfKecamatanIsKnownAsSuch() {
        BoundaryMatch byName = match(Map.of("name", "Kec. Hulu"), Map.of("name", "Hilir"));
        BoundaryMatch byCode = match(Map.of("c", "63.06.01"), Map.of("c", "63.06.05"), Map.of("c", "63.07.05"));

        assertThat(byName.level()).isEqualTo(AreaLevel.KECAMATAN);
        assertThat(byName.outlines()).hasSize(2);
        assertThat(byCode.level()).isEqualTo(AreaLevel.KECAMATAN);
        assertThat(byCode.outside()).isEqualTo(1);
    }

    @Test
    void twoPiecesOfOneAreaBecomeOneOutline() {
        BoundaryMatch match = match(Map.of("c", "6306012001"), Map.of("c", "6306012001"));

        assertThat(match.outlines()).hasSize(1);
        assertThat(match.outlines().get(0).rings()).hasSize(2);
    }

    @SafeVarargs
    private static BoundaryMatch match(Map<String, String>... properties) {
        List<BoundaryFeature> features = new ArrayList<>();
        for (Map<String, String> own : properties) {
            features.add(new BoundaryFeature(own, List.of(TRIANGLE)));
        }
        return new BoundaryMatching(features, AREAS).match();
    }

    private static Area area(String code, AreaLevel level, String name, String parent) {
        return new Area(code, code, level, AreaKind.DESA, name, parent, null, null);
    }
}
