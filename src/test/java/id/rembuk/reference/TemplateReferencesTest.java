package id.rembuk.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.rembuk.domain.UserError;
import id.rembuk.domain.organisation.OrganisationKind;
import id.rembuk.domain.reference.FundSourceKind;
import id.rembuk.domain.reference.Indicator;
import id.rembuk.domain.reference.NomenclatureEntry;
import id.rembuk.domain.reference.NomenclatureLevel;
import id.rembuk.domain.reference.OrganisationEntry;
import id.rembuk.text.Messages;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped reference lists hold together, and an officer's own copy wins or says what is wrong in it. */
class TemplateReferencesTest {
    private static final TemplateReferences SHIPPED = new TemplateReferences(Templates.packed());

    @TempDir
    Path folder;

    @Test
    void shipsTheIndicatorsOfPerpres72WithTheirTargets() {
        Map<String, Indicator> indicators = by(SHIPPED.indicators(), Indicator::code);
        assertThat(indicators).hasSize(86);
        assertThat(SHIPPED.indicators().stream().filter(i -> i.group().equals("perpres72-spesifik")))
                .hasSize(9);
        assertThat(SHIPPED.indicators().stream().filter(i -> i.group().equals("perpres72-sensitif")))
                .hasSize(11);
        assertThat(SHIPPED.indicators().stream().filter(i -> i.group().equals("bangda29-esensial")))
                .hasSize(29);
        assertThat(indicators.get("S3").target()).isEqualByComparingTo("58");
        assertThat(indicators.get("N2").target()).isEqualByComparingTo("15.5");
        assertThat(indicators.get("N2").lowerIsBetter()).isTrue();
        assertThat(indicators.get("S3").lowerIsBetter()).isFalse();
        assertThat(indicators.get("O1").target()).isEqualByComparingTo("14");
        assertThat(indicators.get("N6").targetText()).startsWith("112,9 juta penduduk");
        assertThat(SHIPPED.indicators())
                .allSatisfy(i -> assertThat(i.regulation()).isNotBlank());
        assertThat(indicators.get("S1").nameVerified()).isTrue();
        assertThat(indicators.get("S1").equivalents()).containsExactly("B10", "L1");
        assertThat(indicators.get("S3").owners()).containsExactly("Dinas Kesehatan", "Dinas Pendidikan");
        assertThat(indicators.get("N4").targetVerified()).isFalse();
    }

    @Test
    void shipsANomenclatureWhoseRowsHaveParentsRegulationsAndKnownIndicators() {
        Map<String, NomenclatureEntry> entries = by(SHIPPED.nomenclature(), NomenclatureEntry::code);
        Set<String> indicators = by(SHIPPED.indicators(), Indicator::code).keySet();
        assertThat(SHIPPED.nomenclature().stream().filter(e -> e.level() == NomenclatureLevel.SUB_KEGIATAN))
                .hasSize(192);
        assertThat(SHIPPED.nomenclature()).allSatisfy(e -> {
            assertThat(e.regulation()).as(e.code()).isNotBlank();
            assertThat(indicators).as(e.code()).containsAll(e.indicatorCodes());
            assertThat(e.name()).as(e.code()).doesNotContain("  ").doesNotContain(",,");
            if (e.level() != NomenclatureLevel.BIDANG_URUSAN) {
                assertThat(entries)
                        .as(e.code())
                        .containsKey(
                                e.code().substring(0, e.code().lastIndexOf('.')).replaceFirst("\\.2$", ""));
            }
            if (e.successorCode() != null) {
                assertThat(entries).as(e.code()).containsKey(e.successorCode());
            }
            if (e.level() == NomenclatureLevel.SUB_KEGIATAN) {
                assertThat(e.code()).matches("[1-7X]\\.[0-9X]{2}\\.\\d\\d\\.2\\.\\d\\d\\.\\d{4}");
                assertThat(e.unit()).as(e.code()).isNotBlank();
            }
        });
        assertThat(entries.get("1.02.02.2.02.0015").name())
                .isEqualTo("Pengelolaan Pelayanan Kesehatan Gizi Masyarakat");
        assertThat(entries.get("2.14.03.2.04.0005").successorCode()).isEqualTo("2.14.02.2.01.0042");
    }

    @Test
    void shipsTheKindsOfFundSourcesOfRegionalPlans() {
        Map<String, FundSourceKind> funds = by(SHIPPED.fundSources(), FundSourceKind::code);
        assertThat(funds)
                .containsKeys(
                        "APBN",
                        "APBD",
                        "APBD-PROV",
                        "PAD",
                        "DAU",
                        "DBH",
                        "BOK",
                        "BOKB",
                        "BOP-PAUD",
                        "DD",
                        "ADD",
                        "BUMDES",
                        "CSR",
                        "BAZNAS",
                        "BAAS",
                        "MITRA",
                        "LAIN")
                .hasSize(23);
        assertThat(SHIPPED.fundSources().stream().filter(f -> f.group().equals("DAK Fisik")))
                .hasSize(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"indikator", "nomenklatur", "opd", "opd-daerah", "sumber-dana"})
    void everyRowNamesItsRegulationVersionSourceAndWhetherItWasVerified(String list) {
        String verified = list.equals("indikator") ? "nama_terverifikasi" : "terverifikasi";
        assertThat(CsvTable.read(Templates.packed(), "rujukan/" + list + ".csv").rows())
                .allSatisfy(row -> {
                    assertThat(row.required("peraturan")).isNotBlank();
                    assertThat(row.required("versi")).isNotBlank();
                    assertThat(row.required("sumber")).doesNotContain("http").doesNotContain("github");
                    assertThat(row.required(verified)).isIn("ya", "belum");
                });
    }

    @Test
    void saysThatTheLinksToIndicatorsAreAProposal() {
        assertThat(Templates.packed().text("rujukan/nomenklatur.csv"))
                .contains("usulan pemetaan Rembuk, bukan ketentuan");
    }

    @Test
    void namesBodiesAsTheRegencyDoesWhereThatIsKnown() {
        Map<String, OrganisationEntry> bodies = by(SHIPPED.organisations("63.06"), OrganisationEntry::name);
        assertThat(bodies)
                .containsKeys("Bappelitbangda", "Dinas PPKBPPPA", "Dinas PMD", "Baznas Kab. HSS", "Dinas Pendidikan")
                .doesNotContainKeys(
                        "Badan Perencanaan Pembangunan Daerah",
                        "Dinas Pemberdayaan Perempuan dan Perlindungan Anak",
                        "Badan Amil Zakat Nasional");
        assertThat(bodies.get("Dinas PPKBPPPA").fieldCodes()).containsExactly("2.14", "2.08");
        assertThat(bodies.get("Dinas PPKBPPPA").aliases()).contains("DPPKB", "DP3A");
        assertThat(bodies.get("Baznas Kab. HSS").kind()).isEqualTo(OrganisationKind.MITRA);
        assertThat(SHIPPED.organisations("63.06")).hasSize(27).doesNotHaveDuplicates();
        assertThat(by(SHIPPED.organisations("63.03"), OrganisationEntry::shortName)
                        .get("Dinas Sosial P3AP2KB")
                        .fieldCodes())
                .containsExactly("1.06", "2.08", "2.14");
    }

    @Test
    void namesBodiesGenerallyWhereNothingIsKnown() {
        List<OrganisationEntry> bodies = SHIPPED.organisations("11.01");
        assertThat(bodies).hasSize(28);
        assertThat(bodies.get(0).name()).isEqualTo("Badan Perencanaan Pembangunan Daerah");
        assertThat(bodies)
                .extracting(OrganisationEntry::shortName)
                .doesNotContainNull()
                .doesNotHaveDuplicates();
        assertThat(bodies).noneMatch(body -> body.kind() == OrganisationKind.KECAMATAN);
    }

    @Test
    void prefersTheFolderOfTheOfficerFileByFile() throws Exception {
        write(
                "rujukan/sumber-dana.csv",
                "# catatan, dengan koma\nkode,nama,kelompok,peraturan,versi,terverifikasi\nA,Dana A,Lain,,,belum\n");
        TemplateReferences own = new TemplateReferences(new Templates(folder));
        assertThat(own.fundSources()).containsExactly(new FundSourceKind("A", "Dana A", "Lain", null, false));
        assertThat(own.indicators()).isEqualTo(SHIPPED.indicators());
    }

    @Test
    void readsWhatASpreadsheetMakesOfTheFile() throws Exception {
        String saved = """
                "# catatan; dengan tanda baca";;;;;
                kode;nama;kelompok;peraturan;versi;terverifikasi
                A;"Dana; A";Lain;;;ya
                ;;;;;
                """;
        write("rujukan/sumber-dana.csv", "\uFEFF" + saved.replace("\n", "\r\n"));
        assertThat(new TemplateReferences(new Templates(folder)).fundSources())
                .containsExactly(new FundSourceKind("A", "Dana; A", "Lain", null, true));
    }

    @Test
    void saysFileLineAndReasonOfAMistake() throws Exception {
        String head = "# catatan\nkode,nama,kelompok,peraturan,versi,terverifikasi\nA,Dana A,Lain,,,ya\n";
        refused(
                head + "B,Dana B,Lain,,,mungkin\n",
                "template.value-wrong",
                "4",
                "terverifikasi",
                "mungkin",
                "ya, belum");
        refused(head + "B,,Lain,,,ya\n", "template.value-missing", "4", "nama");
        refused(head + "\nA,Dana B,Lain,,,ya\n", "template.twice", "5", "kode", "A");
        refused(head + "\"B,Dana B,Lain,,,ya\n", "template.quotes", "4");
        refused("kode,nama\nA,Dana A\n", "template.column-missing", "kelompok");
        refused("# hanya catatan\n", "template.empty");
        Files.write(folder.resolve("rujukan/sumber-dana.csv"), new byte[] {'a', (byte) 0xE9, '\n'});
        refusedAsItIs("template.not-utf8");
    }

    @Test
    void refusesAWrongNumberDirectionOrTier() throws Exception {
        write("rujukan/indikator.csv", """
                kode,kelompok,nama,arah,peraturan,versi,nama_terverifikasi,target_terverifikasi,target
                X1,uji,Nama,naik,P,1,ya,ya,kira-kira 5
                """);
        TemplateReferences own = new TemplateReferences(new Templates(folder));
        assertCode(own::indicators, "template.value-wrong");
        write("rujukan/indikator.csv", """
                kode,kelompok,nama,arah,peraturan,versi,nama_terverifikasi,target_terverifikasi
                X1,uji,Nama,ke atas,P,1,ya,ya
                """);
        assertCode(own::indicators, "template.value-wrong");
        write(
                "rujukan/nomenklatur.csv",
                "kode,tingkat,nama,peraturan,versi,usulan_indikator,terverifikasi\n1.01,urusan besar,N,P,1,,ya\n");
        assertCode(own::nomenclature, "template.value-wrong");
    }

    @Test
    void refusesALocalNameForABodyNobodyKnows() throws Exception {
        write(
                "rujukan/opd-daerah.csv",
                "kode_kabupaten,nama,singkatan,menggantikan,peraturan,versi,terverifikasi\n63.06,Dinas Baru,,Dinas Lama,P,1,ya\n");
        assertCode(() -> new TemplateReferences(new Templates(folder)).organisations("63.06"), "template.value-wrong");
    }

    @Test
    void readsNothingBeforeItIsAsked() throws Exception {
        write("rujukan/opd.csv", "rusak");
        write("rujukan/indikator.csv", "rusak");
        TemplateReferences own = new TemplateReferences(new Templates(folder));
        assertThat(own.fundSources()).isNotEmpty();
        assertCode(own::indicators, "template.column-missing");
    }

    private void refused(String text, String code, String... words) throws Exception {
        write("rujukan/sumber-dana.csv", text);
        refusedAsItIs(code, words);
    }

    private void refusedAsItIs(String code, String... words) {
        assertThatThrownBy(() -> new TemplateReferences(new Templates(folder)).fundSources())
                .isInstanceOfSatisfying(UserError.class, error -> {
                    assertThat(error.code()).isEqualTo(code);
                    assertThat(error.arguments().get(0))
                            .asString()
                            .endsWith(Path.of("rujukan", "sumber-dana.csv").toString());
                    assertThat(error.arguments().subList(1, error.arguments().size()))
                            .containsExactly((Object[]) words);
                    assertThat(Messages.indonesian()
                                    .get(
                                            "error." + code + ".why",
                                            error.arguments().toArray()))
                            .contains(error.arguments().stream()
                                    .map(String::valueOf)
                                    .toList())
                            .doesNotContain("{");
                });
    }

    private static void assertCode(ThrowingCallable call, String code) {
        assertThatThrownBy(call)
                .isInstanceOf(UserError.class)
                .extracting("code")
                .isEqualTo(code);
    }

    private void write(String name, String text) throws Exception {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private static <T> Map<String, T> by(List<T> all, Function<T, String> key) {
        return all.stream().collect(Collectors.toMap(key, Function.identity()));
    }
}
