package id.rembuk.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.rembuk.domain.UserError;
import id.rembuk.domain.guide.GuideStep;
import id.rembuk.reference.guide.FrameFiles;
import id.rembuk.usecase.port.GuidanceCatalogue;
import id.rembuk.usecase.port.PracticeSource.Places;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The practice rows name their faults, the manual explains each of them, and a spoilt row is refused with its line. */
class PracticeFilesTest {
    private static final TemplateReferences REFERENCE = new TemplateReferences(Templates.packed());

    @TempDir
    Path folder;

    @Test
    void nineFaultsAreNamedAndTheManualShowsEachOfTheirRows() throws Exception {
        List<CsvRow> plan = rows("rencana.csv");
        List<CsvRow> commitments = rows("komitmen.csv");
        assertThat(Stream.concat(plan.stream(), commitments.stream())
                        .map(row -> row.text("kesalahan"))
                        .filter(Objects::nonNull)
                        .distinct())
                .containsExactlyInAnyOrder(
                        "target-kosong",
                        "lokasi-kosong",
                        "dana-selisih-satu-rupiah",
                        "porsi-melebihi-pagu",
                        "kode-tidak-dikenal",
                        "tata-kelola-ditandai-menyentuh-sasaran",
                        "kegiatan-ganda",
                        "komitmen-tanpa-penanggung-jawab",
                        "komitmen-tanpa-tenggat");
        String manual = Files.readString(Path.of("docs/panduan/latihan.md"));
        assertThat(plan.stream().filter(row -> row.text("kesalahan") != null))
                .hasSize(8)
                .allSatisfy(row -> assertThat(manual).contains(row.text("opd") + ": *" + row.text("keluaran") + "*"));
        assertThat(commitments.stream().filter(row -> row.text("kesalahan") != null))
                .allSatisfy(row -> assertThat(manual)
                        .contains("Komitmen " + row.text("nomor") + ": *"
                                + row.text("teks").substring(0, 20)));
    }

    @Test
    void everyFigureIsCitedAndEveryInventedFileSaysSo() {
        assertThat(Stream.of("kasus.csv", "prevalensi.csv", "target.csv").flatMap(file -> rows(file).stream()))
                .allSatisfy(row -> assertThat(row.text("sitasi")).isNotBlank());
        assertThat(Stream.of(
                                "rencana.csv",
                                "komitmen.csv",
                                "rapat.csv",
                                "dokumen.csv",
                                "desa.csv",
                                "layanan.csv",
                                "langkah.csv",
                                "tenggat.csv",
                                "permintaan.csv")
                        .map(file -> Templates.packed().text("contoh/hss/" + file)))
                .allSatisfy(text -> assertThat(text).contains("DATA LATIHAN, BUKAN ANGKA RESMI"));
    }

    @Test
    void everyPracticeStepIsOneOfTheShippedFrameAndOnlyThoseTickedByHandAreTicked() {
        GuidanceCatalogue.Available frames = new FrameFiles(Templates.packed()).available();
        assertThat(rows("langkah.csv")).isNotEmpty().allSatisfy(row -> {
            GuideStep step = frames.frame(row.text("kerangka"))
                    .flatMap(file -> file.frame().action(row.text("aksi")))
                    .flatMap(action -> action.step(row.text("langkah")))
                    .orElseThrow();
            assertThat(step.computed() == null || row.text("selesai") == null)
                    .as(row.text("langkah"))
                    .isTrue();
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rencana.csv|Dinas Kesehatan,spesifik|Dinas Kesehata,spesifik|opd",
                "rencana.csv|,BOK 97130000,|,BOK Rp97130000,|dana",
                "rencana.csv|,desa lokus,S8,|,desa terpilih,S8,|lokasi",
                "rencana.csv|usulan 2024-01-22 97130000|usulan 22-01-2024 97130000|tahap",
                "rencana.csv|usulan 2024-01-22 97130000|dikirim 2024-01-22 97130000|tahap",
                "rencana.csv|,318,=,402,|,318,~,402,|operator",
                "rencana.csv|,318,=,402,|,318,=,empat ratus,|target",
                "rencana.csv|402,3,11,97130000|402,3,13,97130000|bulan_selesai",
                "rencana.csv|402,3,11,97130000|402,3,11,99999999999999|pagu",
                "prevalensi.csv|63.06,2021,,ssgi,29.1|63.06,2021,,ssgi,129.1|persen",
                "kasus.csv|63.06,2020,|63.06,20,|tahun",
                "desa.csv|,2022,8,eppgbm,|,2022,13,eppgbm,|bulan",
                "layanan.csv|,S2,2023,|,S99,2023,|indikator",
                "komitmen.csv|DKES-01; DKES-06|DKES-01; DKES-99|baris_rencana",
                "komitmen.csv|2025-12-31,seluruh desa|31 Desember,seluruh desa|tenggat",
                "pejabat.csv|,pj,|,penjabat,|status",
                "rapat.csv|,09:00,12:30|,9,12:30|mulai",
                "rapat.csv|,wita,|,wib1,|zona",
                "rapat.csv|Kandangan,Sekretaris Daerah,|Kandangan,Sekretaris,|pimpinan",
                "rapat.csv|,Perencana Ahli Muda Bappelitbangda,|,Perencana,|notulis",
                "dokumen.csv|berita_acara,|surat,|jenis",
                "dokumen.csv|; Ketua TP PKK|; Ketua PKK|penanda_tangan",
                "prevalensi.csv|63.06,2021,,ssgi|63.06,2021,,survei|sumber_data"
            })
    void aSpoiltRowIsRefusedByLineAndColumn(String file, String sound, String spoilt, String column) throws Exception {
        String name = "contoh/hss/" + file;
        String text = Templates.packed().text(name);
        assertThat(text).contains(sound);
        String[] before = text.substring(0, text.indexOf(sound)).split("\n", -1);
        Path copy = folder.resolve(name);
        Files.createDirectories(copy.getParent());
        Files.writeString(copy, text.replaceFirst(java.util.regex.Pattern.quote(sound), spoilt));
        PracticeFiles practice = new PracticeFiles(new Templates(folder), "contoh/hss", REFERENCE);
        assertThatThrownBy(() -> practice.records(places())).isInstanceOfSatisfying(UserError.class, error -> {
            assertThat(error.code()).isEqualTo("template.value-wrong");
            assertThat(error.arguments()).startsWith(copy.toString(), String.valueOf(before.length), column);
        });
    }

    private static Places places() {
        Map<String, String> areas = new HashMap<>();
        areas.put("63.06", "63.06");
        new ShippedAreas().areasOf("63.06").forEach(area -> areas.put(area.code(), area.code()));
        Map<String, String> bodies = new HashMap<>();
        REFERENCE.organisations("63.06").forEach(body -> bodies.put(body.name(), body.name()));
        new ShippedAreas().areasOf("63.06").forEach(area -> bodies.put("Kecamatan " + area.name(), area.code()));
        return new Places("siklus", areas, bodies);
    }

    private static List<CsvRow> rows(String file) {
        return CsvTable.read(Templates.packed(), "contoh/hss/" + file).rows();
    }
}
