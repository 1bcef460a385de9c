package id.rembuk.ui.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.WorkspaceRecord;
import id.rembuk.domain.area.Area;
import id.rembuk.domain.area.AreaLevel;
import id.rembuk.domain.hall.OwnSlide;
import id.rembuk.domain.situation.DataSource;
import id.rembuk.domain.situation.ServiceCount;
import id.rembuk.domain.situation.StuntingCount;
import id.rembuk.export.pdf.PdfFigureImages;
import id.rembuk.intake.boundary.GeoJsonBoundaries;
import id.rembuk.support.AnsweredDialogs;
import id.rembuk.support.Await;
import id.rembuk.support.Desk;
import id.rembuk.support.Keyboard;
import id.rembuk.support.WindowExtension;
import id.rembuk.support.Workspaces;
import id.rembuk.task.LaneRunner;
import id.rembuk.task.TaskRunner;
import id.rembuk.ui.kit.FxThread;
import id.rembuk.ui.kit.Look;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.ui.kit.Stylesheets;
import id.rembuk.usecase.WorkspaceSession;
import id.rembuk.usecase.hall.OwnSlides;
import id.rembuk.usecase.port.Records;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Stories of the pictures with the real lanes and a real file. */
@ExtendWith(WindowExtension.class)
class FiguresStoryTest {
    @TempDir
    Path folder;

    private final AnsweredDialogs dialogs = new AnsweredDialogs();
    private WorkspaceSession session;
    private TaskRunner tasks;
    private final List<String> chosen = new ArrayList<>();
    private FiguresPane pane;
    private Stage window;

    @Start
    void start(Stage stage) {
        window = stage;
        session = Workspaces.create(folder.resolve("uji.rembuk"), FiguresStoryTest::numbers);
        tasks = new LaneRunner(FxThread.LATER);
        ScreenContext context = Desk.with(session, tasks, dialogs);
        pane = new FiguresPane(
                context, new FigureTools(GeoJsonBoundaries::new, PdfFigureImages::new, Workspaces.CLOCK), chosen::add);
        Stylesheets.loadFonts();
        Scene scene = new Scene(new StackPane(pane.node()), 1176, 640);
        Stylesheets.follow(new Look(), scene);
        stage.setScene(scene);
        stage.show();
        pane.open();
    }

    @AfterEach
    void close() {
        WaitForAsyncUtils.asyncFx(() -> pane.close());
        WaitForAsyncUtils.waitForFxEvents();
        tasks.close();
        session.close();
    }

    @Test
    void aPictureIsReadAloudFollowsTheChoiceAndIsSavedAsPng(FxRobot robot) throws IOException {
        Await.until("the quadrant", () -> described(robot).contains("5 desa/kelurahan digambar"));

        fire(robot, "#figures-tiles");
        Await.until("the tiles", () -> described(robot).contains("Padang Batung 13 anak"));
        robot.interact(() -> robot.lookup("#figures-measure")
                .queryAs(ComboBox.class)
                .getSelectionModel()
                .select(1));
        Await.until("the prevalence", () -> described(robot).contains("Padang Batung 10,0%"));

        Path target = folder.resolve("ubin.png");
        dialogs.path(target);
        fire(robot, "#figures-save");
        Await.until("the saved file is told", () -> dialogs.saved().contains(target));
        assertThat(Files.size(target)).isGreaterThan(5_000);
        assertThat(dialogs.errorCodes()).isEmpty();
    }

    @Test
    void aSignIsChosenByKeysAndATileByPointer(FxRobot robot) {
        Await.until("the quadrant", () -> described(robot).contains("Enter menyaring peringkat"));
        Keyboard keys = new Keyboard(window);
        robot.interact(() -> robot.lookup("#figures-picture").query().requestFocus());
        keys.strike(KeyCode.HOME);
        String told = described(robot);
        keys.strike(KeyCode.ENTER);
        assertThat(chosen).hasSize(1);
        assertThat(told).startsWith(name(chosen.get(0)) + ", ");

        fire(robot, "#figures-tiles");
        Await.until("the tiles", () -> described(robot).contains("Padang Batung 13 anak"));
        robot.interact(() -> {
            Node picture = robot.lookup("#figures-picture").query();
            picture.fireEvent(click(picture.localToScene(60, 50)));
        });
        assertThat(chosen).hasSize(2);
        assertThat(name(chosen.get(1))).isEqualTo("Padang Batung");
    }

    private static MouseEvent click(Point2D scene) {
        return new MouseEvent(
                MouseEvent.MOUSE_CLICKED,
                scene.getX(),
                scene.getY(),
                scene.getX(),
                scene.getY(),
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                true,
                false,
                true,
                null);
    }

    private String name(String area) {
        return session.workspace()
                .read(records -> records.find(Area.class, area).orElseThrow().name());
    }

    @Test
    void thePublicSeesNoSmallCount(FxRobot robot) {
        Await.until("the quadrant", () -> described(robot).contains("Gambah Luar (Kandangan) 9 anak"));
        assertThat(written(robot)).doesNotContain("Jumlah 1 sampai 4 digambar bersama di bawah 5.");

        robot.interact(
                () -> robot.lookup("#figures-public").queryAs(CheckBox.class).setSelected(true));

        Await.until("small counts drawn together", () -> written(robot)
                .contains("Jumlah 1 sampai 4 digambar bersama di bawah 5."));
        fire(robot, "#figures-trend");
        Await.until("the trend", () -> described(robot).contains("e-PPGBM"));
        assertThat(robot.lookup("#figures-public").queryAs(CheckBox.class).isSelected())
                .isTrue();
    }

    @Test
    void aPictureBecomesASlideThatEverybodyMaySee(FxRobot robot) {
        Await.until("the quadrant", () -> described(robot).contains("5 desa/kelurahan digambar"));
        fire(robot, "#figures-slide");
        Await.until("the slide", () -> text(robot, "#figures-saved").startsWith("Slide hadirin dibuat"));
        robot.interact(
                () -> robot.lookup("#figures-public").queryAs(CheckBox.class).setSelected(true));
        Await.until("small counts drawn together", () -> written(robot)
                .contains("Jumlah 1 sampai 4 digambar bersama di bawah 5."));
        OwnSlides slides = new OwnSlides(session.workspace(), session.edits());
        fire(robot, "#figures-slide");
        Await.until("the second slide", () -> slides.all().size() == 2);

        OwnSlide slide = slides.all().get(0);
        assertThat(slide.isPicture()).isTrue();
        assertThat(slide.title()).contains("Anak stunting");
        assertThat(slide.text()).contains("e-PPGBM");
        assertThat(slide.fileHash())
                .as("drawn for everybody whatever the window shows")
                .isEqualTo(slides.all().get(1).fileHash());
        assertThat(dialogs.errorCodes()).isEmpty();
    }

    @Test
    void aMapIsReadCheckedSetByTheKeyboardDrawnAndUndone(FxRobot robot) throws IOException {
        Await.until("the quadrant", () -> described(robot).contains("digambar"));
        fire(robot, "#figures-map");
        Await.until(
                "the offer to set a map", () -> text(robot, "#figures-empty").equals("Belum ada peta wilayah"));

        dialogs.path(
                Files.writeString(folder.resolve("rusak.geojson"), "{\"type\":\"FeatureCollection\",\"features\":["));
        fire(robot, "#figures-map-set");
        Await.until("the refusal of the broken file", () -> dialogs.errorCodes().contains("boundary.broken"));

        dialogs.path(map("63.06.01.2001", "63.06.01.2002", "63.06.05.9999"));
        fire(robot, "#figures-map-set");
        Await.until("what was found", () -> text(robot, "#map-import-found").startsWith("2 dari 5 desa"));
        List<String> told = new ArrayList<>();
        ListView<?> list = robot.lookup("#map-import-list").queryAs(ListView.class);
        list.getItems().forEach(line -> told.add(String.valueOf(line)));
        assertThat(told)
                .anyMatch(line -> line.contains("63.06.05.9999"))
                .anyMatch(line -> line.contains("Gambah Luar"));

        Keyboard keys = new Keyboard(window);
        keys.type("Badan Contoh");
        keys.strike(KeyCode.ENTER);
        Await.until("the map", () -> described(robot).contains("Batas wilayah: Badan Contoh"));
        assertThat(session.figures().board().areas()).hasSize(8);

        WaitForAsyncUtils.waitForAsync(60_000, () -> session.edits().undo());
        Await.until("no map", () -> text(robot, "#figures-empty").equals("Belum ada peta wilayah"));
    }

    private static List<WorkspaceRecord> numbers(Records records) {
        List<WorkspaceRecord> numbers = new ArrayList<>();
        int number = 0;
        for (Area area : records.all(Area.class)) {
            if (area.level() == AreaLevel.DESA) {
                int stunted = List.of(5, 8, 2, 9, 1).get(number);
                numbers.add(new StuntingCount(
                        "01890000-0000-7000-8000-00000000000" + number,
                        area.id(),
                        2023,
                        8,
                        DataSource.EPPGBM,
                        null,
                        null,
                        null,
                        65,
                        null,
                        null,
                        stunted,
                        "uji",
                        Map.of()));
                numbers.add(new ServiceCount(
                        "01890000-0000-7000-8000-00000000001" + number,
                        area.id(),
                        "S1",
                        2023,
                        null,
                        DataSource.ROUTINE,
                        10 + number,
                        20,
                        Map.of()));
                number++;
            }
        }
        return numbers;
    }

    private Path map(String... codes) throws IOException {
        StringBuilder json = new StringBuilder("{\"type\":\"FeatureCollection\",\"features\":[");
        for (int i = 0; i < codes.length; i++) {
            double west = 115 + i * 0.1;
            json.append(i == 0 ? "" : ",")
                    .append("{\"type\":\"Feature\",\"properties\":{\"kode\":\"")
                    .append(codes[i])
                    .append("\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[")
                    .append(west + ",-2.5],[" + (west + 0.1) + ",-2.5],[" + (west + 0.1) + ",-2.6],[" + west)
                    .append(",-2.6]]]}}");
        }
        return Files.writeString(folder.resolve("peta.geojson"), json.append("]}"));
    }

    private static String described(FxRobot robot) {
        Node picture = robot.lookup("#figures-picture").tryQuery().orElse(null);
        return picture == null ? "" : String.valueOf(picture.getAccessibleText());
    }

    private static List<String> written(FxRobot robot) {
        return robot.lookup("#figures-picture .f-words").queryAllAs(Text.class).stream()
                .map(Text::getText)
                .toList();
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).tryQueryAs(Labeled.class).map(Labeled::getText).orElse("");
    }

    private static void fire(FxRobot robot, String button) {
        robot.interact(() -> robot.lookup(button).queryAs(ButtonBase.class).fire());
    }
}
