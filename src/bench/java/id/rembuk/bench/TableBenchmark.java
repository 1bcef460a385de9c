package id.rembuk.bench;

import id.rembuk.domain.history.RecordRef;
import id.rembuk.domain.plan.PlanLine;
import id.rembuk.task.Lane;
import id.rembuk.task.LaneRunner;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.FxThread;
import id.rembuk.ui.kit.Look;
import id.rembuk.ui.kit.Navigator;
import id.rembuk.ui.kit.Place;
import id.rembuk.ui.kit.SaveStatus;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.ui.kit.UiAction;
import id.rembuk.ui.plan.PlanView;
import id.rembuk.usecase.WorkspaceSession;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/**
 * Opening the plan table with 20,000 lines, against a bare TableView of the same rows read by the same query. A word is
 * filtered by when the check of the plan has come in, because nobody types in the second in which the table opens: before
 * that the figure would be the wait for the first picture and the check, not the filter.
 */
final class TableBenchmark {
    private static final int LINES = 20_000;
    private static final int RUNS = 9;

    private final Path scratch;
    private final StackPane root = new StackPane();
    private double filterMillis;
    private int found;

    TableBenchmark(Path scratch) {
        this.scratch = scratch;
    }

    Ratio run() throws Exception {
        startToolkit();
        double[] ours = new double[RUNS];
        double[] bare = new double[RUNS];
        double[] filters = new double[RUNS];
        try (WorkspaceSession session = Samples.withLines(scratch.resolve("table.rembuk"), LINES);
                LaneRunner lanes = new LaneRunner(FxThread.LATER)) {
            ScreenContext context = new ScreenContext(
                    session, lanes, Messages.indonesian(), new NoDialogs(), nowhere(), new SaveStatus(), new Look());
            openOurs(context);
            openBare(context);
            for (int i = 0; i < RUNS; i++) {
                ours[i] = openOurs(context);
                filters[i] = filterMillis;
                bare[i] = openBare(context);
            }
        }
        filterMillis = Ratio.median(filters);
        return new Ratio(
                "plan table with 20,000 lines: open | bare TableView, same query",
                Ratio.median(ours),
                Ratio.median(bare),
                "ms",
                1.3);
    }

    String filterNote() {
        return String.format(
                Locale.ROOT, "Filtering 20,000 lines by a word (%d rows found): %.0f ms", found, filterMillis);
    }

    private double openOurs(ScreenContext context) throws Exception {
        PlanView view = onFx(() -> new PlanView(context));
        TableView<?> table = (TableView<?>) view.node().lookup("#plan-table");
        double opened = show(view.node(), table, () -> {
            view.open();
            return null;
        });
        await(() -> root.lookup("#plan-findings .finding-line") != null);
        filterMillis = filter(table);
        onFx(() -> {
            view.close();
            return null;
        });
        return opened;
    }

    private double filter(TableView<?> table) throws Exception {
        int before = onFx(() -> table.getItems().size());
        long start = System.nanoTime();
        onFx(() -> {
            ((TextField) root.lookup("#plan-filter")).setText("posyandu");
            return null;
        });
        await(() -> table.getItems().size() < before);
        double millis = (System.nanoTime() - start) / 1e6;
        found = onFx(() -> table.getItems().size());
        return millis;
    }

    private double openBare(ScreenContext context) throws Exception {
        TableView<PlanLine> table = onFx(TableBenchmark::bareTable);
        return show(table, table, () -> {
            context.tasks()
                    .run(Lane.READ, "bare", progress -> context.session()
                            .plans()
                            .lines())
                    .onSuccess(lines -> table.getItems().setAll(lines));
            return null;
        });
    }

    private double show(Parent node, TableView<?> table, Callable<Void> open) throws Exception {
        onFx(() -> {
            root.getChildren().clear();
            return null;
        });
        collect();
        long start = System.nanoTime();
        onFx(() -> {
            root.getChildren().setAll(node);
            open.call();
            return null;
        });
        await(() -> hasRow(table));
        return (System.nanoTime() - start) / 1e6;
    }

    /**
     * Collects all garbage, also that of the table opened before. While the renderer holds an array, Java makes a small
     * collection of the one asked for; what is left then has to be collected during some later opening.
     */
    private static void collect() throws InterruptedException {
        GarbageCollectorMXBean whole = ManagementFactory.getGarbageCollectorMXBeans().stream()
                .filter(collector -> collector.getName().equals("MarkSweepCompact"))
                .findFirst()
                .orElseThrow();
        for (long before = whole.getCollectionCount(); whole.getCollectionCount() == before; ) {
            TimeUnit.MILLISECONDS.sleep(20);
            System.gc();
        }
    }

    private static boolean hasRow(TableView<?> table) {
        return table.getItems().size() >= LINES
                && table.lookupAll(".table-row-cell").stream()
                        .anyMatch(row -> row instanceof IndexedCell<?> cell && !cell.isEmpty());
    }

    private static TableView<PlanLine> bareTable() {
        TableView<PlanLine> table = new TableView<>();
        table.setFixedCellSize(27);
        List<Function<PlanLine, String>> columns = List.of(
                PlanLine::output,
                PlanLine::nomenclatureCode,
                line -> String.valueOf(line.interventionClass()),
                line -> line.baseline() == null ? "" : Formats.number(line.baseline()),
                line -> line.target().number() == null
                        ? ""
                        : Formats.number(line.target().number()),
                PlanLine::unit,
                line -> String.valueOf(line.sites().areaIds().size()),
                line -> line.budget().rupiah() == null
                        ? ""
                        : Formats.number(line.budget().rupiah()),
                line -> line.stuntingShare() == null ? "" : Formats.number(line.stuntingShare()),
                line -> String.valueOf(line.funds().size()));
        for (Function<PlanLine, String> text : columns) {
            TableColumn<PlanLine, String> column = new TableColumn<>("kolom");
            column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
            table.getColumns().add(column);
        }
        return table;
    }

    private void startToolkit() throws Exception {
        CompletableFuture<Void> started = new CompletableFuture<>();
        Platform.startup(() -> {
            Platform.setImplicitExit(false);
            Stage stage = new Stage();
            stage.setScene(new Scene(root, 1280, 728));
            stage.show();
            started.complete(null);
        });
        started.get(30, TimeUnit.SECONDS);
    }

    /** Waits until a condition holds after a pulse, asked on the window's thread. */
    private void await(BooleanSupplier condition) throws Exception {
        CompletableFuture<Void> done = new CompletableFuture<>();
        Runnable[] listener = new Runnable[1];
        onFx(() -> {
            Scene scene = root.getScene();
            listener[0] = () -> {
                if (condition.getAsBoolean()) {
                    scene.removePostLayoutPulseListener(listener[0]);
                    done.complete(null);
                } else {
                    Platform.requestNextPulse();
                }
            };
            scene.addPostLayoutPulseListener(listener[0]);
            Platform.requestNextPulse();
            return null;
        });
        done.get(60, TimeUnit.SECONDS);
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
}
