package id.rembuk.ui.village;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.situation.DataSource;
import id.rembuk.domain.situation.StuntingCount;
import id.rembuk.export.excel.ImportTemplateWorkbook;
import id.rembuk.settings.Preferences;
import id.rembuk.support.Await;
import id.rembuk.support.Keyboard;
import id.rembuk.support.WindowExtension;
import id.rembuk.support.Workspaces;
import id.rembuk.task.LaneRunner;
import id.rembuk.text.Messages;
import id.rembuk.ui.dialog.WindowDialogs;
import id.rembuk.ui.kit.FxThread;
import id.rembuk.ui.kit.Look;
import id.rembuk.ui.kit.Place;
import id.rembuk.ui.kit.Stylesheets;
import id.rembuk.ui.shell.Shell;
import id.rembuk.ui.shell.ShellContext;
import id.rembuk.usecase.WorkspaceSession;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The place Data Desa with its real lanes and a real file, used by keyboard alone. */
@ExtendWith(WindowExtension.class)
class VillageStoryTest {
    @TempDir
    static Path folder;

    private final LaneRunner tasks = new LaneRunner(FxThread.LATER);
    private WorkspaceSession session;
    private Shell shell;
    private Keyboard keyboard;

    @Start
    void open(Stage stage) {
        session = Workspaces.create(folder.resolve("desa-" + System.nanoTime() + ".rembuk"));
        Stylesheets.loadFonts();
        Messages messages = Messages.indonesian();
        Look look = new Look();
        ShellContext context = new ShellContext(
                tasks,
                messages,
                new WindowDialogs(stage, messages, look),
                look,
                Preferences.load(folder.resolve("preferences.txt")));
        shell = new Shell(
                context,
                session,
                screen -> Map.of(Place.DATA_DESA, () -> new VillageView(screen, ImportTemplateWorkbook::new)),
                action -> {});
        Scene scene = new Scene(shell.root(), 1240, 728);
        Stylesheets.follow(look, scene);
        stage.setScene(scene);
        shell.listenToKeys();
        stage.show();
        shell.go(Place.DATA_DESA);
        keyboard = new Keyboard(stage);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(shell::close);
        tasks.close();
        session.close();
    }

    @Test
    void numbersAreTypedPastedUndoneAndTellWhereTheyComeFrom(FxRobot robot) throws Exception {
        begin(robot);
        type("754", KeyCode.TAB);
        type("108", KeyCode.TAB);
        type("184", KeyCode.ENTER);
        waitFor(() -> stored().size() == 1 && stored().get(0).targeted() != null);
        assertThat(stored().get(0).source()).isEqualTo(DataSource.EPPGBM);
        assertThat(at(robot)).isEqualTo("Karang Jawa village-column-targeted");

        robot.interact(
                () -> robot.lookup("#village-filter").queryTextInputControl().setText("jawa"));
        assertThat(at(robot)).isEqualTo("Karang Jawa village-column-targeted");
        robot.interact(
                () -> robot.lookup("#village-filter").queryTextInputControl().clear());
        assertThat(at(robot)).isEqualTo("Karang Jawa village-column-targeted");

        clipboard(robot, "221\t196\t3\n157\t150\t4\n");
        keyboard.control(KeyCode.V);
        WaitForAsyncUtils.waitForFxEvents();
        waitFor(() -> stored().size() == 3);
        assertThat(sum(robot)).contains("562");

        keyboard.control(KeyCode.Z);
        waitFor(() -> stored().size() == 1);
        assertThat(sum(robot)).contains("184").doesNotContain("562");

        keyboard.strike(KeyCode.UP);
        waitFor(() -> text(robot, "#village-number").equals("184"));
        assertThat(text(robot, "#village-origin-text")).startsWith("Petugas Uji, 8 Jun 2024");
        assertThat(text(robot, "#village-dataset")).isEqualTo("e-PPGBM · Tahun 2024");
        assertThat(text(robot, "#village-code")).isEqualTo("63.06.01.2001");
    }

    @Test
    void aBlockThatIsNotUnderstoodIsListedAndChangesNothing(FxRobot robot) throws Exception {
        begin(robot);
        clipboard(robot, "221\tbanyak\n-3\t150\n");
        keyboard.control(KeyCode.V);
        waitFor(() -> robot.lookup("#village-paste-problems").tryQuery().isPresent());
        assertThat(robot.lookup("#village-paste-problems").queryListView().getItems())
                .hasSize(2)
                .first()
                .asString()
                .contains("Baris 1", "Keluarga berisiko stunting", "banyak");
        assertThat(stored()).isEmpty();

        keyboard.strike(KeyCode.ESCAPE);
        type("banyak", KeyCode.ENTER);
        assertThat(text(robot, "#village-notice")).contains("banyak");
        assertThat(at(robot)).isEqualTo("Madang village-column-families");
        keyboard.strike(KeyCode.DELETE);
        keyboard.strike(KeyCode.F2);
        assertThat(robot.lookup("#village-cell-editor").queryTextInputControl().getText())
                .isEmpty();
    }

    @Test
    void aDesaIsFoundBySearchAndTheCursorGoesToItsRow(FxRobot robot) throws Exception {
        begin(robot);
        keyboard.control(KeyCode.K);
        waitFor(() -> robot.lookup("#palette-query").tryQuery().isPresent());
        keyboard.type("kupang");
        waitFor(() -> robot.lookup("#palette-list").queryListView().getItems().size() == 1);
        keyboard.strike(KeyCode.ENTER);
        waitFor(() -> at(robot).startsWith("Sungai Kupang"));
    }

    private void begin(FxRobot robot) throws Exception {
        waitFor(() -> robot.lookup("#village-empty-type").tryQuery().isPresent());
        robot.interact(() -> robot.lookup("#village-empty-type").queryButton().fire());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(at(robot)).isEqualTo("Madang village-column-families");
    }

    private void type(String text, KeyCode end) {
        keyboard.type(text);
        keyboard.strike(end);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private List<StuntingCount> stored() {
        return session.situation().counts();
    }

    /** Desa and column under the cursor. */
    private static String at(FxRobot robot) {
        TableView<VillageRow> table = table(robot);
        var cell = table.getFocusModel().getFocusedCell();
        return table.getItems().get(cell.getRow()).area().name() + " "
                + cell.getTableColumn().getId();
    }

    private static List<String> sum(FxRobot robot) {
        return robot.lookup(".village-sums .sum").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .toList();
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).tryQueryAs(Labeled.class).map(Labeled::getText).orElse("");
    }

    @SuppressWarnings("unchecked") // the table with this id has rows of this kind
    private static TableView<VillageRow> table(FxRobot robot) {
        return robot.lookup("#village-table").queryAs(TableView.class);
    }

    private static void clipboard(FxRobot robot, String text) {
        robot.interact(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    private static void waitFor(Callable<Boolean> condition) {
        Await.until("what was done to be seen", condition);
    }
}
