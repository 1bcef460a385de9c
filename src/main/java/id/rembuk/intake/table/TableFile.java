package id.rembuk.intake.table;

import id.rembuk.task.Progress;
import java.util.List;

/** An opened workbook or csv file; its rows are streamed, never held all at once. */
public interface TableFile extends AutoCloseable {
    List<SheetInfo> sheets();

    /** Merged cells of a sheet, at most the first 10,000. */
    List<MergedRange> merged(int sheet);

    /**
     * Streams the rows of a sheet that hold something, in order. Runs of formatted but empty rows cost no memory.
     *
     * @throws id.rembuk.domain.UserError {@code intake.*} when the file is damaged
     */
    void rows(int sheet, Progress progress, RowConsumer consumer);

    @Override
    void close();
}
