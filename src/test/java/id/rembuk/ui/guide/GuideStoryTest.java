package id.rembuk.ui.guide;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.Ids;
import id.rembuk.domain.document.DocumentKind;
import id.rembuk.domain.guide.ActionProgress;
import id.rembuk.domain.guide.ActionRef;
import id.rembuk.domain.guide.FrameField;
import id.rembuk.domain.guide.StepProgress;
import id.rembuk.domain.history.RecordKind;
import id.rembuk.domain.history.RecordRef;
import id.rembuk.domain.organisation.Organisation;
import id.rembuk.domain.workspace.Cycle;
import id.rembuk.support.Await;
import id.rembuk.support.EvidenceDesk;
import id.rembuk.support.SampleCommitments;
import id.rembuk.support.ScreenStage;
import id.rembuk.support.WindowExtension;
import id.rembuk.support.Workspaces;
import id.rembuk.task.LaneRunner;
import id.rembuk.task.TaskRunner;
import id.rembuk.ui.kit.FxThread;
import id.rembuk.ui.kit.Narrowing;
import id.rembuk.ui.kit.PartedScreen;
import id.rembuk.usecase.CommitmentField;
import id.rembuk.usecase.NewYear;
import id.rembuk.usecase.WorkspaceSession;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Stories of Panduan Aksi with the real lanes, the shipped frames and a real file. */
@ExtendWith(WindowExtension.class)
class GuideStoryTest {
    @TempDir
    Path folder;

    private WorkspaceSession session;
    private TaskRunner tasks;
    private ScreenStage stage;
    private String weak;

    @Start
    void start(Stage window) {
        weak = Ids.next();
        session = Workspaces.create(folder.resolve("uji.rembuk"), records -> {
            String cycle = records.all(Cycle.class).get(0).id();
            String body = records.all(Organisation.class).get(0).id();
            return List.of(
                    SampleCommitments.complete(Ids.next(), cycle, 1, body).build(),
                    SampleCommitments.complete(weak, cycle, 2, body)
                            .deadline(null)
                            .build());
        });
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
    void space_ticks_a_step_and_the_count_follows(FxRobot robot) {
        openAksi3(robot);
        selectStep(robot, "agenda");
        press(robot, KeyCode.SPACE);
        Await.until("one step done", () -> label(robot, "#guide-steps-count").equals("1 dari 7 selesai"));
        assertThat(row(robot, "agenda").state().doneBy()).isEqualTo(Workspaces.ACTOR.officer());

        session.edits().undo();
        Await.until("none done", () -> label(robot, "#guide-steps-count").equals("0 dari 7 selesai"));
        assertThat(stage.errors).isEmpty();
    }

    @Test
    void a_computed_step_is_not_ticked_by_hand_and_turns_done_when_the_data_are_mended(FxRobot robot) {
        openAksi3(robot);
        selectStep(robot, "butir-komitmen");
        press(robot, KeyCode.SPACE);
        assertThat(row(robot, "butir-komitmen").standing(LocalDate.of(2024, 6, 8)))
                .isEqualTo(StepProgress.Standing.HELD_UP);

        session.commitments()
                .change(weak, CommitmentField.DEADLINE, commitment -> commitment.deadline(LocalDate.of(2025, 12, 31)));
        Await.until(
                "the step done by itself", () -> row(robot, "butir-komitmen").isDone());
        Await.until(
                "nothing holds the action up",
                () -> !robot.lookup("#guide-held-up").query().isVisible());
        assertThat(stage.errors).isEmpty();
    }

    @Test
    void what_holds_an_action_up_leads_to_the_place_where_it_is_mended(FxRobot robot) {
        openAksi3(robot);
        Await.until(
                "the link",
                () -> robot.lookup("#guide-mend-butir-komitmen").tryQuery().isPresent());
        robot.interact(() -> robot.lookup("#guide-mend-butir-komitmen")
                .queryAs(Hyperlink.class)
                .fire());

        assertThat(stage.narrowed).containsExactly(Narrowing.openCommitments());
    }

    @Test
    void everything_that_holds_an_action_up_is_mended_from_its_own_link_in_the_order_of_the_steps(FxRobot robot) {
        ActionRef rembuk = new ActionRef("8-aksi-2022", "aksi-3");
        LocalDate passed = LocalDate.of(2024, 1, 31);
        session.steps().change(rembuk, "berita-acara", state -> state.withDue(passed));
        session.steps().change(rembuk, "komitmen", state -> state.withDue(passed));
        openAksi3(robot);
        Await.until("three links", () -> links(robot).size() == 3);
        assertThat(links(robot))
                .extracting(Node::getId)
                .containsExactly("guide-mend-butir-komitmen", "guide-mend-komitmen", "guide-mend-berita-acara");

        for (int i = 0; i < 3; i++) {
            int at = i;
            robot.interact(() -> links(robot).get(at).requestFocus());
            robot.type(KeyCode.SPACE);
            Await.until("another place", () -> stage.narrowed.size() == at + 1);
        }

        assertThat(stage.narrowed)
                .containsExactly(
                        Narrowing.openCommitments(),
                        Narrowing.paper(DocumentKind.PERNYATAAN_KOMITMEN),
                        Narrowing.paper(DocumentKind.BERITA_ACARA));
        assertThat(stage.errors).isEmpty();
    }

    /** The links from the top down. */
    private static List<Hyperlink> links(FxRobot robot) {
        return robot.lookup("#guide-held-up .hyperlink").queryAllAs(Hyperlink.class).stream()
                .sorted(Comparator.comparing(
                        link -> link.localToScene(link.getBoundsInLocal()).getMinY()))
                .toList();
    }

    @Test
    void an_action_tells_what_it_gets_and_to_whom_it_hands_on(FxRobot robot) {
        openAksi3(robot);
        Await.until("what it gets and gives", () -> !captions(robot).isEmpty());
        assertThat(captions(robot)).containsExactly("Dari Aksi 1", "Dari Aksi 2", "Dikirim ke RKPD dan proses APBD");

        robot.interact(() -> stage.screen().narrow(Narrowing.action(new ActionRef("8-aksi-2022", "aksi-7"))));
        Await.until(
                "an action no source tells of",
                () -> !robot.lookup("#guide-flow").query().isVisible());
    }

    private static List<String> captions(FxRobot robot) {
        return robot.lookup("#guide-flow .kotak-alur .t-muted").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
    }

    @Test
    void enter_goes_to_the_details_and_what_is_written_there_is_kept(FxRobot robot) {
        openAksi3(robot);
        selectStep(robot, "dukungan");
        press(robot, KeyCode.ENTER);
        Await.until(
                "the cursor in the details",
                () -> robot.lookup("#guide-step-owner").query().isFocused());
        robot.interact(() -> {
            TextInputControl note = robot.lookup("#guide-step-note").queryAs(TextInputControl.class);
            note.requestFocus();
            note.setText("Undangan dikirim");
            robot.lookup("#guide-steps").query().requestFocus();
        });
        Await.until("the note", () -> row(robot, "dukungan").state() != null);
        assertThat(row(robot, "dukungan").state().note()).isEqualTo("Undangan dikirim");
    }

    @Test
    void reading_in_other_words_changes_nothing_and_choosing_them_does(FxRobot robot) {
        openAksi3(robot);
        robot.interact(() -> robot.lookup("#guide-frame-4-2-aksi-2025")
                .queryAs(ToggleButton.class)
                .fire());
        Await.until("the action Aksi 3 belongs to", () -> label(robot, "#guide-action-title")
                .contains("Penguatan Perencanaan"));
        assertThat(session.guidance().current().frame().id()).isEqualTo("8-aksi-2022");

        robot.interact(
                () -> robot.lookup("#guide-frame-use").queryAs(ButtonBase.class).fire());
        Await.until(
                "the frame of the year",
                () -> session.guidance().current().frame().id().equals("4-2-aksi-2025"));
        session.edits().undo();
        assertThat(session.guidance().current().frame().id()).isEqualTo("8-aksi-2022");
    }

    @Test
    void what_no_source_says_is_filled_in_at_its_place(FxRobot robot) {
        openAksi3(robot);
        selectStep(robot, "agenda");
        Await.until(
                "the link",
                () -> robot.lookup("#guide-fill-criterion-agenda").tryQuery().isPresent());
        robot.interact(() -> robot.lookup("#guide-fill-criterion-agenda")
                .queryAs(Hyperlink.class)
                .fire());
        robot.interact(() -> {
            robot.lookup("#guide-fill-criterion-agenda-text")
                    .queryAs(TextInputControl.class)
                    .setText("Agenda disetujui Sekda");
            robot.lookup("#guide-fill-criterion-agenda-save")
                    .queryAs(ButtonBase.class)
                    .fire();
        });
        Await.until("the criterion", () -> "Agenda disetujui Sekda"
                .equals(row(robot, "agenda").step().criterion().text()));
        assertThat(stage.errors).isEmpty();
    }

    @Test
    void an_action_without_steps_takes_those_of_the_officer(FxRobot robot) {
        Await.until(
                "eight actions",
                () -> robot.lookup("#guide-actions").queryListView().getItems().size() == 8);
        robot.interact(() -> robot.lookup("#guide-actions")
                .queryListView()
                .getSelectionModel()
                .select(3));
        Await.until(
                "the link", () -> robot.lookup("#guide-fill-steps").tryQuery().isPresent());
        robot.interact(
                () -> robot.lookup("#guide-fill-steps").queryAs(Hyperlink.class).fire());
        robot.interact(() -> {
            robot.lookup("#guide-fill-steps-text")
                    .queryAs(TextInputControl.class)
                    .setText("Menyusun rancangan Perbup");
            robot.lookup("#guide-fill-steps-save").queryAs(ButtonBase.class).fire();
        });
        Await.until("the step", () -> table(robot).getItems().size() == 1);
        robot.interact(() -> table(robot).getSelectionModel().select(0));
        press(robot, KeyCode.SPACE);
        Await.until("all done", () -> label(robot, "#guide-steps-count").equals("1 dari 1 selesai"));
        assertThat(stage.errors).isEmpty();
    }

    @Test
    void a_step_that_came_along_to_a_new_year_is_renamed_there_alone(FxRobot robot) {
        Cycle old = session.situation().cycle();
        session.guidance().fill("aksi-4", FrameField.STEPS, null, "Paraf");
        session.newYear().begin(new NewYear.Wish(2025, 2026, old.frame(), Set.of(), false, false, false, false));
        Await.until(
                "eight actions",
                () -> robot.lookup("#guide-actions").queryListView().getItems().size() == 8);
        robot.interact(() -> robot.lookup("#guide-actions")
                .queryListView()
                .getSelectionModel()
                .select(3));
        Await.until("the step", () -> table(robot).getItems().size() == 1);
        robot.interact(() -> table(robot).getSelectionModel().select(0));
        Await.until(
                "the link", () -> robot.lookup("#guide-step-rename").tryQuery().isPresent());
        robot.interact(() ->
                robot.lookup("#guide-step-rename").queryAs(Hyperlink.class).fire());
        robot.interact(() -> {
            robot.lookup("#guide-step-rename-text")
                    .queryAs(TextInputControl.class)
                    .setText("Paraf 2025");
            robot.lookup("#guide-step-rename-save").queryAs(ButtonBase.class).fire();
        });
        Await.until("the new name", () -> table(robot).getItems().stream()
                .anyMatch(row -> row.step().name().text().equals("Paraf 2025")));
        assertThat(session.guidance()
                        .of(old)
                        .frame()
                        .action("aksi-4")
                        .orElseThrow()
                        .steps())
                .extracting(step -> step.name().text())
                .containsExactly("Paraf");
        assertThat(stage.errors).isEmpty();
    }

    @Test
    void a_changed_step_is_shown_again_wherever_the_reader_is(FxRobot robot) {
        session.steps().tick(new ActionRef("8-aksi-2022", "aksi-3"), "dukungan", true);
        String state = session.guideBoards().board().inUse().actions().get(2).steps().stream()
                .filter(StepProgress::isDone)
                .findFirst()
                .orElseThrow()
                .state()
                .id();
        openAksi3(robot);
        robot.interact(() -> robot.lookup("#guide-frame-4-2-aksi-2025")
                .queryAs(ToggleButton.class)
                .fire());
        Await.until(
                "six actions",
                () -> robot.lookup("#guide-actions").queryListView().getItems().size() == 6);

        robot.interact(() -> stage.screen().reveal(new RecordRef(RecordKind.STEP_STATE, state)));

        Await.until(
                "the step in its own frame",
                () -> label(robot, "#guide-action-title").contains("Rembuk Stunting")
                        && table(robot)
                                .getSelectionModel()
                                .getSelectedItem()
                                .step()
                                .id()
                                .equals("dukungan"));
    }

    @SuppressWarnings("unchecked") // the list of actions holds actions
    private static void openAksi3(FxRobot robot) {
        Await.until(
                "eight actions",
                () -> robot.lookup("#guide-actions").queryListView().getItems().size() == 8);
        robot.interact(() -> ((ListView<ActionProgress>)
                        (ListView<?>) robot.lookup("#guide-actions").queryListView())
                .getSelectionModel()
                .select(2));
        Await.until("its steps", () -> table(robot).getItems().size() == 7);
    }

    private static void selectStep(FxRobot robot, String id) {
        robot.interact(() -> {
            table(robot).requestFocus();
            table(robot).getSelectionModel().select(row(robot, id));
        });
    }

    private static void press(FxRobot robot, KeyCode key) {
        robot.interact(() ->
                table(robot).fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false)));
    }

    private static StepProgress row(FxRobot robot, String id) {
        return table(robot).getItems().stream()
                .filter(step -> step.step().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static TableView<StepProgress> table(FxRobot robot) {
        return robot.lookup("#guide-steps").queryTableView();
    }

    private static String label(FxRobot robot, String query) {
        return robot.lookup(query).queryAs(Label.class).getText();
    }
}
