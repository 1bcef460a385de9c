package id.rembuk.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.support.NodeWalk;
import id.rembuk.support.WindowExtension;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Look;
import id.rembuk.ui.kit.Stylesheets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(WindowExtension.class)
class NoticeStripTest {
    private final Path folder = Path.of("naskah").toAbsolutePath();
    private final List<Path> opened = new ArrayList<>();
    private final Look look = new Look();
    private int closed;
    private NoticeStrip strip;

    @Start
    void start(Stage stage) {
        Stylesheets.loadFonts();
        strip = new NoticeStrip(Messages.indonesian(), () -> closed++);
        Scene scene = new Scene(new VBox(strip));
        Stylesheets.follow(look, scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void whatWasSavedStaysAndOpensUntilItIsPutAway(FxRobot robot) {
        robot.interact(() -> saved("Isi lalu impor kembali.", "rencana.xlsx"));
        assertThat(words()).isEqualTo("rencana.xlsx tersimpan di folder " + folder + ". Isi lalu impor kembali.");
        robot.interact(() -> fire("saved-open-file"));
        robot.interact(() -> fire("saved-open-folder"));
        assertThat(opened).containsExactly(folder.resolve("rencana.xlsx"), folder);
        robot.interact(() -> fire("notice-close"));
        assertThat(strip.getChildren()).isEmpty();
        assertThat(closed).isOne();
    }

    @Test
    void whatIsSavedNextTakesItsPlaceAndSeveralFilesOpenTheirFolder(FxRobot robot) {
        robot.interact(() -> saved("", "rencana.xlsx"));
        robot.interact(() -> saved("", "a.pdf", "b.pdf"));
        assertThat(strip.getChildren()).hasSize(1);
        assertThat(words()).isEqualTo("2 berkas tersimpan di folder " + folder + ".");
        assertThat(strip.lookup("#saved-open-file")).isNull();
        robot.interact(() -> fire("saved-open-folder"));
        assertThat(opened).containsExactly(folder);
    }

    @ParameterizedTest
    @CsvSource({"746, 100", "746, 150", "746, 200"})
    void itFitsANarrowWindowWithLargeText(double width, int text, FxRobot robot) {
        robot.interact(() -> {
            look.textPercentProperty().set(text);
            saved("Isi lalu impor kembali.", "rencana-kerja-hulu-sungai-selatan-2025.xlsx");
            NodeWalk.layOut(strip.getScene().getRoot(), width, 400);
        });
        assertThat(NodeWalk.squeezed(strip)).isEmpty();
        assertThat(NodeWalk.outside(strip, width, 400)).isEmpty();
    }

    private void saved(String note, String... names) {
        strip.saved(List.of(names).stream().map(folder::resolve).toList(), note, opened::add);
    }

    private String words() {
        Node label = strip.lookup("#saved-notice .label");
        return ((Label) label).getText();
    }

    private void fire(String id) {
        ((Button) strip.lookup("#" + id)).fire();
    }
}
