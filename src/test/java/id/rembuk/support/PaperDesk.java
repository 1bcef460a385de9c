package id.rembuk.support;

import id.rembuk.export.excel.WorkplanWorkbook;
import id.rembuk.export.pdf.PdfBoxPageImages;
import id.rembuk.export.pdf.PdfPaperPrinter;
import id.rembuk.reference.Templates;
import id.rembuk.sign.PadesSigner;
import id.rembuk.sign.check.PdfPaperChecker;
import id.rembuk.sign.check.TrustFolder;
import id.rembuk.text.Messages;
import id.rembuk.ui.document.PaperTools;
import id.rembuk.ui.paper.SystemViewer;
import id.rembuk.usecase.PrintPaper;
import id.rembuk.usecase.port.PageImages;
import id.rembuk.usecase.port.PaperChecker;
import id.rembuk.usecase.port.PaperPrinter;
import id.rembuk.usecase.port.PaperSigner;
import java.nio.file.Path;
import java.time.Clock;

/** The real printer, signer and checker, for tests of the screens that use them. */
public final class PaperDesk {
    private PaperDesk() {}

    /** @param folder for what the user trusts */
    public static PaperTools tools(Path folder, Clock clock) {
        PaperPrinter printer = new PdfPaperPrinter(Templates.packed()::text, Messages.indonesian());
        PrintPaper printing = new PrintPaper(printer, new WorkplanWorkbook(Messages.indonesian()), clock);
        PageImages pictures = new PdfBoxPageImages();
        PaperSigner signer = new PadesSigner(Messages.indonesian(), clock.getZone());
        PaperChecker checker = new PdfPaperChecker(clock);
        return new PaperTools(
                () -> printer,
                () -> printing,
                () -> pictures,
                () -> signer,
                () -> checker,
                new TrustFolder(folder.resolve("penerbit")),
                new SystemViewer(),
                clock);
    }
}
