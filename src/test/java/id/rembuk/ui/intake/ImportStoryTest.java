package id.rembuk.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.intake.ImportKind;
import id.rembuk.support.Await;
import id.rembuk.support.ImportSamples;
import id.rembuk.support.WindowExtension;
import id.rembuk.support.Workspaces;
import id.rembuk.ui.kit.UiAction;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Files are imported in a real window: by keyboard alone, with an error that is mended, and with children in them. */
@ExtendWith(WindowExtension.class)
class ImportStoryTest {
    @TempDir
    Path folder;

    private ImportWindow window;

    @Start
    void start(Stage stage) {
        window = new ImportWindow(stage, Workspaces.create(folder.resolve("uji.rembuk")), folder);
    }

    @AfterEach
    void close() {
        act(window::close);
    }

    @Test
    void a_good_file_is_imported_by_keyboard_alone_and_undone() {
        window.dialogs.path(ImportSamples.whole(folder.resolve("rekap.xlsx")));
        window.keyboard.control(KeyCode.I);
        Await.until("the cursor on the choice of a file", () -> window.hasFocus("import-choose"));
        window.keyboard.strike(KeyCode.ENTER);
        window.awaitNext("Pemetaan");
        assertThat(window.text("import-file")).isEqualTo("rekap.xlsx");
        assertThat(window.hasFocus("import-next")).isTrue();
        window.keyboard.strike(KeyCode.ENTER);
        window.awaitNext("Pratinjau");
        assertThat(window.hasFocus("import-columns")).isTrue();
        window.keyboard.strike(KeyCode.ENTER);
        window.awaitNext("Lanjut");
        assertThat(table().getItems()).hasSize(5);
        window.keyboard.control(KeyCode.ENTER);
        window.awaitNext("Terapkan 5 baris");
        assertThat(window.counts()).isEmpty();

        window.keyboard.strike(KeyCode.ENTER);
        Await.until("the end", () -> window.text("import-done").equals("rekap.xlsx sudah diimpor"));
        assertThat(window.counts()).hasSize(5);
        assertThat(window.hasFocus("import-go")).isTrue();

        window.keyboard.control(KeyCode.Z);
        Await.until("the import to be undone", () -> window.text("import-done").endsWith("sudah dibatalkan"));
        assertThat(window.counts()).isEmpty();
    }

    @Test
    void the_focus_stays_with_the_steps_and_with_what_is_chosen() {
        List<String> focused = new CopyOnWriteArrayList<>();
        importFile(ImportSamples.whole(folder.resolve("rekap.xlsx")));
        act(() -> {
            window.find("import-kind-layanan").requestFocus();
            ((RadioButton) window.find("import-kind-layanan")).fire();
        });
        window.awaitNext("Pemetaan");
        Await.until("the kind to be read", () -> window.isReady("import-next"));
        assertThat(window.hasFocus("import-kind-layanan")).isTrue();
        act(() -> ((RadioButton) window.find("import-kind-desa")).fire());
        Await.until("the kind to be read", () -> window.isReady("import-next"));
        fire("import-next");
        window.awaitNext("Pratinjau");
        act(() -> {
            window.find("import-next").requestFocus();
            window.find("import-page")
                    .getScene()
                    .focusOwnerProperty()
                    .addListener((o, was, now) -> focused.add(now == null ? "" : String.valueOf(now.getId())));
            ((Button) window.find("import-next")).fire();
        });
        window.awaitNext("Lanjut");
        Await.until("the rows", () -> window.hasFocus("import-rows"));
        assertThat(focused).doesNotContain("import-sheet");
        fire("import-back");
        window.awaitNext("Pratinjau");
        fire("import-back");
        window.awaitNext("Pemetaan");
        assertThat(window.hasFocus("import-next")).isTrue();
    }

    @Test
    void an_unknown_desa_is_chosen_and_a_number_mended_before_all_is_applied_and_undone() {
        importFile(ImportSamples.faulty(folder.resolve("salah.xlsx")));
        toPreview();
        assertThat(window.text("import-set-aside-all")).isEqualTo("Sisihkan 2 baris salah…");

        window.keyboard.strike(KeyCode.F8);
        Await.until("the cursor in the faulty cell", () -> window.hasFocus("import-rows"));
        window.keyboard.strike(KeyCode.ENTER);
        Await.until("the field of the cell", window::isTyping);
        window.keyboard.type("30");
        window.keyboard.strike(KeyCode.ENTER);
        Await.until("one row left", () -> window.text("import-set-aside-all").equals("Sisihkan 1 baris salah…"));
        window.keyboard.strike(KeyCode.F8);
        Await.until(
                "a suggestion", () -> window.text("import-suggestion-1").equals("Pakai Gambah Luar, Kec. Kandangan"));
        fire("import-suggestion-1");
        Await.until("no row left", () -> !window.isReady("import-set-aside-all"));

        window.keyboard.control(KeyCode.ENTER);
        window.awaitNext("Terapkan 5 baris");
        window.keyboard.strike(KeyCode.ENTER);
        Await.until("the end", () -> window.find("import-done") != null);
        assertThat(window.counts()).hasSize(5);
        window.keyboard.control(KeyCode.Z);
        Await.until("the import to be undone", () -> window.counts().isEmpty());
    }

    @Test
    void a_number_is_mended_by_keys_that_come_before_the_window_is_drawn_again() {
        importFile(ImportSamples.faulty(folder.resolve("salah.xlsx")));
        toPreview();
        act(() -> {
            window.shell().perform(UiAction.NEXT_FINDING);
            window.keyboard.strike(KeyCode.ENTER);
            window.keyboard.type("30");
            window.keyboard.strike(KeyCode.ENTER);
        });
        Await.until("one row left", () -> window.text("import-set-aside-all").equals("Sisihkan 1 baris salah…"));
    }

    @Test
    void what_is_wrong_keeps_apply_away_until_it_is_set_aside() {
        importFile(ImportSamples.faulty(folder.resolve("salah.xlsx")));
        toPreview();
        fire("import-next");
        Await.until("the reason", () -> window.text("import-obstacle").startsWith("Masih ada 2 baris salah"));
        assertThat(window.isReady("import-next")).isFalse();

        fire("import-to-rejected");
        Await.until("the two rows", () -> table().getItems().size() == 2);
        window.dialogs.confirm(true);
        fire("import-set-aside-all");
        Await.until("no row left", () -> table().getItems().isEmpty());
        fire("import-next");
        window.awaitNext("Terapkan 3 baris");
    }

    @Test
    void children_are_counted_per_desa_and_never_shown() {
        importFile(ImportSamples.people(folder.resolve("eppgbm-balita.xlsx")));
        fire("import-next");
        Await.until("the question", () -> window.find("import-count-people") != null);
        assertThat(window.isReady("import-next")).isFalse();
        act(() -> ((CheckBox) window.find("import-count-people")).setSelected(true));
        act(this::source);
        window.awaitNext("Pratinjau");
        fire("import-next");
        window.awaitNext("Lanjut");
        assertThat(table().getItems()).hasSize(2);
        assertThat(table().getItems().toString()).doesNotContain("Anak Contoh", "6306050101");
        fire("import-next");
        window.awaitNext("Terapkan 2 baris");
        fire("import-next");
        Await.until("the end", () -> window.find("import-done") != null);
        assertThat(window.counts()).hasSize(2);
    }

    @Test
    void leaving_asks_only_when_something_was_decided_and_an_import_is_taken_back_later() {
        importFile(ImportSamples.whole(folder.resolve("rekap.xlsx")));
        window.keyboard.strike(KeyCode.ESCAPE);
        Await.until("the import to be gone", () -> window.find("import-page") == null);
        importFile(ImportSamples.whole(folder.resolve("rekap.xlsx")));
        toPreview();
        window.keyboard.strike(KeyCode.DELETE);
        Await.until(
                "a row set aside", () -> window.text("import-show-set-aside").equals("Disisihkan 1"));
        window.dialogs.confirm(false);
        window.keyboard.strike(KeyCode.ESCAPE);
        assertThat(window.dialogs.told()).containsExactly("import.ui.leave.text");
        assertThat(window.find("import-page")).isNotNull();
        fire("import-next");
        window.awaitNext("Terapkan 4 baris");
        fire("import-next");
        Await.until("the end", () -> window.find("import-done") != null);

        fire("import-again");
        fire("import-list");
        Await.until("the import in the list", () -> window.isReady("import-take-back"));
        window.dialogs.confirm(true);
        fire("import-take-back");
        Await.until(
                "the import to be taken back", () -> window.counts().isEmpty() && !window.isReady("import-take-back"));
        assertThat(window.dialogs.errorCodes()).isEmpty();
    }

    @Test
    void the_list_of_imported_files_has_the_focus_at_once_and_gives_it_back_to_the_step() {
        act(() -> window.shell().importFile(Optional.empty(), ImportKind.DESA));
        act(() -> {
            Button opening = (Button) window.find("import-list");
            opening.requestFocus();
            opening.fire();
            assertThat(window.hasFocus("import-intakes")).isTrue();
        });
        Await.until("the focus to stay", () -> window.hasFocus("import-intakes"));

        fire("import-list-back");
        assertThat(window.hasFocus("import-choose")).isTrue();
    }

    @Test
    void every_step_fits_and_can_be_read_aloud() {
        importFile(ImportSamples.faulty(folder.resolve("salah.xlsx")));
        List<String> findings = new ArrayList<>(window.walk("berkas"));
        fire("import-next");
        window.awaitNext("Pratinjau");
        findings.addAll(window.walk("pemetaan"));
        fire("import-next");
        window.awaitNext("Lanjut");
        act(() -> window.shell().perform(UiAction.NEXT_FINDING));
        findings.addAll(window.walk("pratinjau"));
        fire("import-next");
        findings.addAll(window.walk("terapkan"));
        act(() -> window.shell().importFile(Optional.empty(), ImportKind.RENCANA));
        fire("import-list");
        findings.addAll(window.walk("daftar"));

        assertThat(findings).isEmpty();
    }

    private void source() {
        if (window.find("import-source") instanceof ComboBox<?> box) {
            select(box, "e-PPGBM");
        }
    }

    private static <T> void select(ComboBox<T> box, String words) {
        box.getItems().stream()
                .filter(item -> item.toString().equals(words))
                .findFirst()
                .ifPresent(box::setValue);
    }

    private void importFile(Path file) {
        act(() -> window.shell().importFile(Optional.of(file), ImportKind.DESA));
        window.awaitNext("Pemetaan");
    }

    private void toPreview() {
        fire("import-next");
        window.awaitNext("Pratinjau");
        fire("import-next");
        window.awaitNext("Lanjut");
    }

    private TableView<?> table() {
        return (TableView<?>) window.find("import-rows");
    }

    private void fire(String id) {
        act(() -> ((Button) window.find(id)).fire());
    }

    private static void act(Runnable act) {
        WaitForAsyncUtils.waitForAsyncFx(60_000, act);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
