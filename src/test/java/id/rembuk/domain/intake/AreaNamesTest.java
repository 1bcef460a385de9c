package id.rembuk.domain.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.area.AreaLevel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What offices write differently and still mean the same. */
class AreaNamesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "Bi'ih | biih",
                "PA’AU | paau",
                "Ra\"as | raas",
                "Telaga Sili-Sili | telaga sili sili",
                "Mdl. Murung  Mesjid | mdl murung mesjid",
                "SEI MATI-II | sei mati 2",
                "Sudirejo 1 | sudirejo 1",
                "SUDIREJO I | sudirejo 1",
                "Sungsang IV | sungsang 4",
                "Margo Mulyo 16 | margo mulyo 16",
                "MargoMulyo16 | margomulyo 16",
                "Lambang Sari I, II, III | lambang sari 1 2 3",
                "Sei Sikambing C II | sei sikambing c 2",
                "XIII Koto | 13 koto",
                "Simpang Lima (Baru) | simpang lima baru"
            })
    void signs_capitals_and_ways_of_writing_numbers_fall_away(String name, String normal) {
        assertThat(AreaNames.normal(name)).isEqualTo(normal);
        assertThat(AreaNames.normal(normal)).isEqualTo(normal);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Sumber Baru | sumberbaru", "Sido Mulyo 18 | sidomulyo#18", "Taja Raya II | tajaraya#2"})
    void blanks_fall_away_but_numbers_stay_apart(String name, String joined) {
        assertThat(AreaNames.joined(name)).isEqualTo(joined);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tanjung Satu | 1",
                "Tanjung I | 1",
                "Tanjung 1 | 1",
                "Pasar II | 2",
                "Blok IX A | 9",
                "Margo 16 | 16"
            })
    void a_number_is_the_same_in_digits_roman_and_words(String name, int number) {
        assertThat(AreaNames.numerals(name)).containsExactly(number);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "KELURAHAN SUNGGAL | DESA | sunggal",
                "Kel. Sunggal | DESA | sunggal",
                "Ds.Sunggal | DESA | sunggal",
                "Desa : Sunggal | DESA | sunggal",
                "Kec. Loksado | KECAMATAN | loksado",
                "Kab. Pacitan | KABUPATEN | pacitan",
                "Desa | DESA | ",
                "Desaku | DESA | ",
                "Kandangan | DESA | "
            })
    void a_title_in_front_can_be_taken_off(String name, AreaLevel level, String rest) {
        assertThat(AreaNames.withoutTitle(name, level).orElse(null)).isEqualTo(rest);
    }

    @ParameterizedTest
    @CsvSource({
        "diukur, diukr, 1",
        "pukesmas, puskesmas, 1",
        "relisasi, realisasi, 1",
        "abcd, acbd, 1",
        "kitten, sitting, 3"
    })
    void letters_swapped_left_out_or_put_in_are_counted(String first, String second, int distance) {
        assertThat(Likeness.distance(first, second)).isEqualTo(distance);
        assertThat(Likeness.distance(second, first)).isEqualTo(distance);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "JML. KK | jumlah kk",
                "Total (sudah rumus, jangan dirubah) | total sudah rumus jangan dirubah",
                "Persentase | %",
                "% (D/S) | % d s",
                "kecamatan  | kecamatan",
                "Kec | kecamatan",
                "L + P | l p"
            })
    void headings_are_compared_without_signs_and_abbreviations(String heading, String normal) {
        assertThat(HeadingNames.normal(heading)).isEqualTo(normal);
        assertThat(HeadingNames.normal(normal)).isEqualTo(normal);
    }
}
