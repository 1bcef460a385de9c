package id.rembuk.intake.table;

import id.rembuk.task.Progress;
import java.io.Closeable;
import java.io.IOException;

/** Gives the rows of a sheet one after the other. */
interface RowSource extends Closeable {
    /** The next row that holds something; null at the end. */
    SheetRow next() throws Exception;

    /** Bytes read so far. */
    long done();

    /** Bytes there are, 0 when not known. */
    long total();

    /** Passes all rows on. What the consumer throws is passed on as it is; what the source throws is told by the file. */
    static void stream(SourceFile source, Step opening, Progress progress, RowConsumer consumer) {
        try (RowSource rows = source.reading(opening::open);
                ReadAhead ahead = new ReadAhead(source, rows)) {
            ReadAhead.Batch batch;
            do {
                batch = ahead.next();
                progress.report(batch.done(), rows.total(), "");
                for (SheetRow row : batch.rows()) {
                    progress.checkCancelled();
                    if (!consumer.row(row)) {
                        return;
                    }
                }
                if (batch.failure() != null) {
                    throw batch.failure();
                }
            } while (!batch.isLast());
        } catch (IOException e) {
            throw source.damaged();
        }
        source.mustBeUnchanged();
    }

    /** Opens the rows. */
    interface Step {
        RowSource open() throws Exception;
    }
}
