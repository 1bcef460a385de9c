package id.rembuk.domain.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that unpack everywhere and lead nowhere. */
class SafeNamesTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "undangan rembuk.pdf; undangan rembuk.pdf",
                "../../etc/passwd; -..-etc-passwd",
                "..; berkas",
                "...pdf; pdf",
                "'C:\\Windows\\x.txt'; C--Windows-x.txt",
                "CON; _CON",
                "nul.pdf; _nul.pdf",
                "Com1.tar.gz; _Com1.tar.gz",
                "LPT\u00B9.txt; _LPT\u00B9.txt",
                "aux .pdf; _aux.pdf",
                "COM10.pdf; COM10.pdf",
                "a<b>c|d?e*f\"g.pdf; a-b-c-d-e-f-g.pdf",
                "'  berita acara . '; berita acara",
                "'daftar\u202Efdp.exe'; daftarfdp.exe",
                "'satu\tdua\u00A0tiga.pdf'; satudua tiga.pdf",
                "e\u0301valuasi.pdf; \u00E9valuasi.pdf",
                "\u5831\u544A.pdf; \u5831\u544A.pdf",
                ".pdf; pdf",
                "-; -"
            })
    void safe(String wanted, String given) {
        assertThat(SafeNames.of(wanted)).isEqualTo(given);
    }

    @Test
    void aLongNameKeepsItsEndingAndWholeLetters() {
        String name = SafeNames.of("\uD83D\uDE00".repeat(300) + ".xlsx");

        assertThat(name).endsWith("\uD83D\uDE00.xlsx");
        assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(110);
    }

    @Test
    void noNameIsGivenTwiceWhateverItsCase() {
        SafeNames names = new SafeNames();

        assertThat(names.next("a.pdf")).isEqualTo("a.pdf");
        assertThat(names.next("A.PDF")).isEqualTo("A (2).PDF");
        assertThat(names.next("a.pdf")).isEqualTo("a (3).pdf");
        assertThat(names.next("a (3).pdf")).isEqualTo("a (3) (2).pdf");
        assertThat(names.next("")).isEqualTo("berkas");
        assertThat(names.next("/")).isEqualTo("-");
    }
}
