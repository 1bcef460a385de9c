package id.rembuk.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.intake.ImportKind;
import id.rembuk.intake.table.CellValue;
import id.rembuk.intake.table.MergedRange;
import id.rembuk.intake.table.SheetRow;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HeadingFinderTest {
    private int asked;

    @Test
    void joined_cells_of_a_table_without_gaps_are_not_looked_for() {
        Heading heading = heading(
                List.of(),
                row(1, "KECAMATAN", "DESA", "SASARAN", "DIUKUR"),
                row(2, "Muara Contoh", "Melati", "12", "10"),
                row(3, "Muara Contoh", "Kenanga", "", "7"));

        assertThat(heading.last()).isEqualTo(1);
        assertThat(asked).isZero();
    }

    @Test
    void a_gap_below_a_heading_may_be_a_cell_that_is_joined_with_it() {
        Heading heading = heading(
                List.of(new MergedRange(1, 2, 0, 0)),
                row(1, "DESA", "SASARAN", "DIUKUR"),
                row(2, "", "anak", "anak"),
                row(3, "Melati", "12", "10"));

        assertThat(heading.last()).isEqualTo(2);
        assertThat(heading.name(0)).isEqualTo("DESA");
        assertThat(asked).isPositive();
    }

    @Test
    void a_joined_cell_right_of_all_cells_of_the_lower_rows_belongs_to_the_heading() {
        Heading heading = heading(
                List.of(new MergedRange(1, 2, 0, 0), new MergedRange(1, 3, 3, 3)),
                row(1, "DESA", "SASARAN", "DIUKUR", "CATATAN"),
                row(2, "", "anak", "anak"),
                row(3, "nama", "jiwa", "jiwa"),
                row(4, "Melati", "12", "10"));

        assertThat(heading.last()).isEqualTo(3);
        assertThat(heading.name(3)).isEqualTo("CATATAN");
    }

    private Heading heading(List<MergedRange> merged, SheetRow... rows) {
        Supplier<List<MergedRange>> counted = () -> {
            asked++;
            return merged;
        };
        return new HeadingFinder(List.of(rows), counted, new FieldNames(ImportKind.DESA, Map.of())).find();
    }

    private static SheetRow row(int number, String... cells) {
        return new SheetRow(
                number, Stream.of(cells).map(HeadingFinderTest::cell).toList());
    }

    private static CellValue cell(String text) {
        return text.isEmpty() ? CellValue.Empty.CELL : new CellValue.Text(text);
    }
}
