package id.rembuk.intake.table;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.UserError;
import id.rembuk.task.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads all of a file made by a fuzzer and checks what must hold whatever is in it. */
final class FuzzedFile {
    private static final int MOST_ROWS = 20_000;
    private static final Path FILE = temporary();

    private FuzzedFile() {}

    /** Only a refusal in words may come out, and what is read must be well formed. */
    static void read(byte[] bytes) throws IOException {
        Files.write(FILE, bytes);
        try (TableFile table = TableFiles.open(FILE, Progress.NONE)) {
            assertThat(table.sheets()).isNotEmpty();
            for (SheetInfo sheet : table.sheets()) {
                assertThat(table.merged(sheet.index())).hasSizeLessThanOrEqualTo(10_000);
                int[] last = {0};
                table.rows(sheet.index(), Progress.NONE, row -> {
                    check(row, last[0]);
                    last[0] = row.number();
                    return row.number() < MOST_ROWS;
                });
            }
        } catch (UserError refusal) {
            assertThat(refusal.code()).startsWith("intake.");
            assertThat(refusal.getCause()).isNull();
        }
    }

    private static void check(SheetRow row, int last) {
        if (row.number() <= last
                || row.isBlank()
                || row.cell(row.cells().size() - 1).isEmpty()) {
            throw new AssertionError("row " + row.number() + " after " + last);
        }
        if (row.cells().size() > XlsxSheet.MOST_COLUMNS) {
            throw new AssertionError("columns " + row.cells().size());
        }
        for (CellValue cell : row.cells()) {
            String plain = cell.plain();
            boolean well = cell.isEmpty() == plain.isEmpty()
                    && plain.length() <= CellText.LONGEST
                    && plain.equals(plain.strip());
            if (!well) {
                throw new AssertionError("a cell of " + cell.getClass().getSimpleName());
            }
        }
    }

    private static Path temporary() {
        try {
            Path file = Files.createTempFile("rembuk-fuzz", ".bin");
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
