package id.rembuk.ui.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.support.NodeWalk;
import id.rembuk.support.WindowExtension;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Look;
import id.rembuk.ui.kit.Stylesheets;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(WindowExtension.class)
class HelpBoxTest {
    private final Look look = new Look();
    private GridPane keys;

    @Start
    void start(Stage stage) {
        Stylesheets.loadFonts();
        keys = HelpBox.keys(Messages.indonesian());
        Scene scene = new Scene(new StackPane(keys), 700, 700);
        Stylesheets.follow(look, scene);
        stage.setScene(scene);
        stage.show();
    }

    @ParameterizedTest
    @CsvSource({"700, 100", "700, 150", "560, 150", "560, 200"})
    void everyKeyIsReadWhole(double width, int text, FxRobot robot) {
        robot.interact(() -> {
            look.textPercentProperty().set(text);
            NodeWalk.layOut(keys.getScene().getRoot(), width, 2000);
        });
        assertThat(keys.lookupAll(".key-hint")).isNotEmpty().allSatisfy(hint -> assertThat(
                        ((Text) hint.lookup(".text")).getText())
                .isEqualTo(((Label) hint).getText()));
        assertThat(NodeWalk.squeezed(keys)).isEmpty();
    }
}
