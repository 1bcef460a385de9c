package id.rembuk.export.excel;

import id.rembuk.domain.Bytes;
import id.rembuk.domain.UserError;
import id.rembuk.export.PartFile;
import id.rembuk.task.Progress;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.apache.poi.util.TempFile;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Fills a workbook row by row in a scratch folder of its own and hands it out whole; nothing half-written stays. */
final class StreamedFile {
    private static final int ROWS_IN_MEMORY = 100;

    private final PartFile files;

    /** @param files writes the finished workbook */
    StreamedFile(PartFile files) {
        this.files = files;
    }

    /** Writes the sheets. */
    @FunctionalInterface
    interface Filling {
        void into(SXSSFWorkbook workbook) throws IOException;
    }

    /** @throws UserError when the place cannot be written or there is no room for scratch files */
    void write(Path target, Progress progress, Filling filling) {
        files.requireWritable(target);
        inScratch(filling, workbook -> files.write(target, out -> workbook.write(new Stoppable(out, progress))));
    }

    /** @throws UserError when there is no room for scratch files */
    Bytes bytes(Progress progress, Filling filling) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        inScratch(filling, workbook -> workbook.write(new Stoppable(out, progress)));
        return Bytes.of(out.toByteArray());
    }

    private void inScratch(Filling filling, Filling finish) {
        try (ScratchFolder scratch = ScratchFolder.make()) {
            TempFile.withStrategy(scratch, () -> {
                render(filling, finish);
                return null;
            });
        } catch (IOException e) {
            throw new UserError(e, "export.scratch-full");
        }
    }

    private void render(Filling filling, Filling finish) {
        try (SXSSFWorkbook workbook = new QuickWorkbook(ROWS_IN_MEMORY)) {
            fillOrExplain(workbook, filling);
            finish.into(workbook);
        } catch (IOException e) {
            throw new UserError(e, "export.scratch-full");
        }
    }

    /** POI hides a failure of the scratch folder in an exception of its own. */
    private static void fillOrExplain(SXSSFWorkbook workbook, Filling filling) throws IOException {
        try {
            filling.into(workbook);
        } catch (RuntimeException e) {
            if (e.getCause() instanceof IOException io) {
                throw io;
            }
            throw e;
        }
    }

    /** Lets the user stop while the finished sheets are packed into the file. */
    static final class Stoppable extends FilterOutputStream {
        private final Progress progress;

        Stoppable(OutputStream out, Progress progress) {
            super(out);
            this.progress = progress;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            progress.checkCancelled();
            out.write(bytes, offset, length);
        }
    }
}
