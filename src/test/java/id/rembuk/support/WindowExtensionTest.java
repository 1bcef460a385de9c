package id.rembuk.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.service.query.EmptyNodeQueryException;

/** What a test looks up in a window is looked up on the window's thread. */
@ExtendWith(WindowExtension.class)
class WindowExtensionTest {
    private Label label;

    @Start
    void start(Stage stage) {
        label = new Label("Desa");
        label.setId("desa");
        stage.setScene(new Scene(new StackPane(label)));
        stage.show();
    }

    @Test
    void nodes_are_walked_by_the_windows_thread(FxRobot robot) {
        Set<String> walkers = ConcurrentHashMap.newKeySet();
        Node found = robot.lookup((Node node) -> {
                    walkers.add(Thread.currentThread().getName());
                    return node == label;
                })
                .query();
        assertThat(found).isSameAs(label);
        robot.from(label.getParent())
                .lookup((Node node) -> walkers.add(Thread.currentThread().getName()))
                .queryAll();
        assertThat(walkers).containsExactly("JavaFX Application Thread");
    }

    @Test
    void what_is_not_there_is_told_as_testfx_tells_it(FxRobot robot) {
        assertThat(robot.lookup("#desa").queryAs(Label.class)).isSameAs(label);
        assertThat(robot.lookup("#kecamatan").tryQuery()).isEmpty();
        assertThatThrownBy(() -> robot.lookup("#kecamatan").query()).isInstanceOf(EmptyNodeQueryException.class);
    }
}
