package id.rembuk.bench;

import id.rembuk.domain.history.RecordRef;
import id.rembuk.domain.plan.PlanField;
import id.rembuk.domain.plan.PlanLine;
import id.rembuk.task.Lane;
import id.rembuk.task.LaneRunner;
import id.rembuk.task.Progress;
import id.rembuk.text.Messages;
import id.rembuk.ui.hall.Display;
import id.rembuk.ui.hall.Displays;
import id.rembuk.ui.hall.Hall;
import id.rembuk.ui.hall.HallTools;
import id.rembuk.ui.kit.FxThread;
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
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;

/**
 * From the commit of an edit to its letters on the hall's window, with a plan of 2,000 lines and a workbook being written
 * all the while; the window stands on the only screen there is.
 */
final class HallBenchmark {
    private static final int LINES = 2_000;
    private static final int EDITS = 200;
    private static final double FRAME = 1e9 / 60;

    private final Path scratch;
    private Stage operator;

    HallBenchmark(Path scratch) {
        this.scratch = scratch;
    }

    String note() throws Exception {
        startToolkit();
        double[] whole = new double[EDITS];
        double[] afterCommit = new double[EDITS];
        double[] known = new double[EDITS];
        AtomicBoolean ended = new AtomicBoolean();
        try (WorkspaceSession session = Samples.withLines(scratch.resolve("hall.rembuk"), LINES);
                LaneRunner lanes = new LaneRunner(FxThread.INSTANCE)) {
            ScreenContext context = new ScreenContext(
                    session, lanes, Messages.indonesian(), new NoDialogs(), nowhere(), new SaveStatus(), new Look());
            AtomicLong committed = new AtomicLong();
            session.changes().subscribe(change -> committed.set(System.nanoTime())); // before the hall hears of it
            Hall hall = onFx(() -> opened(context));
            PlanLine line = session.plans().lines().get(0);
            Scene stage = hallScene(hall);
            onFx(() -> {
                hall.model().followingProperty().set(true);
                hall.selected(RecordRef.of(line));
                return null;
            });
            exportAllTheWhile(session, lanes, ended);
            AtomicLong drawn = new AtomicLong();
            onFx(() -> {
                hall.model().hallProperty().addListener((o, was, now) -> drawn.set(System.nanoTime()));
                return null;
            });
            CpuTime cpu = CpuTime.now();
            for (int i = 0; i < EDITS; i++) {
                String text = "Perubahan ke-" + i;
                long start = System.nanoTime();
                CompletableFuture<Long> seen = painted(stage, text);
                lanes.run(Lane.WRITE, "", progress -> {
                    session.plans().change(line.id(), PlanField.OUTPUT, each -> each.edit()
                            .description(text)
                            .build());
                    return null;
                });
                long at = seen.get(60, TimeUnit.SECONDS);
                whole[i] = (at - start) / FRAME;
                afterCommit[i] = (at - committed.get()) / FRAME;
                known[i] = (drawn.get() - committed.get()) / FRAME;
            }
            String spent = cpu.since(EDITS);
            System.out.println(spent + " known p50 " + percentile(known, 50) + " p95 " + percentile(known, 95));
            ended.set(true);
            onFx(() -> {
                hall.close();
                return null;
            });
        }
        return String.format(
                Locale.ROOT,
                "Edit on the hall's window, %,d lines, a workbook being written, %d edits: p50 %.1f, p95 %.1f frames"
                        + " of 1/60 s from the commit (p95 %.1f from the key, commit and disk included)",
                LINES,
                EDITS,
                percentile(afterCommit, 50),
                percentile(afterCommit, 95),
                percentile(whole, 95));
    }

    private Hall opened(ScreenContext context) {
        Stylesheets.loadFonts();
        Display screen = new Display(0, 0, 1280, 720, 1, /* operator= */ true);
        Display hall = new Display(0, 0, 1024, 768, 1, /* operator= */ false);
        Displays displays = new Displays() {
            @Override
            public List<Display> all() {
                return List.of(screen, hall);
            }

            @Override
            public Runnable watch(Runnable changed) {
                return () -> {};
            }
        };
        AwakeKeeper awake = new AwakeKeeper() {
            @Override
            public boolean hold() {
                return true;
            }

            @Override
            public void release() {}
        };
        Hall made = new Hall(
                context,
                new HallTools(
                        operator, displays, awake, Clock.systemDefaultZone(), System::nanoTime, () -> "", name -> {}));
        made.perform(UiAction.PROJECT);
        return made;
    }

    private static void exportAllTheWhile(WorkspaceSession session, LaneRunner lanes, AtomicBoolean ended) {
        ExportWorkplan export = Samples.export();
        Path target = session.workspace().file().resolveSibling("tayang.xlsx");
        lanes.run(Lane.WORK, "", progress -> {
            while (!ended.get()) {
                export.write(export.read(session.workspace()), target, true, Progress.NONE);
            }
            return null;
        });
    }

    /** The hall's window once its deck is there. */
    private Scene hallScene(Hall hall) throws Exception {
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

    /** When the pulse that laid out the text is over. */
    private static CompletableFuture<Long> painted(Scene scene, String text) throws Exception {
        CompletableFuture<Long> done = new CompletableFuture<>();
        onFx(() -> {
            Runnable[] listener = new Runnable[1];
            listener[0] = () -> {
                if (shows(scene.getRoot(), text)) {
                    scene.removePostLayoutPulseListener(listener[0]);
                    done.complete(System.nanoTime());
                }
            };
            scene.addPostLayoutPulseListener(listener[0]);
            return null;
        });
        return done;
    }

    private static boolean shows(Parent parent, String text) {
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (child instanceof Text words && words.getText().startsWith(text)
                    || child instanceof Parent inner && shows(inner, text)) {
                return true;
            }
        }
        return false;
    }

    private static double percentile(double[] values, int percent) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }

    private void startToolkit() throws Exception {
        CompletableFuture<Void> started = new CompletableFuture<>();
        Runnable first = () -> {
            Platform.setImplicitExit(false);
            operator = new Stage();
            operator.setScene(new Scene(new StackPane(), 400, 300));
            operator.show();
            started.complete(null);
        };
        try {
            Platform.startup(first);
        } catch (IllegalStateException e) {
            Platform.runLater(first); // another benchmark has started it
        }
        started.get(30, TimeUnit.SECONDS);
    }

    private static Navigator nowhere() {
        return new Navigator() {
            @Override
            public void go(Place place) {}

            @Override
            public void reveal(RecordRef ref) {}

            @Override
            public void perform(UiAction action) {}
        };
    }

    private static <T> T onFx(Callable<T> call) throws Exception {
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
}
