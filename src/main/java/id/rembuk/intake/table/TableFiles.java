package id.rembuk.intake.table;

import id.rembuk.domain.UserError;
import id.rembuk.task.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Opens what other offices send, by what is in the file and not by the ending of its name. */
public final class TableFiles {
    private TableFiles() {}

    /**
     * Opens a workbook (xlsx, xlsm, small xls) or a text table (csv, tsv, txt). Whoever opens it closes it; until then
     * Windows lets nobody move the file.
     *
     * @throws UserError {@code intake.*} when it cannot be read, with what to do
     * @throws id.rembuk.task.CancelledException when stopped; nothing is left open
     */
    public static TableFile open(Path file, Progress progress) {
        SourceFile source = SourceFile.of(file);
        progress.checkCancelled();
        return source.reading(() -> {
            FileKind kind = FileKind.of(source);
            return switch (kind) {
                case XLSX -> XlsxFile.open(source, progress);
                case XLS -> XlsFile.open(source);
                case TEXT -> CsvFile.open(source, progress);
                default -> throw kind.refusal(source);
            };
        });
    }

    /** The first bytes of a file, fewer when it is shorter. */
    static byte[] head(Path file, int most) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(most);
        }
    }
}
