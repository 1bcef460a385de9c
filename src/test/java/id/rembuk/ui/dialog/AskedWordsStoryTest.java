package id.rembuk.ui.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.support.Await;
import id.rembuk.support.Keyboard;
import id.rembuk.support.WindowExtension;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.FxThread;
import id.rembuk.ui.kit.Look;
import id.rembuk.ui.kit.Stylesheets;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Scene;
import javafx.scene.control.DialogPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A dialog that asks for words takes what is typed at once: no letter and no space falls on a button. */
@ExtendWith(WindowExtension.class)
class AskedWordsStoryTest {
    private final AtomicReference<Optional<String>> answer = new AtomicReference<>();
    private WindowDialogs dialogs;

    @Start
    void open(Stage stage) {
        Stylesheets.loadFonts();
        stage.setScene(new Scene(new StackPane(), 400, 300));
        stage.show();
        dialogs = new WindowDialogs(stage, Messages.indonesian(), new Look());
    }

    @Test
    void words_are_typed_as_soon_as_the_dialog_is_there(FxRobot robot) {
        FxThread.later(() -> answer.set(dialogs.ask(
                "rembuk.attendance.walk-in", "rembuk.attendance.walk-in-text", "rembuk.attendance.walk-in-act", "")));
        Await.until("the focus in the field", () -> robot.lookup("#dialog-answer")
                .tryQuery()
                .filter(field -> field.equals(field.getScene().getFocusOwner()))
                .isPresent());
        Stage dialog = (Stage) robot.lookup("#dialog-answer").query().getScene().getWindow();
        Keyboard keyboard = new Keyboard(dialog);

        keyboard.type("budi warga");
        keyboard.strike(KeyCode.ENTER);

        Await.until("the answer", () -> answer.get() != null);
        assertThat(answer.get()).contains("budi warga");
    }

    @Test
    void a_long_question_stands_above_its_buttons(FxRobot robot) {
        String names = """
                Komitmen 3 \u201cMendampingi paling sedikit 90 persen keluarga berisiko stunting\u201d
                Komitmen 4 \u201cSetiap desa menganggarkan PMT penyuluhan dari Dana Desa\u201d
                """;
        FxThread.later(() -> dialogs.confirm(
                "rembuk.lock.undecided", "rembuk.lock.undecided.text", "rembuk.lock.anyway", "7", "150", names));
        Await.until(
                "the question", () -> robot.lookup("#dialog-confirm").tryQuery().isPresent());
        DialogPane question = robot.lookup("#dialog-confirm").queryAs(DialogPane.class);
        WaitForAsyncUtils.waitForFxEvents();
        Region words = (Region) question.getContent();
        assertThat(words.getHeight())
                .as("room for the words, px")
                .isGreaterThanOrEqualTo(words.prefHeight(words.getWidth()));
        assertThat(question.lookup(".button-bar").getBoundsInParent().getMinY())
                .isGreaterThanOrEqualTo(words.getBoundsInParent().getMaxY());
        robot.interact(() -> question.getScene().getWindow().hide());
    }
}
