package id.rembuk.domain.figure;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.figure.Shape.Size;
import org.junit.jupiter.api.Test;

/** Texts are cut and broken where their room ends. */
class TextWidthTest {
    @Test
    void aTextIsBrokenBetweenWordsAndItsLastLineCut() {
        assertThat(TextWidth.wrap("Rumah tangga dengan akses air minum layak", Size.SMALL, 80, 2))
                .hasSize(2)
                .first()
                .isEqualTo("Rumah tangga");
        assertThat(TextWidth.wrap("Rumah tangga dengan akses air minum layak", Size.SMALL, 80, 2)
                        .get(1))
                .startsWith("dengan")
                .endsWith("…");
        assertThat(TextWidth.wrap("Desa", Size.SMALL, 80, 2)).containsExactly("Desa");
        assertThat(TextWidth.wrap("", Size.SMALL, 80, 2)).containsExactly("");
    }

    @Test
    void noLineIsWiderThanItsRoom() {
        for (double room = 30; room < 300; room += 7) {
            double most = room;
            assertThat(TextWidth.wrap("Persentase pascapersalinan keluarga berisiko stunting", Size.STRONG, room, 3))
                    .allSatisfy(
                            line -> assertThat(TextWidth.of(line, Size.STRONG)).isLessThanOrEqualTo(most));
        }
    }
}
