package id.rembuk.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.support.Await;
import id.rembuk.support.WindowExtension;
import id.rembuk.text.Messages;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.Start;

/** Changing what the pane shows never throws the focus out of it. */
@ExtendWith(WindowExtension.class)
class InspectorTest {
    private Button outside;
    private Button correct;
    private Button add;
    private TextField name;
    private Inspector pane;

    @Start
    void start(Stage stage) {
        outside = new Button("Beranda");
        correct = new Button("Koreksi");
        add = new Button("Tambah edisi");
        name = new TextField();
        pane = new Inspector(Messages.indonesian());
        stage.setScene(new Scene(new HBox(outside, pane), 600, 400));
        stage.show();
    }

    @BeforeEach
    void twoButtonsBelowAField() {
        Await.answer(() -> {
            pane.show("Berita Acara", name);
            pane.foot(correct, add);
            pane.applyCss();
            pane.layout();
            return null;
        });
    }

    @Test
    void a_button_below_that_stays_keeps_the_focus() {
        assertThat(focusedAfter(add, () -> pane.foot(add))).isSameAs(add);
    }

    @Test
    void when_the_button_goes_the_content_has_the_focus() {
        assertThat(focusedAfter(add, () -> pane.foot(correct))).isSameAs(name);
        assertThat(focusedAfter(correct, pane::foot)).isSameAs(name);
    }

    @Test
    void when_the_field_goes_what_replaces_it_has_the_focus() {
        assertThat(focusedAfter(name, () -> pane.show("Pernyataan", correct))).isSameAs(correct);
    }

    @Test
    void a_focus_outside_stays_outside() {
        assertThat(focusedAfter(outside, () -> {
                    pane.show("Pernyataan", name);
                    pane.foot(add);
                }))
                .isSameAs(outside);
    }

    private Node focusedAfter(Node before, Runnable change) {
        return Await.answer(() -> {
            before.requestFocus();
            change.run();
            return pane.getScene().getFocusOwner();
        });
    }
}
