package id.rembuk.ui.guide;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.guide.ActionRef;
import id.rembuk.reference.Templates;
import id.rembuk.reference.guide.FrameFiles;
import id.rembuk.store.SqliteWorkspaceFiles;
import id.rembuk.support.Await;
import id.rembuk.support.EvidenceDesk;
import id.rembuk.support.ScreenStage;
import id.rembuk.support.WindowExtension;
import id.rembuk.support.Workspaces;
import id.rembuk.task.LaneRunner;
import id.rembuk.task.TaskRunner;
import id.rembuk.ui.kit.FxThread;
import id.rembuk.ui.kit.PartedScreen;
import id.rembuk.usecase.WorkspaceSession;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** An officer edits frames in templates/panduan while a year is at work with the version before. */
@ExtendWith(WindowExtension.class)
class FrameNotesStoryTest {
    private static final String SHIPPED = Templates.packed().text("panduan/8-aksi-2022.yaml");

    @TempDir
    Path folder;

    private WorkspaceSession session;
    private TaskRunner tasks;
    private ScreenStage stage;
    private Path kami;

    @Start
    void start(Stage window) throws IOException {
        Path panduan = Files.createDirectories(folder.resolve("templates").resolve("panduan"));
        session = new id.rembuk.usecase.Workspaces(
                        new SqliteWorkspaceFiles(Workspaces.CLOCK),
                        Workspaces.CATALOGUE,
                        Workspaces.CATALOGUE,
                        new FrameFiles(new Templates(folder.resolve("templates"))),
                        Workspaces.CLOCK)
                .create(folder.resolve("uji.rembuk"), Workspaces.wish(/* practice= */ false));
        Files.writeString(panduan.resolve("8-aksi-2022.yaml"), SHIPPED.replace("versi: 2\n", "versi: 3\n"));
        kami = panduan.resolve("kami.yaml");
        Files.writeString(kami, own());
        tasks = new LaneRunner(FxThread.LATER);
        stage = ScreenStage.open(window, session, tasks, context -> new PartedScreen("Panduan Aksi")
                .section(
                        context.messages(),
                        "guide.section.actions",
                        "bi-signpost-split",
                        () -> new ActionsPart(context, EvidenceDesk.tools())));
    }

    @AfterEach
    void close() {
        WaitForAsyncUtils.asyncFx(() -> stage.screen().close());
        WaitForAsyncUtils.waitForFxEvents();
        tasks.close();
        session.close();
    }

    @Test
    void aRefusedFileIsNamedWithItsReasonAndANewerVersionIsOffered(FxRobot robot) throws IOException {
        Await.until("two notes", () -> notes(robot).getChildren().size() == 2);
        String told = robot.from(notes(robot)).lookup(".label").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .collect(Collectors.joining("\n"));
        assertThat(told)
                .contains("8 Aksi 2022 versi 3 ada di komputer ini")
                .contains("Kerangka tidak dipakai", "kami.yaml baris 2")
                .contains("\"sumberr\" tidak dikenal");

        assertThat(robot.lookup("#guide-frame-8-aksi-2018").tryQuery()).isPresent();

        Files.writeString(kami, own().replaceFirst("sumberr: A10", "sumber: A10"));
        session.guidance().update();
        Await.until("no note", () -> notes(robot).getChildren().isEmpty());
        assertThat(session.guidance().current().frame().version()).isEqualTo(3);
        assertThat(robot.lookup("#guide-frames-menu").queryAs(MenuButton.class).getItems())
                .as("too many for a row")
                .extracting(MenuItem::getId)
                .contains("guide-frame-panduan-kami")
                .hasSize(4);
        assertThat(stage.errors).isEmpty();
    }

    @Test
    void aFileThatChangedUnderItsVersionIsTold(FxRobot robot) throws IOException {
        Await.until("two notes", () -> notes(robot).getChildren().size() == 2);
        Files.delete(kami);
        Files.writeString(
                kami.resolveSibling("8-aksi-2022.yaml"), SHIPPED.replaceFirst("id: rancangan", "id: rancangan-baru"));
        session.steps().tick(new ActionRef("8-aksi-2022", "aksi-3"), "agenda", true);
        Await.until(
                "the change is told",
                () -> robot.lookup("#guide-frame-changed").tryQuery().isPresent()
                        && notes(robot).getChildren().size() == 1);
        assertThat(session.guidance()
                        .current()
                        .frame()
                        .action("aksi-1")
                        .orElseThrow()
                        .step("rancangan"))
                .isPresent();
    }

    private static String own() {
        return SHIPPED.replace("id: 8-aksi-2022\n", "id: panduan-kami\n").replaceFirst("sumber: A10", "sumberr: A10");
    }

    private static VBox notes(FxRobot robot) {
        return robot.lookup("#guide-frame-notes").queryAs(VBox.class);
    }
}
