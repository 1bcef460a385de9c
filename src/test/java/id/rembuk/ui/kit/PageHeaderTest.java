package id.rembuk.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.support.NodeWalk;
import id.rembuk.support.WindowExtension;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(WindowExtension.class)
class PageHeaderTest {
    private final Look look = new Look();
    private PageHeader header;
    private BorderPane place;

    @Start
    void start(Stage stage) {
        Stylesheets.loadFonts();
        header = new PageHeader("Rencana OPD 2025");
        header.marks(new Label("data latihan"));
        header.actions(
                button("Impor…"), button("Ekspor rencana kerja ke Excel…"), PageHeader.primary(button("Tambah baris")));
        place = new BorderPane();
        place.setTop(header);
        Scene scene = new Scene(place, 1200, 400);
        Stylesheets.follow(look, scene);
        stage.setScene(scene);
        stage.show();
    }

    private static Button button(String words) {
        Button button = new Button(words);
        button.setMinWidth(Button.USE_PREF_SIZE);
        return button;
    }

    @ParameterizedTest
    @CsvSource({"1286, 100", "1286, 150", "829, 100", "829, 150", "829, 200", "620, 100", "620, 150"})
    void nameAndButtonsNeverCoverEachOther(double width, int text, FxRobot robot) {
        robot.interact(() -> {
            look.textPercentProperty().set(text);
            NodeWalk.layOut(place, width, 400);
            NodeWalk.layOut(place, width, 400);
        });
        List<Bounds> drawn = new ArrayList<>();
        drawn.add(bounds(header.lookup(".t-title")));
        header.lookupAll(".button").forEach(each -> drawn.add(bounds(each)));
        for (int i = 0; i < drawn.size(); i++) {
            assertThat(drawn.get(i).getMinX()).isGreaterThanOrEqualTo(0);
            assertThat(drawn.get(i).getMaxX()).isLessThanOrEqualTo(width);
            for (int j = i + 1; j < drawn.size(); j++) {
                assertThat(drawn.get(i).intersects(drawn.get(j)))
                        .as(i + " and " + j)
                        .isFalse();
            }
        }
        assertThat(NodeWalk.squeezed(header)).isEmpty();
    }

    @Test
    void a_long_line_below_the_name_gives_way_to_the_buttons(FxRobot robot) {
        robot.interact(() -> {
            header.subtitle("4 dokumen dari satu sumber data. Yang sudah final tidak dapat diubah; ".repeat(3));
            NodeWalk.layOut(place, 1286, 400);
            NodeWalk.layOut(place, 1286, 400);
        });

        List<Bounds> buttons =
                header.lookupAll(".button").stream().map(PageHeaderTest::bounds).toList();
        assertThat(buttons).allMatch(each -> each.getMinY() < buttons.get(0).getMaxY());
        assertThat(buttons).allMatch(each -> each.getMaxY() > buttons.get(0).getMinY());
    }

    private static Bounds bounds(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }
}
