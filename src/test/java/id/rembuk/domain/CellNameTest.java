package id.rembuk.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellNameTest {
    @ParameterizedTest
    @CsvSource({"A, 0", "F, 5", "Z, 25", "AA, 26", "AZ, 51", "BA, 52", "ZZ, 701", "AAA, 702", "XFD, 16383"})
    void a_column_has_letters(String letters, int column) {
        assertThat(CellName.column(column)).isEqualTo(letters);
        assertThat(CellName.column(letters + 9)).isEqualTo(column);
        assertThat(CellName.row(letters + 1_048_576)).isEqualTo(1_048_576);
    }

    @Test
    void letters_alone_are_no_cell() {
        assertThatThrownBy(() -> CellName.row("AB")).isInstanceOf(NumberFormatException.class);
    }
}
