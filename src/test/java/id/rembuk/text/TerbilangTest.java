package id.rembuk.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The vectors of the domain facts, 6.4 and 6.6. */
class TerbilangTest {
    @ParameterizedTest
    @CsvSource({
        "0,nol",
        "1,satu",
        "10,sepuluh",
        "11,sebelas",
        "12,dua belas",
        "19,sembilan belas",
        "20,dua puluh",
        "21,dua puluh satu",
        "87,delapan puluh tujuh",
        "100,seratus",
        "101,seratus satu",
        "110,seratus sepuluh",
        "111,seratus sebelas",
        "200,dua ratus",
        "1000,seribu",
        "1001,seribu satu",
        "1100,seribu seratus",
        "2000,dua ribu",
        "2024,dua ribu dua puluh empat",
        "11000,sebelas ribu",
        "100000,seratus ribu",
        "101000,seratus satu ribu",
        "1000000,satu juta",
        "1001000,satu juta seribu",
        "97130000,sembilan puluh tujuh juta seratus tiga puluh ribu",
        "151026360,seratus lima puluh satu juta dua puluh enam ribu tiga ratus enam puluh",
        "1000000000,satu miliar",
        "14206118610,empat belas miliar dua ratus enam juta seratus delapan belas ribu enam ratus sepuluh",
        "1000000000000,satu triliun",
        "999999999999999,sembilan ratus sembilan puluh sembilan triliun sembilan ratus sembilan puluh sembilan miliar"
                + " sembilan ratus sembilan puluh sembilan juta sembilan ratus sembilan puluh sembilan ribu sembilan"
                + " ratus sembilan puluh sembilan",
        "1000000000000000,satu kuadriliun"
    })
    void whole_numbers_are_written_in_words(long number, String words) {
        assertThat(Terbilang.of(number)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "18.11,delapan belas koma satu satu",
        "17.270,tujuh belas koma dua tujuh",
        "0.05,nol koma nol lima",
        "14.0,empat belas",
        "100,seratus"
    })
    void decimals_are_read_digit_by_digit(BigDecimal number, String words) {
        assertThat(Terbilang.of(number)).isEqualTo(words);
    }

    @Test
    void rupiah_are_named_and_what_is_out_of_range_is_refused() {
        assertThat(Terbilang.rupiah(97_130_000)).endsWith("seratus tiga puluh ribu rupiah");
        assertThatIllegalArgumentException().isThrownBy(() -> Terbilang.of(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> Terbilang.of(Terbilang.MAX + 1));
        assertThatIllegalArgumentException().isThrownBy(() -> Terbilang.of(new BigDecimal("-0.5")));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-12-11,Senin,tanggal sebelas bulan Desember tahun dua ribu dua puluh tiga,11-12-2023",
        "2024-03-06,Rabu,tanggal enam bulan Maret tahun dua ribu dua puluh empat,06-03-2024",
        "2024-03-01,Jumat,tanggal satu bulan Maret tahun dua ribu dua puluh empat,01-03-2024",
        "2025-11-30,Minggu,tanggal tiga puluh bulan November tahun dua ribu dua puluh lima,30-11-2025"
    })
    void dates_are_written_in_words_with_the_weekday_of_the_calendar(
            LocalDate date, String weekday, String spelled, String numbers) {
        assertThat(DateWords.weekday(date)).isEqualTo(weekday);
        assertThat(DateWords.spelled(date)).isEqualTo(spelled);
        assertThat(DateWords.numbers(date)).isEqualTo(numbers);
    }
}
