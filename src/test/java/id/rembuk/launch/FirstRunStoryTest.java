package id.rembuk.launch;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.area.Area;
import id.rembuk.domain.area.AreaLevel;
import id.rembuk.domain.organisation.Organisation;
import id.rembuk.support.WindowExtension;
import id.rembuk.usecase.WorkspaceSession;
import id.rembuk.usecase.port.WorkspaceFiles.Mode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** The first run by keyboard: name, regency, bodies, and a workspace that is whole when the window closes. */
@ExtendWith(WindowExtension.class)
class FirstRunStoryTest {
    @TempDir
    static Path folder;

    private RealWindow real;

    @Start
    void start(Stage stage) {
        real = new RealWindow(stage, folder);
        real.window().showStart();
    }

    @Test
    void an_officer_makes_a_workspace_by_keyboard(FxRobot robot) throws Exception {
        real.await("the cursor in the name", () -> real.hasFocus("start-officer"));
        robot.type(KeyCode.ENTER);
        assertThat(((Label) real.find("start-missing")).getText()).contains("nama Anda", "kabupaten");

        robot.write("Petugas Latihan").type(KeyCode.TAB).write("Bappelitbangda");
        real.await("all regencies", () -> listed() == 514);
        real.act(() -> real.find("start-regency-search").requestFocus());
        robot.write("hulu sungai sel");
        real.await("three regencies", () -> listed() == 3);
        robot.type(KeyCode.DOWN);
        real.act(() -> years(2024));
        List<String> focused = new CopyOnWriteArrayList<>();
        real.act(() -> real.stage()
                .getScene()
                .focusOwnerProperty()
                .addListener((o, was, now) -> focused.add(now == null ? "" : String.valueOf(now.getId()))));
        assertThat(((Label) real.find("start-place")).getText()).contains("rembuk-hulu-sungai-selatan-2024.rembuk");
        pressNext();
        real.await("start-organisation-name-0");
        real.act(() -> ((TextField) real.find("start-organisation-name-0")).setText("Badan Latihan HSS"));
        pressNext();
        real.await("shell");
        assertThat(focused).contains("start-next").doesNotContain("start-open");
        Path file = folder.resolve("ruang kerja").resolve("rembuk-hulu-sungai-selatan-2024.rembuk");
        assertThat(file).isRegularFile();
        real.end();

        assertThat(besides(file)).isEmpty();
        assertThat(real.context().preferences().officer()).isEqualTo("Petugas Latihan");
        assertThat(real.context().preferences().recent()).containsExactly(file.toAbsolutePath());
        assertWhole(file);
    }

    @Test
    void theExampleTellsThatItIsBeingMadeAndIsStopped() throws Exception {
        real.await("start-example");
        real.act(() -> {
            ((Button) real.find("start-example")).fire();
            assertThat(real.find("start-work").isVisible()).isTrue();
            assertThat(real.hasFocus("start-work-cancel")).isTrue();
            assertThat(real.find("start-next").isDisabled()).isTrue();
            ((Button) real.find("start-work-cancel")).fire();
        });
        real.await("the end of it", () -> !real.find("start-work").isVisible());
        assertThat(real.find("start-next").isDisabled()).isFalse();
        assertThat(real.hasFocus("start-example")).isTrue();
        assertThat(folder.resolve("ruang kerja").resolve("contoh.rembuk")).doesNotExist();
        real.end();
    }

    private void pressNext() {
        real.act(() -> {
            Button next = (Button) real.find("start-next");
            next.requestFocus();
            next.fire();
        });
    }

    private int listed() {
        return ((ListView<?>) real.find("start-regency-list")).getItems().size();
    }

    @SuppressWarnings("unchecked") // the box of years is one of Integers
    private void years(int year) {
        ((javafx.scene.control.ComboBox<Integer>) real.find("start-activity-year")).setValue(year);
    }

    private void assertWhole(Path file) {
        try (WorkspaceSession session = real.context()
                .workspaces()
                .open(file, Mode.READ_ONLY, real.context().actor())) {
            List<Area> areas = session.situation().areas();
            assertThat(areas)
                    .filteredOn(area -> area.level() == AreaLevel.KECAMATAN)
                    .hasSize(11);
            assertThat(areas).filteredOn(area -> area.level() == AreaLevel.DESA).hasSize(148);
            assertThat(session.situation().cycle().activityYear()).isEqualTo(2024);
            assertThat(session.situation().cycle().planningYear()).isEqualTo(2025);
            assertThat(session.organisations().organisations())
                    .extracting(Organisation::name)
                    .contains("Badan Latihan HSS");
            assertThat(session.situation().identity().practice()).isFalse();
        }
    }

    /** Side files that a clean close leaves behind; there should be none. */
    private static List<Path> besides(Path file) throws IOException {
        try (Stream<Path> files = Files.list(file.getParent())) {
            return files.filter(Files::isRegularFile)
                    .filter(each -> !each.equals(file))
                    .toList();
        }
    }
}
