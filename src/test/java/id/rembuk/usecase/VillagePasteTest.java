package id.rembuk.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.usecase.VillagePaste.Cell;
import org.junit.jupiter.api.Test;

class VillagePasteTest {
    @Test
    void aBlockFallsOnTheDesaDownwardsAndTheNumbersToTheRight() {
        VillagePaste block = VillagePaste.read("184\t1.163\r\n221\t196\r\n", 4, 5);

        assertThat(block.isAccepted()).isTrue();
        assertThat(block.headings()).isFalse();
        assertThat(block.cells())
                .containsExactly(new Cell(0, 0, 184), new Cell(0, 1, 1163), new Cell(1, 0, 221), new Cell(1, 1, 196));
    }

    @Test
    void aRowOfHeadingsIsLeftOut() {
        VillagePaste block = VillagePaste.read("Balita\tDiukur\n184\t163\n", 2, 5);

        assertThat(block.headings()).isTrue();
        assertThat(block.cells()).containsExactly(new Cell(0, 0, 184), new Cell(0, 1, 163));
    }

    @Test
    void blankCellsTakeNumbersOut() {
        assertThat(VillagePaste.read("184\t\n\t163", 2, 5).cells())
                .containsExactly(new Cell(0, 0, 184), new Cell(0, 1, null), new Cell(1, 0, null), new Cell(1, 1, 163));
    }

    @Test
    void everyCellThatIsNotUnderstoodIsListed() {
        VillagePaste block = VillagePaste.read("184\tbanyak\n-3\t88,6\t7\n", 2, 5);

        assertThat(block.isAccepted()).isFalse();
        assertThat(block.problems())
                .extracting(problem -> problem.row() + "/" + problem.column() + " "
                        + problem.error().code())
                .containsExactly(
                        "1/2 village.cell.not-a-number",
                        "2/1 village.cell.negative",
                        "2/2 village.cell.not-whole",
                        "2/3 village.paste.too-wide");
    }

    @Test
    void rowsBelowTheLastDesaAreAProblemUnlessBlank() {
        assertThat(VillagePaste.read("1\n2\n\t\n", 2, 2).isAccepted()).isTrue();
        assertThat(VillagePaste.read("1\n2\n3\n", 2, 2).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.error().code()).isEqualTo("village.paste.too-long"));
    }

    @Test
    void nothingIsNoBlock() {
        assertThat(VillagePaste.read("", 2, 2).isAccepted()).isFalse();
    }
}
