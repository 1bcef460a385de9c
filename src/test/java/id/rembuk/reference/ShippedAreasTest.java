package id.rembuk.reference;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.rembuk.domain.UserError;
import id.rembuk.domain.area.AreaKind;
import id.rembuk.domain.area.AreaLevel;
import id.rembuk.domain.reference.AreaEntry;
import id.rembuk.domain.reference.RegencyEntry;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shipped list of areas is whole, and nothing of it is read before somebody asks. */
class ShippedAreasTest {
    private static final ShippedAreas AREAS = new ShippedAreas();

    @Test
    void holdsEveryAreaOfTheCountryOnceUnderItsParent() {
        Set<String> codes = new HashSet<>();
        Map<AreaKind, Integer> kinds = new HashMap<>();
        for (RegencyEntry regency : AREAS.regencies()) {
            assertThat(codes.add(regency.code())).isTrue();
            for (AreaEntry area : AREAS.areasOf(regency.code())) {
                assertThat(codes.add(area.code())).as(area.code()).isTrue();
                assertThat(codes.contains(parent(area.code()))).as(area.code()).isTrue();
                assertThat(area.name()).isEqualTo(area.name().strip()).isNotEmpty();
                kinds.merge(area.kind(), 1, Integer::sum);
            }
        }
        assertThat(AREAS.regencies()).hasSize(514);
        assertThat(AREAS.regencies().stream().map(RegencyEntry::provinceName).distinct())
                .hasSize(38);
        assertThat(kinds)
                .containsOnly(
                        Map.entry(AreaKind.KECAMATAN, 7285),
                        Map.entry(AreaKind.KELURAHAN, 8496),
                        Map.entry(AreaKind.DESA, 75252),
                        Map.entry(AreaKind.DESA_ADAT, 14));
        assertThat(8496 + 75252 + 14).isEqualTo(83_762);
    }

    @ParameterizedTest
    @CsvSource({
        "63.06, Kabupaten Hulu Sungai Selatan, Kalimantan Selatan, 11, 144, 4",
        "63.03, Kabupaten Banjar, Kalimantan Selatan, 20, 277, 13",
        "63.05, Kabupaten Tapin, Kalimantan Selatan, 12, 126, 9",
        "16.07, Kabupaten Banyuasin, Sumatera Selatan, 21, 288, 25"
    })
    void countsFourRegenciesAsTheMinistryDoes(
            String code, String name, String province, int kecamatan, int desa, int kelurahan) {
        assertThat(AREAS.regencies()).contains(new RegencyEntry(code, name, province, kecamatan, desa, kelurahan));
        List<AreaEntry> areas = AREAS.areasOf(code);
        assertThat(areas.stream().filter(a -> a.level() == AreaLevel.KECAMATAN)).hasSize(kecamatan);
        assertThat(areas.stream().filter(a -> a.kind() == AreaKind.DESA)).hasSize(desa);
        assertThat(areas.stream().filter(a -> a.kind() == AreaKind.KELURAHAN)).hasSize(kelurahan);
        assertThat(areas).hasSize(kecamatan + desa + kelurahan);
    }

    @Test
    void countsOfEveryRegencyAgreeWithItsAreas() {
        for (RegencyEntry regency : AREAS.regencies()) {
            List<AreaEntry> areas = AREAS.areasOf(regency.code());
            long kelurahan =
                    areas.stream().filter(a -> a.kind() == AreaKind.KELURAHAN).count();
            assertThat(regency.kelurahanCount()).as(regency.name()).isEqualTo((int) kelurahan);
            assertThat(regency.kecamatanCount() + regency.desaCount() + regency.kelurahanCount())
                    .as(regency.name())
                    .isEqualTo(areas.size());
            assertThat(areas).isSortedAccordingTo((a, b) -> a.code().compareTo(b.code()));
        }
    }

    @Test
    void keepsApostrophesQuotesAndSignsOutsideAscii() {
        assertThat(name("53.07", "53.07.01.2021")).isEqualTo("Regapu\u2019u");
        assertThat(name("53.07", "53.07.17.2010")).isEqualTo("Bu Nuapu\u2019u");
        assertThat(all().filter(n -> n.contains("'"))).hasSize(402);
        assertThat(all().filter(n -> n.contains("\""))).isNotEmpty();
        assertThat(name("91.03", "91.03.01.3007")).isEqualTo("Desa Adat Yoboi");
    }

    @Test
    void namesRegenciesWithTheirKind() {
        assertThat(AREAS.regencies())
                .allMatch(r -> r.name().startsWith("Kabupaten ") || r.name().startsWith("Kota "));
        assertThat(AREAS.regencies().stream().filter(r -> r.name().startsWith("Kota ")))
                .hasSize(98);
    }

    @Test
    void readsNothingUntilAskedAndThenOnce() {
        AtomicInteger opened = new AtomicInteger();
        ShippedAreas areas = new ShippedAreas(() -> {
            opened.incrementAndGet();
            return ShippedAreas.class.getResourceAsStream("areas.txt.gz");
        });
        assertThat(opened).hasValue(0);
        areas.regencies();
        areas.areasOf("63.06");
        areas.areasOf("16.07");
        assertThat(opened).hasValue(1);
    }

    @Test
    void refusesACodeThatNoRegencyHas() {
        assertThatThrownBy(() -> AREAS.areasOf("99.99"))
                .isInstanceOf(UserError.class)
                .extracting("code")
                .isEqualTo("reference.unknown-regency");
    }

    @Test
    void readsTheLastLineOfAListThatEndsWithoutAnEndOfLine() {
        ShippedAreas areas =
                new ShippedAreas(() -> packed(">11 Aceh\n>>01 Kabupaten Uji\n>>>02 Satu\n1003\tLurah\nDua"));
        assertThat(areas.areasOf("11.01"))
                .extracting(AreaEntry::code)
                .containsExactly("11.01.02", "11.01.02.1003", "11.01.02.1004");
        assertThat(areas.regencies()).containsExactly(new RegencyEntry("11.01", "Kabupaten Uji", "Aceh", 1, 0, 2));
    }

    @Test
    void isTheListItsRecordNamesAndSmallerThanOneMegabyte() throws Exception {
        Properties record = new Properties();
        byte[] packed;
        try (InputStream properties = ShippedAreas.class.getResourceAsStream("areas.properties");
                InputStream list = ShippedAreas.class.getResourceAsStream("areas.txt.gz")) {
            record.load(properties);
            packed = list.readAllBytes();
        }
        byte[] text = new GZIPInputStream(new ByteArrayInputStream(packed)).readAllBytes();
        assertThat(record)
                .containsEntry("package", "idn-area-data")
                .containsEntry("version", "4.0.1")
                .containsEntry("package.sha256", "8d47ffb2be39c08aacb0a2dd43193a1edb5754edb1022d57158341c702acc32d")
                .containsEntry("licence", "ODbL-1.0");
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text)))
                .isEqualTo(record.getProperty("text.sha256"));
        assertThat(packed.length).isLessThan(1_000_000);
    }

    private static InputStream packed(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(UTF_8));
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }

    private static java.util.stream.Stream<String> all() {
        return AREAS.regencies().stream()
                .flatMap(r -> AREAS.areasOf(r.code()).stream())
                .filter(a -> a.level() == AreaLevel.DESA)
                .map(AreaEntry::name);
    }

    private static String name(String regency, String code) {
        return AREAS.areasOf(regency).stream()
                .filter(a -> a.code().equals(code))
                .findFirst()
                .orElseThrow()
                .name();
    }

    private static String parent(String code) {
        return code.substring(0, code.lastIndexOf('.'));
    }
}
