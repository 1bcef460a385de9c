package id.rembuk.bench;

import id.rembuk.task.Progress;
import id.rembuk.usecase.ExportWorkplan;
import id.rembuk.usecase.Workplan;
import id.rembuk.usecase.WorkspaceSession;
import java.io.IOException;
import java.nio.file.Path;

/** A workplan of 20,000 lines, against raw SXSSF writing the same cells. */
final class WorkplanBenchmark {
    private static final int LINES = 20_000;
    private static final int RUNS = 5;

    private final Path scratch;

    WorkplanBenchmark(Path scratch) {
        this.scratch = scratch;
    }

    Ratio run() throws IOException {
        ExportWorkplan export = Samples.export();
        Workplan workplan;
        try (WorkspaceSession session = Samples.withLines(scratch.resolve("workplan.rembuk"), LINES)) {
            workplan = export.read(session.workspace());
        }
        Path ours = scratch.resolve("ours.xlsx");
        Path raw = scratch.resolve("raw.xlsx");
        export.write(workplan, ours, true, Progress.NONE);
        RawWorkbook peer = new RawWorkbook(WorkbookCells.read(ours));
        peer.write(raw);
        double[] our = new double[RUNS];
        double[] their = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            our[i] = millis(() -> export.write(workplan, ours, true, Progress.NONE));
            their[i] = millis(() -> peer.write(raw));
        }
        return new Ratio(
                "workplan of 20,000 lines | raw SXSSF, same cells", Ratio.median(our), Ratio.median(their), "ms", 1.3);
    }

    static double millis(Step step) throws IOException {
        System.gc();
        long start = System.nanoTime();
        step.run();
        return (System.nanoTime() - start) / 1e6;
    }

    /** Work that may fail on the disk. */
    interface Step {
        void run() throws IOException;
    }
}
