package id.rembuk.usecase.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.support.ReadyWorkspace;
import id.rembuk.support.Summaries;
import id.rembuk.task.Progress;
import id.rembuk.usecase.WorkspaceSession;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The summary of Beranda as PDF, read back. */
class ExportSummaryTest {
    @TempDir
    Path folder;

    @Test
    void the_summary_is_one_page_that_tells_what_is_missing_and_how_far_indicators_are_behind() throws IOException {
        Path file = folder.resolve("ringkasan.pdf");
        try (WorkspaceSession session = ReadyWorkspace.create(folder.resolve("uji.rembuk"))) {
            session.plans().add(null, blank -> blank);
            ExportSummary export = Summaries.export().get();
            export.write(export.summary(session), file, Progress.NONE);
        }

        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            assertThat(text)
                    .contains("Ringkasan persiapan rembuk stunting 2024")
                    .contains("Rembuk Rabu, 12 Juni 2024 di Pendopo: 4 hari lagi.")
                    .contains("Penghambat: 1 baris rencana belum punya target")
                    .contains("Ibu hamil KEK yang mendapat tambahan asupan gizi Dinkes 51,0 90")
                    .contains("2 dari 2 kecamatan");
        }
    }
}
