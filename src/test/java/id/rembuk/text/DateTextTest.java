package id.rembuk.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31/12/2025",
                "31-12-2025",
                "31.12.2025",
                "31 Desember 2025",
                "31 Des 2025",
                "31 DES. 2025",
                "31-Des-2025"
            })
    void a_day_is_read_in_the_usual_writings(String text) {
        assertThat(DateText.read(text)).contains(LocalDate.of(2025, 12, 31));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/2/2025", "2025-12-31", "besok", "31 Foo 2025", "31/12/0205", ""})
    void what_is_no_day_is_refused(String text) {
        assertThat(DateText.read(text)).isEmpty();
    }

    @Test
    void months_are_read_in_their_old_spelling_too() {
        assertThat(DateText.read("10 Nopember 2024")).contains(LocalDate.of(2024, 11, 10));
        assertThat(DateText.read("28 Pebruari 2024")).contains(LocalDate.of(2024, 2, 28));
    }

    @Test
    void a_written_day_reads_back() {
        LocalDate day = LocalDate.of(2024, 8, 17);

        assertThat(DateText.write(day)).isEqualTo("17 Agt 2024");
        assertThat(DateText.read(DateText.write(day))).contains(day);
    }
}
