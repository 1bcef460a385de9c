package id.rembuk.sign.check;

import id.rembuk.domain.UserError;
import id.rembuk.domain.guide.PersonalRows;
import id.rembuk.task.CancelledException;
import id.rembuk.task.Progress;
import id.rembuk.usecase.port.PersonalDataScan;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/** Looks into the text of every page of a PDF; a scan without letters cannot be looked into. */
public final class PdfScan implements PersonalDataScan {
    private static final int FEWEST_LETTERS = 20;

    @Override
    public Result scan(Path file, Progress progress) {
        try (PDDocument pdf = Loader.loadPDF(file.toFile(), "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            return pages(pdf, progress);
        } catch (InvalidPasswordException e) {
            throw new UserError("evidence.pdf-locked", file.getFileName());
        } catch (UserError | CancelledException e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // strangers' bytes make the parser fail in any way; what it says may quote the text, so it goes no further
            throw new UserError("evidence.pdf-damaged", file.getFileName());
        }
    }

    private static Result pages(PDDocument pdf, Progress progress) throws IOException {
        List<String> places = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        long letters = 0;
        for (int page = 1; page <= pdf.getNumberOfPages() && places.size() < MOST_PLACES; page++) {
            progress.report(page, pdf.getNumberOfPages(), "");
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            String text = stripper.getText(pdf);
            letters += text.strip().length();
            if (PersonalRows.inLines(text.lines().toList()) >= 0) {
                places.add(String.valueOf(page));
            }
        }
        return letters < FEWEST_LETTERS ? Result.NOT_READ : new Result(Unit.PAGE, places);
    }
}
