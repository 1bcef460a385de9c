package id.rembuk.ui.hall;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.Bytes;
import id.rembuk.domain.hall.Cover;
import id.rembuk.domain.hall.Foot;
import id.rembuk.domain.hall.HallPicture;
import id.rembuk.domain.hall.Head;
import id.rembuk.domain.hall.PictureBody;
import id.rembuk.domain.hall.Slide;
import id.rembuk.support.Await;
import id.rembuk.support.HallSlides;
import id.rembuk.support.WindowExtension;
import id.rembuk.task.DirectTaskRunner;
import id.rembuk.task.LaneRunner;
import id.rembuk.ui.kit.FxThread;
import id.rembuk.ui.kit.Stylesheets;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.animation.AnimationTimer;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.robot.Robot;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The slides as JavaFX draws them. */
@ExtendWith(WindowExtension.class)
class SlideViewTest {
    @Start
    void start(Stage stage) {
        Stylesheets.loadFonts();
    }

    @ParameterizedTest
    @CsvSource({"1024,768", "1366,768", "1920,1080", "640,480"})
    void the_real_letters_are_as_large_as_the_rule_says_and_stay_on_the_slide(int width, int height) {
        HallSlides.all()
                .forEach((name, slide) -> onWindow(() -> {
                    SlideView view = view(width, height);
                    show(view, picture(slide));
                    for (Text text : texts(view)) {
                        boolean sign = text.getStyleClass().contains("h-sign");
                        double least = height / (text.getFont().getSize() < height / 30.0 - 0.01 ? 38.0 : 30.0);
                        assertThat(text.getFont().getSize())
                                .as(name + ": " + text.getText())
                                .isGreaterThan(sign ? 5 : least - 0.01);
                        assertThat(text.getBoundsInParent().getMinX())
                                .as(name + ": " + text.getText())
                                .isGreaterThan(-1);
                        assertThat(text.getBoundsInParent().getMaxX())
                                .as(name + ": " + text.getText())
                                .isLessThan(width + 1);
                    }
                }));
    }

    @Test
    void a_change_of_one_value_keeps_every_other_node() {
        onWindow(() -> {
            SlideView view = view(1024, 768);
            Slide slide = HallSlides.all().get("rencana");
            show(view, picture(slide));
            List<Node> before = List.copyOf(drawn(view));

            Foot later =
                    new Foot(HallSlides.FOOT.meeting(), HallSlides.FOOT.practice(), "10.43 WITA", "8/14", "04.59", "");
            show(view, new HallPicture(slide, later, Cover.NONE, List.of(), false));

            List<Node> after = drawn(view);
            assertThat(after).hasSameSizeAs(before);
            assertThat(after.stream().filter(node -> !before.contains(node))).hasSize(1);
        });
    }

    @Test
    void the_next_slide_stands_complete_in_the_pulse_that_takes_the_old_one_away() {
        onWindow(() -> {
            SlideView view = view(1024, 768);
            show(view, picture(HallSlides.all().get("rencana")));
            int old = drawn(view).size();

            view.show(picture(HallSlides.all().get("komitmen")));
            assertThat(drawn(view)).hasSize(old);
            view.getScene().getRoot().layout();
            assertThat(texts(view)).extracting(Text::getText).contains("Komitmen 4 dari 9");
        });
    }

    @Test
    void no_frame_on_the_screen_is_blank_while_slides_change() {
        List<Slide> slides = List.copyOf(HallSlides.all().values());
        Frames frames = onWindow(() -> {
            SlideView view = new SlideView("slide", new Pictures(new DirectTaskRunner(), "", hash -> Optional.empty()));
            Stage stage = new Stage(StageStyle.UNDECORATED);
            stage.setX(0);
            stage.setY(0);
            stage.setScene(new Scene(new StackPane(view), 640, 480));
            view.show(picture(slides.get(0)));
            stage.show();
            Frames watched = new Frames(view, slides);
            watched.start();
            return watched;
        });

        Await.until("every slide", () -> frames.turned.get() == slides.size());
        onWindow(() -> {
            frames.stop();
            frames.view.getScene().getWindow().hide();
            return null;
        });
        assertThat(frames.seen).isGreaterThan(slides.size());
        assertThat(frames.blank).isZero();
    }

    /** Takes a picture of the screen in every frame and shows the next slide in every third. */
    private static final class Frames extends AnimationTimer {
        private final SlideView view;
        private final List<Slide> slides;
        private final Robot robot = new Robot();
        private int frame;
        private final AtomicInteger turned = new AtomicInteger();
        private int seen;
        private int blank;

        Frames(SlideView view, List<Slide> slides) {
            this.view = view;
            this.slides = slides;
        }

        @Override
        public void handle(long now) {
            boolean empty = isBlank(robot.getScreenCapture(null, 0, 0, 640, 480));
            if (turned.get() == 0 && empty) {
                return; // the window is not there yet
            }
            seen++;
            blank += empty ? 1 : 0;
            if (++frame % 3 == 0 && turned.get() < slides.size()) {
                view.show(picture(slides.get(turned.getAndIncrement())));
            }
        }

        private static boolean isBlank(WritableImage screen) {
            int first = screen.getPixelReader().getArgb(0, 0);
            for (int y = 0; y < screen.getHeight(); y += 4) {
                for (int x = 0; x < screen.getWidth(); x += 4) {
                    if (screen.getPixelReader().getArgb(x, y) != first) {
                        return false;
                    }
                }
            }
            return true;
        }
    }

    @Test
    void a_photograph_that_is_not_read_yet_leaves_the_old_slide_until_it_is() throws Exception {
        CountDownLatch released = new CountDownLatch(1);
        try (LaneRunner tasks = new LaneRunner(FxThread.LATER)) {
            Pictures pictures = new Pictures(tasks, "", hash -> {
                awaitQuietly(released);
                return Optional.of(png());
            });
            SlideView view = onWindow(() -> view(pictures, 1024, 768));
            onWindow(() -> {
                show(view, picture(HallSlides.all().get("rencana")));
                show(view, picture(Slide.of("foto", new PictureBody(new Head("Foto", ""), "a".repeat(64), ""))));
                assertThat(view.shown().slide().key()).isEqualTo("rencana");
                return null;
            });

            released.countDown();
            Await.until("the photograph", () -> view.shown().slide().key().equals("foto"));
            onWindow(() -> {
                view.getScene().getRoot().layout();
                assertThat(drawn(view).stream()
                                .filter(ImageView.class::isInstance)
                                .map(ImageView.class::cast))
                        .singleElement()
                        .satisfies(
                                image -> assertThat(image.getImage().getWidth()).isBetween(1.0, 1920.0));
                return null;
            });
        }
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Bytes png() {
        try (InputStream in = SlideViewTest.class.getResourceAsStream("/id/rembuk/hall/foto.png")) {
            return Bytes.of(in.readAllBytes());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static HallPicture picture(Slide slide) {
        return new HallPicture(slide, HallSlides.FOOT, Cover.NONE, List.of(), false);
    }

    private static SlideView view(double width, double height) {
        return view(new Pictures(new DirectTaskRunner(), "", hash -> Optional.empty()), width, height);
    }

    private static SlideView view(Pictures pictures, double width, double height) {
        SlideView view = new SlideView("slide", pictures);
        new Scene(new StackPane(view), width, height);
        return view;
    }

    private static void show(SlideView view, HallPicture picture) {
        view.show(picture);
        view.getScene().getRoot().applyCss();
        view.getScene().getRoot().layout();
        view.applyCss();
    }

    private static List<Node> drawn(SlideView view) {
        Pane slide = (Pane) view.getChildrenUnmodifiable().get(0);
        return ((Group) slide.getChildren().get(0)).getChildren();
    }

    private static List<Text> texts(SlideView view) {
        return drawn(view).stream()
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .toList();
    }

    private static void onWindow(Runnable work) {
        onWindow(() -> {
            work.run();
            return null;
        });
    }

    private static <R> R onWindow(java.util.concurrent.Callable<R> work) {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, work);
    }
}
