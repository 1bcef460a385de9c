package id.rembuk.support;

import id.rembuk.domain.Bytes;
import id.rembuk.domain.document.PaperSnapshot;
import id.rembuk.domain.document.Road;
import id.rembuk.export.pdf.PdfPaperPrinter;
import id.rembuk.reference.Templates;
import id.rembuk.task.Progress;
import id.rembuk.text.Messages;
import id.rembuk.usecase.port.PaperPrinter;
import id.rembuk.usecase.port.PaperPrinter.PrintOrder;
import java.time.Instant;
import java.util.Map;

/** Prints sample papers with the shipped templates, for tests of those who sign, check or show them. */
public final class PrintedPapers {
    public static final Instant AT = Instant.parse("2024-03-06T05:00:00Z");

    private final PaperPrinter printer = printer();

    public static PaperPrinter printer() {
        return new PdfPaperPrinter(Templates.packed()::text, Messages.indonesian());
    }

    /** A final. */
    public Bytes print(PaperSnapshot snapshot, Road road) {
        return printer.print(order(snapshot, road), Progress.NONE).bytes();
    }

    /** The order of a final without pictures and workbook. */
    public PrintOrder order(PaperSnapshot snapshot, Road road) {
        return new PrintOrder(snapshot, road, /* draft= */ false, printer.shipped(snapshot.kind()), Map.of(), null, AT);
    }
}
