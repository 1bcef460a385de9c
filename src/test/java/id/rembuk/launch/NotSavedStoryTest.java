package id.rembuk.launch;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.commitment.Commitment;
import id.rembuk.support.WindowExtension;
import id.rembuk.task.Lane;
import id.rembuk.usecase.WorkspaceSession;
import id.rembuk.usecase.port.WorkspaceFiles.Mode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The file is moved away under an open window: what is typed is not lost. */
@ExtendWith(WindowExtension.class)
class NotSavedStoryTest {
    private static final String TYPED = "Berita acara rembuk desa";

    @TempDir
    static Path folder;

    private RealWindow real;

    @Start
    void start(Stage stage) {
        real = new RealWindow(stage, folder);
        real.window().openExample();
    }

    @AfterEach
    void end() throws InterruptedException {
        real.end();
    }

    @Test
    void a_text_that_could_not_be_saved_stays_until_it_is(FxRobot robot) throws IOException {
        real.await("shell");
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT7);
        real.await(
                "the rows of Komitmen",
                () -> table() != null && !table().getItems().isEmpty());
        real.act(() -> table().getSelectionModel().select(0));
        real.await("commitment-evidence");
        WorkspaceSession session = session();
        Path file = session.workspace().file();
        Path away = file.resolveSibling("dipindah.rembuk");

        Files.move(file, away);
        real.act(() -> text().setText(TYPED));
        real.act(() -> table().requestFocus());
        real.await("NOT saved in the bar above", () -> saveState().startsWith("GAGAL disimpan"));
        assertThat(text().getText()).isEqualTo(TYPED);
        assertThat(text().isEditable()).isFalse();
        assertThat(real.find("save-rescue").isVisible()).isTrue();

        real.act(() -> table().getSelectionModel().select(1));
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT7);
        real.await(
                "the text still in its field",
                () -> text() != null && text().getText().equals(TYPED));

        isAskedAbout(real.window()::end, robot);
        isAskedAbout(this::openAnother, robot);
        copyElsewhere(session);
        assertThat(evidence(session)).isNotEqualTo(TYPED);
        Files.move(away, file);
        real.act(((Hyperlink) real.find("save-again"))::fire);
        real.await("the text on the disk", () -> TYPED.equals(evidence(session)));
        real.await("everything saved", () -> saveState().startsWith("Tersimpan"));
        assertThat(text().isEditable()).isTrue();
    }

    /** Whoever leaves the workspace now would lose the text, and is asked; going back keeps it. */
    private void isAskedAbout(Runnable leave, FxRobot robot) {
        WaitForAsyncUtils.asyncFx(leave);
        real.await("the question", () -> Window.getWindows().size() == 2);
        robot.type(KeyCode.ESCAPE);
        real.await("the window alone", () -> Window.getWindows().size() == 1);
        assertThat(real.window().session()).isPresent();
        assertThat(text().getText()).isEqualTo(TYPED);
    }

    private void openAnother() {
        ((MenuButton) real.find("menu"))
                .getItems().stream()
                        .filter(item -> "menu-open-file".equals(item.getId()))
                        .forEach(MenuItem::fire);
    }

    /** A copy can be made while the file itself is gone. */
    private void copyElsewhere(WorkspaceSession session) {
        Path copy = folder.resolve("salinan.rembuk");
        real.context().tasks().run(Lane.WRITE, "copy", progress -> {
            real.context().files().saveCopy(session.workspace(), copy, false, progress);
            return copy;
        });
        real.await("the copy", () -> Files.isRegularFile(copy));
        try (WorkspaceSession other = real.context()
                .workspaces()
                .open(copy, Mode.READ_ONLY, session.edits().actor())) {
            assertThat(other.commitments().all())
                    .hasSameSizeAs(session.commitments().all());
        }
    }

    private static String evidence(WorkspaceSession session) {
        return session.commitments().all().stream()
                .filter(commitment -> commitment.number() == 1)
                .map(Commitment::evidence)
                .findFirst()
                .orElseThrow();
    }

    private String saveState() {
        return ((Label) real.find("save-state")).getText();
    }

    private TextInputControl text() {
        return (TextInputControl) real.find("commitment-evidence");
    }

    private TableView<?> table() {
        return (TableView<?>) real.find("commitment-table");
    }

    private WorkspaceSession session() {
        return real.window().session().orElseThrow();
    }
}
