package id.rembuk.ui.rembuk;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.export.pdf.PdfReportPrinter;
import id.rembuk.support.LateReads;
import id.rembuk.support.ScreenStage;
import id.rembuk.support.WindowExtension;
import id.rembuk.support.Workspaces;
import id.rembuk.text.Messages;
import id.rembuk.usecase.WorkspaceSession;
import java.nio.file.Path;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** What is read for a section that was left meanwhile changes nothing of the one that is shown. */
@ExtendWith(WindowExtension.class)
class RembukLateReadTest {
    @TempDir
    Path folder;

    private final LateReads tasks = new LateReads("list.read");
    private WorkspaceSession session;
    private ScreenStage stage;

    @Start
    void start(Stage window) {
        session = Workspaces.create(folder.resolve("uji.rembuk"));
        stage = ScreenStage.open(
                window,
                session,
                tasks,
                context -> new RembukView(context, () -> new PdfReportPrinter(Messages.indonesian())));
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> stage.screen().close());
        tasks.close();
        session.close();
    }

    @Test
    void the_line_below_the_name_stays_that_of_the_section_shown(FxRobot robot) throws InterruptedException {
        Runnable preparation = tasks.nextAnswer();
        robot.interact(
                () -> ((ToggleButton) robot.lookup("#rembuk-section-closing").query()).setSelected(true));
        String closing = subtitle(robot);
        assertThat(closing).startsWith("Rumusan dibacakan");
        robot.interact(preparation);
        assertThat(subtitle(robot)).isEqualTo(closing);
        assertThat(stage.errors).isEmpty();
    }

    private static String subtitle(FxRobot robot) {
        return robot.lookup(".page-header .subtitle").queryAs(Label.class).getText();
    }
}
