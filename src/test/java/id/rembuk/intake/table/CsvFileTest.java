package id.rembuk.intake.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {
    @TempDir
    Path folder;

    @Test
    void a_portal_file_in_windows_letters_with_semicolons_is_read() throws IOException {
        Path file = folder.resolve("data.csv");
        String text = "Data Tanggal : 2023-03-13 10:53:13;;;\r\n\r\nKecamatan\u00A0;Desa;Pendek;Catatan\r\n"
                + "Awan;\u00A0Bulan\u00A0;8,09;\"caf\u00E9; kedua\r\nbaris\"\r\nAwan;Bintang;\"1,5\";\"kata \"\"desa\"\"\"\r\n";
        Files.write(file, text.getBytes(Charset.forName("windows-1252")));

        assertThat(Reading.plain(file))
                .containsExactly(
                        "1: Data Tanggal : 2023-03-13 10:53:13",
                        "3: Kecamatan | Desa | Pendek | Catatan",
                        "4: Awan | Bulan | 8,09 | caf\u00E9; kedua\nbaris",
                        "5: Awan | Bintang | 1,5 | kata \"desa\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t", "|"})
    void the_separator_is_found_in_the_content(String separator) throws IOException {
        String row = String.join(separator, "Desa A", "\"8,09\"", "\"x; y | z\"", "\"a\tb\"") + "\n";
        Path file = Files.writeString(folder.resolve("data.txt"), "Judul tabel, tahun 2023\n" + row.repeat(20));

        assertThat(Reading.rows(file).get(5).cells()).hasSize(4);
    }

    @Test
    void decimal_commas_do_not_hide_semicolons() throws IOException {
        Path file = Files.writeString(
                folder.resolve("data.csv"), "Desa;2021;2022;2023\nAwan;1,5;2,5;3,5\nBulan;1,25;2,25;3,75\n");

        assertThat(Reading.plain(file))
                .containsExactly(
                        "1: Desa | 2021 | 2022 | 2023", "2: Awan | 1,5 | 2,5 | 3,5", "3: Bulan | 1,25 | 2,25 | 3,75");
    }

    @Test
    void byte_order_marks_hints_and_wrapped_codes_are_not_shown() throws IOException {
        byte[] utf8 = "\uFEFFsep=;\r\nkode;nama\r\n=\"0601\";Awan\r\n".getBytes(StandardCharsets.UTF_8);
        byte[] utf16 = "\uFEFFkode\tnama\r\n0601\tAwan\u2019s\r\n".getBytes(StandardCharsets.UTF_16LE);

        assertThat(Reading.plain(Files.write(folder.resolve("a.csv"), utf8)))
                .containsExactly("1: kode | nama", "2: 0601 | Awan");
        assertThat(Reading.plain(Files.write(folder.resolve("b.txt"), utf16)))
                .containsExactly("1: kode | nama", "2: 0601 | Awan\u2019s");
    }

    @Test
    void one_stray_byte_makes_the_whole_file_windows_letters() throws IOException {
        byte[] text = "nama;n\nBi\u2019ih;1\n".repeat(30_000).getBytes(Charset.forName("windows-1252"));

        assertThat(Reading.plain(Files.write(folder.resolve("a.csv"), text)))
                .hasSize(60_000)
                .contains("60000: Bi\u2019ih | 1");
    }

    @Test
    void marks_within_a_field_are_letters() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "pipa;panjang\npipa 3\";\"4\"x\nRa\"as;\n;;\n;5");

        assertThat(Reading.plain(file))
                .containsExactly("1: pipa | panjang", "2: pipa 3\" | 4x", "3: Ra\"as", "5:  | 5");
    }

    @Test
    void the_content_decides_and_not_the_name() throws IOException {
        Path book = new RawXlsx()
                .rows("<row r=\"1\"><c><v>1</v></c></row>")
                .write(folder.resolve("sebenarnya-buku-kerja.csv"));
        Path text = Files.writeString(folder.resolve("sebenarnya-teks.xls"), "a;b\n1;2\n");

        assertThat(Reading.plain(book)).containsExactly("1: 1");
        assertThat(Reading.plain(text)).containsExactly("1: a | b", "2: 1 | 2");
    }
}
