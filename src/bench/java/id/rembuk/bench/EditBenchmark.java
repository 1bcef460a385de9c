package id.rembuk.bench;

import id.rembuk.domain.history.EditName;
import id.rembuk.domain.plan.PlanLine;
import id.rembuk.usecase.WorkspaceSession;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/** One durable edit of a plan line with its history row, against raw sqlite-jdbc writing the same rows. */
final class EditBenchmark {
    private static final int WARM_UP = 5_000;
    private static final int BLOCKS = 25;
    private static final int EDITS = 40;

    private final Path scratch;

    EditBenchmark(Path scratch) {
        this.scratch = scratch;
    }

    Ratio run() throws Exception {
        Path ourFile = scratch.resolve("edits.rembuk");
        Path rawFile = scratch.resolve("raw.rembuk");
        List<String> ids;
        String changes;
        try (WorkspaceSession session = Samples.withLines(ourFile, 200)) {
            ids = session.plans().lines().stream().map(PlanLine::id).toList();
            edit(session, ids.get(0), "sekali");
            changes = session.workspace()
                    .read(records -> records.historyHead().orElseThrow().changes());
        }
        Files.copy(ourFile, rawFile);
        double[] ours = new double[BLOCKS];
        double[] raw = new double[BLOCKS];
        try (WorkspaceSession session = Samples.open(ourFile);
                RawEdits peer = new RawEdits(rawFile)) {
            block(session, ids, WARM_UP);
            block(peer, ids, changes, WARM_UP);
            for (int i = 0; i < BLOCKS; i++) {
                ours[i] = block(session, ids, EDITS);
                raw[i] = block(peer, ids, changes, EDITS);
            }
        }
        return new Ratio(
                "durable edit of a plan line | raw sqlite-jdbc WAL/FULL, same rows",
                Ratio.median(ours),
                Ratio.median(raw),
                "µs",
                2.0);
    }

    private static double block(WorkspaceSession session, List<String> ids, int edits) {
        long start = System.nanoTime();
        for (int i = 0; i < edits; i++) {
            edit(session, ids.get(i % ids.size()), "Keluaran " + (start % 100_000) + i);
        }
        return (System.nanoTime() - start) / 1000.0 / edits;
    }

    private static double block(RawEdits raw, List<String> ids, String changes, int edits) throws SQLException {
        long start = System.nanoTime();
        for (int i = 0; i < edits; i++) {
            raw.edit(ids.get(i % ids.size()), "Keluaran " + (start % 100_000) + i, changes);
        }
        return (System.nanoTime() - start) / 1000.0 / edits;
    }

    private static void edit(WorkspaceSession session, String id, String output) {
        session.plans().change(id, EditName.of("plan.change"), line -> line.edit()
                .output(output)
                .build());
    }
}
