package id.rembuk.ui.kecamatan;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.kecamatan.Approval;
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
import id.rembuk.ui.kit.Narrowing;
import id.rembuk.ui.kit.PartedScreen;
import id.rembuk.usecase.VillageEntry;
import id.rembuk.usecase.VillageField;
import id.rembuk.usecase.WorkspaceSession;
import id.rembuk.usecase.kecamatan.KecamatanBoard.Row;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The numbers of a kecamatan are approved, fall with a changed number, and lead to Data Desa. */
@ExtendWith(WindowExtension.class)
class KecamatanStoryTest {
    private static final Dataset COUNTED = new Dataset(DesaNumbers.PERIOD, DataSource.EPPGBM);

    @TempDir
    Path folder;

    private WorkspaceSession session;
    private TaskRunner tasks;
    private ScreenStage stage;

    @Start
    void start(Stage window) {
        session = Workspaces.create(folder.resolve("uji.rembuk"), DesaNumbers::of);
        tasks = new LaneRunner(FxThread.LATER);
        stage = ScreenStage.open(window, session, tasks, context -> new PartedScreen("Panduan")
                .section(Messages.indonesian(), "kecamatan.section", "bi-geo-alt", () -> new KecamatanPart(context)));
    }

    @AfterEach
    void close() {
        WaitForAsyncUtils.asyncFx(() -> stage.screen().close());
        WaitForAsyncUtils.waitForFxEvents();
        tasks.close();
        session.close();
    }

    @Test
    void a_kecamatan_is_asked_directly_and_its_office_is_added_when_there_is_none(FxRobot robot) {
        Await.until("two kecamatan", () -> table(robot).getItems().size() == 2);
        robot.interact(() -> table(robot).getSelectionModel().select(1));
        Await.until(
                "its button", () -> robot.lookup("#kecamatan-ask").tryQuery().isPresent());
        robot.interact(() -> button(robot, "#kecamatan-ask").fire());

        Await.until("the way to the request", () -> stage.narrowed.size() == 1);
        assertThat(session.organisations().organisations())
                .filteredOn(body ->
                        stage.narrowed.get(0).asked().filter(body.id()::equals).isPresent())
                .singleElement()
                .satisfies(body -> assertThat(body.name()).isEqualTo("Kecamatan Kandangan"));
    }

    @Test
    void an_approval_is_noted_falls_with_a_number_and_is_withdrawn(FxRobot robot) {
        Await.until("two kecamatan", () -> table(robot).getItems().size() == 2);
        robot.interact(() -> table(robot).getSelectionModel().select(1));
        Await.until("its proposed approver", () -> robot.lookup("#kecamatan-approver")
                .tryQueryAs(TextInputControl.class)
                .filter(field -> field.getText().equals("Camat Kandangan"))
                .isPresent());
        robot.interact(() -> {
            robot.lookup("#kecamatan-day").queryAs(TextInputControl.class).setText("bukan hari");
            button(robot, "#kecamatan-approve").fire();
        });
        Await.until("the refusal", () -> stage.errors.size() == 1);
        robot.interact(() -> {
            robot.lookup("#kecamatan-day").queryAs(TextInputControl.class).setText("1 Juni 2024");
            button(robot, "#kecamatan-approve").fire();
        });
        Await.until("the approval", () -> shows(robot, "disetujui"));
        assertThat(approvals()).singleElement().satisfies(approval -> assertThat(approval.day())
                .isEqualTo("2024-06-01"));

        String desa = session.kecamatan().board(null).rows().get(1).kecamatan().id();
        String village = session.situation().areas().stream()
                .filter(area -> desa.equals(area.parentId()))
                .findFirst()
                .orElseThrow()
                .id();
        session.villages().write(new VillageEntry(village, COUNTED, VillageField.of(CountField.MEASURED), null, 150));
        Await.until("the fallen approval", () -> shows(robot, "perlu disetujui ulang"));

        robot.interact(() -> button(robot, "#kecamatan-open").fire());
        assertThat(stage.narrowed).containsExactly(Narrowing.desaOf(desa));
        robot.interact(() -> button(robot, "#kecamatan-withdraw").fire());
        Await.until("no approval", () -> approvals().isEmpty() && shows(robot, "belum"));
    }

    private boolean shows(FxRobot robot, String state) {
        return robot.lookup(".chip").queryAll().stream()
                .filter(Labeled.class::isInstance)
                .anyMatch(chip -> ((Labeled) chip).getText().equals(state));
    }

    private List<Approval> approvals() {
        return session.workspace().read(records -> records.all(Approval.class));
    }

    private static TableView<Row> table(FxRobot robot) {
        return robot.lookup("#kecamatan-table").queryTableView();
    }

    private static ButtonBase button(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(ButtonBase.class);
    }
}
