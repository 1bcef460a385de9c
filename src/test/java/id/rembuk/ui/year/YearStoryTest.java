package id.rembuk.ui.year;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.analysis.DataRequest;
import id.rembuk.domain.guide.Deadline;
import id.rembuk.domain.history.RecordKind;
import id.rembuk.domain.history.RecordRef;
import id.rembuk.support.Await;
import id.rembuk.support.ScreenStage;
import id.rembuk.support.WindowExtension;
import id.rembuk.support.Workspaces;
import id.rembuk.task.LaneRunner;
import id.rembuk.task.TaskRunner;
import id.rembuk.ui.kit.FxThread;
import id.rembuk.ui.kit.PartedScreen;
import id.rembuk.ui.kit.Screen;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.ui.kit.UiAction;
import id.rembuk.ui.request.RequestLogPart;
import id.rembuk.usecase.WorkspaceSession;
import id.rembuk.usecase.request.DataRequests;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.event.ActionEvent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.DatePicker;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Stories of the sections Kalender and Permintaan with the real lanes and a real file; today is 8 June 2024. */
@ExtendWith(WindowExtension.class)
class YearStoryTest {
    @TempDir
    Path folder;

    private WorkspaceSession session;
    private TaskRunner tasks;
    private ScreenStage stage;

    @Start
    void start(Stage window) {
        session = Workspaces.create(folder.resolve("uji.rembuk"));
        tasks = new LaneRunner(FxThread.LATER);
        stage = ScreenStage.open(window, session, tasks, YearStoryTest::screen);
    }

    private static Screen screen(ScreenContext context) {
        return new PartedScreen("Panduan Aksi")
                .section(context.messages(), "year.section", "bi-calendar3", () -> new YearPart(context, () -> null))
                .section(
                        context.messages(),
                        "request.section",
                        "bi-inbox",
                        () -> new RequestLogPart(context, () -> null));
    }

    @AfterEach
    void close() {
        WaitForAsyncUtils.asyncFx(() -> stage.screen().close());
        WaitForAsyncUtils.waitForFxEvents();
        tasks.close();
        session.close();
    }

    @Test
    void the_proposals_are_taken_and_a_deadline_is_moved_met_and_undone(FxRobot robot) {
        Await.until(
                "the empty calendar",
                () -> robot.lookup("#year-empty-add").tryQuery().isPresent());
        robot.interact(() -> {
            button(robot, "#year-empty-add").requestFocus();
            button(robot, "#year-empty-add").fire();
        });
        Await.until(
                "the taken proposals",
                () -> robot.lookup("#year-table").tryQuery().isPresent()
                        && !robot.lookup("#year-table")
                                .queryTableView()
                                .getItems()
                                .isEmpty());
        assertThat(stage.screen().node().getScene().getFocusOwner().getId())
                .as("the focus goes on to what has taken the place of the focused button")
                .isEqualTo("year-table");
        Deadline weighing = weighing();
        robot.interact(() -> stage.screen().reveal(new RecordRef(RecordKind.DEADLINE, weighing.id())));
        Await.until("its fields", () -> text(robot, "#deadline-title").startsWith("Bulan penimbangan"));

        robot.interact(() -> button(robot, "#year-later").fire());
        Await.until("a week later", () -> weighing().to().equals(LocalDate.of(2024, 3, 7)));
        assertThat(weighing().from()).isEqualTo("2024-02-08");

        robot.interact(() -> {
            DatePicker from = robot.lookup("#deadline-from").queryAs(DatePicker.class);
            from.getEditor().setText("9 Maret 2024");
            from.getEditor().fireEvent(new ActionEvent());
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(weighing().from()).isEqualTo("2024-02-08");

        session.edits().undo();
        Await.until("moved back", () -> weighing().to().equals(LocalDate.of(2024, 2, 29)));
        robot.interact(() -> button(robot, "#year-done").fire());
        Await.until(
                "met today", () -> LocalDate.of(2024, 6, 8).equals(weighing().doneOn()));
        assertThat(robot.lookup("#year-proposals").queryAs(MenuButton.class).isVisible())
                .isFalse();
    }

    @Test
    void a_request_is_asked_of_a_body_and_marked_as_received(FxRobot robot) {
        String health = session.organisations().organisations().get(1).id();
        robot.interact(() ->
                robot.lookup("#request-section").queryAs(ToggleButton.class).setSelected(true));
        Await.until(
                "nothing asked yet",
                () -> robot.lookup("#request-log-empty-add").tryQuery().isPresent());
        robot.interact(() -> stage.perform(UiAction.NEW_ROW));
        Await.until("the form", () -> robot.lookup("#ask-body").tryQuery().isPresent());
        robot.interact(() -> {
            robot.lookup("#ask-own").queryAs(TextInputControl.class).setText("Mohon kirim hasil penimbangan.");
            button(robot, "#ask-send").fire();
        });
        Await.until("the refusal without a body", () -> !stage.errors.isEmpty());
        assertThat(requests()).isEmpty();

        session.dataRequests().ask(new DataRequests.Wish(health, "Penimbangan", List.of("Mohon kirim."), null, null));
        DataRequest asked = requests().get(0);
        robot.interact(() -> stage.screen().reveal(new RecordRef(RecordKind.DATA_REQUEST, asked.id())));
        Await.until(
                "its button",
                () -> robot.lookup("#request-log-received").tryQuery().isPresent());
        robot.interact(() -> button(robot, "#request-log-received").fire());
        Await.until("received today", () -> LocalDate.of(2024, 6, 8)
                .equals(requests().get(0).receivedOn()));
        session.edits().undo();
        assertThat(requests().get(0).receivedOn()).isNull();
    }

    private Deadline weighing() {
        return session.year().board().deadlines().stream()
                .filter(deadline -> "penimbangan".equals(deadline.milestone()))
                .findFirst()
                .orElseThrow();
    }

    private List<DataRequest> requests() {
        return session.dataRequests().board().requests();
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id)
                .tryQueryAs(TextInputControl.class)
                .map(TextInputControl::getText)
                .orElse("");
    }

    private static ButtonBase button(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(ButtonBase.class);
    }
}
