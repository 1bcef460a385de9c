package id.rembuk.intake.table;

import id.rembuk.domain.UserError;
import id.rembuk.task.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.util.List;

/** A text table: fields between semicolons, commas, tabs or bars, as found in its content. */
final class CsvFile implements TableFile {
    private final SourceFile source;
    private final TextEncoding encoding;
    private final char separator;

    private CsvFile(SourceFile source, TextEncoding encoding, char separator) {
        this.source = source;
        this.encoding = encoding;
        this.separator = separator;
    }

    static TableFile open(SourceFile source, Progress progress) throws IOException {
        TextEncoding encoding = TextEncoding.of(source.path(), progress);
        try (InputStream in = Files.newInputStream(source.path());
                Reader reader = encoding.reader(in)) {
            String start = start(reader);
            if (start.isBlank() && start.length() < CsvSeparator.SAMPLE) {
                throw new UserError("intake.empty", source.name());
            }
            return new CsvFile(source, encoding, CsvSeparator.of(start));
        }
    }

    @Override
    public List<SheetInfo> sheets() {
        return List.of(new SheetInfo(0, "", false));
    }

    @Override
    public List<MergedRange> merged(int sheet) {
        return List.of();
    }

    @Override
    public void rows(int sheet, Progress progress, RowConsumer consumer) {
        RowSource.stream(source, () -> new CsvRows(source, encoding, separator), progress, consumer);
    }

    /** Nothing to let go of: every pass opens and closes the file itself. */
    @Override
    public void close() {}

    private static String start(Reader reader) throws IOException {
        char[] sample = new char[CsvSeparator.SAMPLE];
        int filled = 0;
        int read = reader.read(sample);
        while (read > 0) {
            filled += read;
            read = filled == sample.length ? 0 : reader.read(sample, filled, sample.length - filled);
        }
        return new String(sample, 0, filled);
    }
}
