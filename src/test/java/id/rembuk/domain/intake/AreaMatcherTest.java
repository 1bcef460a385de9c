package id.rembuk.domain.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.area.Area;
import id.rembuk.domain.area.AreaKind;
import id.rembuk.domain.area.AreaLevel;
import id.rembuk.domain.intake.AreaMatch.How;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Places are found inside their kecamatan and never guessed. */
class AreaMatcherTest {
    private final List<Area> areas = new ArrayList<>();

    private AreaMatcher matcher(AreaAlias... aliases) {
        areas.clear();
        areas.add(new Area("kab", "99.01", AreaLevel.KABUPATEN, AreaKind.KABUPATEN, "Contoh Raya", null, null, null));
        kecamatan(
                "Muara Contoh",
                "Pamatang Limau",
                "Sumberbaru",
                "Sidoharjo",
                "Sungsang I",
                "Sungsang II",
                "Baru",
                "Tanjung Rejo",
                "Simpang Selayang",
                "Bangun Mulia",
                "Awang Bangkal Barat",
                "Bi'ih",
                "Sei Sikambing C II",
                "Desa Baru",
                "Tanah Satu");
        kecamatan(
                "Hulu Contoh",
                "Sido Mulyo",
                "Sidomulyo",
                "Pelajau",
                "Pelaju",
                "Suka Raja",
                "Margo Mulyo 16",
                "Margo Mulyo 20",
                "Pulau Hilir");
        kecamatan("Hilir Contoh", "Baru", "Sukaraja", "Kota Baru", "Pasar Lama");
        return new AreaMatcher(areas, List.of(aliases));
    }

    private void kecamatan(String name, String... desa) {
        String code = "99.01.0"
                + areas.stream().filter(a -> a.level() == AreaLevel.KECAMATAN).count();
        areas.add(new Area(name, code, AreaLevel.KECAMATAN, AreaKind.KECAMATAN, name, "kab", null, null));
        for (int i = 0; i < desa.length; i++) {
            areas.add(new Area(
                    name + "/" + desa[i],
                    code + "." + (2001 + i),
                    AreaLevel.DESA,
                    AreaKind.DESA,
                    desa[i],
                    name,
                    null,
                    null));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "MUARA CONTOH | PAMATANG  LIMAU | Muara Contoh/Pamatang Limau | NAME",
                "Kec. Muara Contoh | Desa Sidoharjo | Muara Contoh/Sidoharjo | SPELLING",
                "Muaracontoh | SUMBER BARU | Muara Contoh/Sumberbaru | SPELLING",
                "Muara Contoh | SUNGSANG 2 | Muara Contoh/Sungsang II | SPELLING",
                "Muara Contoh | Sungsang-I | Muara Contoh/Sungsang I | SPELLING",
                "Muara Contoh | BI`IH | Muara Contoh/Bi'ih | SPELLING",
                "Muara Contoh | BIIH | Muara Contoh/Bi'ih | SPELLING",
                "Muara Contoh | Desa Baru | Muara Contoh/Desa Baru | NAME",
                "Muara Contoh | Baru | Muara Contoh/Baru | NAME",
                "Hilir Contoh | Desa Baru | Hilir Contoh/Baru | SPELLING",
                "Hilir Contoh | KOTA BARU | Hilir Contoh/Kota Baru | NAME",
                "Hulu Contoh | SIDO MULYO | Hulu Contoh/Sido Mulyo | NAME",
                "Hulu Contoh | sidomulyo | Hulu Contoh/Sidomulyo | NAME",
                "Hulu Contoh | Pelaju | Hulu Contoh/Pelaju | NAME",
                "^^ | Pasar Lama | Hilir Contoh/Pasar Lama | NAME"
            })
    void a_name_is_found_however_it_is_spelt(String kecamatan, String desa, String id, How how) {
        AreaMatch match = matcher().match(kecamatan, desa);

        assertThat(match.areaId()).isEqualTo(id);
        assertThat(match.how()).isEqualTo(how);
        assertThat(match.suggestions()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "Muara Contoh | Sungsang III | UNKNOWN",
                "Muara Contoh | Kabut Tebal | UNKNOWN",
                "Muara Contoh | Pasar Lama | ELSEWHERE",
                "Seberang | Baru | KECAMATAN_UNKNOWN",
                "Hulu Contoh | Sido-Mulyo | SEVERAL",
                "^^ | Baru | SEVERAL",
                "^^ | SUKARAJA | SEVERAL",
                "^^ | ^^ | NOT_NAMED"
            })
    void what_is_not_certain_is_not_taken(String kecamatan, String desa, How how) {
        AreaMatch match = matcher().match(kecamatan, desa);

        assertThat(match.isFound()).isFalse();
        assertThat(match.how()).isEqualTo(how);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Muara Contoh | Pematang Limau | Pamatang Limau",
                "Muara Contoh | SIDORAHARJO | Sidoharjo",
                "Muara Contoh | TJ REJO | Tanjung Rejo",
                "Muara Contoh | SP. SELAYANG | Simpang Selayang",
                "Muara Contoh | B. MULIA | Bangun Mulia",
                "Muara Contoh | Awang Bangkal | Awang Bangkal Barat",
                "Muara Contoh | SSC II | Sei Sikambing C II",
                "Muara Contoh | Tanah 1 | Tanah Satu",
                "Hulu Contoh | Pelajaw | Pelajau",
                "Hulu Contoh | Pulau Ilir | Pulau Hilir",
                "Hulu Kontoh | Pelaju | Pelaju"
            })
    void a_similar_name_is_suggested_first_and_not_taken(String kecamatan, String desa, String name) {
        AreaMatch match = matcher().match(kecamatan, desa);

        assertThat(match.isFound()).isFalse();
        assertThat(match.suggestions()).isNotEmpty();
        assertThat(name(match.suggestions().get(0))).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Margo Mulyo 18", "Sungsang IV", "Sungsang Tiga", "Margo Mulyo"})
    void a_suggestion_never_crosses_a_number(String desa) {
        AreaMatcher matcher = matcher();
        List<Integer> numbers = AreaNames.numerals(desa);

        for (String kecamatan : List.of("Muara Contoh", "Hulu Contoh")) {
            assertThat(matcher.match(kecamatan, desa).suggestions())
                    .allSatisfy(id -> assertThat(AreaNames.numerals(name(id))).isEqualTo(numbers));
        }
    }

    @Test
    void suggestions_stay_inside_the_kecamatan() {
        assertThat(matcher().match("Muara Contoh", "Sukarajah").suggestions()).isEmpty();
        assertThat(matcher().match("Hilir Contoh", "Sukarajah").suggestions()).containsExactly("Hilir Contoh/Sukaraja");
    }

    @Test
    void a_learnt_spelling_holds_in_its_kecamatan_only() {
        AreaAlias alias = new AreaAlias("a", "Muara Contoh", "kebun lama", "Muara Contoh/Baru");

        assertThat(matcher(alias).match("Muara Contoh", "KEBUN LAMA").areaId()).isEqualTo("Muara Contoh/Baru");
        assertThat(matcher(alias).match("Hilir Contoh", "KEBUN LAMA").isFound()).isFalse();
    }

    @Test
    void a_learnt_spelling_never_hides_an_official_name() {
        AreaAlias alias = new AreaAlias("a", "Hulu Contoh", "Pelajau", "Hulu Contoh/Pelaju");

        assertThat(matcher(alias).match("Hulu Contoh", "Pelajau").areaId()).isEqualTo("Hulu Contoh/Pelajau");
    }

    /** Seeded: every way an official name is usually written finds it or nothing, never another desa. */
    @ParameterizedTest
    @ValueSource(longs = {1, 20, 300})
    void every_official_name_survives_its_own_variants(long seed) {
        AreaMatcher matcher = matcher();
        Random random = new Random(seed);
        for (Area desa : areas.stream().filter(a -> a.level() == AreaLevel.DESA).toList()) {
            for (int i = 0; i < 40; i++) {
                String variant = variant(desa.name(), random);
                AreaMatch match = matcher.match(name(desa.parentId()).toUpperCase(Locale.ROOT), variant);
                assertThat(match.areaId()).as(variant + ", seed " + seed).isIn(desa.id(), null);
                if (!match.isFound()) {
                    assertThat(match.suggestions())
                            .as(variant + ", seed " + seed)
                            .contains(desa.id());
                }
            }
        }
    }

    private static String variant(String name, Random random) {
        String variant = random.nextBoolean() ? name.toUpperCase(Locale.ROOT) : name.toLowerCase(Locale.ROOT);
        if (random.nextInt(3) == 0) {
            boolean numbered = !AreaNames.numerals(name).isEmpty() || name.equals("Sido Mulyo");
            variant = variant.replace(" ", List.of("  ", "-", ". ", "").get(random.nextInt(numbered ? 3 : 4)));
        }
        boolean titled = AreaNames.exact(name).equals("baru");
        if (!titled && random.nextInt(3) == 0) {
            variant = List.of("Desa ", "DESA ", "Kel. ", "kelurahan ").get(random.nextInt(4)) + variant;
        }
        if (random.nextInt(3) == 0) {
            variant = variant.replace("'", List.of("’", "`", "").get(random.nextInt(3)));
        }
        return random.nextInt(3) == 0 ? " " + variant + " " : variant;
    }

    private String name(String id) {
        return areas.stream()
                .filter(area -> area.id().equals(id))
                .findFirst()
                .orElseThrow()
                .name();
    }
}
