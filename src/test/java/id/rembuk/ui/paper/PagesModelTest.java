package id.rembuk.ui.paper;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.Bytes;
import id.rembuk.domain.UserError;
import id.rembuk.support.PlainPages;
import id.rembuk.task.DirectTaskRunner;
import id.rembuk.usecase.port.PageImages;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PagesModelTest {
    private static final Bytes PAPER = Bytes.of("paper".getBytes(StandardCharsets.UTF_8));
    private static final Bytes OTHER = Bytes.of("other".getBytes(StandardCharsets.UTF_8));

    private final PlainPages pages = new PlainPages(5);
    private final List<Throwable> failures = new ArrayList<>();
    private final PagesModel model = new PagesModel(() -> pages, new DirectTaskRunner(), "draw", failures::add);

    @Test
    void onlyThePageShownIsDrawnAndAFewAreKept() {
        model.show(PAPER, 5);
        model.next();
        model.previous();

        assertThat(pages.drawn()).containsExactly(1, 2);
        model.go(3);
        model.go(4);
        model.go(1);
        assertThat(pages.drawn()).containsExactly(1, 2, 3, 4, 1);
    }

    @Test
    void thePageNumberStaysWhenThePaperIsMadeAnew() {
        model.show(PAPER, 5);
        model.go(4);
        model.show(OTHER, 5);

        assertThat(model.pageProperty().get()).isEqualTo(4);
        model.show(PAPER, 2);
        assertThat(model.pageProperty().get()).isEqualTo(2);
    }

    @Test
    void theSamePaperIsNotDrawnAgain() {
        model.show(PAPER, 5);
        model.show(Bytes.of("paper".getBytes(StandardCharsets.UTF_8)), 5);

        assertThat(pages.drawn()).containsExactly(1);
    }

    @Test
    void everyPageMustBeShownBeforeAllAreSeen() {
        model.show(PAPER, 3);
        model.go(3);
        assertThat(model.allSeenProperty().get()).isFalse();
        model.go(2);
        assertThat(model.allSeenProperty().get()).isTrue();

        model.show(OTHER, 3);
        assertThat(model.allSeenProperty().get()).isFalse();
    }

    @Test
    void pagesThatDoNotExistAreNotGoneTo() {
        model.show(PAPER, 2);
        model.previous();
        model.go(3);

        assertThat(model.pageProperty().get()).isEqualTo(1);
    }

    @Test
    void aPageShownMuchLargerIsDrawnAgainAndNeverBeyondTheLimit() {
        model.show(PAPER, 1);
        model.longestSide(9_000);

        assertThat(model.imageProperty().get().height()).isEqualTo(PageImages.MOST_PIXELS);
        assertThat(pages.drawn()).containsExactly(1, 1);
    }

    @Test
    void whatCannotBeDrawnIsTold() {
        PagesModel broken = new PagesModel(
                () -> {
                    throw new UserError("paper.unreadable");
                },
                new DirectTaskRunner(),
                "draw",
                failures::add);

        broken.show(PAPER, 1);

        assertThat(failures).singleElement().isInstanceOf(UserError.class);
        assertThat(broken.busyProperty().get()).isFalse();
    }
}
