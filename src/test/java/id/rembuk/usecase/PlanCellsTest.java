package id.rembuk.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.rembuk.domain.UserError;
import id.rembuk.domain.plan.Budget;
import id.rembuk.domain.plan.FundShare;
import id.rembuk.domain.plan.PlanField;
import id.rembuk.domain.plan.PlanLine;
import id.rembuk.support.FewPlaces;
import id.rembuk.support.PlanLines;
import id.rembuk.text.Messages;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PlanCellsTest {
    private final PlanCells cells = new PlanCells(FewPlaces.catalogue(), Messages.indonesian());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "OWNER | dinkes | Dinkes",
                "OWNER | Dinas Pemberdayaan | Dinas PMD",
                "OUTPUT | ' Balita   dapat PMT ' | 'Balita   dapat PMT'",
                "OUTPUT | '' | ''",
                "NOMENCLATURE | 1.02.02.2.02.15 | 1.02.02.2.02.0015",
                "NOMENCLATURE | gizi masyarakat | 1.02.02.2.02.0015",
                "NOMENCLATURE | 1.02.02.02.02.0015 Pengelolaan Gizi | 1.02.02.2.02.0015",
                "NOMENCLATURE | 9.01.02.2.02.0099 Kegiatan lain | 9.01.02.2.02.0099",
                "CLASS | spes | Spesifik",
                "CLASS | SENSITIF | Sensitif",
                "REACH | tata | Tata kelola",
                "BASELINE | 8.214 | 8.214",
                "BASELINE | 8,09 | 8,09",
                "TARGET | 402 | 402",
                "TARGET | >= 90 | ≥ 90",
                "TARGET | ≥90% | ≥ 90",
                "TARGET | maks 14 | ≤ 14",
                "TARGET | min 2 kali | min. 2 kali",
                "TARGET | paling sedikit 90 | ≥ 90",
                "TARGET | tersusun | tersusun",
                "TARGET_GROUPS | ibu hamil, remaja | Remaja; Ibu hamil",
                "PEOPLE | 1.200 | 1.200",
                "MONTHS | 1-12 | Jan–Des",
                "MONTHS | Maret s.d. Juni | Mar–Jun",
                "MONTHS | TW II | Apr–Jun",
                "MONTHS | triwulan 1 - triwulan 3 | Jan–Sep",
                "MONTHS | Nopember | Nov",
                "SITES | Seluruh Desa | seluruh desa",
                "SITES | desa lokus; Kandangan | desa lokus; Kec. Kandangan",
                "SITES | 'Baluti, Sungai Raya (Simpur)' | Baluti; Sungai Raya (Simpur)",
                "SITES | Kecamatan Simpur | Kec. Simpur",
                "SITES | kabupaten | seluruh desa",
                "SITES | 'Kab. Hulu Sungai Selatan, Semua Kecamatan' | seluruh desa",
                "SITES | 'Kabupaten Hulu Sungai Selatan, Baluti' | Baluti",
                "BUDGET | Rp 97.130.000,- | 97.130.000",
                "BUDGET | belum ada | ''",
                "BUDGET | melekat pada baris 3 | melekat pada baris 3",
                "SHARE | 97,13 jt | 97.130.000",
                "INDICATORS | s1 s5 | S1; S5",
                "STEP | rkpd | RKPD",
                "ORIGIN | musren | Musrenbang",
            })
    void aTypedTextBecomesWhatItMeans(PlanField field, String typed, String shown) {
        PlanLine line = cells.read(field, typed).apply(PlanLine.blank("1", "c", 1, "dinkes"));
        assertThat(cells.text(field, line)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "OWNER | Dinas | plan.cell.owner-several",
                "OWNER | Satpol | plan.cell.owner-unknown",
                "OUTPUT | Balita 6306054101900001 | personal.nik",
                "OUTPUT | #REF! | plan.cell.spreadsheet-error",
                "NOMENCLATURE | pelayanan kesehatan | plan.cell.code-several",
                "NOMENCLATURE | jembatan | plan.cell.code-unknown",
                "CLASS | s | plan.cell.choice",
                "REACH | lain | plan.cell.choice",
                "BASELINE | -3 | plan.cell.negative",
                "TARGET | 402 balita | plan.cell.target",
                "TARGET | 200;2 | plan.cell.target",
                "TARGET | -5 | plan.cell.negative",
                "PEOPLE | 2,5 | plan.cell.count",
                "MONTHS | 13 | plan.cell.months",
                "MONTHS | lebaran | plan.cell.months",
                "SITES | Sungai Raya | plan.cell.site-several",
                "SITES | Atlantis | plan.cell.site-unknown",
                "SITES | Kabupaten Banjar | plan.cell.site-unknown",
                "BUDGET | -5.000 | plan.cell.negative",
                "BUDGET | 10.000.000.000.001 | plan.cell.too-large",
                "BUDGET | 415,223 | plan.cell.ambiguous",
                "SHARE | 97,13 | plan.cell.part-of-a-rupiah",
                "SHARE | 9,7E+07 | plan.cell.shortened",
                "FUNDS | DAK Fisik | plan.cell.fund-several",
                "FUNDS | Bank | plan.cell.fund-unknown",
                "FUNDS | BOK; DAU | plan.cell.fund-amount",
                "INDICATORS | Z9 | plan.cell.indicator-unknown",
            })
    void whatIsNotClearIsRefusedWithWhatToType(PlanField field, String typed, String code) {
        assertThatThrownBy(() -> cells.read(field, typed))
                .isInstanceOfSatisfying(
                        UserError.class, e -> assertThat(e.code()).isEqualTo(code));
        Messages texts = Messages.indonesian();
        assertThat(texts.has("error." + code + ".next")).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SITES | kabupaten | seluruh desa",
                "SITES | Kab. Hulu Sungai Selatan | seluruh desa",
                "SITES | Kabupaten; Kandangan | Kec. Kandangan",
                "SITES | Semua Desa | ''",
                "SITES | Kandangan | ''",
                "SHARE | 97,13 jt | Rp 97.130.000",
                "BUDGET | 97.130.000 | ''",
                "OUTPUT | kabupaten | ''",
            })
    void whatATextIsTakenForIsSaidWhereItsWordsDoNot(PlanField field, String typed, String said) {
        assertThat(cells.meaning(field, typed).orElse("")).isEqualTo(said);
    }

    @ParameterizedTest
    @EnumSource(PlanField.class)
    void whatACellWritesItAlsoReads(PlanField field) {
        PlanLine line = PlanLines.complete("1", "c", "dinkes")
                .description("baris satu\nbaris dua")
                .note("catatan")
                .people(1200)
                .build();
        PlanLine again = cells.read(field, cells.text(field, line)).apply(line);
        assertThat(again).isEqualTo(line);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Maret s.d. Agustus | Mar–Agt | Mar–Aug",
                "May-Oct | Mei–Okt | May–Oct",
                "August - December | Agt–Des | Aug–Dec",
                "Pebruari | Feb | Feb",
            })
    void monthsAreShownInTheLanguageOfTheWindowAndReadInBoth(String typed, String indonesian, String english) {
        PlanCells abroad = new PlanCells(FewPlaces.catalogue(), Messages.english());
        PlanLine line = cells.read(PlanField.MONTHS, typed).apply(PlanLine.blank("1", "c", 1, "dinkes"));

        assertThat(cells.text(PlanField.MONTHS, line)).isEqualTo(indonesian);
        assertThat(abroad.text(PlanField.MONTHS, line)).isEqualTo(english);
        assertThat(abroad.read(PlanField.MONTHS, english).apply(line)).isEqualTo(line);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "melekat pada baris 3 | melekat pada baris 3 | part of baris 3",
                "part of line 2 | melekat pada line 2 | part of line 2",
                "not known | '' | ''",
            })
    void aBudgetThatIsNoAmountIsShownInTheLanguageOfTheWindowAndReadInBoth(
            String typed, String indonesian, String english) {
        PlanCells abroad = new PlanCells(FewPlaces.catalogue(), Messages.english());
        PlanLine line = cells.read(PlanField.BUDGET, typed).apply(PlanLine.blank("1", "c", 1, "dinkes"));

        assertThat(cells.text(PlanField.BUDGET, line)).isEqualTo(indonesian);
        assertThat(abroad.text(PlanField.BUDGET, line)).isEqualTo(english);
        assertThat(abroad.read(PlanField.BUDGET, english).apply(line)).isEqualTo(line);
    }

    @Test
    void severalFundsKeepTheirAmountsAndOneFundPaysTheWholeShare() {
        PlanLine line = PlanLines.complete("1", "c", "dinkes").build();
        assertThat(cells.read(PlanField.FUNDS, "DAU").apply(line).funds())
                .containsExactly(new FundShare("DAU", 97_130_000));
        PlanLine several = cells.read(PlanField.FUNDS, "BOK 50.000.000; Dana Desa Rp 47,13 jt")
                .apply(line);
        assertThat(several.funds()).containsExactly(new FundShare("BOK", 50_000_000), new FundShare("DD", 47_130_000));
        assertThat(cells.text(PlanField.FUNDS, several)).isEqualTo("BOK 50.000.000; Dana Desa 47.130.000");
    }

    @Test
    void aSingleFundFollowsTheShareAndSeveralDoNot() {
        PlanLine line = PlanLines.complete("1", "c", "dinkes").build();
        assertThat(cells.read(PlanField.SHARE, "50.000.000").apply(line).fundTotal())
                .isEqualTo(50_000_000);
        PlanLine several =
                cells.read(PlanField.FUNDS, "BOK 50.000.000; DAU 47.130.000").apply(line);
        assertThat(cells.read(PlanField.SHARE, "60.000.000").apply(several).fundTotal())
                .isEqualTo(97_130_000);
    }

    @Test
    void aBlankBudgetIsUnknownAndNeverZero() {
        PlanLine line = PlanLines.complete("1", "c", "dinkes").build();
        assertThat(cells.read(PlanField.BUDGET, "").apply(line).budget()).isEqualTo(Budget.UNKNOWN);
        assertThat(cells.read(PlanField.BUDGET, "0").apply(line).budget()).isEqualTo(Budget.of(0));
        assertThat(cells.read(PlanField.SHARE, "-").apply(line).stuntingShare()).isNull();
    }

    @Test
    void aChosenSubKegiatanBringsItsNameAndRegulation() {
        PlanLine line = cells.read(PlanField.NOMENCLATURE, "gizi").apply(PlanLine.blank("1", "c", 1, null));
        assertThat(line.nomenclatureName()).contains("Gizi Masyarakat");
        assertThat(line.nomenclatureVersion()).contains("1317/2023");
        assertThat(line.indicatorCodes()).as("links are proposals only").isEqualTo(List.of());
    }
}
