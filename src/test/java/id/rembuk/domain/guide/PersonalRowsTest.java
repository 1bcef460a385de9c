package id.rembuk.domain.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is refused in tables and texts, and what offices must be able to add. */
class PersonalRowsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "No | Nama Anak | Umur; 1",
                "No | Nama Ibu | Desa; 1",
                "NIK | Nama; 0",
                "No. KTP | x; 0",
                "Nama Orang Tua; 0",
                "No | Nama Balita (0-59 bln); 1",
                "No | Nama | Tgl Lahir; 1",
                "No | Nama | Alamat; 1",
                "Nama Lengkap | Tempat, Tanggal Lahir; 0",
                "6306010101200001; 0",
                "1 | 6306.0101.0120.0001; 1",
                "630601 010120 0001; 0",
                "Nama Kepala Keluarga; 0",
                "NM_IBU | x; 0",
                "No | Nama | Jabatan | Instansi | No. HP | Tanda tangan; -1",
                "Nama Desa | Jumlah Balita | Jumlah Anak Stunting; -1",
                "Jumlah balita ber-NIK | Jumlah KK; -1",
                "Nama OPD | Alamat; -1",
                "Nama Kegiatan | Pagu; -1",
                "198001012005011001 | NIP; -1",
                "% anak dengan NIK; -1",
                "Alamat | Telepon; -1",
                "Pemadanan NIK sasaran dengan data Dukcapil selesai pada triwulan kedua; -1"
            })
    void cells(String row, int place) {
        List<String> cells = Arrays.stream(row.split("\\|")).map(String::strip).toList();

        assertThat(PersonalRows.inCells(cells)).isEqualTo(place);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "Daftar sasaran / No Nama Anak NIK Tgl Lahir Alamat / 1 x; 1",
                "Nama Balita / Tanggal / Lahir; -1",
                "Nama Balita / Tanggal Lahir / Desa; 0",
                "No Nama Ibu Alamat; 0",
                "Nomor 6306010101200001 atas nama; 0",
                "Alamat: Jl. Jenderal Sudirman No. 1 / Nama Anak yang bermain; 0",
                "BUPATI HULU SUNGAI SELATAN / Jalan Pangeran Antasari / Alamat surat: Kandangan; -1",
                "Pemadanan NIK anak dengan data kependudukan / dilakukan oleh Dukcapil; -1",
                "Nama anak tidak boleh dicantumkan dalam dokumen apa pun yang diunggah ke portal Bangda menurut"
                        + " pedoman; -1",
                "NIP 19800101 200501 1 001 / NAMA PEJABAT; -1"
            })
    void lines(String text, int place) {
        List<String> lines = Arrays.stream(text.split(" / ")).map(String::strip).toList();

        assertThat(PersonalRows.inLines(lines)).isEqualTo(place);
    }
}
