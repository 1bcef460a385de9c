package id.rembuk.reference.guide;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.UserError;
import id.rembuk.domain.guide.ActionMapping;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an officer is told about a frame that cannot be read: file, line and reason. */
class BrokenFramesTest {
    private static final String PLACE = "templates/panduan/kami.yaml";
    private static final Set<String> SOURCES = Set.of("A7", "GK", "TURUNAN");

    private static final List<String> GOOD = List.of(
            "id: panduan-kami",
            "versi: 1",
            "nama: Panduan kami",
            "mengikuti: 8-aksi-2022",
            "tahun_dari: 2022",
            "tahun_sampai: 2024",
            "aksi:",
            "  - id: aksi-1",
            "    sebutan: Aksi 1",
            "    nama: Analisis Situasi",
            "    waktu:",
            "      teks: Januari",
            "      sumber: GK",
            "      rujukan: Pedoman 2018",
            "      terverifikasi: belum",
            "      bulan: [1]",
            "    langkah:",
            "      - id: lokus",
            "        teks: Menetapkan lokus",
            "        sumber: A7",
            "        terverifikasi: ya",
            "        dihitung: lokus-ditetapkan",
            "    bukti:",
            "      - id: ba",
            "        teks: Berita acara",
            "        sumber: A7",
            "        terverifikasi: ya",
            "        jenis: berita-acara",
            "    diteruskan:",
            "      - teks: Lokus",
            "        ke_aksi: aksi-1",
            "        sumber: A7",
            "        terverifikasi: ya");

    @Test
    void theFrameTheMistakesAreMadeInIsGood() {
        FrameReader.Result result = read(String.join("\n", GOOD));
        assertThat(result.faults()).isEmpty();
        assertThat(result.frame().vocabulary()).isEqualTo("8-aksi-2022");
        assertThat(result.frame().actions().get(0).evidence().get(0).kind()).isNotNull();
    }

    /** One line of the good frame is replaced; the message names the line where the mistake is seen. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            1  | id: Panduan Kami                | frame.id-wrong       | 1
            2  | versi: satu                     | frame.value-wrong    | 2
            2  | versi: 0                        | frame.value-wrong    | 2
            2  | version: 1                      | frame.key-unknown    | 2
            3  | nama: [a, b]                    | frame.wants-text     | 3
            3  | nama: Panduan: kami             | frame.syntax         | 3
            3  | nama: "Panduan kami             | frame.syntax         | 33
            3  | id: dua                         | frame.key-twice      | 3
            3  | nama: &x Panduan                | frame.anchor         | 3
            3  | nama: *x                        | frame.anchor         | 3
            3  | nama: !!java.net.URL [x]        | frame.tag            | 3
            5  | tahun_dari: 1999                | frame.value-wrong    | 5
            6  | tahun_sampai: 2021              | frame.value-wrong    | 6
            7  | `aksi: {}\nlain:`               | frame.wants-list     | 7
            7  | ---                             | frame.two-documents  | 7
            8  | `  - nama2: x`                  | frame.key-unknown    | 8
            9  | `    sebutan:`                  | frame.wants-text     | 9
            12 | `      tulisan: Januari`        | frame.key-unknown    | 12
            13 | `      sumber: Z99`             | frame.source-unknown | 13
            14 | `      # tanpa rujukan`         | frame.key-missing    | 12
            15 | `      terverifikasi: ya`       | frame.not-verified   | 15
            15 | `      terverifikasi: mungkin`  | frame.value-wrong    | 15
            15 | `      # tanpa tanda`           | frame.key-missing    | 12
            16 | `      bulan: [0]`              | frame.value-wrong    | 16
            16 | `      bulan: Januari`          | frame.wants-list     | 16
            17 | `    langkah: tidak ada`        | frame.syntax         | 18
            18 | `      - id: -`                 | frame.syntax         | 18
            20 | `        # tanpa sumber`        | frame.key-missing    | 18
            22 | `        dihitung: nasib`       | frame.value-wrong    | 22
            24 | `      - id: ba ba`             | frame.id-wrong       | 24
            28 | `        jenis: surat`          | frame.value-wrong    | 28
            31 | `        ke_aksi: aksi-77`      | frame.value-wrong    | 31
            31 | `        # tanpa tujuan`        | frame.key-missing    | 30
            28 | `\tjenis: berita-acara`         | frame.syntax         | 28
            """)
    void aMistakeIsToldWithFileAndLine(int line, String instead, String code, String told) {
        List<String> lines = new java.util.ArrayList<>(GOOD);
        lines.set(line - 1, instead.replace("\\n", "\n").replace("\\t", "\t"));
        FrameReader.Result result = read(String.join("\n", lines));
        assertThat(result.frame()).isNull();
        assertThat(result.faults()).anySatisfy(fault -> {
            assertThat(fault.code()).isEqualTo(code);
            assertThat(fault.arguments()).startsWith(PLACE, told);
        });
    }

    @Test
    void severalMistakesAreToldAtOnce() {
        String text = String.join("\n", GOOD)
                .replace("sumber: GK", "sumber: Q1")
                .replace("dihitung: lokus-ditetapkan", "dihitung: nasib")
                .replace("versi: 1", "versi: dua");
        assertThat(read(text).faults())
                .extracting(UserError::code)
                .containsExactly("frame.value-wrong", "frame.source-unknown", "frame.value-wrong");
    }

    @Test
    void aStepTwiceInAnActionIsRefusedAndTheSameIdInAnotherActionIsNot() {
        String step = "\n      - {id: lokus, teks: Lagi, sumber: A7, terverifikasi: ya}";
        String twice = String.join("\n", GOOD).replace("\n    bukti:", step + "\n    bukti:");
        assertThat(read(twice).faults()).extracting(UserError::code).containsExactly("frame.id-twice");
        String elsewhere = String.join("\n", GOOD) + "\n  - id: aksi-2\n    sebutan: Aksi 2\n    nama: Rencana\n"
                + "    langkah:" + step;
        assertThat(read(elsewhere).faults()).isEmpty();
    }

    @Test
    void nothingAndOnlyNotesAreEmptyFrames() {
        for (String text : List.of("", "\n\n", "# belum diisi\n")) {
            assertThat(read(text).faults()).extracting(UserError::code).containsExactly("frame.empty");
        }
    }

    @Test
    void aBombOfAliasesIsRefusedAtItsFirstAnchor() {
        StringBuilder bomb = new StringBuilder("a: &a [x,x,x,x,x,x,x,x,x]\n");
        for (char level = 'b'; level <= 'z'; level++) {
            String before = "*" + (char) (level - 1);
            bomb.append(level).append(": &").append(level).append(" [");
            bomb.append(String.join(",", java.util.Collections.nCopies(9, before)))
                    .append("]\n");
        }
        assertThat(read(bomb.toString()).faults()).extracting(UserError::code).containsExactly("frame.anchor");
    }

    @Test
    void aFileNestedWithoutEndIsRefused() {
        for (String text : List.of("[".repeat(200_000), "{a: ".repeat(100_000), "- ".repeat(100_000) + "x")) {
            assertThat(read(text).faults()).extracting(UserError::code).containsExactly("frame.too-deep");
        }
    }

    @Test
    void aFileOfMoreThanAMillionLettersIsRefusedAndOneBelowIsRead() {
        String good = String.join("\n", GOOD) + "\n# ";
        String below = good + "x".repeat(YamlText.MOST_CODE_POINTS - good.length());
        assertThat(read(below).faults()).isEmpty();
        assertThat(read(below + "x").faults()).extracting(UserError::code).containsExactly("frame.too-big");
    }

    @Test
    void lettersThatYamlDoesNotAllowAreRefused() {
        assertThat(read("id: a\u0000b").faults()).extracting(UserError::code).containsExactly("frame.characters");
    }

    @Test
    void aMappingWithAMistakeMapsNothing() {
        MappingReader.Result result =
                MappingReader.read(PLACE, "lama: [a]\nbaru: b\npadanan:\n  - lama: x\n    barru: y", SOURCES);
        assertThat(result.mapping()).isEqualTo(ActionMapping.NONE);
        assertThat(result.faults().stream().map(UserError::code).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder("frame.key-unknown", "frame.key-missing");
    }

    private static FrameReader.Result read(String text) {
        return FrameReader.read(PLACE, text, SOURCES);
    }
}
