package id.rembuk.domain.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of indicators as heads of columns. */
class ShortNameTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Persentase ibu hamil Kurang Energi Kronik (KEK) yang mendapatkan tambahan asupan gizi"
                        + "|Ibu hamil KEK tambahan asupan gizi",
                "Persentase anak usia 6-23 bulan yang mendapat Makanan Pendamping Air Susu Ibu (MP-ASI)"
                        + "|Anak usia 6-23 bulan MP-ASI",
                "Persentase anak berusia di bawah lima tahun (balita) yang memperoleh imunisasi dasar lengkap"
                        + "|Balita imunisasi dasar lengkap",
                "Persentase pelayanan Keluarga Berencana (KB) pascapersalinan|Pelayanan KB pascapersalinan",
                "Cakupan Penerima Bantuan Iuran (PBI) Jaminan Kesehatan Nasional|PBI Jaminan Kesehatan Nasional",
                "Rumah tangga dengan akses air minum layak|Rumah tangga dengan akses air minum layak",
                "Persentase|Persentase"
            })
    void whatEveryNameSaysIsLeftOut(String name, String brief) {
        assertThat(ShortName.of(name)).isEqualTo(brief);
    }
}
