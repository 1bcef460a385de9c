package id.rembuk.launch;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.document.DocumentState;
import id.rembuk.domain.document.PaperSnapshot;
import id.rembuk.domain.document.Road;
import id.rembuk.domain.rembuk.AgreedText;
import id.rembuk.domain.rembuk.Sitting;
import id.rembuk.support.Await;
import id.rembuk.support.PdfReading;
import id.rembuk.support.ReadyWorkspace;
import id.rembuk.support.WindowExtension;
import id.rembuk.support.WindowKeys;
import id.rembuk.text.Formats;
import id.rembuk.usecase.AgreedTexts;
import id.rembuk.usecase.DocumentBoard;
import id.rembuk.usecase.WorkspaceSession;
import id.rembuk.usecase.rembuk.RembukBoard;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.Start;

/** A short rembuk in the whole window, by keys alone, from opening to the Berita Acara on the disk. */
@ExtendWith(WindowExtension.class)
class RembukByKeyboardTest {
    @TempDir
    static Path folder;

    private RealWindow real;
    private WindowKeys keys;

    @Start
    void start(Stage stage) {
        real = new RealWindow(stage, folder);
        keys = new WindowKeys();
    }

    @AfterEach
    void end() throws InterruptedException {
        real.end();
    }

    @Test
    void a_short_rembuk_ends_in_a_final_berita_acara_of_the_closed_text() throws Exception {
        Path file = folder.resolve("uji.rembuk");
        prepare(file);
        real.act(() -> real.window().open(file));
        real.await("shell");
        keys.control(KeyCode.DIGIT6);
        real.await("rembuk-section-run");

        keys.control(KeyCode.H);
        real.await("attendance-search");
        keys.to("attendance-search");
        keys.type("dinas kes");
        keys.strike(KeyCode.ENTER);
        Await.until("one present", () -> board().attendees().stream().anyMatch(each -> each.isPresent()));

        keys.to("rembuk-section-attendance");
        keys.strike(KeyCode.LEFT);
        real.await("meeting-start");
        keys.press("meeting-start");
        Await.until("the first item", () -> text("item-title").equals("Pembukaan dan doa"));
        keys.strike(KeyCode.PAGE_DOWN);
        Await.until("the second item", () -> text("item-title").equals("Koreksi rencana per OPD"));

        cell("SHARE", "151026360");
        Await.until("the change waits", () -> board().waiting().size() == 1);
        keys.control(KeyCode.ENTER);
        Await.until("it is confirmed", () -> board().waiting().isEmpty());
        keys.alt(KeyCode.S);
        Await.until("the decision", () -> !board().decisions().isEmpty());
        keys.to("floor-tab-PLAN");
        keys.strike(KeyCode.RIGHT);
        cell("OWNER", "dinas kesehatan");
        Await.until("the owner waits", () -> board().waiting().size() == 1);
        cell("DEADLINE", "30/11/2025");
        Await.until("the deadline waits", () -> board().waiting().size() == 2);
        keys.control(KeyCode.ENTER);
        Await.until("both are confirmed", () -> board().waiting().isEmpty());

        keys.to("rembuk-section-run");
        keys.strike(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT);
        real.await("agreed-lock");
        keys.press("agreed-lock");
        keys.answer("dialog-confirm"); // the commitment was corrected, but nobody decided about it
        Await.until("the closed text", () -> session().agreedTexts().newest().isPresent());
        Await.until(
                "the meeting can be closed", () -> !real.find("meeting-close").isDisabled());
        keys.press("meeting-close");
        keys.answer("dialog-confirm");
        Await.until("the end", () -> board().sitting().stage() == Sitting.Stage.CLOSED);

        keys.control(KeyCode.DIGIT8);
        Await.until("the draft", () -> text("document-page-where").startsWith("Hal. 1"));
        keys.press("document-complete");
        keys.answer("final-box");
        Await.until("the final", () -> row().document().state() == DocumentState.FINAL);

        Path pdf = folder.resolve("berita-acara.pdf");
        Files.write(
                pdf,
                session()
                        .finals()
                        .bytes(row().document().id(), Road.WET)
                        .orElseThrow()
                        .array());
        compare(pdf);
    }

    /** Everything the paper says of what was agreed is what was closed, of the version and hash it prints. */
    private void compare(Path pdf) throws Exception {
        AgreedTexts.Agreed agreed = session().agreedTexts().newest().orElseThrow();
        AgreedText closed = agreed.text();
        assertThat(closed.isLocked()).isTrue();
        PaperSnapshot.AgreedPoint point = agreed.content().commitments().get(0);
        assertThat(point.deadline()).isEqualTo(LocalDate.of(2025, 11, 30));
        assertThat(point.owner()).isEqualTo("Dinas Kesehatan");
        assertThat(agreed.content().summary().share()).isEqualTo(151_026_360);
        try (PdfReading reading = new PdfReading(id.rembuk.domain.Bytes.of(Files.readAllBytes(pdf)))) {
            String solid = reading.text().replaceAll("\\s", "");
            assertThat(solid)
                    .contains("naskahkesepakatanversi" + closed.version())
                    .contains("SHA-256" + closed.sha256())
                    .contains("Rp" + Formats.number(agreed.content().summary().share()) + ",00")
                    .contains(point.text().replaceAll("\\s", ""))
                    .contains("DinasKesehatan", "30November2025");
        }
    }

    private static void prepare(Path file) {
        try (WorkspaceSession session = ReadyWorkspace.create(file)) {
            session.rembuk()
                    .agendas()
                    .from(session.rembuk().agendas().patterns().get(0));
            session.rembuk().attendance().expectBodies();
        }
    }

    /** Goes to a cell of the first row by Tab and types into it. */
    private void cell(String column, String typed) {
        keys.to("floor-table");
        Await.until("a row", () -> table().getItems().size() == 1);
        for (int i = 0; i < 10 && !focused(column); i++) {
            keys.strike(KeyCode.TAB);
        }
        assertThat(focused(column)).as(column).isTrue();
        keys.type(typed);
        keys.strike(KeyCode.ENTER);
    }

    private boolean focused(String column) {
        var at = table().getFocusModel().getFocusedCell();
        return at.getTableColumn() != null && column.equals(at.getTableColumn().getId());
    }

    private TableView<?> table() {
        return (TableView<?>) real.find("floor-table");
    }

    private String text(String id) {
        return real.find(id) instanceof Label label ? label.getText() : "";
    }

    private WorkspaceSession session() {
        return real.window().session().orElseThrow();
    }

    private RembukBoard board() {
        return session().rembuk().board();
    }

    private DocumentBoard.Row row() {
        return session().documents().board().rows().get(0);
    }
}
