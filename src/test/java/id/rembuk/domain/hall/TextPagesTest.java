package id.rembuk.domain.hall;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TextPagesTest {
    @Test
    void a_commitment_of_900_characters_goes_over_pages_and_no_word_is_cut() {
        String text = IntStream.range(0, 150).mapToObj(i -> "kata" + i).collect(Collectors.joining(" "));
        assertThat(text.length()).isGreaterThan(900);

        List<String> pages = CommitmentBody.pages(text);

        assertThat(pages).hasSizeGreaterThan(1);
        assertThat(String.join(" ", pages)).isEqualTo(text);
        for (int page = 0; page < pages.size(); page++) {
            List<Mark.Words> drawn = drawn(pages.get(page), Sheet.NARROWEST);
            assertThat(drawn).hasSizeLessThanOrEqualTo(page == pages.size() - 1 ? 3 : 11);
            assertThat(drawn.stream().map(Mark.Words::text).collect(Collectors.joining(" ")))
                    .isEqualTo(pages.get(page));
        }
    }

    @Test
    void a_word_wider_than_the_slide_goes_on_in_the_next_line() {
        String word = "a".repeat(900);

        List<String> pages = CommitmentBody.pages(word);

        assertThat(String.join("", pages).replace(" ", "")).isEqualTo(word);
        assertThat(drawn(pages.get(0), Sheet.NARROWEST))
                .noneMatch(line -> line.text().contains("…"));
    }

    @Test
    void a_short_text_stands_above_its_figures_on_one_slide() {
        assertThat(CommitmentBody.pages("Mendampingi keluarga berisiko"))
                .containsExactly("Mendampingi keluarga berisiko");
        assertThat(CommitmentBody.pages("")).containsExactly("");
    }

    @Test
    void paragraphs_of_a_text_slide_stay_paragraphs() {
        String text =
                "Satu dua tiga.\nEmpat lima.\n" + "Enam tujuh. ".repeat(120).strip();

        List<String> pages = TextBody.pages(text);

        assertThat(pages).hasSizeGreaterThan(1);
        assertThat(pages.get(0)).startsWith("Satu dua tiga.\nEmpat lima.\nEnam");
        assertThat(String.join(" ", pages)).isEqualTo(text);
    }

    private static List<Mark.Words> drawn(String text, double width) {
        Sheet sheet = new Sheet(width);
        new CommitmentBody(new Head("", ""), text, null).draw(sheet);
        return sheet.marks().stream().map(Mark.Words.class::cast).toList();
    }
}
