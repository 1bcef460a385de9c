package id.rembuk.launch;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.support.NodeWalk;
import id.rembuk.support.WindowExtension;
import id.rembuk.ui.kit.Look;
import id.rembuk.ui.kit.Place;
import id.rembuk.ui.kit.StylesheetBuild;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.Start;

/** At 1366×728, at 100 % and 150 % text, light and dark, nothing stands outside the window, is silent, or lost its rules. */
@ExtendWith(WindowExtension.class)
class WindowFitsTest {
    private static final double WIDTH = 1366;
    private static final double HEIGHT = 728;
    /** A screen of 1366×768 at 150 %, less its taskbar and the frame of the window. */
    private static final double LOW_WIDTH = 910;

    private static final double LOW_HEIGHT = 450;
    private static final List<Integer> TEXT_SIZES = List.of(100, 150);

    @TempDir
    static Path folder;

    private RealWindow real;

    @Start
    void start(Stage stage) {
        real = new RealWindow(stage, folder);
    }

    @AfterEach
    void end() throws InterruptedException {
        real.end();
    }

    @Test
    void the_first_run_fits() {
        real.act(real.window()::showStart);

        assertThat(walkAll("pertama kali")).isEmpty();
    }

    @Test
    void every_place_of_an_open_workspace_fits() {
        List<String> findings = new ArrayList<>();

        List<Place> opened = openEach(place -> findings.addAll(walkAll(place.name())), 100);

        assertThat(opened).contains(Place.BERANDA, Place.RENCANA_OPD, Place.KOMITMEN, Place.PENGATURAN);
        assertThat(findings).isEmpty();
    }

    @Test
    void every_place_fits_or_scrolls_on_a_laptop_set_to_150_percent() {
        List<String> findings = new ArrayList<>();

        openEach(
                place -> real.act(() -> {
                    Parent root = real.stage().getScene().getRoot();
                    NodeWalk.layOut(root, LOW_WIDTH, LOW_HEIGHT);
                    NodeWalk.outside(root, LOW_WIDTH, LOW_HEIGHT)
                            .forEach(each -> findings.add(place + " outside: " + each));
                    NodeWalk.squeezed(root).forEach(each -> findings.add(place + " squeezed: " + each));
                }),
                100);

        assertThat(real.stage().getMinHeight()).isLessThanOrEqualTo(480);
        assertThat(findings).isEmpty();
    }

    @Test
    void at_twice_the_text_every_place_opens() {
        List<Place> opened = openEach(place -> real.act(() -> walk(new ArrayList<>(), place.name())), 200);

        assertThat(opened).contains(Place.BERANDA, Place.RENCANA_OPD, Place.KOMITMEN, Place.PENGATURAN);
    }

    /** Opens the practice workspace and every place in it, once the side menu stands. */
    private List<Place> openEach(Consumer<Place> look, int textPercent) {
        real.act(real.window()::openExample);
        real.await(id(Place.PENGATURAN));
        real.act(() -> real.context().look().textPercentProperty().set(textPercent));
        List<Place> opened = new ArrayList<>();
        for (Place place : Place.values()) {
            if (real.find(id(place)) instanceof Button button) {
                real.act(button::fire);
                look.accept(place);
                opened.add(place);
            }
        }
        real.act(() -> real.context().look().textPercentProperty().set(100));
        return opened;
    }

    private static String id(Place place) {
        return "place-" + place.textKey().substring("place.".length());
    }

    private List<String> walkAll(String place) {
        List<String> findings = new ArrayList<>();
        for (Look.Theme theme : Look.Theme.values()) {
            for (int size : TEXT_SIZES) {
                real.act(() -> {
                    real.context().look().themeProperty().set(theme);
                    real.context().look().textPercentProperty().set(size);
                });
                real.act(() -> walk(findings, place + " " + theme + " " + size + " %"));
            }
        }
        real.act(() -> real.context().look().textPercentProperty().set(100));
        return findings;
    }

    private void walk(List<String> findings, String where) {
        Parent root = real.stage().getScene().getRoot();
        NodeWalk.layOut(root, WIDTH, HEIGHT);
        NodeWalk.outside(root, WIDTH, HEIGHT).forEach(each -> findings.add(where + " outside: " + each));
        NodeWalk.squeezed(root).forEach(each -> findings.add(where + " squeezed: " + each));
        NodeWalk.silent(root).forEach(each -> findings.add(where + " silent: " + each));
        root.lookupAll("*").stream()
                .flatMap(node -> node.getStyleClass().stream())
                .distinct()
                .filter(StylesheetBuild::isUnused)
                .forEach(each -> findings.add(where + " no rules in the trimmed stylesheet: " + each));
    }
}
