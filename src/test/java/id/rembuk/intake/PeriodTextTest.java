package id.rembuk.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.situation.DataSource;
import id.rembuk.domain.situation.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Times and sources in the words of titles, sheets and file names. */
class PeriodTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Keadaan bulan Agustus 2022 | 2022 | 8 | false",
                "REKAP FEBRUARI TAHUN 2024 | 2024 | 2 | false",
                "rekap-eppgbm-agt-2023.xlsx | 2023 | 8 | false",
                "Nopember 2021 | 2021 | 11 | false",
                "Pebruari 2021 | 2021 | 2 | false",
                "TA 2024 | 2024 | | false",
                "Semester I Tahun 2024 | 2024 | 6 | true",
                "TW III 2023 | 2023 | 9 | true",
                "Data Tanggal : 2023-03-13 10:53:13 | 2023 | 3 | true",
                "Dicetak 24/1/2024 | 2024 | 1 | true",
                "Tahun 2021-2022 | | | ",
                "Agustus 2021 dan Agustus 2022 | | | ",
                "Kabupaten Contoh Raya | | | "
            })
    void a_time_is_found_when_only_one_is_spoken_of(String text, Integer year, Integer month, Boolean guessed) {
        PeriodText.Found expected = year == null ? null : new PeriodText.Found(new Period(year, month), guessed);

        assertThat(PeriodText.in(text).orElse(null)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"8 | 8", "08 | 8", "Agustus | 8", "Agt | 8", "DES | 12", "13 | ", "Melati | ", "Maret 2023 | 3"})
    void a_month_is_read_in_words_and_digits(String text, Integer month) {
        assertThat(PeriodText.monthOf(text).orElse(null)).isEqualTo(month);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sumber (e-PPGBM bulan Agustus 2022) | EPPGBM",
                "rekap_eppgbm_agt | EPPGBM",
                "SSGI 2022 | SSGI",
                "Hasil SKI 2023 | SKI",
                "Riskesdas 2018 | RISKESDAS",
                "Pendataan Keluarga PK-22 | FAMILY_DATA",
                "e-PPGBM dan SSGI | ",
                "Lainnya | OTHER",
                "Sumber lain | OTHER",
                "Dinas Kesehatan | "
            })
    void a_source_is_found_when_only_one_is_spoken_of(String text, DataSource source) {
        assertThat(SourceText.in(text).orElse(null)).isEqualTo(source);
    }
}
