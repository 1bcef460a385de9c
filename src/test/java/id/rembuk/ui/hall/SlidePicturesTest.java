package id.rembuk.ui.hall;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.hall.Cover;
import id.rembuk.domain.hall.HallPicture;
import id.rembuk.domain.hall.Slide;
import id.rembuk.support.HallSlides;
import id.rembuk.support.WindowExtension;
import id.rembuk.task.DirectTaskRunner;
import id.rembuk.ui.kit.Stylesheets;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Draws every slide into target/pictures: mvn -Ppictures test -Dtest=SlidePicturesTest. */
@Tag("pictures")
@ExtendWith(WindowExtension.class)
class SlidePicturesTest {
    @Start
    void start(Stage stage) {
        Stylesheets.loadFonts();
    }

    @ParameterizedTest
    @CsvSource({
        "1920,1080,false",
        "1920,1080,true",
        "1366,768,false",
        "1366,768,true",
        "1024,768,false",
        "1024,768,true",
        "640,480,false"
    })
    void every_slide_is_drawn(int width, int height, boolean dark) throws Exception {
        Path folder = Files.createDirectories(
                Path.of("target/pictures/slide-" + width + "x" + height + (dark ? "-gelap" : "")));
        for (Map.Entry<String, Slide> slide : HallSlides.all().entrySet()) {
            write(
                    new HallPicture(slide.getValue(), HallSlides.FOOT, Cover.NONE, List.of(), dark),
                    width,
                    height,
                    folder.resolve(slide.getKey() + ".png"));
        }
        for (Cover cover : List.of(Cover.LOGO, Cover.TEST)) {
            HallPicture picture = new HallPicture(
                    null, HallSlides.FOOT, cover, List.of("Pemerintah", "Kabupaten Hulu Sungai Selatan"), dark);
            write(picture, width, height, folder.resolve(cover.name() + ".png"));
        }
        assertThat(folder).isDirectoryContaining("glob:**.png");
    }

    private void write(HallPicture picture, int width, int height, Path target) throws Exception {
        WritableImage image = WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, WaitForAsyncUtils.asyncFx(() -> {
            SlideView view = new SlideView("slide", new Pictures(new DirectTaskRunner(), "", hash -> Optional.empty()));
            Scene scene = new Scene(new StackPane(view), width, height);
            view.show(picture);
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            return scene.snapshot(null);
        }));
        BufferedImage written =
                new BufferedImage((int) image.getWidth(), (int) image.getHeight(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < written.getHeight(); y++) {
            for (int x = 0; x < written.getWidth(); x++) {
                written.setRGB(x, y, image.getPixelReader().getArgb(x, y));
            }
        }
        ImageIO.write(written, "png", target.toFile());
    }
}
