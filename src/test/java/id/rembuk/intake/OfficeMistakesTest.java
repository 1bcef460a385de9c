package id.rembuk.intake;

import static id.rembuk.intake.Reading.findings;
import static id.rembuk.intake.Reading.propose;
import static id.rembuk.intake.Reading.read;
import static id.rembuk.intake.Reading.rows;
import static id.rembuk.intake.Reading.uses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.rembuk.domain.intake.Decimals;
import id.rembuk.domain.intake.ImportDraft;
import id.rembuk.domain.intake.ImportFinding;
import id.rembuk.domain.intake.ImportFinding.Severity;
import id.rembuk.domain.intake.ImportKind;
import id.rembuk.domain.intake.ImportSettings;
import id.rembuk.domain.intake.SheetReading;
import id.rembuk.domain.situation.Period;
import id.rembuk.intake.SmallBook.Failed;
import id.rembuk.intake.SmallBook.OnDay;
import id.rembuk.reference.ShippedAreas;
import id.rembuk.task.CancelledException;
import id.rembuk.task.Progress;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong in the files of offices is told with its cell, and nothing is guessed. */
class OfficeMistakesTest {
    @TempDir
    Path folder;

    private static SmallBook counts() {
        return new SmallBook().row("Kecamatan", "Desa", "Sasaran", "Diukur", "Pendek", "Sangat Pendek");
    }

    @Test
    void the_same_mistake_below_itself_is_an_error_of_each_cell() {
        Path file = counts().row("Muara Contoh", "Melati", 100, "seratus", 3, 1)
                .row("Muara Contoh", "Kenanga", 100, "seratus", 3, 1)
                .row("Muara Contoh", "Sungsang I", 100, 90, 3, 1)
                .row("Muara Contoh", "Sungsang II", 100, 90, 3, 1)
                .xlsx(folder, "sama.xlsx");

        ImportDraft draft = read(file, ImportKind.DESA);

        assertThat(findings(draft.findings())).containsExactly("number-unread D2", "number-unread D3");
        assertThat(rows(draft))
                .containsExactly(
                        "Melati/Muara Contoh: 100, , 3, 1",
                        "Kenanga/Muara Contoh: 100, , 3, 1",
                        "Sungsang I/Muara Contoh: 100, 90, 3, 1",
                        "Sungsang II/Muara Contoh: 100, 90, 3, 1");
    }

    @Test
    void what_is_no_count_is_an_error_of_its_cell() {
        Path file = counts().row("Muara Contoh", "Melati", 100, "seratus", 3, 1)
                .row("Muara Contoh", "Kenanga", 100, -5, 2.5, 27662681)
                .row("Muara Contoh", "Sungsang I", new Failed("1/0"), new OnDay(2023, 5, 1), "-", " 12 ")
                .xlsx(folder, "angka.xlsx");

        ImportDraft draft = read(file, ImportKind.DESA);

        assertThat(findings(draft.findings()))
                .containsExactly(
                        "number-unread D2",
                        "number-negative D3",
                        "number-fraction E3",
                        "number-large F3",
                        "cell-error C4",
                        "number-date D4");
        assertThat(draft.findings()).allMatch(finding -> finding.severity() == Severity.ERROR);
        assertThat(draft.findings().get(4).value()).isEqualTo("#DIV/0!");
        assertThat(rows(draft)).last().isEqualTo("Sungsang I/Muara Contoh: , , , 12");
    }

    @Test
    void texts_among_numbers_are_numbers_of_the_same_column() {
        Path file = counts().row("Muara Contoh", "Melati", "1.200", 1100, "3", 1)
                .row("Muara Contoh", "Kenanga", 980, "850", 4, "0")
                .xlsx(folder, "campur.xlsx");

        assertThat(rows(read(file, ImportKind.DESA)))
                .containsExactly("Melati/Muara Contoh: 1200, 1100, 3, 1", "Kenanga/Muara Contoh: 980, 850, 4, 0");
    }

    @Test
    void a_column_that_can_be_read_in_two_ways_is_asked_about_once_with_examples() {
        Path file = new SmallBook()
                .row("Kecamatan", "Desa", "Diukur")
                .row("Muara Contoh", "Melati", "1.200")
                .csv(folder, "ragu.csv");

        SheetReading reading = propose(file, ImportKind.DESA);
        ImportSettings settings = ImportSettings.of(reading);

        assertThat(findings(reading.findings())).containsExactly("decimals-ambiguous");
        assertThat(reading.findings().get(0).arguments()).containsExactly("", "C", "1.200");
        assertThat(findings(read(file, settings).findings())).containsExactly("number-ambiguous C2");
        assertThat(rows(read(file, with(settings, Map.of(2, Decimals.COMMA), Map.of(), Map.of(), Set.of()))))
                .containsExactly("Melati/Muara Contoh: 1200");
    }

    @Test
    void counts_that_cannot_be_together_are_told() {
        Path file = counts().row("Muara Contoh", "Melati", 100, 50, 40, 11)
                .row("Muara Contoh", "Kenanga", 100, 106, 4, 1)
                .xlsx(folder, "mustahil.xlsx");

        assertThat(read(file, ImportKind.DESA).findings())
                .extracting(finding -> finding.severity() + " " + finding.code() + " " + finding.arguments())
                .containsExactly("ERROR stunted-over-measured [51, 50]", "WARNING measured-over-targeted [106, 100]");
    }

    @Test
    void a_desa_twice_is_an_error_unless_the_rows_are_the_same() {
        Path file = counts().row("Muara Contoh", "Melati", 100, 90, 4, 1)
                .row("Hulu Contoh", "Melati", 100, 90, 4, 1)
                .row("MUARA CONTOH", "Desa Melati", 100, 90, 4, 1)
                .row("Muara Contoh", "Melati", 100, 90, 5, 1)
                .xlsx(folder, "ganda.xlsx");

        assertThat(read(file, ImportKind.DESA).findings())
                .extracting(finding -> finding.severity() + " " + finding.code() + " " + finding.cell())
                .containsExactly("NOTE row-twice-same B4", "ERROR row-twice B5");
    }

    @Test
    void a_place_that_is_not_found_is_told_with_what_may_be_meant() {
        Path file = counts().row("Muara Contoh", "Kenangga", 100, 90, 4, 1)
                .row("Muara Contoh", "Sungsang III", 100, 90, 4, 1)
                .row("Muara Contoh", "Anggrek", 100, 90, 4, 1)
                .row("Seberang", "Melati", 100, 90, 4, 1)
                .xlsx(folder, "desa.xlsx");

        ImportDraft draft = read(file, ImportKind.DESA);

        assertThat(findings(draft.findings()))
                .containsExactly("area-similar B2", "area-unknown B3", "area-elsewhere B4", "kecamatan-unknown A5");
        assertThat(draft.rows().get(0).suggestions()).containsExactly("Kenanga/Muara Contoh");
        assertThat(draft.findings().get(0).arguments())
                .containsExactly("Kenangga", "Muara Contoh", "Kenanga (Muara Contoh)");
    }

    @Test
    void the_officers_choice_and_mended_cells_win_and_rows_set_aside_say_nothing() {
        Path file = counts().row("Muara Contoh", "Kenangga", 100, "x", 4, 1)
                .row("Muara Contoh", "Sungsang III", 100, 90, "y", 1)
                .xlsx(folder, "pilih.xlsx");
        ImportSettings settings = ImportSettings.of(propose(file, ImportKind.DESA));

        ImportDraft draft = read(
                file, with(settings, Map.of(), Map.of("D2", "1.090"), Map.of(2, "Kenanga/Muara Contoh"), Set.of(3)));

        assertThat(findings(draft.findings())).containsExactly("measured-over-targeted D2");
        assertThat(rows(draft)).containsExactly("Kenanga/Muara Contoh: 100, 1090, 4, 1", "null: 100, 90, , 1");
        assertThat(draft.rows()).extracting(row -> row.setAside()).containsExactly(false, true);
    }

    @Test
    void a_code_with_dots_is_believed_and_its_other_name_told() {
        Path file = new SmallBook()
                .row("Kode Desa", "Desa", "Diukur")
                .row("99.01.01.2001", "Melati", 10)
                .row("99.01.01.2002", "Anggrek", 20)
                .row("98.01.01.2001", "Melati", 30)
                .row("99.01.09.2001", null, 40)
                .xlsx(folder, "kode.xlsx");

        ImportDraft draft = read(file, ImportKind.DESA);

        assertThat(rows(draft))
                .containsExactly("Melati/Muara Contoh: 10", "Kenanga/Muara Contoh: 20", "null: 30", "null: 40");
        assertThat(findings(draft.findings()))
                .containsExactly("code-differs B3", "regency-other A4", "code-unknown A5");
    }

    @Test
    void a_file_of_another_regency_is_told_in_one_sentence_by_its_codes_or_by_its_names() {
        Path coded = new SmallBook()
                .row("Kode Desa", "Desa", "Diukur")
                .row("63.03.01.2001", "Melati", 10)
                .row("63.03.01.2002", "Anggrek", 20)
                .row("99.01.01.2001", "Melati", 30)
                .xlsx(folder, "banjar-kode.xlsx");
        Path plain = new SmallBook()
                .row("Kode Desa", "Diukur")
                .row(6303012001L, 10)
                .row(6303012002L, 20)
                .xlsx(folder, "banjar-angka.xlsx");
        Path named = new SmallBook()
                .row("Kecamatan", "Desa", "Diukur")
                .row("Kec. Kandangan", "Baluti", 10)
                .row("PADANG BATUNG", "Batu Bini", 20)
                .row("Muara Contoh", "Melati", 30)
                .xlsx(folder, "hss.xlsx");
        Path nowhere = new SmallBook()
                .row("Kecamatan", "Desa", "Diukur")
                .row("Entah", "Di Mana", 10)
                .xlsx(folder, "entah.xlsx");

        assertThat(other(coded)).containsExactly("", "Kabupaten Banjar", "63.03", "Contoh Raya", "99.01", "2", "3");
        assertThat(other(plain)).startsWith("", "Kabupaten Banjar", "63.03").endsWith("2", "2");
        assertThat(other(named)).startsWith("", "Kabupaten Hulu Sungai Selatan", "63.06");
        assertThat(other(nowhere)).isEmpty();
        assertThat(read(coded, ImportKind.DESA).findings().get(0).row()).isZero();
    }

    private static List<String> other(Path file) {
        return read(file, ImportKind.DESA).findings().stream()
                .filter(finding -> finding.code().equals(ImportFinding.OTHER_REGENCY))
                .findFirst()
                .map(ImportFinding::arguments)
                .orElse(List.of());
    }

    @Test
    void codes_without_dots_are_believed_when_the_names_agree() {
        Path file = new SmallBook()
                .row("Kode Desa", "Desa", "Kecamatan", "Diukur")
                .row(9901012001L, "Melati", "Muara Contoh", 10)
                .row(9901012002L, "Kenanga", "Muara Contoh", 20)
                .row(9901022001L, "Mawarr", "Hulu Contoh", 30)
                .xlsx(folder, "kode-tanpa-titik.xlsx");

        ImportDraft draft = read(file, ImportKind.DESA);

        assertThat(rows(draft))
                .containsExactly("Melati/Muara Contoh: 10", "Kenanga/Muara Contoh: 20", "Mawar/Hulu Contoh: 30");
        assertThat(draft.findings()).isEmpty();
    }

    @Test
    void a_code_of_bps_is_not_taken_for_one_of_kemendagri() {
        Path file = new SmallBook()
                .row("Kode Desa", "Desa", "Kecamatan", "Diukur")
                .row("9901010001", "Melati", "Muara Contoh", 10)
                .row("9901012001", "Kenanga", "Muara Contoh", 20)
                .row("9901010003", "Mawar", "Hulu Contoh", 30)
                .xlsx(folder, "kode-bps.xlsx");

        ImportDraft draft = read(file, ImportKind.DESA);

        assertThat(rows(draft))
                .containsExactly("Melati/Muara Contoh: 10", "Kenanga/Muara Contoh: 20", "Mawar/Hulu Contoh: 30");
        assertThat(findings(draft.findings())).containsExactly("code-system");
    }

    @Test
    void without_a_kecamatan_a_name_is_taken_only_when_there_is_one() {
        Path file = new SmallBook()
                .row("Desa", "Diukur")
                .row("Kenanga", 10)
                .row("Melati", 20)
                .xlsx(folder, "tanpa-kecamatan.xlsx");

        ImportDraft draft = read(file, ImportKind.DESA);

        assertThat(rows(draft)).containsExactly("Kenanga/Muara Contoh: 10", "null: 20");
        assertThat(findings(draft.findings())).containsExactly("area-several A3");
        assertThat(draft.rows().get(1).suggestions())
                .containsExactlyInAnyOrder("Melati/Muara Contoh", "Melati/Hulu Contoh");
    }

    @Test
    void a_row_says_its_own_time() {
        Path file = new SmallBook()
                .row("Kecamatan", "Desa", "Tahun", "Bulan", "Diukur")
                .row("Muara Contoh", "Melati", 2023, "Agustus", 10)
                .row("Muara Contoh", "Melati", "2024", "2", 10)
                .row("Muara Contoh", "Kenanga", 2023, "Senin", 10)
                .xlsx(folder, "waktu.xlsx");

        ImportDraft draft = read(file, ImportKind.DESA);

        assertThat(draft.rows())
                .extracting(row -> row.period())
                .containsExactly(new Period(2023, 8), new Period(2024, 2), null);
        assertThat(findings(draft.findings())).containsExactly("period-unread D4");
    }

    @Test
    void a_sheet_without_heading_is_told() {
        Path file = new SmallBook().row(1, 2, 3).row(4, 5, 6).xlsx(folder, "kosong.xlsx");

        SheetReading reading = propose(file, ImportKind.DESA);

        assertThat(uses(reading)).isEmpty();
        assertThat(findings(reading.findings())).containsExactly("heading-missing");
    }

    @Test
    void reading_stops_when_it_is_cancelled() {
        SmallBook book = counts();
        for (int i = 0; i < 1_200; i++) {
            book.row("Muara Contoh", "Melati", 100, 90, 4, 1);
        }
        Path file = book.xlsx(folder, "panjang.xlsx");
        ImportSettings settings = ImportSettings.of(propose(file, ImportKind.DESA));
        Progress stopping = new Progress() {
            private int asked;

            @Override
            public void report(long done, long total, String text) {}

            @Override
            public void checkCancelled() {
                if (++asked > 4) {
                    throw new CancelledException();
                }
            }
        };

        assertThatThrownBy(() -> new OfficeFiles(new ShippedAreas()).read(file, settings, Reading.context(), stopping))
                .isInstanceOf(CancelledException.class);
    }

    @Test
    void of_very_many_findings_each_wrong_row_keeps_one_and_the_others_are_counted() {
        Findings findings = new Findings("Rekap");
        for (int row = 1; row <= 10_001; row++) {
            findings.error("area-unknown", row, 1, "x", "y");
            findings.warning("coverage-over", row, 2, "x", "y");
        }

        List<ImportFinding> all = findings.all();

        assertThat(all.stream()
                        .filter(f -> f.severity() == Severity.ERROR)
                        .map(ImportFinding::row)
                        .distinct())
                .hasSize(10_001);
        assertThat(all).filteredOn(f -> f.code().equals("more-findings")).hasSize(1);
    }

    static ImportSettings with(
            ImportSettings settings,
            Map<Integer, Decimals> decimals,
            Map<String, String> mended,
            Map<Integer, String> areas,
            Set<Integer> setAside) {
        return new ImportSettings(
                settings.kind(),
                settings.sheet(),
                settings.headerFirst(),
                settings.headerLast(),
                settings.uses(),
                decimals,
                settings.fractions(),
                settings.period(),
                settings.source(),
                settings.countPeople(),
                mended,
                areas,
                setAside);
    }
}
