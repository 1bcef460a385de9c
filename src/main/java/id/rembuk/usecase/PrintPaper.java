package id.rembuk.usecase;

import id.rembuk.domain.Bytes;
import id.rembuk.domain.document.PaperTemplate;
import id.rembuk.domain.document.Road;
import id.rembuk.task.Progress;
import id.rembuk.usecase.port.PaperPrinter;
import id.rembuk.usecase.port.PaperPrinter.PrintOrder;
import id.rembuk.usecase.port.PaperPrinter.PrintedPaper;
import id.rembuk.usecase.port.WorkplanWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Prints papers from values alone; belongs on the WORK lane. */
public final class PrintPaper {
    private final PaperPrinter printer;
    private final WorkplanWriter workplans;
    private final Clock clock;

    public PrintPaper(PaperPrinter printer, WorkplanWriter workplans, Clock clock) {
        this.printer = printer;
        this.workplans = workplans;
        this.clock = clock;
    }

    /** A watermarked draft for looking at; without the embedded workbook, which nobody sees. */
    public PrintedDocument draft(PaperMaterial material, Road road, Progress progress) {
        return print(material, road, true, null, progress);
    }

    /**
     * A final for one road of signing; a second edition comes out of the same values, template and workbook.
     *
     * @throws id.rembuk.domain.UserError {@code paper.*} when the template or a picture is wrong or a letter is missing
     */
    public PrintedDocument complete(PaperMaterial material, Road road, Progress progress) {
        Bytes workbook = material.workbook();
        if (workbook == null && material.workplan() != null) {
            workbook = workplans.bytes(material.workplan(), progress);
        }
        return print(material, road, false, workbook, progress);
    }

    private PrintedDocument print(PaperMaterial material, Road road, boolean draft, Bytes workbook, Progress progress) {
        PaperTemplate template = material.template() != null
                ? material.template()
                : printer.shipped(material.snapshot().kind());
        Instant at = material.at() != null ? material.at() : clock.instant().truncatedTo(ChronoUnit.SECONDS);
        PrintedPaper paper = printer.print(
                new PrintOrder(material.snapshot(), road, draft, template, material.pictures(), workbook, at),
                progress);
        return new PrintedDocument(
                material.snapshot(), template, workbook, road, draft, at, paper.bytes(), paper.pages());
    }
}
