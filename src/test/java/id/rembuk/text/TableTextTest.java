package id.rembuk.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTextTest {
    @Test
    void rowsAndCellsComeApart() {
        assertThat(TableText.parse("a\tb\r\nc\t\r\n")).containsExactly(List.of("a", "b"), List.of("c", ""));
        assertThat(TableText.parse("satu")).containsExactly(List.of("satu"));
        assertThat(TableText.parse("a\tb\nc\td")).containsExactly(List.of("a", "b"), List.of("c", "d"));
        assertThat(TableText.parse("a\t")).containsExactly(List.of("a", ""));
        assertThat(TableText.parse("a\n\nb\n")).containsExactly(List.of("a"), List.of(""), List.of("b"));
        assertThat(TableText.parse("")).isEmpty();
    }

    @Test
    void aQuotedCellKeepsItsLineBreaksTabsAndQuotes() {
        assertThat(TableText.parse("\"PMT\r\nbagi \"\"balita\"\"\"\t\"a\tb\"\r\nx\ty\r\n"))
                .containsExactly(List.of("PMT\nbagi \"balita\"", "a\tb"), List.of("x", "y"));
    }

    @Test
    void aQuoteThatOpensNothingIsACharacter() {
        assertThat(TableText.parse("\"Gemar ikan\" 2025\tb")).containsExactly(List.of("\"Gemar ikan\" 2025", "b"));
        assertThat(TableText.parse("\"terbuka\tb")).containsExactly(List.of("\"terbuka", "b"));
    }

    @Test
    void whatWasCopiedIsPastedAsItWas() {
        List<List<String>> rows = List.of(List.of("a\nb", "\"c\""), List.of("", "d\te"));
        assertThat(TableText.parse(TableText.format(rows))).isEqualTo(rows);
    }
}
