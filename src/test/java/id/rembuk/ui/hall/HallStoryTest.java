package id.rembuk.ui.hall;

import static id.rembuk.ui.hall.FakeDisplays.LAPTOP;
import static id.rembuk.ui.hall.FakeDisplays.PROJECTOR;
import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.Ids;
import id.rembuk.domain.WorkspaceRecord;
import id.rembuk.domain.hall.Cover;
import id.rembuk.domain.hall.HallPicture;
import id.rembuk.domain.hall.PlanTableBody;
import id.rembuk.domain.history.RecordKind;
import id.rembuk.domain.history.RecordRef;
import id.rembuk.domain.organisation.Organisation;
import id.rembuk.domain.plan.Budget;
import id.rembuk.domain.plan.PlanField;
import id.rembuk.domain.plan.PlanLine;
import id.rembuk.domain.rembuk.MeetingKind;
import id.rembuk.settings.Preferences;
import id.rembuk.support.AnsweredDialogs;
import id.rembuk.support.Await;
import id.rembuk.support.Keyboard;
import id.rembuk.support.NodeWalk;
import id.rembuk.support.PlanLines;
import id.rembuk.support.WindowExtension;
import id.rembuk.support.Workspaces;
import id.rembuk.task.LaneRunner;
import id.rembuk.task.TaskRunner;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.FxThread;
import id.rembuk.ui.kit.HallControl;
import id.rembuk.ui.kit.Look;
import id.rembuk.ui.kit.Place;
import id.rembuk.ui.kit.Screen;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.ui.kit.Stylesheets;
import id.rembuk.ui.kit.UiAction;
import id.rembuk.ui.shell.ScreenFactories;
import id.rembuk.ui.shell.Shell;
import id.rembuk.ui.shell.ShellContext;
import id.rembuk.usecase.CurrentCycle;
import id.rembuk.usecase.NewYear;
import id.rembuk.usecase.WorkspaceSession;
import id.rembuk.usecase.hall.HallMemory;
import id.rembuk.usecase.port.AwakeKeeper;
import id.rembuk.usecase.port.Records;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A hall is led by keys and from the panel, with the real lanes, a real file, and screens of the test. */
@ExtendWith(WindowExtension.class)
class HallStoryTest {
    private static final Display RIGHTMOST = new Display(2390, 0, 1920, 1080, 1, false);
    private static final Display LARGER = new Display(1366, 0, 1920, 1080, 1, false);

    @TempDir
    Path folder;

    private final AnsweredDialogs dialogs = new AnsweredDialogs();
    private final FakeDisplays displays = new FakeDisplays(LAPTOP, PROJECTOR);
    private final FakeSurfaces surfaces = new FakeSurfaces();
    private final List<String> remembered = new ArrayList<>();
    private final Awake awake = new Awake();
    private PlainScreen place;
    private PlainScreen meeting;
    private Stage window;
    private WorkspaceSession session;
    private TaskRunner tasks;
    private Shell shell;
    private Hall hall;
    private Keyboard keys;

    @Start
    void start(Stage stage) {
        window = stage;
        place = new PlainScreen();
        meeting = new PlainScreen();
        Stylesheets.loadFonts();
        session = Workspaces.create(folder.resolve("uji.rembuk"), HallStoryTest::lines);
        tasks = new LaneRunner(FxThread.LATER);
        open();
        keys = new Keyboard(stage);
    }

    private void open() {
        Look look = new Look();
        Messages messages = Messages.indonesian();
        ShellContext context =
                new ShellContext(tasks, messages, dialogs, look, Preferences.load(folder.resolve("preferensi")));
        shell = new Shell(context, session, new Factories(), action -> {});
        Scene scene = new Scene(shell.root(), 1180, 728);
        Stylesheets.follow(look, scene);
        window.setScene(scene);
        shell.listenToKeys();
        window.show();
        shell.go(Place.BERANDA);
        shell.hall(); // made when it is first needed
    }

    @AfterEach
    void close() {
        onWindow(() -> {
            shell.close();
            return null;
        });
        tasks.close();
        session.close();
    }

    @Test
    void the_hall_is_led_by_keys_from_the_first_slide_to_black_and_back() {
        strike(KeyCode.F5);
        Await.until("the title on the projector", () -> "title".equals(shownKey()));
        assertThat(surfaces.last().on).isEqualTo(PROJECTOR);
        assertThat(awake.held.get()).isEqualTo(1);

        strike(KeyCode.PAGE_DOWN);
        Await.until("the next slide", () -> !"title".equals(shownKey()));
        String second = shownKey();
        strike(KeyCode.PAGE_UP);
        Await.until("the title again", () -> "title".equals(shownKey()));

        onWindow(() -> {
            shell.root().requestFocus(); // nothing is typed
            return null;
        });
        strike(KeyCode.B);
        strike(KeyCode.PAGE_DOWN);
        Await.until(
                "the operator is one slide further",
                () -> second.equals(hall.model().liveProperty().get().key()));
        assertThat(shownKey()).isEqualTo("title");
        strike(KeyCode.B);
        Await.until("the hall follows again", () -> second.equals(shownKey()));

        strike(KeyCode.PERIOD);
        Await.until("black", () -> shown().cover() == Cover.BLACK);
        strike(KeyCode.L);
        Await.until("logo", () -> shown().cover() == Cover.LOGO);
        strike(KeyCode.R);
        Await.until("a dark hall", () -> shown().dark());

        strike(KeyCode.F5);
        Await.until("nothing is shown any more", () -> surfaces.open().isEmpty());
        assertThat(awake.held.get()).isZero();
        assertThat(dialogs.errorCodes()).isEmpty();
    }

    @Test
    void letters_that_are_typed_stay_in_their_field_and_a_clicker_still_works() {
        strike(KeyCode.F5);
        Await.until("the title", () -> "title".equals(shownKey()));
        onWindow(() -> {
            place.field.requestFocus();
            return null;
        });

        keys.type("bl.r");
        Await.until("the text", () -> place.field.getText().equals("bl.r"));
        assertThat(shown().cover()).isEqualTo(Cover.NONE);
        assertThat(hall.model().frozenProperty().get()).isFalse();
        strike(KeyCode.PAGE_DOWN);
        Await.until("the next slide", () -> !"title".equals(shownKey()));
    }

    @Test
    void a_message_to_the_hall_is_typed_without_covering_it(FxRobot robot) {
        onWindow(() -> {
            place.show(hall.panel());
            return null;
        });
        strike(KeyCode.F5);
        Await.until("the title", () -> "title".equals(shownKey()));
        ComboBox<?> message = robot.lookup("#hall-message").queryAs(ComboBox.class);
        onWindow(() -> {
            message.requestFocus();
            return null;
        });

        keys.type("bl.rt");
        Await.until("the text", () -> message.getEditor().getText().equals("bl.rt"));
        assertThat(shown().cover()).isEqualTo(Cover.NONE);
        assertThat(shown().dark()).isFalse();
        assertThat(hall.model().frozenProperty().get()).isFalse();
        strike(KeyCode.PAGE_DOWN);
        Await.until("the next slide", () -> !"title".equals(shownKey()));
    }

    @Test
    void the_panel_in_a_window_of_its_own_is_led_by_the_same_keys() {
        strike(KeyCode.F5);
        Await.until("the title", () -> "title".equals(shownKey()));
        onWindow(() -> hall.perform(UiAction.HALL_PANEL));
        Stage panel = onWindow(() -> Window.getWindows().stream()
                .filter(each -> each.getScene().lookup("#hall-panel") != null)
                .map(Stage.class::cast)
                .findFirst()
                .orElseThrow());
        Keyboard ofPanel = new Keyboard(panel);

        ofPanel.strike(KeyCode.PAGE_DOWN);
        Await.until("the next slide", () -> !"title".equals(shownKey()));
        ofPanel.strike(KeyCode.PERIOD);
        Await.until("black", () -> shown().cover() == Cover.BLACK);
        ofPanel.strike(KeyCode.PERIOD);
        Await.until("the slide again", () -> shown().cover() == Cover.NONE);

        onWindow(() -> {
            panel.getScene().lookup("#hall-message").requestFocus();
            return null;
        });
        ofPanel.type("bl.");
        ofPanel.strike(KeyCode.DOWN);
        assertThat(shown().cover()).isEqualTo(Cover.NONE);
        assertThat(hall.model().frozenProperty().get()).isFalse();
        ofPanel.strike(KeyCode.PAGE_UP);
        Await.until("the title again", () -> "title".equals(shownKey()));
        ofPanel.strike(KeyCode.F5);
        Await.until("nothing is shown any more", () -> surfaces.open().isEmpty());
    }

    @Test
    void a_committed_edit_is_in_the_hall_and_what_is_only_typed_is_not() {
        strike(KeyCode.F5);
        Await.until("the title", () -> "title".equals(shownKey()));
        PlanLine line = session.plans().lines().get(0);
        onWindow(() -> {
            hall.model().followingProperty().set(true);
            hall.selected(RecordRef.of(line));
            place.field.setAccessibleText("Kegiatan");
            place.field.requestFocus();
            return null;
        });
        Await.until("the line", () -> shown().slide().shows(RecordRef.of(line)));

        keys.type("Kelas");
        Await.until("the text", () -> place.field.getText().equals("Kelas"));
        assertThat(row().changed()).isNull();

        onWindow(() -> {
            hall.typing().onProperty().set(true);
            return null;
        });
        Await.until(
                "the typing",
                () -> row().changed() != null && row().changed().note().equals("Kegiatan: Kelas"));
        onWindow(() -> {
            hall.typing().onProperty().set(false);
            return null;
        });

        tasks.run(id.rembuk.task.Lane.WRITE, "", progress -> session.plans()
                .change(line.id(), PlanField.OUTPUT, each -> each.edit()
                        .description("Kelas ibu hamil")
                        .build()));
        Await.until("the committed value", () -> row().activity().equals("Kelas ibu hamil"));
        assertThat(row().changed()).isNull();
    }

    @Test
    void the_hall_turns_to_the_year_the_window_turns_to(FxRobot robot) {
        strike(KeyCode.F5);
        Await.until("the lines of the year", this::hasPlan);
        tasks.run(id.rembuk.task.Lane.WRITE, "", progress -> session.newYear()
                .begin(new NewYear.Wish(2025, 2026, null, Set.of(), false, false, false, false)));
        Await.until("a new year without lines", () -> !hasPlan());

        Await.until("both years", () -> robot.lookup("#year-choice").queryAs(MenuButton.class).getItems().stream()
                .anyMatch(item -> "year-2024".equals(item.getId())));
        robot.interact(() -> robot.lookup("#year-choice").queryAs(MenuButton.class).getItems().stream()
                .filter(item -> "year-2024".equals(item.getId()))
                .forEach(item -> ((RadioMenuItem) item).fire()));
        Await.until("the lines of the old year", this::hasPlan);
        assertThat(dialogs.errorCodes()).isEmpty();
    }

    private boolean hasPlan() {
        return hall.model().slides().stream().anyMatch(slide -> slide.key().startsWith("plan:"));
    }

    @Test
    void space_shows_the_next_slide_from_a_chosen_tab_and_presses_every_other_button() {
        strike(KeyCode.F5);
        Await.until("the title", () -> "title".equals(shownKey()));
        ToggleGroup group = new ToggleGroup();
        ToggleButton chosen = onWindow(() -> tab("Rencana", group));
        ToggleButton other = onWindow(() -> tab("Komitmen", group));
        onWindow(() -> {
            place.show(new VBox(chosen, other));
            chosen.setSelected(true);
            chosen.requestFocus();
            return null;
        });
        strike(KeyCode.SPACE);
        Await.until("the next slide", () -> !"title".equals(shownKey()));
        String second = shownKey();
        assertThat(chosen.isSelected()).isTrue();
        onWindow(() -> {
            other.requestFocus();
            return null;
        });
        strike(KeyCode.SPACE);
        Await.until("the other tab", other::isSelected);
        assertThat(shownKey()).isEqualTo(second);
    }

    private static ToggleButton tab(String text, ToggleGroup group) {
        ToggleButton tab = new ToggleButton(text);
        tab.setToggleGroup(group);
        return tab;
    }

    @Test
    void after_a_power_cut_the_same_slide_is_offered_and_shown_again() {
        strike(KeyCode.F5);
        Await.until("the title", () -> "title".equals(shownKey()));
        strike(KeyCode.PAGE_DOWN);
        Await.until("the next slide", () -> !"title".equals(shownKey()));
        String second = shownKey();
        Await.until(
                "where it stands is on the disk",
                () -> new HallMemory(session.workspace()).last().slide().equals(second));
        surfaces.made.clear();
        Hall killed = hall;

        dialogs.confirm(true);
        onWindow(() -> {
            open(); // a second window on the same file, as after a start, without the first having been closed in order
            return null;
        });
        Await.until("the same slide", () -> !surfaces.made.isEmpty() && second.equals(shownKey()));
        Await.until("the meeting", () -> meeting.revealed.stream().anyMatch(ref -> ref.kind() == RecordKind.SITTING));
        onWindow(() -> {
            killed.close();
            return null;
        });
    }

    @Test
    void without_a_way_to_stay_awake_it_is_told_before_the_start() {
        awake.refuses = true;
        dialogs.confirm(false);
        strike(KeyCode.F5);
        Await.until("the question", () -> awake.asked.get() == 1);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(surfaces.made).isEmpty();

        dialogs.confirm(true);
        strike(KeyCode.F5);
        Await.until("the hall", () -> !surfaces.open().isEmpty());
    }

    @Test
    void a_key_struck_twice_while_the_computer_is_asked_to_stay_awake_asks_once() {
        awake.slow = new CountDownLatch(1);
        awake.refuses = true;
        dialogs.confirm(true);
        strike(KeyCode.F5);
        strike(KeyCode.F5);
        awake.slow.countDown();

        Await.until("the hall", () -> !surfaces.open().isEmpty());
        assertThat(awake.asked.get()).isEqualTo(1);
    }

    @Test
    void a_projector_plugged_in_while_the_guide_is_open_begins_the_projection_by_itself(FxRobot robot) {
        awake.refuses = true; // asked once, not again when the screen comes
        dialogs.confirm(true);
        onWindow(() -> {
            displays.become(LAPTOP);
            return null;
        });
        strike(KeyCode.F5);
        Await.until(
                "the guide", () -> robot.lookup("#dialog-screens").tryQuery().isPresent());
        assertThat(surfaces.made).isEmpty();

        onWindow(() -> {
            displays.become(LAPTOP, PROJECTOR);
            return null;
        });
        Await.until("the hall", () -> "title".equals(shownKey()));
        assertThat(surfaces.last().on).isEqualTo(PROJECTOR);
        assertThat(robot.lookup("#dialog-screens").tryQuery()).isEmpty();
        assertThat(awake.asked.get()).isEqualTo(1);
    }

    @Test
    void the_computer_may_sleep_again_when_the_guide_is_left_without_projecting(FxRobot robot) {
        onWindow(() -> {
            displays.become(LAPTOP);
            return null;
        });
        strike(KeyCode.F5);
        Await.until(
                "the guide", () -> robot.lookup("#dialog-screens").tryQuery().isPresent());
        assertThat(awake.held.get()).isEqualTo(1);

        onWindow(() -> {
            robot.lookup("#dialog-screens").query().getScene().getWindow().hide();
            return null;
        });
        Await.until("the computer let go", () -> awake.held.get() == 0);
        assertThat(surfaces.made).isEmpty();
    }

    @Test
    void the_panel_shows_what_is_live_and_next_and_says_everything_in_words(FxRobot robot) {
        onWindow(() -> {
            place.show(hall.panel());
            return null;
        });
        Await.until("the slides", () -> hall.model().slides().size() > 3);
        SlideView live = robot.lookup("#hall-live").queryAs(SlideView.class);
        Await.until("the shape of the projector", () -> Math.abs(live.getWidth() / live.getHeight() - 4.0 / 3) < 0.02);
        assertThat(live.shown().slide().key()).isEqualTo("title");

        robot.interact(() -> robot.lookup("#hall-project").queryButton().fire());
        Await.until("the hall", () -> !surfaces.open().isEmpty());
        robot.interact(() -> robot.lookup("#hall-show").queryButton().fire());
        Await.until("the next slide", () -> !"title".equals(shownKey()));
        onWindow(() -> {
            displays.become(LAPTOP);
            return null;
        });
        Await.until(
                "the news",
                () -> robot.lookup("#hall-news").queryLabeled().getText().contains("terlepas"));
        assertThat(robot.lookup("#hall-state").queryLabeled().getText()).isEqualTo("TERLEPAS");

        onWindow(() -> {
            displays.become(LAPTOP, PROJECTOR);
            displays.become(LAPTOP, LARGER);
            return null;
        });
        Await.until(
                "the size it has now",
                () -> robot.lookup("#hall-screen").queryLabeled().getText().equals("Layar 2, 1920×1080"));
        assertThat(robot.lookup("#hall-state").queryLabeled().getText()).isEqualTo("TAYANG");

        robot.interact(() -> {
            ((ComboBox<?>) robot.lookup("#hall-message").query()).getEditor().setText("Waktu habis");
            robot.lookup("#hall-message-send").queryButton().fire();
        });
        assertThat(hall.model().hallProperty().get().foot().message()).isEqualTo("Waktu habis");
        assertThat(onWindow(() -> NodeWalk.silent(window.getScene().getRoot()))).isEmpty();
    }

    @Test
    void of_three_screens_one_is_chosen_from_the_menu_and_everything_says_which(FxRobot robot) {
        onWindow(() -> {
            displays.become(LAPTOP, PROJECTOR, RIGHTMOST);
            place.show(hall.panel());
            return null;
        });
        strike(KeyCode.F5);
        Await.until("the hall", () -> !surfaces.open().isEmpty());
        assertThat(hall.whereProperty().get()).isEqualTo("Tayang di Layar 2");
        assertThat(screenItem(robot, 1).isDisable()).isTrue();
        assertThat(screenItem(robot, 2).isSelected()).isTrue();

        robot.interact(() -> screenItem(robot, 3).fire());
        assertThat(surfaces.open()).singleElement().satisfies(surface -> assertThat(surface.on)
                .isEqualTo(RIGHTMOST));
        assertThat(remembered).containsExactly("1920×1080@2390,0");
        assertThat(hall.whereProperty().get()).isEqualTo("Tayang di Layar 3");
        assertThat(robot.lookup("#hall-screen").queryLabeled().getText()).isEqualTo("Layar 3, 1920×1080");
        assertThat(screenItem(robot, 3).isSelected()).isTrue();

        onWindow(() -> {
            displays.become(LAPTOP, PROJECTOR);
            return null;
        });
        assertThat(robot.lookup("#hall-news").queryLabeled().getText()).contains("pindah ke layar lain");
        assertThat(hall.whereProperty().get()).isEqualTo("Tayang di Layar 2");
    }

    /** What the menu of screens offers when it is opened now. */
    private static RadioMenuItem screenItem(FxRobot robot, int number) {
        return onWindow(() -> {
            MenuButton menu = robot.lookup("#hall-screens").queryAs(MenuButton.class);
            menu.getOnShowing().handle(null);
            return menu.getItems().stream()
                    .filter(item -> ("hall-screen-" + number).equals(item.getId()))
                    .map(RadioMenuItem.class::cast)
                    .findFirst()
                    .orElseThrow();
        });
    }

    @Test
    void a_panel_that_was_taken_away_draws_nothing_and_shows_what_is_live_when_it_comes_back() {
        Region panel = onWindow(() -> {
            Region made = hall.panel();
            place.show(made);
            return made;
        });
        SlideView live = (SlideView) panel.lookup("#hall-live");
        Await.until("the title", () -> live.shown().slide() != null);

        onWindow(() -> {
            place.show(new VBox());
            hall.model().advance();
            return null;
        });
        assertThat(onWindow(() -> live.shown().slide().key())).isEqualTo("title");
        onWindow(() -> {
            place.show(panel);
            return null;
        });
        String second = onWindow(() -> hall.model().liveProperty().get().key());
        assertThat(second).isNotEqualTo("title");
        Await.until("the live slide", () -> second.equals(live.shown().slide().key()));
    }

    @Test
    void what_differs_from_the_closed_text_is_told_to_the_operator(FxRobot robot) {
        session.rembuk().sittings().add(Set.of(MeetingKind.REMBUK));
        session.agreedTexts().lock();
        onWindow(() -> {
            place.show(hall.panel());
            return null;
        });
        Await.until("the slides", () -> hall.model().slides().size() > 3);
        assertThat(robot.lookup("#hall-later").query().isVisible()).isFalse();

        tasks.run(id.rembuk.task.Lane.WRITE, "", progress -> {
            session.agreedTexts().unlock("Pagu salah");
            PlanLine line = session.plans().lines().get(0);
            return session.plans().change(line.id(), PlanField.BUDGET, each -> each.edit()
                    .budget(Budget.of(1_000_000))
                    .build());
        });
        Await.until("the warning", () -> robot.lookup("#hall-later").query().isVisible());
        assertThat(robot.lookup("#hall-later").queryLabeled().getText())
                .contains("naskah terkunci versi 1")
                .contains("Rp 1.069.430.000");
    }

    private HallPicture shown() {
        return surfaces.made.isEmpty() ? HallPicture.NOTHING : surfaces.last().shown;
    }

    private String shownKey() {
        return shown().slide() == null ? "" : shown().slide().key();
    }

    private PlanTableBody.Row row() {
        return ((PlanTableBody) shown().slide().body()).rows().get(0);
    }

    private void strike(KeyCode code) {
        keys.strike(code);
    }

    private static <R> R onWindow(Callable<R> work) {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, work);
    }

    private static List<WorkspaceRecord> lines(Records records) {
        String cycle = CurrentCycle.of(records).id();
        String body = records.all(Organisation.class).get(0).id();
        List<WorkspaceRecord> lines = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            lines.add(PlanLines.complete(Ids.next(), cycle, body)
                    .position(i + 1)
                    .description("Kegiatan " + i)
                    .build());
        }
        return lines;
    }

    /** A computer that can be kept awake, or not. */
    private static final class Awake implements AwakeKeeper {
        private final AtomicInteger asked = new AtomicInteger();
        private final AtomicInteger held = new AtomicInteger();
        private volatile boolean refuses;
        private volatile CountDownLatch slow = new CountDownLatch(0);

        @Override
        public boolean hold() {
            asked.incrementAndGet();
            try {
                slow.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            if (!refuses) {
                held.incrementAndGet();
            }
            return !refuses;
        }

        @Override
        public void release() {
            held.decrementAndGet();
        }
    }

    /** A place with a field to type in, and room for the panel. */
    private static final class PlainScreen implements Screen {
        private final List<RecordRef> revealed = new CopyOnWriteArrayList<>();
        private final TextField field = new TextField();
        private final VBox root = new VBox(field);

        PlainScreen() {
            field.setAccessibleText("Kegiatan");
        }

        void show(Region panel) {
            root.getChildren().setAll(field, panel);
        }

        @Override
        public Region node() {
            return root;
        }

        @Override
        public void open() {}

        @Override
        public void close() {}

        @Override
        public void reveal(RecordRef ref) {
            revealed.add(ref);
        }
    }

    private final class Factories implements ScreenFactories {
        @Override
        public Map<Place, Supplier<Screen>> of(ScreenContext context) {
            return Map.of(Place.BERANDA, () -> place, Place.REMBUK, () -> meeting);
        }

        @Override
        public Optional<HallControl> hall(ScreenContext context) {
            hall = new Hall(
                    context,
                    new HallTools(
                            window, displays, awake, Workspaces.CLOCK, System::nanoTime, () -> "", remembered::add),
                    surfaces);
            hall.begin(window.getScene());
            return Optional.of(hall);
        }
    }
}
