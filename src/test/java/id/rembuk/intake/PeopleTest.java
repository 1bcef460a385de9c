package id.rembuk.intake;

import static id.rembuk.intake.Reading.findings;
import static id.rembuk.intake.Reading.propose;
import static id.rembuk.intake.Reading.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.rembuk.domain.UserError;
import id.rembuk.domain.intake.ColumnLook;
import id.rembuk.domain.intake.ColumnUse;
import id.rembuk.domain.intake.ImportDraft;
import id.rembuk.domain.intake.ImportField;
import id.rembuk.domain.intake.ImportKind;
import id.rembuk.domain.intake.ImportSettings;
import id.rembuk.domain.intake.PersonalColumn;
import id.rembuk.domain.intake.SheetReading;
import id.rembuk.domain.situation.Period;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows about single people are counted per desa or not read at all, and nothing of them is kept. */
class PeopleTest {
    @TempDir
    Path folder;

    private Path children() {
        return new SmallBook()
                .row("Data Tanggal : 2023-03-13 10:53:13")
                .row(
                        "No",
                        "NIK",
                        "Nama",
                        "JK",
                        "Tgl Lahir",
                        "Nama Ortu",
                        "Kec",
                        "Pukesmas",
                        "Desa/Kel",
                        "Alamat",
                        "Tanggal Pengukuran",
                        "TB/U",
                        "ZS TB/U")
                .row(
                        1,
                        "9901010101010001",
                        "RAHASIA SATU",
                        "L",
                        "2021-01-02",
                        "RAHASIA",
                        "MUARA CONTOH",
                        "Muara",
                        "MELATI",
                        "RAHASIA",
                        "2023-02-03",
                        "Pendek",
                        "-2,5")
                .row(
                        2,
                        "9901010101010002",
                        "RAHASIA DUA",
                        "P",
                        "2021-01-02",
                        "RAHASIA",
                        "MUARA CONTOH",
                        "Muara",
                        "MELATI",
                        "RAHASIA",
                        "2023-02-04",
                        "Sangat Pendek",
                        "-3,5")
                .row(
                        3,
                        "9901010101010003",
                        "RAHASIA TIGA",
                        "P",
                        "2021-01-02",
                        "RAHASIA",
                        "MUARA CONTOH",
                        "Muara",
                        "MELATI",
                        "RAHASIA",
                        "2023-02-04",
                        "Normal",
                        "0")
                .row(
                        4,
                        "9901010101010004",
                        "RAHASIA EMPAT",
                        "P",
                        "2021-01-02",
                        "RAHASIA",
                        "MUARA CONTOH",
                        "Muara",
                        "MELATI",
                        "RAHASIA",
                        "2023-08-04",
                        "Normal",
                        "0")
                .row(
                        5,
                        "9901010101010005",
                        "RAHASIA LIMA",
                        "P",
                        "2021-01-02",
                        "RAHASIA",
                        "HULU CONTOH",
                        "Muara",
                        "MAWARR",
                        "RAHASIA",
                        "2023-02-04",
                        "Normal",
                        "0")
                .row(
                        6,
                        "9901010101010006",
                        "RAHASIA ENAM",
                        "P",
                        "2021-01-02",
                        "RAHASIA",
                        "HULU CONTOH",
                        "Muara",
                        "MAWAR",
                        "RAHASIA",
                        "2023-02-04",
                        "-",
                        "0")
                .row(
                        7,
                        "9901010101010007",
                        "RAHASIA TUJUH",
                        "P",
                        "2021-01-02",
                        "RAHASIA",
                        "HULU CONTOH",
                        "Muara",
                        "MAWAR",
                        "RAHASIA",
                        "2023-02-04",
                        "RAHASIA",
                        "0")
                .csv(folder, "balita.csv");
    }

    @Test
    void columns_about_people_are_refused_and_show_nothing() {
        SheetReading reading = propose(children(), ImportKind.DESA);

        assertThat(reading.isAboutPeople()).isTrue();
        assertThat(reading.columns())
                .filteredOn(column -> column.personal() != null)
                .allMatch(column -> column.samples().isEmpty() && column.use() == null)
                .extracting(ColumnLook::personal)
                .containsExactly(
                        PersonalColumn.NIK,
                        PersonalColumn.NAME,
                        PersonalColumn.BIRTH_DATE,
                        PersonalColumn.NAME,
                        PersonalColumn.ADDRESS);
        assertThat(findings(reading.findings())).contains("people");
        assertThat(reading.toString()).doesNotContain("9901010101", "RAHASIA SATU", "2021-01-02");
    }

    @Test
    void they_are_not_read_unless_they_are_to_be_counted() {
        Path file = children();
        ImportSettings settings = ImportSettings.of(propose(file, ImportKind.DESA));

        assertThatThrownBy(() -> Reading.read(file, settings)).isInstanceOfSatisfying(UserError.class, error -> {
            assertThat(error.code()).isEqualTo("intake.people");
            assertThat(error.arguments()).containsExactly("balita.csv");
        });
    }

    @Test
    void counted_they_are_numbers_per_desa_and_month_of_measuring() {
        Path file = children();

        ImportDraft draft = Reading.read(file, counting(ImportSettings.of(propose(file, ImportKind.DESA))));

        assertThat(rows(draft))
                .containsExactly("Melati/Muara Contoh: 3, 1, 1", "Melati/Muara Contoh: 1, 0, 0", "null: 1, 0, 0");
        assertThat(draft.rows())
                .extracting(row -> row.period())
                .containsExactly(new Period(2023, 2), new Period(2023, 8), new Period(2023, 2));
        assertThat(findings(draft.findings())).containsExactly("area-similar I7", "height-unread L9");
        assertThat(draft.toString()).doesNotContain("RAHASIA", "9901010101");
    }

    @Test
    void a_personal_column_is_not_read_even_when_it_is_settled_so() {
        Path file = children();
        ImportSettings settings = counting(ImportSettings.of(propose(file, ImportKind.DESA)));
        Map<Integer, ColumnUse> uses = new HashMap<>(settings.uses());
        uses.remove(8);
        uses.put(2, ColumnUse.of(ImportField.DESA));
        ImportSettings named = new ImportSettings(
                settings.kind(),
                0,
                settings.headerFirst(),
                settings.headerLast(),
                uses,
                Map.of(),
                Set.of(),
                null,
                null,
                true,
                Map.of(),
                Map.of(),
                Set.of());

        assertThat(Reading.read(file, named).toString()).doesNotContain("RAHASIA");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "NIK Ibu, x, NIK",
                "No. KTP, x, NIK",
                "Nama Anak, x, NAME",
                "Nama, x, NAME",
                "Nama, Melati, -",
                "Nama Desa, x, -",
                "Nama OPD, x, -",
                "Nama Kegiatan, x, -",
                "Nama Puskesmas, x, -",
                "Nama Balita, x, NAME",
                "Nama Kepala Keluarga, x, NAME",
                "Tempat/Tgl Lahir, x, BIRTH_DATE",
                "Alamat, x, ADDRESS",
                "Alamat Puskesmas, x, -",
                "No HP, x, PHONE",
                "Telepon, x, PHONE",
                "Jumlah Balita, 5, -",
                "Jumlah balita punya NIK, 5, -",
                "Catatan, 9901010101010001, NIK",
                "'', 9901010101010001, NIK",
                "Kode, 9.90101E+15, NIK",
                "Kode, 9901 0101 0101 0001, NIK"
            })
    void a_column_is_recognised_by_heading_or_contents(String heading, String content, PersonalColumn expected) {
        Path file = new SmallBook()
                .row("Kecamatan", "Desa", "Diukur", heading)
                .row("Muara Contoh", "Melati", "5", content)
                .csv(folder, "kolom.csv");

        assertThat(propose(file, ImportKind.DESA).columns())
                .filteredOn(column -> column.index() == 3)
                .extracting(ColumnLook::personal)
                .containsExactly(expected);
    }

    @Test
    void sixteen_digits_as_a_number_of_the_workbook_are_a_nik() {
        Path file = new SmallBook()
                .row("Kecamatan", "Desa", "Diukur", "Ket lain")
                .row("Muara Contoh", "Melati", 5, (double) 9901010101010001L)
                .xlsx(folder, "nik.xlsx");

        assertThat(propose(file, ImportKind.DESA).columns().get(3).personal()).isEqualTo(PersonalColumn.NIK);
    }

    @Test
    void a_nik_that_comes_late_is_not_shown() {
        SmallBook book = new SmallBook().row("Kecamatan", "Desa", "Diukur");
        for (int i = 0; i < 800; i++) {
            book.row("Muara Contoh", "Melati", "5");
        }
        Path file = book.row("Muara Contoh", "Melati", "9901010101010009").csv(folder, "telat.csv");

        ImportDraft draft = Reading.read(file, ImportKind.DESA);

        assertThat(findings(draft.findings())).contains("personal-value C802");
        assertThat(draft.toString()).doesNotContain("9901010101010009");
    }

    private static ImportSettings counting(ImportSettings settings) {
        return new ImportSettings(
                settings.kind(),
                settings.sheet(),
                settings.headerFirst(),
                settings.headerLast(),
                settings.uses(),
                settings.decimals(),
                settings.fractions(),
                settings.period(),
                settings.source(),
                true,
                Map.of(),
                Map.of(),
                Set.of());
    }
}
