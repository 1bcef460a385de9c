package id.rembuk.intake;

import static id.rembuk.intake.Reading.findings;
import static id.rembuk.intake.Reading.headings;
import static id.rembuk.intake.Reading.propose;
import static id.rembuk.intake.Reading.read;
import static id.rembuk.intake.Reading.rows;
import static id.rembuk.intake.Reading.uses;
import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.intake.ColumnLook;
import id.rembuk.domain.intake.ColumnLook.Match;
import id.rembuk.domain.intake.ImportDraft;
import id.rembuk.domain.intake.ImportKind;
import id.rembuk.domain.intake.RememberedMapping;
import id.rembuk.domain.intake.SheetReading;
import id.rembuk.domain.situation.DataSource;
import id.rembuk.domain.situation.Period;
import id.rembuk.intake.SmallBook.Percent;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Layouts in which offices send counts per desa, one trap each. */
class OfficeTablesTest {
    @TempDir
    Path folder;

    @Test
    void a_heading_stands_below_titles_that_say_time_and_source() {
        Path file = new SmallBook()
                .row("REKAP PENGUKURAN BALITA (e-PPGBM)")
                .row("KABUPATEN CONTOH RAYA")
                .row("Bulan Agustus 2023")
                .row()
                .row(
                        "NO",
                        "KECAMATAN",
                        "NAMA DESA",
                        "JML KK",
                        "SASARAN BALITA",
                        "DITIMBANG/DIUKUR",
                        "PENDEK",
                        "SGT PENDEK",
                        "PERSEN")
                .row(1, "MUARA CONTOH", "MELATI", 825, 185, 174, 6, 2, 4.6)
                .row(2, "MUARA CONTOH", "Kenanga", 224, 55, 44, 4, 1, 11.4)
                .xlsx(folder, "rekap.xlsx");

        SheetReading reading = propose(file, ImportKind.DESA);

        assertThat(reading.headerFirst()).isEqualTo(5);
        assertThat(reading.headerLast()).isEqualTo(5);
        assertThat(reading.period()).isEqualTo(new Period(2023, 8));
        assertThat(reading.source()).isEqualTo(DataSource.EPPGBM);
        assertThat(uses(reading))
                .isEqualTo(Map.of(
                        "B", "KECAMATAN",
                        "C", "DESA",
                        "D", "COUNT:FAMILIES",
                        "E", "COUNT:TARGETED",
                        "F", "COUNT:MEASURED",
                        "G", "COUNT:SHORT",
                        "H", "COUNT:SEVERELY_SHORT"));
        assertThat(match(reading, 5)).isEqualTo(Match.SIMILAR);
        assertThat(match(reading, 8)).isEqualTo(Match.SKIPPED);
        assertThat(rows(read(file, ImportKind.DESA)))
                .containsExactly("Melati/Muara Contoh: 825, 185, 174, 6, 2", "Kenanga/Muara Contoh: 224, 55, 44, 4, 1");
    }

    @Test
    void levels_of_a_joined_heading_are_one_name_and_column_numbers_below_are_no_row() {
        Path file = new SmallBook()
                .row("Tabel 48")
                .row("TAHUN 2023")
                .row(
                        "NO",
                        "KECAMATAN",
                        "DESA",
                        "JUMLAH BALITA YANG DIUKUR TINGGI BADAN",
                        "BALITA PENDEK (TB/U)",
                        null,
                        "BALITA SANGAT PENDEK (TB/U)",
                        null)
                .row(null, null, null, null, "Jml", "%", "Jml", "%")
                .row(1, 2, 3, 4, 5, 6, 7, 8)
                .row(1, "Muara Contoh", "Melati", "1.702", 29, "1,70", 3, "0,18")
                .row(2, null, "Kenanga", "849", 55, "6,48", 0, "0,00")
                .join("A3:A4", "B3:B4", "C3:C4", "D3:D4", "E3:F3", "G3:H3", "B6:B7")
                .xlsx(folder, "tabel.xlsx");

        SheetReading reading = propose(file, ImportKind.DESA);

        assertThat(List.of(reading.headerFirst(), reading.headerLast())).containsExactly(3, 4);
        assertThat(headings(reading)).contains("BALITA PENDEK (TB/U) › Jml", "BALITA SANGAT PENDEK (TB/U) › %", "DESA");
        assertThat(uses(reading))
                .containsEntry("D", "COUNT:MEASURED")
                .containsEntry("E", "COUNT:SHORT")
                .containsEntry("G", "COUNT:SEVERELY_SHORT")
                .doesNotContainKeys("F", "H");
        assertThat(rows(read(file, ImportKind.DESA)))
                .containsExactly("Melati/Muara Contoh: 1702, 29, 3", "Kenanga/Muara Contoh: 849, 55, 0");
    }

    @Test
    void the_same_table_as_text_has_the_same_heading() {
        Path file = new SmallBook()
                .row("NO", "KECAMATAN", "DESA", "BALITA", "", "", "", "", "")
                .row("", "", "", "JUMLAH SASARAN BALITA (S)", "", "", "DIUKUR", "", "")
                .row("", "", "", "L", "P", "L+P", "L", "P", "L+P")
                .row("1", "Muara Contoh", "Melati", "1.561", "1.408", "2.969", "1.059", "1.037", "2.096")
                .row("2", "Muara Contoh", "Kenanga", "513", "436", "949", "426", "382", "808")
                .csv(folder, "tabel.csv");

        SheetReading reading = propose(file, ImportKind.DESA);

        assertThat(reading.headerLast()).isEqualTo(3);
        assertThat(headings(reading)).contains("BALITA › JUMLAH SASARAN BALITA (S) › L+P", "BALITA › DIUKUR › L+P");
        assertThat(uses(reading)).containsEntry("F", "COUNT:TARGETED").containsEntry("I", "COUNT:MEASURED");
        assertThat(uses(reading)).doesNotContainKeys("D", "E", "G", "H");
    }

    @Test
    void of_a_table_with_a_group_for_each_year_the_newest_is_read() {
        Path file = new SmallBook()
                .row("NO", "DESA", "TAHUN 2021", null, null, "TAHUN 2022", null, null)
                .row(null, null, "Sasaran", "Stunting", "%", "Sasaran", "Stunting", "%")
                .row(1, "KENANGA", 202, 1, "0,50%", 181, 17, "9,39%")
                .row(2, "ANGGREK", 63, 0, "0,00%", 101, 10, "9,90%")
                .row(null, null, 265, 1, "0,38%", 282, 26, "9,57%")
                .csv(folder, "tahun.csv");

        SheetReading reading = propose(file, ImportKind.DESA);
        ImportDraft draft = read(file, ImportKind.DESA);

        assertThat(uses(reading)).isEqualTo(Map.of("B", "DESA", "F", "COUNT:TARGETED", "G", "COUNT:CASES"));
        assertThat(reading.period()).isEqualTo(Period.ofYear(2022));
        assertThat(findings(reading.findings())).containsExactly("years-several");
        assertThat(rows(draft)).containsExactly("Kenanga/Muara Contoh: 181, 17", "Anggrek/Hulu Contoh: 101, 10");
        assertThat(findings(draft.findings())).containsExactly("totals-row 5", "total-differs G5");
    }

    @Test
    void two_columns_of_one_name_are_told_apart_by_what_they_hold() {
        Path file = new SmallBook()
                .row("No", "Kode rekening", "Keluaran", "Target", "Target", "Anggaran")
                .row(1, "2.08.01", "Program pendukung", null, null, null)
                .row(2, "2.08.01.2.01.0001", "Dokumen perencanaan", "Dokumen", 4, 13670350)
                .row(3, "2.08.01.2.01.0002", "Laporan", "Laporan", 1, 4262180)
                .row(4, "2.08.01.2.01.0003", "Rapat", "Kali", 2, 100000)
                .row(null, "JUMLAH", null, null, null, 18032530)
                .xlsx(folder, "rencana.xlsx");

        assertThat(uses(propose(file, ImportKind.RENCANA)))
                .containsEntry("D", "PLAN:UNIT")
                .containsEntry("E", "PLAN:TARGET")
                .containsEntry("F", "PLAN:BUDGET");
        ImportDraft draft = read(file, ImportKind.RENCANA);
        assertThat(rows(draft)).containsExactly("null: 4, 13670350", "null: 1, 4262180", "null: 2, 100000");
        assertThat(draft.skippedRows()).isEqualTo(2);
    }

    @Test
    void misspelt_headings_are_proposed_and_shown_as_to_be_confirmed() {
        Path file = new SmallBook()
                .row("Kecamattan", "Pukesmas", "Nama Dessa", "Balita diukr", "Balita stuntng")
                .row("Muara Contoh", "Muara", "Melati", 20, 3)
                .row("Muara Contoh", "Muara", "Kenanga", 30, 4)
                .xlsx(folder, "salah-ketik.xlsx");

        SheetReading reading = propose(file, ImportKind.DESA);

        assertThat(uses(reading).values())
                .containsExactly("KECAMATAN", "PUSKESMAS", "DESA", "COUNT:MEASURED", "COUNT:CASES");
        assertThat(reading.columns()).allMatch(column -> column.match() == Match.SIMILAR);
    }

    @Test
    void what_the_officer_chose_is_remembered_by_headings_wherever_they_stand() {
        RememberedMapping mapping = new RememberedMapping(
                "m",
                ImportKind.DESA,
                Map.of("desa", "DESA", "hadir", "COUNT:MEASURED", "kecamatan", "KECAMATAN", "x", ""));
        Path file = new SmallBook()
                .row("Hadir", "X", "Desa", "Kecamatan")
                .row(20, 3, "Melati", "Muara Contoh")
                .xlsx(folder, "urutan.xlsx");

        SheetReading reading = propose(file, ImportKind.DESA, Reading.context(List.of(), List.of(mapping)));

        assertThat(uses(reading)).isEqualTo(Map.of("A", "COUNT:MEASURED", "C", "DESA", "D", "KECAMATAN"));
        assertThat(reading.columns()).allMatch(column -> column.match() == Match.REMEMBERED);
    }

    @Test
    void totals_groups_footers_and_repeated_headings_are_no_rows() {
        Path file = new SmallBook()
                .row("No", "Kecamatan", "Desa", "Diukur", "Stunting")
                .row(1, "Muara Contoh", "Melati", 100, 10)
                .row(2, null, "Kenanga", 50, 5)
                .row(null, "JUMLAH", null, 150, 15)
                .row()
                .row("Tabel 1 (lanj.)")
                .row("No", "Kecamatan", "Desa", "Diukur", "Stunting")
                .row(3, "Hulu Contoh", "Kota Baru", 40, 4)
                .row(4, null, "Mawar", 60, 7)
                .row(null, "JUMLAH KEC. HULU CONTOH", null, 100, 11)
                .row("JUMLAH KAB.", null, null, 250, 26)
                .row("Sumber: Dinas Kesehatan")
                .xlsx(folder, "jumlah.xlsx");

        ImportDraft draft = read(file, ImportKind.DESA);

        assertThat(rows(draft))
                .containsExactly(
                        "Melati/Muara Contoh: 100, 10",
                        "Kenanga/Muara Contoh: 50, 5",
                        "Kota Baru/Hulu Contoh: 40, 4",
                        "Mawar/Hulu Contoh: 60, 7");
        assertThat(findings(draft.findings())).containsExactly("totals-row 4", "totals-row 10", "totals-row 11");
        assertThat(draft.skippedRows()).isEqualTo(6);
    }

    @Test
    void a_desa_whose_name_begins_like_a_footer_is_a_row() {
        Path file = new SmallBook()
                .row("Kecamatan", "Desa", "Diukur", "Stunting")
                .row("Muara Contoh", "SUMBER JAYA", 100, 10)
                .row("Muara Contoh", "Sumber Jayaa", 10, 1)
                .xlsx(folder, "sumber.xlsx");

        ImportDraft draft = read(file, ImportKind.DESA);

        assertThat(rows(draft)).containsExactly("Sumber Jaya/Muara Contoh: 100, 10", "null: 10, 1");
        assertThat(draft.rows().get(1).suggestions()).containsExactly("Sumber Jaya/Muara Contoh");
    }

    @Test
    void a_kecamatan_in_a_row_of_its_own_holds_for_the_desa_below() {
        Path file = new SmallBook()
                .row("No", "Desa", "Diukur")
                .row(null, "KECAMATAN MUARA CONTOH", null)
                .row(1, "Melati", 10)
                .row(null, "KEC. HULU CONTOH", null)
                .row(1, "Melati", 20)
                .xlsx(folder, "kelompok.xlsx");

        assertThat(rows(read(file, ImportKind.DESA)))
                .containsExactly("Melati/Muara Contoh: 10", "Melati/Hulu Contoh: 20");
    }

    @Test
    void fractions_shown_as_percent_are_percent() {
        Path file = new SmallBook()
                .row("Kecamatan", "Desa", "Diukur", "Stunting", "Prevalensi")
                .row("Muara Contoh", "Melati", 100, 10, new Percent(0.10))
                .row("Muara Contoh", "Kenanga", 50, 5, new Percent(0.13))
                .xlsx(folder, "pecahan.xlsx");

        SheetReading reading = propose(file, ImportKind.DESA);
        ImportDraft draft = read(file, ImportKind.DESA);

        assertThat(reading.columns().get(4).percentAsFraction()).isTrue();
        assertThat(findings(draft.findings())).containsExactly("prevalence-differs E3");
        assertThat(draft.findings().get(0).arguments()).containsExactly("13", "10", "5", "50");
    }

    @Test
    void printed_percents_prove_which_column_is_the_denominator() {
        SmallBook proved = new SmallBook()
                .row("NO", "KECAMATAN", "DESA", "JUMLAH BAYI (LAHIR)", "SASARAN LAIN", "ASI EKSKLUSIF", "%")
                .row(1, "Muara Contoh", "Melati", 50, 30, 20, 40)
                .row(2, "Muara Contoh", "Kenanga", 80, 25, 20, 25)
                .row(3, "Hulu Contoh", "Mawar", 60, 35, 20, 33.33);
        SmallBook unproved = new SmallBook()
                .row("NO", "KECAMATAN", "DESA", "JUMLAH BAYI (LAHIR)", "SASARAN LAIN", "ASI EKSKLUSIF", "%")
                .row(1, "Muara Contoh", "Melati", 50, 30, 20, 41)
                .row(2, "Muara Contoh", "Kenanga", 80, 25, 20, 27)
                .row(3, "Hulu Contoh", "Mawar", 60, 35, 20, 36);

        assertThat(uses(propose(proved.xlsx(folder, "terbukti.xlsx"), ImportKind.LAYANAN)))
                .containsEntry("D", "DENOMINATOR:B14")
                .doesNotContainKey("E")
                .containsEntry("F", "NUMERATOR:B14")
                .containsEntry("G", "COVERAGE:B14");
        assertThat(uses(propose(unproved.xlsx(folder, "tanpa bukti.xlsx"), ImportKind.LAYANAN)))
                .containsEntry("E", "DENOMINATOR:B14")
                .doesNotContainKey("D");
    }

    @Test
    void services_stand_in_groups_of_columns_or_in_rows() {
        Path wide = new SmallBook()
                .row("NO", "KECAMATAN", "DESA", "IBU HAMIL TTD", null, null, "ASI EKSKLUSIF", null, null)
                .row(null, null, null, "Sasaran", "Terlayani", "%", "Sasaran", "Terlayani", "%")
                .row(1, "Muara Contoh", "Melati", 50, 45, 90, 20, 22, 110)
                .join("A1:A2", "B1:B2", "C1:C2", "D1:F1", "G1:I1")
                .xlsx(folder, "lebar.xlsx");
        Path tall = new SmallBook()
                .row("Kecamatan", "Desa", "Indikator", "Sasaran", "Terlayani", "Cakupan (%)")
                .row("Muara Contoh", "Melati", "B11", 50, 45, 80)
                .row("Muara Contoh", "Melati", "TTD ibu hamil", 51, 45, 88.24)
                .row("Muara Contoh", "Kenanga", "Asi Eksklusif", 20, 10, 50)
                .xlsx(folder, "panjang.xlsx");

        assertThat(uses(propose(wide, ImportKind.LAYANAN)).values())
                .containsExactly(
                        "KECAMATAN",
                        "DESA",
                        "DENOMINATOR:B11",
                        "NUMERATOR:B11",
                        "COVERAGE:B11",
                        "DENOMINATOR:B14",
                        "NUMERATOR:B14",
                        "COVERAGE:B14");
        assertThat(findings(read(wide, ImportKind.LAYANAN).findings())).containsExactly("coverage-over H3");
        assertThat(uses(propose(tall, ImportKind.LAYANAN)).values())
                .containsExactly("KECAMATAN", "DESA", "INDICATOR", "DENOMINATOR", "NUMERATOR", "COVERAGE");
        ImportDraft draft = read(tall, ImportKind.LAYANAN);
        assertThat(draft.rows())
                .extracting(row -> row.cells().get(2).text())
                .containsExactly("B11", "B11 · TTD ibu hamil", "B14 · Asi Eksklusif");
        assertThat(findings(draft.findings())).containsExactly("coverage-differs F2", "row-twice B3");
    }

    private static Match match(SheetReading reading, int column) {
        return reading.columns().stream()
                .filter(look -> look.index() == column)
                .map(ColumnLook::match)
                .findFirst()
                .orElseThrow();
    }
}
