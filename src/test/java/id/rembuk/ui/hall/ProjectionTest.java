package id.rembuk.ui.hall;

import static id.rembuk.ui.hall.FakeDisplays.LAPTOP;
import static id.rembuk.ui.hall.FakeDisplays.PROJECTOR;
import static id.rembuk.ui.hall.FakeDisplays.TELEVISION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import id.rembuk.domain.hall.Foot;
import id.rembuk.domain.hall.Head;
import id.rembuk.domain.hall.Slide;
import id.rembuk.domain.hall.TextBody;
import id.rembuk.support.Workspaces;
import id.rembuk.ui.hall.Projection.News;
import id.rembuk.ui.hall.Projection.State;
import id.rembuk.usecase.hall.Deck;
import id.rembuk.usecase.rembuk.SpeakingTimer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What happens to the hall's window when screens come, go and change. */
class ProjectionTest {
    private static final Display SMALLER_THERE = new Display(1366, 0, 800, 600, 1, false);

    private final FakeDisplays displays = new FakeDisplays(LAPTOP, PROJECTOR);
    private final FakeSurfaces surfaces = new FakeSurfaces();
    private final List<String> remembered = new ArrayList<>();
    private final HallModel model = new HallModel(Workspaces.CLOCK, () -> 0, new SpeakingTimer(() -> 0));
    private Projection projection;

    @BeforeEach
    void deck() {
        model.deck(new Deck(
                Stream.of("satu", "dua", "tiga")
                        .map(key -> Slide.of(key, new TextBody(new Head(key, ""), key)))
                        .toList(),
                Foot.EMPTY,
                Workspaces.WITA,
                "WITA",
                null));
        projection = projection("");
    }

    @Test
    void the_hall_is_shown_on_the_screen_that_is_not_the_operators() {
        assertThat(projection.start()).isTrue();

        assertThat(surfaces.last().on).isEqualTo(PROJECTOR);
        assertThat(shown()).isEqualTo("satu");
        model.advance();
        assertThat(shown()).isEqualTo("dua");
    }

    @Test
    void with_one_screen_only_nothing_is_shown_by_itself() {
        displays.become(LAPTOP);

        assertThat(projection.start()).isFalse();
        assertThat(surfaces.made).isEmpty();
        assertThat(projection.stateProperty().get()).isEqualTo(State.OFF);
    }

    @Test
    void the_chosen_screen_is_remembered_also_when_it_stands_elsewhere_tomorrow() {
        displays.become(TELEVISION, LAPTOP, PROJECTOR);
        projection.rememberBy(remembered::add);
        projection.choose(PROJECTOR);
        assertThat(remembered).containsExactly("1024×768@1366,0");

        Projection tomorrow = projection("1024×768@1366,0");
        Display moved = new Display(-1024, 0, 1024, 768, 1, false);
        displays.become(moved, LAPTOP, TELEVISION);
        tomorrow.start();
        assertThat(surfaces.last().on).isEqualTo(moved);
    }

    @ParameterizedTest
    @MethodSource("tomorrow")
    void of_three_screens_the_chosen_one_is_found_again(String kept, List<Display> tomorrow, Display found) {
        displays.become(tomorrow.toArray(Display[]::new));
        projection(kept).start();

        assertThat(surfaces.last().on).isEqualTo(found);
    }

    private static Stream<Arguments> tomorrow() {
        Display scaled = new Display(1093, 0, 683, 512, 1.5, false);
        Display twin = new Display(3286, 0, 1920, 1080, 1, false);
        Display twinAtTheLeft = new Display(1366, 0, 1920, 1080, 1, false);
        Display twinMoved = new Display(3014, 0, 1920, 1080, 1, false);
        return Stream.of(
                arguments("1024×768@1366,0", List.of(LAPTOP, PROJECTOR, twin), PROJECTOR),
                arguments("1024×768@1366,0", List.of(TELEVISION, LAPTOP, scaled), scaled),
                arguments("1920×1080@3286,0", List.of(LAPTOP, twinAtTheLeft, twin), twin),
                arguments("1920×1080@3286,0", List.of(LAPTOP, twinAtTheLeft, twinMoved), twinMoved),
                arguments("1280×720@1366,0", List.of(TELEVISION, LAPTOP, PROJECTOR), PROJECTOR),
                arguments("800×600@-800,0", List.of(TELEVISION, LAPTOP, PROJECTOR), TELEVISION),
                arguments("bukan layar", List.of(TELEVISION, LAPTOP, PROJECTOR), TELEVISION));
    }

    @Test
    void an_unplugged_screen_loses_nothing_and_comes_back_with_the_slide_of_then() {
        projection.start();
        model.advance();

        displays.become(LAPTOP);
        assertThat(projection.stateProperty().get()).isEqualTo(State.LOST);
        assertThat(projection.newsProperty().get()).isEqualTo(News.LOST);
        assertThat(surfaces.open()).isEmpty();
        model.advance();

        displays.become(LAPTOP, PROJECTOR);
        assertThat(projection.stateProperty().get()).isEqualTo(State.ON_SCREEN);
        assertThat(projection.newsProperty().get()).isEqualTo(News.BACK);
        assertThat(surfaces.open()).hasSize(1);
        assertThat(shown()).isEqualTo("tiga");
    }

    @Test
    void another_screen_takes_the_place_of_the_lost_one() {
        projection.start();
        displays.become(LAPTOP);
        displays.become(LAPTOP, TELEVISION);
        assertThat(surfaces.last().on).isEqualTo(TELEVISION);

        displays.become(LAPTOP);
        Display other = new Display(1366, 0, 1280, 720, 1, false);
        displays.become(LAPTOP, other);
        assertThat(surfaces.open()).singleElement().satisfies(surface -> assertThat(surface.on)
                .isEqualTo(other));
    }

    @Test
    void a_lost_screen_among_three_is_told_and_gets_the_hall_back_when_it_is_there_again() {
        displays.become(TELEVISION, LAPTOP, PROJECTOR);
        projection.choose(TELEVISION);
        projection.start();
        assertThat(projection.screenProperty().get()).isEqualTo(new HallScreen(TELEVISION, 1));
        model.advance();

        displays.become(LAPTOP, PROJECTOR);
        assertThat(surfaces.last().on).isEqualTo(PROJECTOR);
        assertThat(projection.newsProperty().get()).isEqualTo(News.ELSEWHERE);
        assertThat(projection.screenProperty().get()).isEqualTo(new HallScreen(PROJECTOR, 2));
        displays.become(LAPTOP, SMALLER_THERE);
        assertThat(projection.newsProperty().get()).isEqualTo(News.MADE_ANEW);

        displays.become(TELEVISION, LAPTOP, SMALLER_THERE);
        assertThat(surfaces.open()).singleElement().satisfies(surface -> assertThat(surface.on)
                .isEqualTo(TELEVISION));
        assertThat(projection.newsProperty().get()).isEqualTo(News.BACK);
        assertThat(shown()).isEqualTo("dua");
    }

    @Test
    void the_number_told_is_the_one_of_now() {
        projection.start();
        assertThat(projection.screenProperty().get().number()).isEqualTo(2);

        displays.become(TELEVISION, LAPTOP, PROJECTOR);
        assertThat(projection.screenProperty().get()).isEqualTo(new HallScreen(PROJECTOR, 3));
        projection.choose(TELEVISION);
        assertThat(projection.screenProperty().get()).isEqualTo(new HallScreen(TELEVISION, 1));
        projection.stop();
        displays.become(LAPTOP);
        assertThat(projection.screenProperty().get()).isNull();
    }

    @ParameterizedTest
    @MethodSource("scalings")
    void mixed_scalings_and_their_changes_leave_the_hall_on_its_screen_in_its_whole_size(
            Display laptop, Display projector, Display laptopLater, Display projectorLater) {
        displays.become(laptop, projector);
        projection.start();
        assertThat(surfaces.last().on).isEqualTo(projector);
        model.advance();

        displays.become(laptopLater, projectorLater);
        assertThat(surfaces.open()).singleElement().satisfies(surface -> assertThat(surface.on)
                .isEqualTo(projectorLater));
        assertThat(surfaces.made).hasSize(projector.isLike(projectorLater) ? 1 : 2);
        assertThat(projection.stateProperty().get()).isEqualTo(State.ON_SCREEN);
        assertThat(shown()).isEqualTo("dua");

        displays.become(laptop, projector);
        assertThat(surfaces.last().on).isEqualTo(projector);
    }

    /** A laptop of 1920×1080 and a projector of 1366×768 at its right; Windows tells places and sizes in whole points. */
    private static Stream<Arguments> scalings() {
        return Stream.of(
                arguments(laptop(1), projector(1920, 1), laptop(1.25), projector(1536, 1)),
                arguments(laptop(1.25), projector(1536, 1), laptop(1.25), projector(1536, 1.5)),
                arguments(laptop(1), projector(1920, 1), laptop(1), projector(1920, 1.5)),
                arguments(laptop(1.5), projector(1280, 1.25), laptop(1), projector(1920, 1)),
                arguments(laptop(1.25), projector(1536, 1.25), laptop(1.5), projector(1280, 1.25)));
    }

    private static Display laptop(double scale) {
        return new Display(0, 0, Math.round(1920 / scale), Math.round(1080 / scale), scale, true);
    }

    private static Display projector(double x, double scale) {
        return new Display(x, 0, Math.round(1366 / scale), Math.round(768 / scale), scale, false);
    }

    @Test
    void another_size_or_scaling_makes_the_window_anew_and_never_moves_it() {
        projection.start();
        FakeSurfaces.Surface first = surfaces.last();
        model.advance();

        Display scaled = new Display(1366, 0, 1024 / 1.5, 768 / 1.5, 1.5, false);
        displays.become(LAPTOP, scaled);
        assertThat(first.open).isFalse();
        assertThat(surfaces.last()).isNotSameAs(first);
        assertThat(surfaces.last().on).isEqualTo(scaled);
        assertThat(projection.newsProperty().get()).isEqualTo(News.MADE_ANEW);
        assertThat(shown()).isEqualTo("dua");

        displays.become(LAPTOP, new Display(1366, 0, 640, 480, 1, false));
        assertThat(surfaces.open()).singleElement().satisfies(surface -> assertThat(surface.on.height())
                .isEqualTo(480));
    }

    @Test
    void a_third_screen_or_another_scaling_of_the_laptop_leaves_the_hall_alone() {
        projection.start();
        displays.become(LAPTOP, PROJECTOR, new Display(2390, 0, 800, 600, 1, false));
        displays.become(new Display(0, 0, 1093, 614, 1.25, true), PROJECTOR);

        assertThat(surfaces.made).hasSize(1);
        assertThat(surfaces.last().open).isTrue();
    }

    @Test
    void a_window_closed_by_hand_is_told_and_opens_again_on_the_same_slide() {
        projection.start();
        model.advance();
        surfaces.last().closedByHand();

        assertThat(projection.stateProperty().get()).isEqualTo(State.OFF);
        assertThat(projection.newsProperty().get()).isEqualTo(News.CLOSED);
        projection.start();
        assertThat(shown()).isEqualTo("dua");
    }

    @Test
    void an_ordinary_window_does_not_care_for_screens() {
        projection.startWindow();
        displays.become(LAPTOP);

        assertThat(projection.stateProperty().get()).isEqualTo(State.IN_WINDOW);
        assertThat(surfaces.made).hasSize(1);
    }

    @Test
    void the_only_screen_shows_the_hall_when_that_is_wanted_and_again_when_it_was_resized() {
        displays.become(LAPTOP);
        projection.startOnOneScreen();
        assertThat(surfaces.last().on).isEqualTo(LAPTOP);

        Display smaller = new Display(0, 0, 640, 480, 1, true);
        displays.become(smaller);
        assertThat(surfaces.open()).singleElement().satisfies(surface -> assertThat(surface.on)
                .isEqualTo(smaller));
        assertThat(projection.stateProperty().get()).isEqualTo(State.ONE_SCREEN);
    }

    @Test
    void a_second_screen_that_comes_in_the_middle_of_one_screen_is_the_halls_from_then_on() {
        displays.become(LAPTOP);
        projection.startOnOneScreen();
        model.advance();

        displays.become(LAPTOP, PROJECTOR);
        assertThat(surfaces.open()).singleElement().satisfies(surface -> assertThat(surface.on)
                .isEqualTo(PROJECTOR));
        assertThat(projection.stateProperty().get()).isEqualTo(State.ON_SCREEN);
        assertThat(projection.newsProperty().get()).isEqualTo(News.SECOND);
        assertThat(shown()).isEqualTo("dua");
    }

    @Test
    void at_the_end_no_window_stays_and_nobody_watches_the_screens() {
        projection.start();
        projection.close();

        assertThat(surfaces.open()).isEmpty();
        displays.become(LAPTOP, PROJECTOR);
        assertThat(surfaces.open()).isEmpty();
        assertThat(displays.watched()).isZero();
    }

    private Projection projection(String remembers) {
        return new Projection(model, displays, surfaces, remembers);
    }

    private String shown() {
        return surfaces.last().shown.slide().key();
    }
}
