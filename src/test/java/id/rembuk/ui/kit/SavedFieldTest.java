package id.rembuk.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.UserError;
import id.rembuk.domain.history.RecordRef;
import id.rembuk.support.AnsweredDialogs;
import id.rembuk.support.Await;
import id.rembuk.support.WindowExtension;
import id.rembuk.task.DirectTaskRunner;
import id.rembuk.task.Job;
import id.rembuk.task.Lane;
import id.rembuk.text.Messages;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A field saves when it is left and after a rest, and says waiting, saved, refused or NOT saved; the text stays. */
@ExtendWith(WindowExtension.class)
class SavedFieldTest {
    private final SaveStatus status = new SaveStatus();
    private final List<String> saved = new ArrayList<>();
    private final List<UiAction> performed = new ArrayList<>();
    private SavedText field;
    private SavedNumber<Long> rupiah;
    private SavedNumber<BigDecimal> number;
    private SavedChoice<String> choice;
    private Button elsewhere;
    private RuntimeException obstacle;

    @Start
    void start(Stage stage) {
        Fields fields = new Fields(Messages.indonesian(), status, new Noting(), new AnsweredDialogs());
        field = fields.text("start.officer", this::save);
        field.named("field");
        field.showOther("");
        rupiah = fields.rupiah("start.office", value -> save(String.valueOf(value)));
        rupiah.named("rupiah");
        rupiah.showOther(null);
        number = fields.number("start.place", value -> save(String.valueOf(value)));
        number.named("number");
        choice = fields.choice("start.officer", List.of("Bappeda", "Dinkes"), words -> words, this::save);
        elsewhere = new Button("lain");
        stage.setScene(new Scene(new VBox(field, rupiah, number, choice, elsewhere), 400, 300));
        stage.show();
    }

    @Test
    void a_choice_is_found_by_the_letters_typed_and_saved_once(FxRobot robot) {
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            choice.items(List.of("Bappeda", "Dinas Kesehatan", "Dinas PMD", "Dinas PMD Desa", "PMI"));
            choice.showOther("Bappeda");
            choice.control().requestFocus();
        });

        robot.interact(() -> typed("pm"));
        Await.until(
                "the first that begins so", () -> "PMI".equals(choice.control().getValue()));
        robot.interact(() -> {
            typed("dinas pm");
            elsewhere.requestFocus();
        });
        Await.until("chosen when it is left", () -> "Dinas PMD"
                .equals(choice.control().getValue()));
        robot.interact(() -> {
            choice.control().requestFocus();
            typed("kes");
        });
        Await.until("a word that begins so", () -> "Dinas Kesehatan"
                .equals(choice.control().getValue()));
        robot.interact(() -> {
            typed("zz");
            elsewhere.requestFocus();
        });

        assertThat(saved).containsExactly("PMI", "Dinas PMD", "Dinas Kesehatan");
    }

    /** All letters at once: a busy machine may pause between keys that a robot pushes. */
    private void typed(String letters) {
        letters.chars()
                .mapToObj(letter -> new KeyEvent(
                        KeyEvent.KEY_TYPED,
                        Character.toString(letter),
                        "",
                        KeyCode.UNDEFINED,
                        false,
                        false,
                        false,
                        false))
                .forEach(choice.control()::fireEvent);
    }

    @Test
    void it_saves_when_it_is_left(FxRobot robot) {
        robot.clickOn("#field").write("Dinas Kesehatan");
        assertThat(field.stateProperty().get()).isEqualTo(SaveState.WAITING);

        WaitForAsyncUtils.waitForAsyncFx(60_000, elsewhere::requestFocus);

        assertThat(saved).containsExactly("Dinas Kesehatan");
        assertThat(field.stateProperty().get()).isEqualTo(SaveState.SAVED);
        assertThat(status.stateProperty().get()).isEqualTo(SaveState.SAVED);
    }

    @Test
    void it_saves_by_itself_after_a_rest(FxRobot robot) {
        robot.clickOn("#field").write("PMT");

        Await.until("the rest to be saved", () -> saved.contains("PMT"));

        assertThat(field.control().isFocused() || field.control().getScene().getFocusOwner() == field.control())
                .isTrue();
    }

    @Test
    void what_is_no_rupiah_is_refused_and_stays(FxRobot robot) {
        robot.clickOn("#rupiah").write("Rp 97,5 saja");
        WaitForAsyncUtils.waitForAsyncFx(60_000, elsewhere::requestFocus);

        assertThat(saved).isEmpty();
        assertThat(rupiah.stateProperty().get()).isEqualTo(SaveState.REFUSED);
        assertThat(((TextField) rupiah.control()).getText()).isEqualTo("Rp 97,5 saja");
        assertThat(status.failingProperty().get()).isFalse();
    }

    @Test
    void a_refusal_says_what_is_wrong_also_to_those_who_hear_it(FxRobot robot) {
        robot.clickOn("#rupiah").write("-5.000");
        WaitForAsyncUtils.waitForAsyncFx(60_000, elsewhere::requestFocus);

        assertThat(rupiah.stateProperty().get()).isEqualTo(SaveState.REFUSED);
        assertThat(rupiah.control().getAccessibleHelp()).contains("bernilai negatif", "0 atau lebih");
    }

    @Test
    void a_number_with_many_decimals_is_not_changed_by_looking_at_it(FxRobot robot) {
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> number.showOther(new BigDecimal("0.123456")));
        robot.clickOn("#number");
        WaitForAsyncUtils.waitForAsyncFx(60_000, elsewhere::requestFocus);

        assertThat(saved).isEmpty();
        assertThat(number.control().getText()).isEqualTo("0,123456");
    }

    @Test
    void other_items_to_choose_from_are_no_choice_and_save_nothing() {
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            choice.showOther("Dinkes");
            choice.items(List.of("Bappeda", "Dinkes", "Dinsos"));
            choice.items(List.of("Dinsos"));
            choice.items(List.of("Bappeda", "Dinsos"));
        });

        assertThat(saved).isEmpty();
        assertThat(choice.control().getValue()).isEqualTo("Dinkes");

        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> choice.control().setValue("Dinsos"));
        assertThat(saved).containsExactly("Dinsos");
    }

    @Test
    void when_the_disk_is_full_everything_is_read_only_until_mended(FxRobot robot) {
        obstacle = new UserError("workspace.disk-full", "contoh.rembuk");
        robot.clickOn("#field").write("teks penting");
        WaitForAsyncUtils.waitForAsyncFx(60_000, elsewhere::requestFocus);

        TextField input = (TextField) field.control();
        assertThat(field.stateProperty().get()).isEqualTo(SaveState.FAILED);
        assertThat(input.getText()).isEqualTo("teks penting");
        assertThat(input.isEditable()).isFalse();
        assertThat(((TextField) rupiah.control()).isEditable()).isFalse();
        WaitForAsyncUtils.waitForAsyncFx(
                60_000, () -> link("Simpan salinan ke…").fire());
        assertThat(performed).containsExactly(UiAction.SAVE_COPY);

        obstacle = null;
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> link("Coba lagi").fire());

        assertThat(saved).containsExactly("teks penting");
        assertThat(field.stateProperty().get()).isEqualTo(SaveState.SAVED);
        assertThat(input.isEditable()).isTrue();
        assertThat(((TextField) rupiah.control()).isEditable()).isTrue();
    }

    @Test
    void a_text_that_was_not_saved_survives_another_record_and_is_saved_at_its_own(FxRobot robot) {
        obstacle = new UserError("workspace.disk-full", "contoh.rembuk");
        robot.clickOn("#field").write("teks penting");
        WaitForAsyncUtils.waitForAsyncFx(60_000, elsewhere::requestFocus);
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> field.showOther("rekaman lain"));

        assertThat(status.kept()).extracting(SaveStatus.Unsaved::text).containsExactly("teks penting");
        assertThat(((TextField) field.control()).getText()).isEqualTo("rekaman lain");

        WaitForAsyncUtils.waitForAsyncFx(60_000, status::tryAgain);
        assertThat(status.kept()).extracting(SaveStatus.Unsaved::text).containsExactly("teks penting");
        assertThat(status.failingProperty().get()).isTrue();

        obstacle = null;
        WaitForAsyncUtils.waitForAsyncFx(60_000, status::tryAgain);
        assertThat(saved).containsExactly("teks penting");
        assertThat(status.kept()).isEmpty();
        assertThat(status.failingProperty().get()).isFalse();
        assertThat(((TextField) field.control()).getText()).isEqualTo("rekaman lain");
    }

    private Hyperlink link(String words) {
        return field.lookupAll(".hyperlink").stream()
                .map(Hyperlink.class::cast)
                .filter(link -> link.getText().equals(words))
                .findFirst()
                .orElseThrow();
    }

    private Job<?> save(String value) {
        return new DirectTaskRunner().run(Lane.WRITE, "simpan", progress -> {
            if (obstacle != null) {
                throw obstacle;
            }
            saved.add(value);
            return value;
        });
    }

    private final class Noting implements Navigator {
        @Override
        public void go(Place place) {}

        @Override
        public void reveal(RecordRef ref) {}

        @Override
        public void perform(UiAction action) {
            performed.add(action);
        }
    }
}
