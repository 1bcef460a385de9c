package id.rembuk.bench;

import id.rembuk.domain.document.PaperSnapshot;
import id.rembuk.domain.document.Road;
import id.rembuk.support.PaperSamples;
import id.rembuk.support.PrintedPapers;
import id.rembuk.task.Progress;
import id.rembuk.usecase.port.PaperPrinter;
import id.rembuk.usecase.port.PaperPrinter.PrintOrder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A Berita Acara with an annex of 5,000 lines and 40 signers, against raw iText and against LibreOffice. */
final class PaperBenchmark {
    private static final int LINES = 5_000;
    private static final int SIGNERS = 40;
    private static final int RUNS = 3;

    private final Path scratch;
    private String note = "LibreOffice was not measured: there is no soffice here.";

    PaperBenchmark(Path scratch) {
        this.scratch = scratch;
    }

    List<Ratio> run() throws IOException {
        PaperSnapshot snapshot = PaperSamples.beritaAcara()
                .annexLines(LINES)
                .signerCount(SIGNERS)
                .build();
        PaperPrinter printer = PrintedPapers.printer();
        PrintOrder order = new PrintedPapers().order(snapshot, Road.ELECTRONIC);
        RawPaper peer = new RawPaper(snapshot);
        printer.print(order, Progress.NONE);
        peer.print();
        double[] our = new double[RUNS];
        double[] their = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            our[i] = WorkplanBenchmark.millis(() -> printer.print(order, Progress.NONE));
            their[i] = WorkplanBenchmark.millis(peer::print);
        }
        List<Ratio> ratios = new ArrayList<>();
        double ours = Ratio.median(our);
        ratios.add(new Ratio(
                "berita acara, 5,000 lines, 40 signers | raw iText, same table", ours, Ratio.median(their), "ms", 1.5));
        Path soffice = Path.of("/usr/bin/soffice");
        if (Files.isExecutable(soffice)) {
            try {
                ratios.add(beside(new OfficePaper(soffice, scratch, snapshot), ours));
                note = "LibreOffice Calc prints the rows from a flat spreadsheet; goal 1.00.";
            } catch (IOException e) {
                note = "LibreOffice was not measured: this one prints no spreadsheets.";
            }
        }
        return ratios;
    }

    /** A goal and no limit: their figure holds the start of the program, ours the signatures and the text. */
    private static Ratio beside(OfficePaper writer, double ours) throws IOException {
        writer.print();
        double[] office = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            office[i] = WorkplanBenchmark.millis(writer::print);
        }
        return new Ratio(
                "berita acara, 5,000 lines, 40 signers | LibreOffice with its start, same table, tagged PDF/A-3",
                ours,
                Ratio.median(office),
                "ms",
                0);
    }

    String note() {
        return note;
    }
}
