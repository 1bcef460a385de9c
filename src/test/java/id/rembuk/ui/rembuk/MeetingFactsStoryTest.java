package id.rembuk.ui.rembuk;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.document.Meeting;
import id.rembuk.domain.document.TimeZoneName;
import id.rembuk.domain.history.RecordRef;
import id.rembuk.domain.rembuk.AgendaItem;
import id.rembuk.export.pdf.PdfReportPrinter;
import id.rembuk.support.Await;
import id.rembuk.support.Keyboard;
import id.rembuk.support.ScreenStage;
import id.rembuk.support.WindowExtension;
import id.rembuk.support.Workspaces;
import id.rembuk.task.LaneRunner;
import id.rembuk.task.TaskRunner;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.FxThread;
import id.rembuk.usecase.MeetingField;
import id.rembuk.usecase.WorkspaceSession;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The facts of a meeting are typed in Persiapan, into the record that Dokumen shows. */
@ExtendWith(WindowExtension.class)
class MeetingFactsStoryTest {
    @TempDir
    Path folder;

    private WorkspaceSession session;
    private TaskRunner tasks;
    private ScreenStage stage;
    private Keyboard keyboard;

    @Start
    void start(Stage window) {
        session = Workspaces.create(folder.resolve("uji.rembuk"));
        String body = session.organisations().organisations().get(0).id();
        String chair = session.officials().add(body);
        session.officials()
                .change(chair, official -> official.withName("Nama Contoh").withPosition("Sekretaris Daerah"));
        tasks = new LaneRunner(FxThread.LATER);
        stage = ScreenStage.open(
                window,
                session,
                tasks,
                context -> new RembukView(context, () -> new PdfReportPrinter(Messages.indonesian())));
        keyboard = new Keyboard(window);
    }

    @AfterEach
    void close() {
        WaitForAsyncUtils.asyncFx(() -> stage.screen().close());
        WaitForAsyncUtils.waitForFxEvents();
        tasks.close();
        session.close();
    }

    @Test
    void everything_that_is_known_before_a_meeting_is_typed_in_persiapan(FxRobot robot) {
        Await.until("the proposed title", () -> !((TextInputControl)
                        robot.lookup("#meeting-title").query())
                .getText()
                .isEmpty());
        typed(robot, "#meeting-title", "Rembuk Stunting di Pendopo");
        typed(robot, "#meeting-date", "12/6/2024");
        typed(robot, "#meeting-time-start", "09.00");
        typed(robot, "#meeting-time-end", "12.30");
        typed(robot, "#meeting-place", "Pendopo");
        typed(robot, "#meeting-city", "Kandangan");
        typed(robot, "#meeting-moderator", "Rektor");
        chosen(robot, "#meeting-zone", 1);
        chosen(robot, "#meeting-chair", 1);
        chosen(robot, "#meeting-minutes-taker", 1);

        Await.until("all facts", () -> meeting().minutesTakerId() != null);
        Meeting meeting = meeting();
        assertThat(meeting.title()).isEqualTo("Rembuk Stunting di Pendopo");
        assertThat(meeting.date()).isEqualTo(LocalDate.of(2024, 6, 12));
        assertThat(meeting.start()).isEqualTo(LocalTime.of(9, 0));
        assertThat(meeting.end()).isEqualTo(LocalTime.of(12, 30));
        assertThat(meeting.place()).isEqualTo("Pendopo");
        assertThat(meeting.city()).isEqualTo("Kandangan");
        assertThat(meeting.moderator()).isEqualTo("Rektor");
        assertThat(meeting.zone()).isEqualTo(TimeZoneName.WIT);
        assertThat(meeting.chairId()).isEqualTo(meeting.minutesTakerId()).isNotNull();
        assertThat(session.documents().board().meeting()).isEqualTo(meeting);
        assertThat(stage.errors).isEmpty();
    }

    @Test
    void a_pattern_replaces_an_agenda_only_when_that_is_wanted_and_can_be_undone(FxRobot robot) {
        Await.until(
                "the menu", () -> robot.lookup("#agenda-patterns").tryQuery().isPresent());
        pattern(robot, 0);
        Await.until("the first agenda", () -> titles().contains("Koreksi rencana per OPD"));
        assertThat(stage.asked).isEmpty();
        List<String> first = titles();
        Await.until(
                "its rows",
                () -> robot.lookup("#agenda-table").queryTableView().getItems().size() == first.size());

        robot.interact(() -> stage.agreeing = false);
        pattern(robot, 1);
        assertThat(stage.asked).singleElement().asString().contains("Rakor", first.size() + " butir");
        assertThat(titles()).isEqualTo(first);
        robot.interact(() -> stage.agreeing = true);
        pattern(robot, 1);
        Await.until("the other agenda", () -> titles().equals(List.of("Laporan")));
        session.edits().undo();
        assertThat(titles()).isEqualTo(first);
        assertThat(stage.errors).isEmpty();
    }

    private static void pattern(FxRobot robot, int which) {
        robot.interact(() -> {
            MenuButton menu = robot.lookup("#agenda-patterns").queryAs(MenuButton.class);
            menu.getOnShowing().handle(null);
            menu.getItems().get(which).fire();
        });
    }

    private List<String> titles() {
        return session.rembuk().board().agenda().stream().map(AgendaItem::title).toList();
    }

    @Test
    void what_is_typed_when_another_meeting_is_chosen_stays_with_its_own(FxRobot robot) {
        Await.until(
                "the section", () -> robot.lookup("#meeting-place").tryQuery().isPresent());
        typed(robot, "#meeting-place", "Pendopo");
        Await.until("the first meeting", () -> "Pendopo".equals(meeting().place()));
        robot.interact(() -> ((ButtonBase) robot.lookup("#strip-add").query()).fire());
        Await.until("the second meeting", () -> text(robot, "#meeting-place").isEmpty());
        typed(robot, "#meeting-place", "Aula Kecamatan");

        Await.until("its place", () -> "Aula Kecamatan".equals(meeting().place()));
        assertThat(session.rembuk().board().meetings())
                .extracting(Meeting::place)
                .containsExactly("Pendopo", "Aula Kecamatan");
    }

    @Test
    void a_meeting_that_lacks_something_opens_on_what_it_lacks(FxRobot robot) {
        RecordRef ref = RecordRef.of(meeting());
        robot.interact(() -> stage.screen().reveal(ref));
        Await.until("the day", () -> isFocused(robot, "#meeting-date"));
        session.meetings().change(MeetingField.DATE, meeting -> meeting.date(LocalDate.of(2024, 6, 12))
                .place("Pendopo"));
        Await.until("the place", () -> text(robot, "#meeting-place").equals("Pendopo"));
        robot.interact(() -> stage.screen().reveal(ref));
        Await.until("the chair", () -> isFocused(robot, "#meeting-chair"));
    }

    private static boolean isFocused(FxRobot robot, String id) {
        return robot.lookup(id).tryQuery().filter(Node::isFocused).isPresent();
    }

    private void typed(FxRobot robot, String id, String text) {
        robot.interact(() -> {
            Node node = robot.lookup(id).query();
            node.requestFocus();
            if (node instanceof TextInputControl field) {
                field.selectAll();
            }
        });
        keyboard.type(text);
        keyboard.strike(KeyCode.TAB);
    }

    private void chosen(FxRobot robot, String id, int downs) {
        robot.interact(() -> robot.lookup(id).queryAs(ComboBox.class).requestFocus());
        for (int i = 0; i < downs; i++) {
            keyboard.strike(KeyCode.DOWN);
        }
        keyboard.strike(KeyCode.TAB);
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(TextInputControl.class).getText();
    }

    private Meeting meeting() {
        return session.meetings().current();
    }
}
