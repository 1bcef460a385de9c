package id.rembuk.ui.village;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.Ids;
import id.rembuk.domain.WorkspaceRecord;
import id.rembuk.domain.analysis.DataRequest;
import id.rembuk.domain.area.Area;
import id.rembuk.domain.area.AreaLevel;
import id.rembuk.domain.history.RecordKind;
import id.rembuk.domain.history.RecordRef;
import id.rembuk.domain.situation.CountField;
import id.rembuk.domain.situation.DataSource;
import id.rembuk.domain.situation.Period;
import id.rembuk.domain.situation.StuntingCount;
import id.rembuk.export.excel.ImportTemplateWorkbook;
import id.rembuk.support.Await;
import id.rembuk.support.ScreenStage;
import id.rembuk.support.WindowExtension;
import id.rembuk.support.Workspaces;
import id.rembuk.task.LaneRunner;
import id.rembuk.task.TaskRunner;
import id.rembuk.ui.kit.FxThread;
import id.rembuk.ui.kit.UiAction;
import id.rembuk.usecase.WorkspaceSession;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** From a finding to its number and to a request, with the real lanes and a real file; one desa lacks its figures. */
@ExtendWith(WindowExtension.class)
class DataDesaStoryTest {
    @TempDir
    Path folder;

    private WorkspaceSession session;
    private TaskRunner tasks;
    private ScreenStage stage;

    @Start
    void start(Stage window) {
        session = Workspaces.create(folder.resolve("uji.rembuk"), records -> {
            List<WorkspaceRecord> counts = new ArrayList<>();
            int number = 0;
            for (Area area : records.all(Area.class)) {
                if (area.level() == AreaLevel.DESA && ++number != 3) {
                    counts.add(StuntingCount.blank(Ids.next(), area.id(), new Period(2023, 8), DataSource.EPPGBM)
                            .with(CountField.TARGETED, 50 + number, null)
                            .with(CountField.MEASURED, number == 5 ? 70 : 40 + number, null)
                            .with(CountField.SHORT, number, null)
                            .with(CountField.SEVERELY_SHORT, 1, null));
                }
            }
            return counts;
        });
        tasks = new LaneRunner(FxThread.LATER);
        stage = ScreenStage.open(
                window,
                session,
                tasks,
                context -> new DataDesaView(context, new VillageView(context, ImportTemplateWorkbook::new)));
    }

    @AfterEach
    void close() {
        WaitForAsyncUtils.asyncFx(() -> stage.screen().close());
        WaitForAsyncUtils.waitForFxEvents();
        tasks.close();
        session.close();
    }

    @Test
    void findingsAreChosenByKeyboardAskedForCopiedAndReceived(FxRobot robot) {
        check(robot);
        focus(robot, "#quality-table");
        robot.type(KeyCode.SPACE, KeyCode.DOWN, KeyCode.SPACE);
        Await.until("two chosen", () -> text(robot, "#quality-chosen").startsWith("2 "));

        robot.interact(() -> robot.lookup("#quality-ask")
                .queryAs(MenuButton.class)
                .getItems()
                .get(0)
                .fire());
        Await.until(
                "the request in the list",
                () -> table(robot, "#request-table").getItems().size() == 1);
        DataRequest asked = requests().get(0);
        assertThat(asked.items()).hasSize(2).first().asString().contains("Kandangan Kota");
        assertThat(asked.askedOn()).isEqualTo(LocalDate.of(2024, 6, 8));
        assertThat(asked.dueOn()).isEqualTo(LocalDate.of(2024, 6, 15));

        focus(robot, "#request-copy");
        robot.type(KeyCode.SPACE);
        Await.until("the text copied", () -> text(robot, "#request-copy").equals("Tersalin"));
        robot.interact(() -> assertThat(Clipboard.getSystemClipboard().getString())
                .contains("Yth. Dinas Kesehatan", "15 Juni 2024"));
        focus(robot, "#request-received-now");
        robot.type(KeyCode.SPACE);
        Await.until("the answer noted down", () -> requests().get(0).receivedOn() != null);

        robot.interact(() -> session.edits().undo());
        robot.interact(() -> session.edits().undo());
        Await.until(
                "no request", () -> table(robot, "#request-table").getItems().isEmpty());
        assertThat(stage.errors).isEmpty();
    }

    @Test
    void aFindingLeadsToItsNumber(FxRobot robot) {
        check(robot);
        focus(robot, "#quality-table");
        robot.type(KeyCode.DOWN, KeyCode.ENTER);

        Await.until(
                "the numbers", () -> robot.lookup("#village-table").tryQuery().isPresent());
        assertThat(robot.lookup("#quality-table").tryQuery()).isEmpty();
    }

    @Test
    void aRequestIsRevealedAndDeletedAfterwards(FxRobot robot) {
        check(robot);
        focus(robot, "#quality-table");
        robot.type(KeyCode.SPACE);
        robot.interact(() -> robot.lookup("#quality-ask")
                .queryAs(MenuButton.class)
                .getItems()
                .get(0)
                .fire());
        Await.until("the request on the disk", () -> !requests().isEmpty());
        robot.interact(() ->
                robot.lookup("#quality-findings").queryAs(ToggleButton.class).fire());

        robot.interact(() -> stage.screen()
                .reveal(new RecordRef(RecordKind.DATA_REQUEST, requests().get(0).id())));
        Await.until(
                "the fields of the request",
                () -> robot.lookup("#request-subject").tryQuery().isPresent());
        robot.interact(
                () -> assertThat(stage.screen().perform(UiAction.DELETE_ROW)).isTrue());

        Await.until("no request", () -> requests().isEmpty());
    }

    private void check(FxRobot robot) {
        ToggleButton check = robot.lookup("#village-part-check").queryAs(ToggleButton.class);
        robot.interact(() -> {
            check.requestFocus();
            check.fire();
        });
        Await.until(
                "the focus on the twin of the button that left",
                () -> check.getScene() == null
                        && "village-part-check"
                                .equals(robot.lookup("#village-part-check")
                                        .query()
                                        .getScene()
                                        .getFocusOwner()
                                        .getId()));
        Await.until(
                "the findings", () -> table(robot, "#quality-table").getItems().size() == 2);
    }

    private List<DataRequest> requests() {
        return session.dataQuality().board(null).requests();
    }

    private static TableView<?> table(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(TableView.class);
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Labeled.class).getText();
    }

    private static void focus(FxRobot robot, String id) {
        robot.interact(() -> robot.lookup(id).query().requestFocus());
        Await.until(
                "the focus on " + id,
                () -> robot.lookup(id).tryQuery().filter(Node::isFocused).isPresent());
    }
}
