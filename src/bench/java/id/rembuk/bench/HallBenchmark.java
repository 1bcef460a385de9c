package id.rembuk.bench;

import static id.rembuk.bench.HallRoom.onFx;

import id.rembuk.domain.history.RecordRef;
import id.rembuk.domain.plan.PlanField;
import id.rembuk.domain.plan.PlanLine;
import id.rembuk.task.Lane;
import id.rembuk.usecase.WorkspaceSession;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import javafx.scene.Scene;

/**
 * From the commit of an edit to its letters on the hall's window, with a plan of 2,000 lines and a workbook being written
 * all the while. Processor time stands beside it, because a busy machine changes that less.
 */
final class HallBenchmark {
    private static final int LINES = 2_000;
    private static final int WARM = 30;
    private static final int EDITS = 200;
    private static final double FRAME = 1e9 / 60;

    private final Path scratch;
    private final double[] whole = new double[EDITS];
    private final double[] afterCommit = new double[EDITS];
    private final AtomicLong committed = new AtomicLong();

    HallBenchmark(Path scratch) {
        this.scratch = scratch;
    }

    String note() throws Exception {
        AtomicBoolean ended = new AtomicBoolean();
        WorkspaceSession session = Samples.withLines(scratch.resolve("hall.rembuk"), LINES);
        session.changes().subscribe(change -> committed.set(System.nanoTime())); // before the hall hears of it
        CpuTime spent;
        try (HallRoom room = new HallRoom(session)) {
            PlanLine line = session.plans().lines().get(0);
            room.follow(RecordRef.of(line));
            CompletableFuture<Void> exports = CompletableFuture.runAsync(() -> exportUntil(room, ended));
            for (int i = 0; i < WARM; i++) {
                edit(room, line, "Pemanasan ke-" + i);
            }
            CpuTime before = CpuTime.now();
            for (int i = 0; i < EDITS; i++) {
                long start = System.nanoTime();
                long at = edit(room, line, "Perubahan ke-" + i);
                whole[i] = (at - start) / FRAME;
                afterCommit[i] = (at - committed.get()) / FRAME;
            }
            spent = CpuTime.now().since(before);
            ended.set(true);
            exports.get(120, TimeUnit.SECONDS);
        }
        return String.format(
                Locale.ROOT,
                "Edit on the hall's window, %,d lines, a workbook being written, %d edits: p50 %.1f, p95 %.1f frames"
                        + " of 1/60 s from the commit (p95 %.1f from the key, commit and disk included); processor time of"
                        + " an edit %.1f ms to decide, write and follow it, %.1f ms in the window's thread",
                LINES,
                EDITS,
                percentile(afterCommit, 50),
                percentile(afterCommit, 95),
                percentile(whole, 95),
                spent.millis("rembuk-WRITE") / EDITS,
                spent.millis("JavaFX Application Thread") / EDITS);
    }

    /** Answers when the hall's window has laid the letters out. */
    private static long edit(HallRoom room, PlanLine line, String text) throws Exception {
        CompletableFuture<Long> seen = painted(room.stage(), text);
        room.context().tasks().run(Lane.WRITE, "", progress -> room.context()
                .session()
                .plans()
                .change(line.id(), PlanField.OUTPUT, each -> each.edit()
                        .description(text)
                        .build()));
        return seen.get(60, TimeUnit.SECONDS);
    }

    private static void exportUntil(HallRoom room, AtomicBoolean ended) {
        try {
            while (!ended.get()) {
                room.on(Lane.WORK, () -> {
                    room.export();
                    return null;
                });
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** When the pulse that laid out the text is over. */
    private static CompletableFuture<Long> painted(Scene scene, String text) throws Exception {
        CompletableFuture<Long> done = new CompletableFuture<>();
        onFx(() -> {
            Runnable[] listener = new Runnable[1];
            listener[0] = () -> {
                if (HallRoom.shows(scene.getRoot(), text)) {
                    scene.removePostLayoutPulseListener(listener[0]);
                    done.complete(System.nanoTime());
                }
            };
            scene.addPostLayoutPulseListener(listener[0]);
            return null;
        });
        return done;
    }

    private static double percentile(double[] values, int percent) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }
}
