package id.rembuk.export.excel;

import id.rembuk.export.PartFile;
import id.rembuk.task.Progress;
import id.rembuk.usecase.ImportReport;
import id.rembuk.usecase.port.ImportReportWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.slf4j.LoggerFactory;

/**
 * Writes the findings of an import: beside the cells of the user's own workbook where it is small and can be opened,
 * otherwise as a list alone.
 */
public final class ImportReportWorkbook implements ImportReportWriter {
    /** Unpacked; a workbook is held in memory as a whole, at about ten times this. */
    private static final long LARGEST_BYTES = 20_000_000;

    private final PartFile files;

    public ImportReportWorkbook() {
        this(new PartFile());
    }

    /** @param files writes the finished workbook */
    ImportReportWorkbook(PartFile files) {
        this.files = files;
    }

    @Override
    public void write(ImportReport report, Path target, Progress progress) {
        files.requireWritable(target);
        Optional<XSSFWorkbook> own = report.annotated() ? opened(report.source()) : Optional.empty();
        if (own.isPresent()) {
            annotate(own.get(), report, target, progress);
        } else {
            new StreamedFile(files).write(target, progress, workbook -> {
                SXSSFSheet sheet = workbook.createSheet(report.sheetName());
                new FindingSheet(new Pen(new Styles(workbook))).write(sheet, report, progress);
            });
        }
    }

    private void annotate(XSSFWorkbook own, ImportReport report, Path target, Progress progress) {
        try (XSSFWorkbook workbook = own) {
            new Annotations(workbook, report).mark(progress);
            SheetNames names = new SheetNames(report.sheetName());
            workbook.sheetIterator().forEachRemaining(sheet -> names.next(sheet.getSheetName()));
            new FindingSheet(new Pen(new Styles(workbook)))
                    .write(workbook.createSheet(names.next(report.sheetName())), report, progress);
            files.write(target, out -> workbook.write(new StreamedFile.Stoppable(out, progress)));
        } catch (IOException e) {
            throw new IllegalStateException("A workbook in memory has nothing to close", e);
        }
    }

    /** The user's workbook in memory; empty when it is large or not one this library can carry over. */
    private static Optional<XSSFWorkbook> opened(Path source) {
        if (!isSmall(source)) {
            return Optional.empty();
        }
        try (var in = Files.newInputStream(source)) {
            return Optional.of(new XSSFWorkbook(in));
        } catch (IOException | RuntimeException e) {
            LoggerFactory.getLogger(ImportReportWorkbook.class)
                    .info("findings as a list, {} at opening", e.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    private static boolean isSmall(Path source) {
        try (ZipFile zip = new ZipFile(source.toFile())) {
            long bytes = Collections.list(zip.entries()).stream()
                    .mapToLong(ZipEntry::getSize)
                    .sum();
            return bytes >= 0 && bytes <= LARGEST_BYTES;
        } catch (IOException e) {
            return false;
        }
    }
}
