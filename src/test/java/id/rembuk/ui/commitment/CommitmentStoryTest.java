package id.rembuk.ui.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.Ids;
import id.rembuk.domain.commitment.Commitment;
import id.rembuk.domain.commitment.ProgressState;
import id.rembuk.domain.commitment.QualityGate;
import id.rembuk.domain.history.EditName;
import id.rembuk.domain.organisation.Organisation;
import id.rembuk.domain.organisation.OrganisationKind;
import id.rembuk.support.Await;
import id.rembuk.support.PlanLines;
import id.rembuk.support.SampleCommitments;
import id.rembuk.support.ScreenStage;
import id.rembuk.support.WindowExtension;
import id.rembuk.support.Workspaces;
import id.rembuk.task.LaneRunner;
import id.rembuk.task.TaskRunner;
import id.rembuk.ui.kit.FxThread;
import id.rembuk.ui.kit.UiAction;
import id.rembuk.usecase.CommitmentField;
import id.rembuk.usecase.WorkspaceSession;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
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

/** Stories of Komitmen with the real lanes and a real file. */
@ExtendWith(WindowExtension.class)
class CommitmentStoryTest {
    @TempDir
    Path folder;

    private WorkspaceSession session;
    private TaskRunner tasks;
    private ScreenStage stage;

    @Start
    void start(Stage window) {
        session = Workspaces.create(folder.resolve("uji.rembuk"));
        String owner = session.organisations().organisations().get(1).id();
        session.plans().add(owner, blank -> PlanLines.complete(blank.id(), blank.cycleId(), owner)
                .output("Pendampingan keluarga")
                .build());
        tasks = new LaneRunner(FxThread.LATER);
        stage = ScreenStage.open(window, session, tasks, CommitmentView::new);
    }

    @AfterEach
    void close() {
        WaitForAsyncUtils.asyncFx(() -> stage.screen().close());
        WaitForAsyncUtils.waitForFxEvents();
        tasks.close();
        session.close();
    }

    @Test
    void aFirstCommitmentIsFilledByKeyboardUntilItPassesTheGate(FxRobot robot) {
        Await.until(
                "the empty Komitmen",
                () -> robot.lookup("#commitment-empty-add").tryQuery().isPresent());
        robot.interact(() -> stage.perform(UiAction.NEW_ROW));
        Await.until("the cursor in the text of the new commitment", () -> robot.lookup("#commitment-text")
                .tryQuery()
                .filter(Node::isFocused)
                .isPresent());

        robot.write("Mendampingi semua keluarga berisiko");
        robot.interact(() -> robot.lookup("#commitment-owner")
                .queryComboBox()
                .getSelectionModel()
                .select(2));
        type(robot, "#commitment-indicator", "kek");
        robot.type(KeyCode.ENTER);
        Await.until("the indicator on the disk", () -> stored().indicatorCode() != null);
        type(robot, "#commitment-baseline", "81,3");
        type(robot, "#commitment-baseline-year", "2023");
        type(robot, "#commitment-baseline-source", "Laporan program");
        type(robot, "#commitment-target", "90");
        type(robot, "#commitment-deadline", "31/12/2025");
        robot.interact(() -> robot.lookup("#commitment-sites-every").query().requestFocus());
        robot.type(KeyCode.SPACE);
        type(robot, "#commitment-plan-search", "pendampingan");
        robot.type(KeyCode.DOWN, KeyCode.ENTER);
        Await.until("the linked line on the disk", () -> !stored().planLineIds().isEmpty());
        type(robot, "#commitment-evidence", "Rekap bulanan");
        robot.interact(() -> robot.lookup("#commitment-table").query().requestFocus());

        Await.until("the gate to be passed", () -> QualityGate.of(stored()).passed());
        Commitment commitment = stored();
        assertThat(commitment.text()).isEqualTo("Mendampingi semua keluarga berisiko");
        assertThat(commitment.baseline()).isEqualTo(new BigDecimal("81.3"));
        assertThat(commitment.deadline()).isEqualTo(LocalDate.of(2025, 12, 31));
        assertThat(commitment.unit()).isEqualTo("persen");
        Await.until("8 of 8", () -> robot.lookup("#commitment-checks-held")
                .queryAs(Labeled.class)
                .getText()
                .equals("8 dari 8"));
    }

    @Test
    void choosingACommitmentChangesNothingInIt(FxRobot robot) {
        String first = complete(1);
        String second = complete(2);
        Await.until("two rows", () -> shows(robot, 2));
        long before = historyRows();

        for (int i = 0; i < 4; i++) {
            int row = i % 2;
            robot.interact(() -> table(robot).getSelectionModel().select(row));
        }
        robot.interact(() -> robot.lookup("#commitment-text").query().requestFocus());
        robot.interact(() -> table(robot).requestFocus());
        WaitForAsyncUtils.waitForFxEvents();
        tasks.run(id.rembuk.task.Lane.WRITE, "wait", p -> null);
        assertThat(session.commitments().all()).extracting(Commitment::id).containsExactly(first, second);
        assertThat(historyRows()).isEqualTo(before);
    }

    @Test
    void textTypedForOneCommitmentIsSavedThereWhenAnotherIsChosen(FxRobot robot) {
        String first = complete(1);
        String second = complete(2);
        Await.until("two rows", () -> shows(robot, 2));
        robot.interact(() -> table(robot).getSelectionModel().select(0));

        robot.interact(() -> robot.lookup("#commitment-evidence")
                .queryAs(TextInputControl.class)
                .setText("Foto kegiatan"));
        robot.interact(() -> table(robot).getSelectionModel().select(1));

        Await.until("the evidence at the first commitment", () -> "Foto kegiatan"
                .equals(find(first).evidence()));
        assertThat(find(second).evidence()).isEqualTo("Rekap bulanan puskesmas");
        assertThat(robot.lookup("#commitment-evidence")
                        .queryAs(TextInputControl.class)
                        .getText())
                .isEqualTo("Rekap bulanan puskesmas");
    }

    @Test
    void aReportIsAddedInTheInspectorAndAWrongDayIsRefusedThere(FxRobot robot) {
        String id = complete(1);
        Await.until("one row", () -> shows(robot, 1));
        robot.interact(() -> table(robot).getSelectionModel().select(0));
        assertThat(robot.lookup("#commitment-report-none").query().isVisible()).isTrue();

        robot.interact(
                () -> robot.lookup("#commitment-report-add").queryButton().fire());
        Await.until(
                "the question", () -> robot.lookup("#report-box-act").tryQuery().isPresent());
        robot.interact(() -> {
            robot.lookup("#report-box-day").queryAs(TextInputControl.class).setText("31/12/2059");
            robot.lookup("#report-box-state")
                    .queryComboBox()
                    .getSelectionModel()
                    .select(2);
            robot.lookup("#report-box-realised").queryAs(TextInputControl.class).setText("74,1");
            robot.lookup("#report-box-note").queryAs(TextInputControl.class).setText("menunggu data");
            robot.lookup("#report-box-act").queryButton().fire();
        });
        Await.until(
                "the refusal", () -> robot.lookup("#report-box-refusal").query().isVisible());
        robot.interact(() -> {
            robot.lookup("#report-box-day").queryAs(TextInputControl.class).setText("31 Mei 2024");
            robot.lookup("#report-box-act").queryButton().fire();
        });

        Await.until(
                "the report in the inspector",
                () -> !robot.lookup("#commitment-report-none").query().isVisible()
                        && robot.lookup("#report-box-act").tryQuery().isEmpty());
        assertThat(session.commitments().board().reports().of(id))
                .singleElement()
                .satisfies(report -> {
                    assertThat(report.day()).isEqualTo(LocalDate.of(2024, 5, 31));
                    assertThat(report.state()).isEqualTo(ProgressState.TERKENDALA);
                    assertThat(report.realised()).isEqualTo(new BigDecimal("74.1"));
                });
        assertThat(robot.lookup("#commitment-reports .label").queryAllAs(Labeled.class))
                .extracting(Labeled::getText)
                .contains("Terkendala", "menunggu data", "Triwulan II 2024 (per 31 Mei 2024) · 74,1 %");
    }

    @Test
    void theCursorGoesFromACommitmentIntoTheTextOfTheNewOne(FxRobot robot) {
        String first = complete(1);
        Await.until("one row", () -> shows(robot, 1));
        robot.interact(() -> table(robot).getSelectionModel().select(0));
        robot.interact(() -> robot.lookup("#commitment-text").query().requestFocus());

        robot.interact(() -> stage.perform(UiAction.NEW_ROW));
        Await.until(
                "the cursor in the empty text",
                () -> robot.lookup("#commitment-text")
                                .tryQuery()
                                .filter(Node::isFocused)
                                .isPresent()
                        && robot.lookup("#commitment-text")
                                .queryAs(TextInputControl.class)
                                .getText()
                                .isEmpty());
        robot.write("Butir kedua");
        robot.interact(() -> table(robot).requestFocus());

        Await.until("the text at the new commitment", () -> session.commitments().all().stream()
                .anyMatch(c -> !c.id().equals(first) && "Butir kedua".equals(c.text())));
    }

    @Test
    void anOrganisationAddedElsewhereCanBeChosenAndKeepsTheOwner(FxRobot robot) {
        String id = complete(1);
        Await.until("one row", () -> shows(robot, 1));
        robot.interact(() -> table(robot).getSelectionModel().select(0));
        String owner = find(id).ownerId();
        int choices =
                robot.lookup("#commitment-owner").queryComboBox().getItems().size();

        session.organisations()
                .save(
                        EditName.of("organisation.add"),
                        new Organisation(
                                Ids.next(),
                                "Baznas",
                                "Baznas",
                                List.of(),
                                OrganisationKind.MITRA,
                                List.of(),
                                null,
                                null,
                                /* confirmed= */ true));

        Await.until(
                "the added organisation to be a choice",
                () -> robot.lookup("#commitment-owner")
                                .queryComboBox()
                                .getItems()
                                .size()
                        == choices + 1);
        assertThat(find(id).ownerId()).isEqualTo(owner);
        assertThat(robot.lookup("#commitment-owner").queryComboBox().getValue()).isEqualTo(owner);
    }

    @Test
    void aGapLeadsToItsField(FxRobot robot) {
        String id = complete(1);
        session.commitments().change(id, CommitmentField.DEADLINE, c -> c.deadline(null));
        Await.until("one row", () -> shows(robot, 1));
        robot.interact(() -> table(robot).getSelectionModel().select(0));

        robot.interact(() -> robot.lookup("#gap-deadline")
                .queryAs(javafx.scene.control.Hyperlink.class)
                .fire());

        assertThat(robot.lookup("#commitment-deadline").query().isFocused()).isTrue();
    }

    private String complete(int number) {
        String owner = session.organisations().organisations().get(0).id();
        String cycle = session.situation().cycle().id();
        String id = session.commitments().add().id();
        session.commitments()
                .change(id, CommitmentField.TEXT, c -> SampleCommitments.complete(id, cycle, number, owner));
        return id;
    }

    private long historyRows() {
        return session.workspace()
                .read(records -> records.historyHead().orElseThrow().sequence());
    }

    private Commitment stored() {
        return session.commitments().all().get(0);
    }

    private Commitment find(String id) {
        return session.commitments().all().stream()
                .filter(c -> c.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static boolean shows(FxRobot robot, int rows) {
        return robot.lookup("#commitment-table")
                .tryQuery()
                .filter(table -> ((TableView<?>) table).getItems().size() == rows)
                .isPresent();
    }

    private static TableView<?> table(FxRobot robot) {
        return robot.lookup("#commitment-table").queryTableView();
    }

    /** Puts the cursor into a field as Tab would and types. */
    private static void type(FxRobot robot, String field, String text) {
        robot.interact(() -> robot.lookup(field).query().requestFocus());
        robot.write(text);
    }
}
