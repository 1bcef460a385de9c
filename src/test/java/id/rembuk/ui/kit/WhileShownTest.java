package id.rembuk.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.support.Await;
import id.rembuk.support.WindowExtension;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ChangeListener;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.Start;

/** A node follows a value in a window and is let go outside of it. */
@ExtendWith(WindowExtension.class)
class WhileShownTest {
    private final Counted value = new Counted();
    private final List<String> told = new ArrayList<>();
    private StackPane window;

    @Start
    void start(Stage stage) {
        window = new StackPane();
        stage.setScene(new Scene(window, 100, 100));
        stage.show();
    }

    @Test
    void a_node_is_told_when_it_comes_and_of_each_change_until_it_leaves() {
        Await.answer(() -> {
            StackPane node = new StackPane();
            WhileShown.follow(node, value, told::add);
            value.set("before");
            assertThat(told).isEmpty();

            window.getChildren().add(node);
            value.set("in");
            window.getChildren().clear();
            value.set("out");
            window.getChildren().add(node);
            return null;
        });
        assertThat(told).containsExactly("before", "in", "out");
        assertThat(value.listeners).isEqualTo(1);
    }

    @Test
    void nodes_that_left_are_held_by_nothing() {
        Await.answer(() -> {
            for (int i = 0; i < 20; i++) {
                StackPane node = new StackPane();
                WhileShown.follow(node, value, told::add);
                window.getChildren().setAll(node);
                assertThat(value.listeners).isEqualTo(1);
            }
            window.getChildren().clear();
            return null;
        });
        assertThat(value.listeners).isZero();
    }

    /** Counts who listens to it. */
    private static final class Counted extends SimpleStringProperty {
        private int listeners;

        @Override
        public void addListener(ChangeListener<? super String> listener) {
            listeners++;
            super.addListener(listener);
        }

        @Override
        public void removeListener(ChangeListener<? super String> listener) {
            listeners--;
            super.removeListener(listener);
        }
    }
}
