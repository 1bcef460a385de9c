package id.rembuk.bench;

import id.rembuk.domain.history.RecordRef;
import id.rembuk.task.Lane;
import id.rembuk.task.LaneRunner;
import id.rembuk.task.Progress;
import id.rembuk.text.Messages;
import id.rembuk.ui.hall.Display;
import id.rembuk.ui.hall.Displays;
import id.rembuk.ui.hall.Hall;
import id.rembuk.ui.hall.HallTools;
import id.rembuk.ui.kit.FxThread;
import id.rembuk.ui.kit.HallControl;
import id.rembuk.ui.kit.Look;
import id.rembuk.ui.kit.Navigator;
import id.rembuk.ui.kit.Place;
import id.rembuk.ui.kit.SaveStatus;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.ui.kit.Stylesheets;
import id.rembuk.ui.kit.UiAction;
import id.rembuk.usecase.ExportWorkplan;
import id.rembuk.usecase.WorkspaceSession;
import id.rembuk.usecase.port.AwakeKeeper;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;

/** A workspace, its lanes and a real window of the hall, which stands on the only screen there is. */
final class HallRoom implements AutoCloseable {
    private final WorkspaceSession session;
    private final LaneRunner lanes = new LaneRunner(FxThread.LATER);
    private final ScreenContext context;
    private final Stage operator;
    private final Hall hall;
    private final Scene stage;

    /** @param session becomes the room's */
    HallRoom(WorkspaceSession session) throws Exception {
        this.session = session;
        operator = startToolkit();
        context = new ScreenContext(
                session, lanes, Messages.indonesian(), new NoDialogs(), new Here(), new SaveStatus(), new Look());
        hall = onFx(this::opened);
        stage = hallScene();
    }

    ScreenContext context() {
        return context;
    }

    Hall hall() {
        return hall;
    }

    /** The operator's window. */
    Stage operator() {
        return operator;
    }

    /** What the hall's window shows. */
    Scene stage() {
        return stage;
    }

    /** Lets the hall see the slide of a record. */
    void follow(RecordRef record) throws Exception {
        onFx(() -> {
            hall.model().followingProperty().set(true);
            hall.selected(record);
            return null;
        });
    }

    /** Writes the workbook of the workspace once. */
    void export() {
        ExportWorkplan export = Samples.export();
        Path target = session.workspace().file().resolveSibling("tayang.xlsx");
        export.write(export.read(session.workspace()), target, true, Progress.NONE);
    }

    /** Does something on a lane and waits for it. */
    <R> R on(Lane lane, Callable<R> work) throws Exception {
        CompletableFuture<R> done = new CompletableFuture<>();
        lanes.run(lane, "", progress -> work.call()).onSuccess(done::complete).onFailure(done::completeExceptionally);
        return done.get(120, TimeUnit.SECONDS);
    }

    /** Whether letters that begin like this stand anywhere below a node. */
    static boolean shows(Parent parent, String text) {
        for (Node child : parent.getChildrenUnmodifiable()) {
            if ((child instanceof Text words && words.getText().startsWith(text))
                    || (child instanceof Parent inner && shows(inner, text))) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void close() {
        CompletableFuture.runAsync(
                        () -> {
                            hall.close();
                            operator.hide();
                        },
                        Platform::runLater)
                .join();
        lanes.close();
        session.close();
    }

    private Hall opened() {
        Stylesheets.loadFonts();
        Hall made = new Hall(
                context,
                new HallTools(
                        operator,
                        new TwoScreens(),
                        new NeverAsleep(),
                        Clock.system(ZoneId.systemDefault()),
                        System::nanoTime,
                        () -> "",
                        name -> {}));
        made.perform(UiAction.PROJECT);
        return made;
    }

    /** The hall's window once its deck is there. */
    private Scene hallScene() throws Exception {
        for (int i = 0; i < 600; i++) {
            Scene found = onFx(() -> Window.getWindows().stream()
                    .filter(window -> window != operator && window.getScene() != null)
                    .map(Window::getScene)
                    .filter(scene -> scene.getRoot().lookup("#hall-slide") != null)
                    .filter(scene -> !hall.model().slides().isEmpty())
                    .findFirst()
                    .orElse(null));
            if (found != null) {
                return found;
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        throw new IllegalStateException("no window of the hall");
    }

    private static Stage startToolkit() throws Exception {
        CompletableFuture<Stage> started = new CompletableFuture<>();
        Runnable first = () -> {
            Platform.setImplicitExit(false);
            Stage made = new Stage();
            made.setScene(new Scene(new StackPane(), 1280, 720));
            made.show();
            started.complete(made);
        };
        try {
            Platform.startup(first);
        } catch (IllegalStateException e) {
            Platform.runLater(first); // another benchmark has started it
        }
        return started.get(30, TimeUnit.SECONDS);
    }

    static <T> T onFx(Callable<T> call) throws Exception {
        CompletableFuture<T> answer = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                answer.complete(call.call());
            } catch (Exception e) {
                answer.completeExceptionally(e);
            }
        });
        return answer.get(60, TimeUnit.SECONDS);
    }

    private final class Here implements Navigator {
        @Override
        public void go(Place place) {}

        @Override
        public void reveal(RecordRef ref) {}

        @Override
        public void perform(UiAction action) {}

        @Override
        public Optional<HallControl> hall() {
            return Optional.of(hall);
        }
    }

    private static final class TwoScreens implements Displays {
        @Override
        public List<Display> all() {
            return List.of(
                    new Display(0, 0, 1280, 720, 1, /* operator= */ true),
                    new Display(0, 0, 1024, 768, 1, /* operator= */ false));
        }

        @Override
        public Runnable watch(Runnable changed) {
            return () -> {};
        }
    }

    private static final class NeverAsleep implements AwakeKeeper {
        @Override
        public boolean hold() {
            return true;
        }

        @Override
        public void release() {}
    }
}
