package id.rembuk.launch;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.support.Await;
import id.rembuk.support.ReadyWorkspace;
import id.rembuk.support.WindowExtension;
import id.rembuk.support.WindowKeys;
import id.rembuk.usecase.WorkspaceSession;
import java.nio.file.Path;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.Start;

/** A meeting is run in the whole window of a small laptop, also with large text. */
@ExtendWith(WindowExtension.class)
class RembukAtLargeTextTest {
    private static final int LINES = 12;
    private static final int STAGE_WIDTH = 1366;
    private static final int EDGE = 40;

    @TempDir
    Path folder;

    private final WindowKeys keys = new WindowKeys();
    private RealWindow real;

    @Start
    void start(Stage stage) {
        real = new RealWindow(stage, folder);
    }

    @BeforeEach
    void run() {
        Path file = folder.resolve("uji.rembuk");
        try (WorkspaceSession session = ReadyWorkspace.create(file)) {
            String body = session.organisations().organisations().get(0).id();
            for (int i = 0; i < LINES; i++) {
                session.plans().add(body, line -> line.edit()
                        .description("Kelas ibu hamil")
                        .build());
            }
        }
        real.act(() -> real.window().open(file));
        real.await("shell");
        keys.control(KeyCode.DIGIT6);
        real.await("rembuk-section-run");
    }

    @AfterEach
    void end() throws InterruptedException {
        real.end();
    }

    @Test
    void at_150_percent_rows_columns_and_sentences_have_room_and_the_agenda_waits_in_the_side() {
        open("rembuk-section-run", "floor-table");
        Await.until("the agenda beside the floor", () -> x("agenda-panel") < x("floor-table"));

        large();
        Await.until("four rows", () -> wholeRows() >= 4);
        Await.until("the whole sentence", () -> isWhole("floor-waiting"));
        Await.until("the whole sum", () -> isWhole("floor-sum"));
        Await.until("the last column", () -> right("state") <= right("floor-table"));
        assertThat(Await.answer(() -> isShown("note-text"))).isTrue();
        assertThat(Await.answer(() -> isShown("agenda-panel"))).isFalse();

        keys.strike(KeyCode.F4);
        Await.until("the agenda in the side", () -> x("agenda-panel") > x("floor-table"));
        Await.until("the whole sum beside it", () -> isWhole("floor-sum"));
    }

    @Test
    void the_fields_of_an_attendee_fold_away_at_150_percent_and_f4_brings_them_back() {
        open("rembuk-section-attendance", "attendance-search");
        invite();
        Await.until("the fields beside the list", () -> isShown("inspector"));

        large();
        Await.until("the fields are folded", () -> !isShown("inspector"));
        Await.until("the list has the width", () -> right("attendee-table") > STAGE_WIDTH - EDGE);

        keys.strike(KeyCode.F4);
        Await.until("the fields are back", () -> isShown("inspector"));
        keys.strike(KeyCode.F4);
        Await.until("the fields are folded again", () -> !isShown("inspector"));
    }

    @Test
    void at_150_percent_the_first_people_invited_leave_the_fields_folded() {
        large();
        open("rembuk-section-attendance", "attendance-search");
        invite();

        assertThat(Await.answer(() -> isShown("inspector"))).isFalse();
    }

    private void invite() {
        real.act(() -> ((ButtonBase) real.find("attendance-bodies")).fire());
        Await.until(
                "the people",
                () -> real.find("attendee-table") instanceof TableView<?> table
                        && !table.getItems().isEmpty());
    }

    private void large() {
        real.act(() -> real.context().look().textPercentProperty().set(150));
    }

    private void open(String section, String awaited) {
        real.act(() -> ((ToggleButton) real.find(section)).setSelected(true));
        real.await(awaited);
    }

    private double x(String id) {
        return bounds(real.find(id)).getMinX();
    }

    private double right(String id) {
        return bounds(real.find(id)).getMaxX();
    }

    private static Bounds bounds(Node node) {
        return node.localToScene(node.getBoundsInLocal());
    }

    private boolean isShown(String id) {
        Node node = real.find(id);
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return node != null;
    }

    private long wholeRows() {
        double end = bounds(real.find("floor-bar")).getMinY() + 1;
        return real.find("floor-table").lookupAll(".table-row-cell:filled").stream()
                .filter(row -> bounds(row).getMaxY() <= end)
                .count();
    }

    /** Whether a label shows all of its words. */
    private boolean isWhole(String id) {
        Labeled label = (Labeled) real.find(id);
        return label.lookup(".text") instanceof Text text
                && text.getText().replaceAll("\\s+", " ").equals(label.getText().replaceAll("\\s+", " "));
    }
}
