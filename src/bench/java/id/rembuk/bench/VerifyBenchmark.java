package id.rembuk.bench;

import id.rembuk.domain.Bytes;
import id.rembuk.domain.authenticity.Integrity;
import id.rembuk.sign.check.PdfPaperChecker;
import id.rembuk.support.Dss;
import id.rembuk.support.PaperIssuer;
import id.rembuk.support.SignedPapers;
import id.rembuk.support.SignedPapers.Order;
import id.rembuk.task.Progress;
import java.io.IOException;
import java.time.Clock;
import java.util.List;

/** A small paper signed twice, checked warm, against the European Union's validator in the same run. */
final class VerifyBenchmark {
    private static final int RUNS = 9;

    Ratio run() throws IOException {
        PaperIssuer root = PaperIssuer.root("Root Uji");
        byte[] once = new Order("ttd1").sign(SignedPapers.small("ttd1", "ttd2"), root.signer("Bupati"));
        Bytes twice = Bytes.of(new Order("ttd2").sign(once, root.signer("Kepala Dinas")));
        PdfPaperChecker checker = new PdfPaperChecker(Clock.systemUTC());
        double[] ours = new double[RUNS];
        double[] theirs = new double[RUNS];
        for (int i = -2; i < RUNS; i++) {
            double our = WorkplanBenchmark.millis(() -> {
                if (checker.check(twice, List.of(), Progress.NONE).verdict() != Integrity.INTACT) {
                    throw new IllegalStateException("the sample is not intact");
                }
            });
            double their = WorkplanBenchmark.millis(
                    () -> Dss.report(twice, List.of(root.certificate()), List.of(root.nothingRevoked())));
            if (i >= 0) {
                ours[i] = our;
                theirs[i] = their;
            }
        }
        return new Ratio("check of two signatures | EU DSS", Ratio.median(ours), Ratio.median(theirs), "ms", 1.0);
    }
}
