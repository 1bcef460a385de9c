package id.rembuk.ui.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.guide.Evidence;
import id.rembuk.domain.guide.EvidenceKind;
import id.rembuk.domain.history.RecordRef;
import id.rembuk.support.AnsweredDialogs;
import id.rembuk.support.Await;
import id.rembuk.support.EvidenceDesk;
import id.rembuk.support.ScreenStage;
import id.rembuk.support.WindowExtension;
import id.rembuk.support.Workspaces;
import id.rembuk.task.LaneRunner;
import id.rembuk.task.TaskRunner;
import id.rembuk.ui.kit.FxThread;
import id.rembuk.ui.kit.Screen;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.ui.kit.UiAction;
import id.rembuk.usecase.WorkspaceSession;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipFile;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Stories of the evidence beside an action, with the real lanes, files and dialogs. */
@ExtendWith(WindowExtension.class)
class EvidenceStoryTest {
    @TempDir
    Path folder;

    private final AnsweredDialogs dialogs = new AnsweredDialogs();
    private WorkspaceSession session;
    private TaskRunner tasks;
    private EvidencePanel panel;

    @Start
    void start(Stage window) {
        session = Workspaces.create(folder.resolve("uji.rembuk"));
        tasks = new LaneRunner(FxThread.LATER);
        ScreenStage.open(window, session, tasks, context -> {
            panel = new EvidencePanel(
                    new ScreenContext(
                            session,
                            tasks,
                            context.messages(),
                            dialogs,
                            context.navigator(),
                            context.saveStatus(),
                            context.look()),
                    EvidenceDesk.tools(),
                    statement -> new Label(statement.source()));
            panel.aimProperty().set(EvidenceDesk.rembuk());
            return new Beside(panel);
        });
    }

    @AfterEach
    void close() {
        WaitForAsyncUtils.asyncFx(() -> panel.close());
        WaitForAsyncUtils.waitForFxEvents();
        tasks.close();
        session.close();
    }

    @Test
    void a_file_is_added_only_after_the_confirmation_ticks_its_item_and_is_removed_and_undone(FxRobot robot)
            throws IOException {
        Await.until("the list", () -> text(robot, "#evidence-count").equals("0 dari 3 lengkap"));
        dialogs.path(Files.writeString(folder.resolve("undangan.txt"), "Undangan rembuk stunting"));
        robot.interact(() -> FxThread.later(() ->
                robot.lookup("#evidence-add-undangan").queryAs(Button.class).fire()));
        Await.until("the dialog", () -> exists(robot, "#evidence-box-act"));

        assertThat(robot.lookup("#evidence-box-act").queryButton().isDisabled()).isTrue();
        robot.interact(() -> {
            kinds(robot).setValue(EvidenceKind.INVITATION);
            robot.lookup("#evidence-box-caption").queryAs(TextField.class).setText("Undangan untuk 13 OPD");
            robot.lookup("#evidence-box-date").queryAs(TextField.class).setText("26 Februari 2024");
            robot.lookup("#evidence-box-confirmed").queryAs(CheckBox.class).setSelected(true);
        });
        robot.interact(() -> robot.lookup("#evidence-box-act").queryButton().fire());

        Await.until("the tick", () -> text(robot, "#evidence-count").equals("1 dari 3 lengkap"));
        Evidence evidence = all().get(0);
        assertThat(evidence.item()).isEqualTo("undangan");
        assertThat(evidence.kind()).isEqualTo(EvidenceKind.INVITATION);
        assertThat(evidence.caption()).isEqualTo("Undangan untuk 13 OPD");
        assertThat(evidence.date()).isEqualTo(LocalDate.of(2024, 2, 26));
        assertThat(folder.resolve("uji.lampiran").resolve(evidence.sha256())).hasContent("Undangan rembuk stunting");

        robot.interact(() -> robot.lookup("#evidence-menu-" + evidence.id())
                .queryAs(MenuButton.class)
                .getItems()
                .get(1)
                .fire());
        Await.until("no tick", () -> text(robot, "#evidence-count").equals("0 dari 3 lengkap"));
        session.edits().undo();
        Await.until("the tick again", () -> text(robot, "#evidence-count").equals("1 dari 3 lengkap"));
        assertThat(dialogs.errorCodes()).isEmpty();
    }

    @Test
    void a_dropped_list_of_children_is_refused_with_its_place_and_nothing_is_kept(FxRobot robot) throws IOException {
        Await.until("the list", () -> !text(robot, "#evidence-count").isEmpty());
        Path list = Files.writeString(folder.resolve("sasaran.csv"), "No;Nama Anak;Desa\n1;x;Madang");
        robot.interact(() -> FxThread.later(() -> panel.dropped(List.of(list), null)));
        Await.until("the dialog", () -> exists(robot, "#evidence-box-act"));
        robot.interact(() ->
                robot.lookup("#evidence-box-confirmed").queryAs(CheckBox.class).setSelected(true));
        robot.interact(() -> robot.lookup("#evidence-box-act").queryButton().fire());

        Await.until("the refusal", () -> !dialogs.errorCodes().isEmpty());
        assertThat(dialogs.errorCodes()).containsExactly("evidence.personal-lines");
        assertThat(all()).isEmpty();
        assertThat(folder.resolve("uji.lampiran")).doesNotExist();
    }

    @Test
    void what_is_there_is_checked_and_packed(FxRobot robot) throws IOException {
        Path file = Files.writeString(folder.resolve("acara.txt"), "Susunan acara");
        robot.interact(() -> FxThread.later(() -> panel.dropped(List.of(file), "susunan-acara")));
        Await.until("the dialog", () -> exists(robot, "#evidence-box-act"));
        robot.interact(() ->
                robot.lookup("#evidence-box-confirmed").queryAs(CheckBox.class).setSelected(true));
        robot.interact(() -> robot.lookup("#evidence-box-act").queryButton().fire());
        Await.until("the tick", () -> text(robot, "#evidence-count").equals("1 dari 3 lengkap"));

        robot.interact(() -> robot.lookup("#evidence-check").queryButton().fire());
        Await.until("the check", () -> dialogs.told().contains("evidence.check.whole"));
        Path target = folder.resolve("bukti.zip");
        dialogs.path(target);
        robot.interact(() -> robot.lookup("#evidence-pack").queryButton().fire());
        Await.until("the pack", () -> dialogs.saved().contains(target));

        try (ZipFile zip = new ZipFile(target.toFile())) {
            assertThat(zip.stream().map(Object::toString).toList())
                    .containsExactly("00 indeks bukti.pdf", "02 acara.txt");
        }
        Files.writeString(folder.resolve("uji.lampiran").resolve(all().get(0).sha256()), "lain");
        robot.interact(() -> robot.lookup("#evidence-check").queryButton().fire());
        Await.until("the finding", () -> dialogs.told().contains("evidence.check.wrong"));
    }

    @SuppressWarnings("unchecked") // the dialog's choice of kinds
    private static ComboBox<EvidenceKind> kinds(FxRobot robot) {
        return robot.lookup("#evidence-box-kind").queryAs(ComboBox.class);
    }

    private static boolean exists(FxRobot robot, String query) {
        return robot.lookup(query).tryQuery().filter(Node::isVisible).isPresent();
    }

    private static String text(FxRobot robot, String query) {
        return robot.lookup(query).tryQueryAs(Label.class).map(Label::getText).orElse("");
    }

    private List<Evidence> all() {
        return session.workspace().read(records -> records.all(Evidence.class));
    }

    /** The panel alone in a window. */
    private record Beside(EvidencePanel panel) implements Screen {
        @Override
        public Region node() {
            return panel.node();
        }

        @Override
        public void open() {
            panel.open();
        }

        @Override
        public void close() {
            panel.close();
        }

        @Override
        public void reveal(RecordRef ref) {}

        @Override
        public boolean perform(UiAction action) {
            return false;
        }
    }
}
