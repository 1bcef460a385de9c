package id.rembuk.ui.portal;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.guide.Statement;
import id.rembuk.domain.portal.FormColumn;
import id.rembuk.domain.portal.FormField;
import id.rembuk.domain.portal.FormLayout;
import id.rembuk.domain.portal.PortalEntry;
import id.rembuk.domain.situation.CountField;
import id.rembuk.domain.situation.DataSource;
import id.rembuk.domain.situation.Dataset;
import id.rembuk.support.Await;
import id.rembuk.support.DesaNumbers;
import id.rembuk.support.ScreenStage;
import id.rembuk.support.WindowExtension;
import id.rembuk.support.Workspaces;
import id.rembuk.task.LaneRunner;
import id.rembuk.task.TaskRunner;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.FxThread;
import id.rembuk.ui.kit.PartedScreen;
import id.rembuk.ui.kit.UiAction;
import id.rembuk.usecase.PortalCopy;
import id.rembuk.usecase.VillageEntry;
import id.rembuk.usecase.VillageField;
import id.rembuk.usecase.WorkspaceSession;
import id.rembuk.usecase.port.FormLayouts.Available;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
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

/** A column is copied, ticked by the space bar, tells that a number changed, and is typed again. */
@ExtendWith(WindowExtension.class)
class PortalStoryTest {
    private static final Dataset COUNTED = new Dataset(DesaNumbers.PERIOD, DataSource.EPPGBM);
    private static final FormLayout LAYOUT = new FormLayout(
            "uji",
            1,
            "Uji",
            Statement.UNKNOWN,
            List.of(column("diukur", CountField.MEASURED), column("kasus", CountField.CASES)));

    @TempDir
    Path folder;

    private WorkspaceSession session;
    private TaskRunner tasks;
    private ScreenStage stage;

    @Start
    void start(Stage window) {
        session = Workspaces.create(folder.resolve("uji.rembuk"), DesaNumbers::of);
        tasks = new LaneRunner(FxThread.LATER);
        PortalCopy portal = new PortalCopy(
                session.workspace(),
                session.edits(),
                () -> new Available(List.of(LAYOUT), List.of()),
                Workspaces.CLOCK);
        stage = ScreenStage.open(window, session, tasks, context -> new PartedScreen("Panduan")
                .section(
                        Messages.indonesian(),
                        "portal.section",
                        "bi-box-arrow-up-right",
                        () -> new PortalPart(context, portal)));
    }

    @AfterEach
    void close() {
        WaitForAsyncUtils.asyncFx(() -> stage.screen().close());
        WaitForAsyncUtils.waitForFxEvents();
        tasks.close();
        session.close();
    }

    @Test
    void a_column_is_copied_ticked_by_key_and_told_when_it_changed(FxRobot robot) {
        Await.until("two kecamatan and five desa", () -> table(robot).getItems().size() == 7);
        robot.interact(() -> put(robot, 3, 2));
        Await.until("the column of Kandangan", () -> text(robot, "#portal-tick").equals("Sudah diketik"));

        robot.interact(() -> robot.lookup("#portal-copy").queryButton().fire());
        assertThat(clipboard(robot)).isEqualTo("143\n100\n8");
        robot.interact(() -> {
            table(robot).getSelectionModel().clearSelection();
            table(robot).getSelectionModel().selectRange(5, column(robot, 2), 6, column(robot, 3));
            stage.perform(UiAction.COPY);
        });
        assertThat(clipboard(robot)).isEqualTo("100\t2\n8\t3");

        robot.interact(() -> put(robot, 4, 2));
        robot.push(KeyCode.SPACE);
        Await.until(
                "the tick",
                () -> entries().size() == 1 && text(robot, "#portal-tick").equals("Batalkan centang"));

        String desa = entries().get(0).numbers().get(1).areaId();
        session.villages().write(new VillageEntry(desa, COUNTED, VillageField.of(CountField.MEASURED), null, 101));
        Await.until("what changed", () -> text(robot, "#portal-tick").equals("Sudah diketik ulang"));
        Await.until("old and new in the cell", () -> robot.lookup(".table-cell").queryAll().stream()
                .anyMatch(cell -> cell instanceof Labeled labeled && "100 \u2192 101".equals(labeled.getText())));

        robot.interact(() -> put(robot, 4, 2));
        robot.push(KeyCode.SPACE);
        Await.until("typed again", () -> text(robot, "#portal-tick").equals("Batalkan centang"));
        robot.push(KeyCode.SPACE);
        Await.until("the tick taken back", () -> entries().isEmpty());
        assertThat(stage.errors).isEmpty();
    }

    private void put(FxRobot robot, int row, int column) {
        table(robot).requestFocus();
        table(robot).getSelectionModel().clearAndSelect(row, column(robot, column));
        table(robot).getFocusModel().focus(row, column(robot, column));
    }

    private List<PortalEntry> entries() {
        return session.workspace().read(records -> records.all(PortalEntry.class));
    }

    private static TableView<PortalRow> table(FxRobot robot) {
        return robot.lookup("#portal-table").queryTableView();
    }

    private static javafx.scene.control.TableColumn<PortalRow, ?> column(FxRobot robot, int index) {
        return table(robot).getColumns().get(index);
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).tryQueryAs(Labeled.class).map(Labeled::getText).orElse("");
    }

    private static String clipboard(FxRobot robot) {
        String[] held = new String[1];
        robot.interact(() -> held[0] = Clipboard.getSystemClipboard().getString());
        return held[0];
    }

    private static FormColumn column(String id, CountField field) {
        return new FormColumn(id, new Statement(id, "A5", null, true), new FormField(field, null, null));
    }
}
