package id.rembuk.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.rembuk.domain.Bytes;
import id.rembuk.domain.UserError;
import id.rembuk.domain.document.Road;
import id.rembuk.support.PaperSamples;
import id.rembuk.support.PrintedPapers;
import id.rembuk.usecase.port.PageImages.PageImage;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PdfBoxPageImagesTest {
    private final PdfBoxPageImages images = new PdfBoxPageImages();

    @Test
    void a_page_is_drawn_within_the_pixels_asked_for_and_in_its_own_shape() {
        Bytes pdf = new PrintedPapers().print(PaperSamples.beritaAcara().build(), Road.WET);

        int last = images.pages(pdf);
        PageImage upright = images.draw(pdf, 1, 660);
        PageImage annex = images.draw(pdf, last, 2000);

        assertThat(upright.height()).isBetween(655, 660);
        assertThat(upright.width()).isBetween(425, 432);
        assertThat(annex.width()).isBetween(1995, 2000);
        assertThat(annex.argb()).hasSize(annex.width() * annex.height());
        assertThat(Arrays.stream(upright.argb())
                        .filter(pixel -> (pixel & 0xFFFFFF) < 0x404040)
                        .count())
                .as("dark pixels of letters")
                .isGreaterThan(1000);
    }

    @Test
    void what_is_no_pdf_is_named_so_and_too_many_pixels_are_not_asked_for() {
        Bytes none = Bytes.of(new byte[] {1, 2, 3});

        assertThatThrownBy(() -> images.pages(none))
                .isInstanceOfSatisfying(
                        UserError.class, error -> assertThat(error.code()).isEqualTo("paper.unreadable"));
        assertThatThrownBy(() -> images.draw(none, 1, 100))
                .isInstanceOfSatisfying(
                        UserError.class, error -> assertThat(error.code()).isEqualTo("paper.unreadable"));
        assertThatIllegalArgumentException().isThrownBy(() -> images.draw(none, 1, 2001));
    }
}
