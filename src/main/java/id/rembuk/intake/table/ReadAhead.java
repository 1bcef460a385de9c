package id.rembuk.intake.table;

import java.io.Closeable;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;

/** Reads the next rows of a sheet on another processor while somebody works on the rows before them. */
final class ReadAhead implements Closeable {
    private static final int MOST_ROWS = 1_024;

    /** Bytes of the sheet after which no further row is read ahead, whatever a row holds. */
    private static final int MOST_BYTES = 1 << 20;

    private final SourceFile source;
    private final RowSource rows;
    private ForkJoinTask<Batch> coming;

    /**
     * Rows one after the other.
     *
     * @param done bytes read up to their end
     * @param isLast whether none follow
     * @param failure what the reading ended with behind these rows; null for nothing
     */
    record Batch(List<SheetRow> rows, long done, boolean isLast, RuntimeException failure) {}

    ReadAhead(SourceFile source, RowSource rows) {
        this.source = source;
        this.rows = rows;
        coming = ForkJoinPool.commonPool().submit(this::read);
    }

    /** The next rows; those behind them are read from now on. */
    Batch next() {
        Batch batch = coming.join();
        if (!batch.isLast()) {
            coming = ForkJoinPool.commonPool().submit(this::read);
        }
        return batch;
    }

    /** Waits until nobody reads any more. */
    @Override
    public void close() {
        coming.quietlyJoin();
    }

    private Batch read() {
        List<SheetRow> read = new ArrayList<>(MOST_ROWS);
        long enough = rows.done() + MOST_BYTES;
        SourceFile.Step<SheetRow> next = rows::next;
        try {
            while (read.size() < MOST_ROWS && rows.done() <= enough) {
                SheetRow row = source.reading(next);
                if (row == null) {
                    return new Batch(read, rows.done(), true, null);
                }
                read.add(row);
            }
            return new Batch(read, rows.done(), false, null);
        } catch (RuntimeException e) {
            return new Batch(read, rows.done(), true, e);
        }
    }
}
