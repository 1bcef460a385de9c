package id.rembuk.launch;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.UserError;
import id.rembuk.settings.AppPaths;
import id.rembuk.support.Await;
import id.rembuk.support.ReadyWorkspace;
import id.rembuk.support.ScreenStage;
import id.rembuk.support.WindowExtension;
import id.rembuk.support.Workspaces;
import id.rembuk.task.DirectTaskRunner;
import id.rembuk.task.Job;
import id.rembuk.task.Lane;
import id.rembuk.task.LaneRunner;
import id.rembuk.task.TaskRunner;
import id.rembuk.ui.kit.FxThread;
import id.rembuk.ui.kit.Place;
import id.rembuk.ui.kit.Screen;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.ui.kit.UiAction;
import id.rembuk.ui.settings.Safekeeping;
import id.rembuk.usecase.WorkspaceSession;
import id.rembuk.usecase.port.WorkspaceFiles.Backup;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.function.Predicate;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** No button and no key of any place fails, whatever has been read so far and however little there is. */
@ExtendWith(WindowExtension.class)
class EveryButtonTest {
    private static final int FRAMES = 3;
    private static final List<Lane> THREADS = List.of(Lane.WRITE, Lane.READ, Lane.WORK, Lane.WORK);

    @TempDir
    Path folder;

    private final List<String> failures = new ArrayList<>();
    private final CountDownLatch held = new CountDownLatch(1);
    private final LaneRunner waiting = new LaneRunner(FxThread.LATER);
    private final ListChangeListener<Window> closesDialogs = change -> {
        while (change.next()) {
            change.getAddedSubList().stream()
                    .filter(window -> !window.equals(stage()))
                    .forEach(window -> FxThread.later(window::hide));
        }
    };
    private Stage stage;
    private AppContext context;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    private Stage stage() {
        return stage;
    }

    @BeforeEach
    void listenToTheWindow() {
        context = new AppContext(new AppPaths(
                folder.resolve("atur"), folder.resolve("log"), folder.resolve("ruang"), folder.resolve("templates")));
        Await.answer(() -> {
            Window.getWindows().addListener(closesDialogs);
            Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> note("later", failure));
            return null;
        });
    }

    @AfterEach
    void leave() {
        Await.answer(() -> {
            Window.getWindows().removeListener(closesDialogs);
            Thread.currentThread().setUncaughtExceptionHandler(null);
            return null;
        });
        held.countDown();
        waiting.close();
        context.close();
    }

    @ParameterizedTest
    @EnumSource(value = Place.class, mode = Mode.EXCLUDE, names = "TINDAK_LANJUT")
    void before_anything_has_been_read(Place place) {
        THREADS.forEach(lane -> waiting.run(lane, "held", progress -> {
            held.await();
            return null;
        }));
        try (WorkspaceSession session = ReadyWorkspace.create(folder.resolve("siap.rembuk"))) {
            pressAll(place, session, waiting);
            held.countDown();
            letEverythingEnd();
        }

        assertThat(failures).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Place.class, mode = Mode.EXCLUDE, names = "TINDAK_LANJUT")
    void where_nothing_has_been_entered(Place place) {
        try (WorkspaceSession session = Workspaces.create(folder.resolve("baru.rembuk"))) {
            pressAll(place, session, new DirectTaskRunner());
        }

        assertThat(failures).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Place.class, mode = Mode.EXCLUDE, names = "TINDAK_LANJUT")
    void where_one_of_each_has_been_entered(Place place) {
        try (WorkspaceSession session = ReadyWorkspace.create(folder.resolve("siap.rembuk"))) {
            pressAll(place, session, new DirectTaskRunner());
        }

        assertThat(failures).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Place.class, mode = Mode.EXCLUDE, names = "TINDAK_LANJUT")
    void in_a_file_that_can_only_be_read(Place place) {
        Path file = folder.resolve("siap.rembuk");
        ReadyWorkspace.create(file).close();
        try (WorkspaceSession session = Workspaces.openReadOnly(file)) {
            pressAll(place, session, new DirectTaskRunner());
        }

        assertThat(failures).isEmpty();
    }

    /** What one answer asks for runs in the round after it. */
    private void letEverythingEnd() {
        for (int round = 0; round < 4; round++) {
            List<Job<?>> last = new ArrayList<>();
            THREADS.forEach(lane -> last.add(waiting.run(lane, "last", progress -> null)));
            Await.until("all work ended", () -> last.stream().allMatch(job -> job.state() == Job.State.SUCCEEDED));
        }
    }

    private void pressAll(Place place, WorkspaceSession session, TaskRunner tasks) {
        Screen[] screen = new Screen[1];
        ScreenStage shown = Await.answer(() -> ScreenStage.open(stage, session, tasks, its -> {
            screen[0] = make(place, its);
            return screen[0];
        }));
        List<String> pressed = new ArrayList<>();
        for (ButtonBase button = next(pressed); button != null; button = next(pressed)) {
            pressed.add(name(button));
            press(name(button), button::fire);
            if (button instanceof MenuButton menu) {
                List.copyOf(menu.getItems()).stream()
                        .filter(item -> !item.isDisable())
                        .forEach(item -> press(item.getId(), item::fire));
            }
        }
        assertThat(pressed).as("buttons of " + place).isNotEmpty();
        chooseEverything();
        for (UiAction action : UiAction.values()) {
            press(action.name(), () -> screen[0].perform(action));
        }
        press("close", screen[0]::close);
        WaitForAsyncUtils.waitForFxEvents();
        shown.errors.forEach(each -> note("told", each));
    }

    private Screen make(Place place, ScreenContext its) {
        Safekeeping safekeeping =
                new Safekeeping(context.backups(its.session()), () -> context.handOver(its.session()), new StaysOpen());
        return context.screens(its, safekeeping).get(place).get();
    }

    /** Chooses the last of everything in view that can be chosen. */
    private void chooseEverything() {
        Set<Node> nodes = Await.answer(() -> stage.getScene().getRoot().lookupAll("*"));
        for (Node node : nodes) {
            if (node.isDisabled() || !isShown(node)) {
                continue;
            }
            if (node instanceof TableView<?> table) {
                press("last row of " + node.getId(), table.getSelectionModel()::selectLast);
            } else if (node instanceof ListView<?> list) {
                press("last of " + node.getId(), list.getSelectionModel()::selectLast);
            } else if (node instanceof ComboBox<?> box) {
                press("last choice of " + node.getId(), box.getSelectionModel()::selectLast);
            } else if (node instanceof CheckBox box) {
                press("mark " + node.getId(), box::fire);
            }
        }
    }

    /** The first button in view that has not been pressed yet, also one that came with the last. */
    private ButtonBase next(List<String> pressed) {
        Predicate<Node> canBePressed = node ->
                node instanceof ButtonBase && !node.isDisabled() && isShown(node) && !pressed.contains(name(node));
        return Await.answer(() -> stage.getScene().getRoot().lookupAll("*").stream()
                .filter(canBePressed)
                .map(ButtonBase.class::cast)
                .findFirst()
                .orElse(null));
    }

    private static boolean isShown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static String name(Node button) {
        return button.getId() == null ? ((ButtonBase) button).getText() : button.getId();
    }

    private void press(String what, Runnable act) {
        Await.answer(() -> {
            try {
                act.run();
            } catch (RuntimeException e) {
                note(what, e);
            }
            return null;
        });
    }

    private void note(String what, Throwable failure) {
        if (!(failure instanceof UserError)) {
            List<String> ours = Arrays.stream(failure.getStackTrace())
                    .map(StackTraceElement::toString)
                    .filter(at -> at.contains("id.rembuk."))
                    .limit(FRAMES)
                    .toList();
            failures.add(what + ": " + failure + " at " + ours);
        }
    }

    /** The window's part of restoring: here the workspace stays as it is. */
    private static final class StaysOpen implements Safekeeping.FileActs {
        @Override
        public void restore(Backup backup) {}

        @Override
        public void reopen() {}

        @Override
        public void backedUp(Backup backup) {}
    }
}
