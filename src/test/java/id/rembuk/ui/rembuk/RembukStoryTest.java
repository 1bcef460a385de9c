package id.rembuk.ui.rembuk;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.commitment.Commitment;
import id.rembuk.domain.document.DocumentKind;
import id.rembuk.domain.document.PaperSnapshot;
import id.rembuk.domain.history.RecordRef;
import id.rembuk.domain.plan.PlanField;
import id.rembuk.domain.plan.PlanLine;
import id.rembuk.domain.rembuk.DecisionState;
import id.rembuk.domain.rembuk.Minute;
import id.rembuk.domain.rembuk.Sitting;
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
import id.rembuk.ui.kit.UiAction;
import id.rembuk.usecase.CommitmentField;
import id.rembuk.usecase.WorkspaceSession;
import id.rembuk.usecase.rembuk.RembukBoard;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A short rembuk from opening to the closed text that its Berita Acara prints, with the real lanes and a real file. */
@ExtendWith(WindowExtension.class)
class RembukStoryTest {
    private static final LocalDate DEADLINE = LocalDate.of(2025, 6, 30);

    @TempDir
    Path folder;

    private WorkspaceSession session;
    private TaskRunner tasks;
    private ScreenStage stage;
    private Keyboard keyboard;
    private PlanLine line;

    @Start
    void start(Stage window) {
        session = Workspaces.create(folder.resolve("uji.rembuk"));
        String body = session.organisations().organisations().get(0).id();
        line = session.plans().add(body, blank -> blank.edit()
                .description("KPM aktif dan terlatih")
                .stuntingShare(115_000_000L)
                .build());
        String commitment = session.commitments().add().id();
        session.commitments().change(commitment, CommitmentField.TEXT, c -> c.text("KRS didampingi TPK")
                .ownerId(body)
                .deadline(DEADLINE));
        session.rembuk().agendas().from(session.rembuk().agendas().patterns().get(0));
        session.rembuk().attendance().expectBodies();
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
    void a_short_rembuk_is_held_and_its_paper_prints_what_was_closed(FxRobot robot) {
        attend(robot);
        open(robot, "#rembuk-section-run");
        Await.until("the button that opens", () -> shown(robot, "#meeting-start"));
        robot.interact(() -> node(robot, "#meeting-start").requestFocus());
        fire(robot, "#meeting-start");
        Await.until("the first item", () -> text(robot, "#item-title").equals("Pembukaan dan doa"));
        Await.until("the focus on the table", () -> node(robot, "#floor-table").isFocused());
        act(robot, UiAction.NEXT_ITEM);
        Await.until("the second item", () -> text(robot, "#item-title").equals("Koreksi rencana per OPD"));

        change(robot, PlanField.SHARE.name(), "151026360");
        Await.until("the change waits", () -> board().waiting().size() == 1);
        Await.until("the sum moves", () -> text(robot, "#floor-moved").equals("+36.026.360"));
        act(robot, UiAction.CONFIRM_CHANGES);
        Await.until("nothing waits", () -> board().waiting().isEmpty());
        act(robot, UiAction.AGREE);
        Await.until("the decision", () -> board().states().state(RecordRef.of(line)) == DecisionState.DISEPAKATI);
        act(robot, UiAction.WRITE_NOTE);
        keyboard.type("surat edaran paling lambat 29 maret");
        keyboard.strike(KeyCode.ENTER);
        Await.until("the note", () -> board().minutes().stream()
                .map(Minute::text)
                .anyMatch("surat edaran paling lambat 29 maret"::equals));

        open(robot, "#rembuk-section-closing");
        Await.until("the results", () -> robot.lookup("#result-text")
                .tryQueryAs(TextArea.class)
                .filter(results -> results.getText().contains("KRS didampingi TPK")
                        && results.getText().contains("Rp 151.026.360"))
                .isPresent());
        robot.interact(() -> stage.agreeing = false);
        fire(robot, "#agreed-lock");
        assertThat(stage.asked).singleElement().asString().contains("1 komitmen dan 0 kegiatan", "KRS didampingi TPK");
        assertThat(session.agreedTexts().newest()).isEmpty();
        robot.interact(() -> stage.agreeing = true);
        fire(robot, "#agreed-lock");
        Await.until("the closed text", () -> session.agreedTexts().newest().isPresent());
        Await.until(
                "the button that closes", () -> !node(robot, "#meeting-close").isDisabled());
        fire(robot, "#meeting-close");
        Await.until("the end", () -> board().sitting().stage() == Sitting.Stage.CLOSED);
        Await.until("the facts", () -> Integer.valueOf(1)
                .equals(session.meetings().current().participants()));

        String paper = session.documents().create(DocumentKind.BERITA_ACARA);
        PaperSnapshot snapshot = session.documents().material(paper).snapshot();
        assertThat(snapshot.summary().share()).isEqualTo(151_026_360);
        assertThat(snapshot.commitments()).singleElement().satisfies(point -> assertThat(point.text())
                .isEqualTo("KRS didampingi TPK"));
        assertThat(snapshot.meeting().agenda()).contains("Koreksi rencana per OPD (Pj. Bupati)");
        assertThat(snapshot.meeting().discussion())
                .anySatisfy(text -> assertThat(text).contains("115.000.000", "151.026.360"));
        assertThat(stage.errors).isEmpty();
    }

    @Test
    void a_meeting_left_open_is_gone_on_with_in_the_section_that_leads_it(FxRobot robot) {
        assertThat(((ToggleButton) node(robot, "#rembuk-section-prepare")).isSelected())
                .isTrue();
        session.rembuk().sittings().open();
        robot.interact(() ->
                stage.screen().reveal(RecordRef.of(session.rembuk().board().sitting())));
        Await.until("the focus on the table", () -> robot.lookup("#floor-table")
                .tryQuery()
                .filter(Node::isFocused)
                .isPresent());
        open(robot, "#rembuk-section-prepare");
        robot.interact(() -> session.rembuk().timer().stop()); // as after a start of the program
        robot.interact(() ->
                stage.screen().reveal(RecordRef.of(session.rembuk().board().sitting())));
        Await.until("the focus on what continues it", () -> node(robot, "#meeting-start")
                .isFocused());
        fire(robot, "#meeting-start");
        Await.until("the table again", () -> node(robot, "#floor-table").isFocused());
        assertThat(stage.errors).isEmpty();
    }

    @Test
    void owner_and_deadline_typed_from_the_floor_are_taken_back_by_keys(FxRobot robot) {
        session.rembuk().sittings().open();
        Commitment before = session.commitments().all().get(0);
        String other = session.organisations().organisations().get(1).label();
        open(robot, "#rembuk-section-run");
        Await.until("the tab of commitments", () -> shown(robot, "#floor-tab-COMMITMENTS"));
        open(robot, "#floor-tab-COMMITMENTS");
        Await.until("every column inside the table", () -> overhang(robot) <= 0);

        change(robot, CommitmentField.OWNER.name(), other);
        Await.until("the owner waits", () -> text(robot, "#floor-waiting").contains("1"));
        change(robot, CommitmentField.DEADLINE.name(), "31-12-2025");
        Await.until("the deadline waits", () -> text(robot, "#floor-waiting").contains("2"));
        Commitment changed = session.commitments().all().get(0);
        assertThat(changed.deadline()).isEqualTo(LocalDate.of(2025, 12, 31));
        assertThat(changed.ownerId()).isNotEqualTo(before.ownerId());

        Await.until("the button that takes back", () -> !node(robot, "#floor-revert-all")
                .isDisabled());
        robot.interact(() -> node(robot, "#floor-revert-all").requestFocus());
        keyboard.strike(KeyCode.SPACE);
        Await.until("nothing waits", () -> board().waiting().isEmpty());
        assertThat(session.commitments().all()).containsExactly(before);
        assertThat(stage.errors).isEmpty();
    }

    @Test
    void what_is_being_typed_is_not_cut_off_by_a_change_of_its_row(FxRobot robot) {
        session.rembuk().sittings().open();
        Commitment before = session.commitments().all().get(0);
        open(robot, "#rembuk-section-run");
        Await.until("the tab of commitments", () -> shown(robot, "#floor-tab-COMMITMENTS"));
        open(robot, "#floor-tab-COMMITMENTS");
        reach(robot, CommitmentField.DEADLINE.name());
        keyboard.type("31-12");
        session.rembuk()
                .floor()
                .change(before.id(), CommitmentField.RESERVATION, point -> point.reservation("catatan"));
        Await.until("the other change", () -> text(robot, "#floor-waiting").contains("1"));
        keyboard.type("-2025");
        keyboard.strike(KeyCode.ENTER);
        Await.until("the deadline waits", () -> text(robot, "#floor-waiting").contains("2"));
        assertThat(session.commitments().all().get(0).deadline()).isEqualTo(LocalDate.of(2025, 12, 31));
        Await.until("the row shows both", () -> row(robot).waiting().size() == 2);
        assertThat(stage.errors).isEmpty();
    }

    @Test
    @SuppressWarnings("unchecked") // the table of the running meeting has rows of one kind
    void the_row_that_was_decided_about_stays_chosen(FxRobot robot) {
        session.plans().add(line.organisationId(), blank -> blank.edit()
                .description("Insentif KPM")
                .build());
        session.rembuk().sittings().open();
        open(robot, "#rembuk-section-run");
        Await.until("both rows", () -> table(robot).getItems().size() == 2);
        robot.interact(() -> {
            TableView<FloorRow> table = (TableView<FloorRow>) table(robot);
            table.requestFocus();
            table.getSelectionModel().clearAndSelect(1, table.getColumns().get(1));
        });
        act(robot, UiAction.AGREE);
        Await.until(
                "the decision in its row",
                () -> ((FloorRow) table(robot).getItems().get(1)).state() == DecisionState.DISEPAKATI);
        Await.until("the row chosen", () -> table(robot).getSelectionModel().getSelectedCells().stream()
                .anyMatch(cell -> cell.getRow() == 1));
        assertThat(Await.<Integer>answer(
                        () -> table(robot).getFocusModel().getFocusedCell().getRow()))
                .isEqualTo(1);
        assertThat(stage.errors).isEmpty();
    }

    private static TableView<?> table(FxRobot robot) {
        return robot.lookup("#floor-table").queryTableView();
    }

    private static double overhang(FxRobot robot) {
        TableView<?> table = robot.lookup("#floor-table").queryTableView();
        return table.getColumns().stream()
                        .mapToDouble(TableColumn::getPrefWidth)
                        .sum()
                - table.getWidth();
    }

    private static FloorRow row(FxRobot robot) {
        return (FloorRow)
                robot.lookup("#floor-table").queryTableView().getItems().get(0);
    }

    private void attend(FxRobot robot) {
        act(robot, UiAction.ATTENDANCE);
        Await.until("the list", () -> robot.lookup("#attendee-table")
                .tryQueryAs(TableView.class)
                .filter(table -> table.getItems().size() == 3)
                .isPresent());
        robot.interact(() -> {
            TextField search = (TextField) node(robot, "#attendance-search");
            search.requestFocus();
            search.setText("dinas kes");
            search.fireEvent(new javafx.event.ActionEvent());
        });
        Await.until(
                "one present",
                () -> board().attendees().stream()
                                .filter(attendee -> attendee.isPresent())
                                .count()
                        == 1);
    }

    @SuppressWarnings("unchecked") // the table of the running meeting has rows of one kind
    private static void reach(FxRobot robot, String field) {
        Await.until("a row", () -> robot.lookup("#floor-table")
                .tryQueryAs(TableView.class)
                .filter(table -> table.getItems().size() == 1)
                .isPresent());
        robot.interact(() -> {
            TableView<FloorRow> table = (TableView<FloorRow>) node(robot, "#floor-table");
            List<TableColumn<FloorRow, ?>> columns = table.getColumns();
            TableColumn<FloorRow, ?> typedInto = columns.stream()
                    .filter(column -> column.getId().equals(field))
                    .findFirst()
                    .orElseThrow();
            table.requestFocus();
            table.getSelectionModel().clearAndSelect(0, typedInto);
            table.getFocusModel().focus(0, (TableColumn<FloorRow, Object>) typedInto);
        });
    }

    private void change(FxRobot robot, String field, String typed) {
        reach(robot, field);
        keyboard.type(typed);
        keyboard.strike(KeyCode.ENTER);
    }

    private void act(FxRobot robot, UiAction action) {
        robot.interact(() -> assertThat(stage.screen().perform(action)).isTrue());
    }

    private static void open(FxRobot robot, String tab) {
        robot.interact(() -> ((ToggleButton) node(robot, tab)).setSelected(true));
    }

    private static void fire(FxRobot robot, String id) {
        robot.interact(() -> ((ButtonBase) node(robot, id)).fire());
    }

    private static Node node(FxRobot robot, String id) {
        return robot.lookup(id).query();
    }

    private static boolean shown(FxRobot robot, String id) {
        return robot.lookup(id).tryQuery().filter(Node::isVisible).isPresent();
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).tryQueryAs(Label.class).map(Label::getText).orElse("");
    }

    private RembukBoard board() {
        return session.rembuk().board();
    }
}
