package id.rembuk.ui.document;

import id.rembuk.ui.paper.SystemViewer;
import id.rembuk.usecase.PrintPaper;
import id.rembuk.usecase.port.PageImages;
import id.rembuk.usecase.port.PaperChecker;
import id.rembuk.usecase.port.PaperPrinter;
import id.rembuk.usecase.port.PaperSigner;
import id.rembuk.usecase.port.TrustStore;
import java.time.Clock;
import java.util.function.Supplier;

/**
 * What papers are printed, drawn, signed and checked with. Each is made when it is first needed, off the window's
 * thread, because its libraries take time to load.
 *
 * @param trust whom the user trusts on this computer
 */
public record PaperTools(
        Supplier<PaperPrinter> printer,
        Supplier<PrintPaper> printing,
        Supplier<PageImages> pictures,
        Supplier<PaperSigner> signer,
        Supplier<PaperChecker> checker,
        TrustStore trust,
        SystemViewer viewer,
        Clock clock) {}
