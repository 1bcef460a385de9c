package id.rembuk.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.rembuk.domain.Bytes;
import id.rembuk.domain.disclosure.Audience;
import id.rembuk.domain.document.PaperSize;
import id.rembuk.domain.report.Report;
import id.rembuk.domain.report.ReportPart;
import id.rembuk.domain.report.ReportPart.Cell;
import id.rembuk.domain.report.ReportPart.Column;
import id.rembuk.domain.report.ReportPart.Grid;
import id.rembuk.domain.report.ReportPart.Kind;
import id.rembuk.domain.report.ReportPart.Row;
import id.rembuk.export.PartFile;
import id.rembuk.support.FullDisk;
import id.rembuk.support.PdfReading;
import id.rembuk.support.PrintedPapers;
import id.rembuk.support.VeraPdf;
import id.rembuk.task.CancelledException;
import id.rembuk.task.Progress;
import id.rembuk.text.Messages;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Reports as files: valid for archives and for readers aloud, with every text, and nothing half-written. */
class PdfReportPrinterTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(PaperSize.class)
    void everyPaperSizeIsValidForArchivesAndReadersAloud(PaperSize paper) throws Exception {
        Bytes pdf = printed(report(paper, Audience.PUBLIK, false, 60));

        assertThat(VeraPdf.faults(pdf)).isEmpty();
    }

    @Test
    void theHeadStandsOnEveryPageAndEveryRowIsThere() throws Exception {
        try (PdfReading read = new PdfReading(printed(report(PaperSize.F4_LANDSCAPE, Audience.PUBLIK, false, 300)))) {
            assertThat(read.pages()).isGreaterThan(5);
            for (int page = 1; page <= read.pages(); page++) {
                assertThat(read.page(page))
                        .contains("Prevalensi")
                        .contains("Halaman " + page + " dari " + read.pages());
            }
            for (int i = 1; i <= 300; i++) {
                assertThat(read.text()).contains("Desa Contoh " + i);
            }
            assertThat(read.text())
                    .contains("Jumlah")
                    .contains("Kalimat pembuka")
                    .contains("butir kedua");
        }
    }

    @Test
    void whoItIsForAndThatItIsForTrainingStandsOnThePages() throws Exception {
        try (PdfReading inside = new PdfReading(printed(report(PaperSize.A4, Audience.INTERNAL, true, 3)));
                PdfReading outside = new PdfReading(printed(report(PaperSize.A4, Audience.PUBLIK, false, 3)))) {
            assertThat(inside.text()).contains("INTERNAL").contains("CONTOH LATIHAN");
            assertThat(outside.text()).doesNotContain("INTERNAL").doesNotContain("LATIHAN");
        }
    }

    @Test
    void aCancelledReportLeavesNoFileAndAFullDiskLeavesTheOldOne() throws Exception {
        Path target = folder.resolve("laporan.pdf");
        Report report = report(PaperSize.A4, Audience.PUBLIK, false, 40);
        Progress stopped = new Progress() {
            @Override
            public void report(long done, long total, String text) {}

            @Override
            public void checkCancelled() {
                throw new CancelledException();
            }
        };
        assertThatThrownBy(() -> printer().print(report, PrintedPapers.AT, target, stopped))
                .isInstanceOf(CancelledException.class);
        assertThat(folder).isEmptyDirectory();

        Files.writeString(target, "lama");
        assertThatThrownBy(() -> new PdfReportPrinter(Messages.indonesian(), new PartFile(FullDisk.after(2_000)))
                        .print(report, PrintedPapers.AT, target, Progress.NONE))
                .hasMessage("export.disk-full");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
        assertThat(Files.readString(target)).isEqualTo("lama");
    }

    private static PdfReportPrinter printer() {
        return new PdfReportPrinter(Messages.indonesian());
    }

    private Bytes printed(Report report) throws Exception {
        Path target = folder.resolve("laporan-" + report.paper() + report.audience() + ".pdf");
        printer().print(report, PrintedPapers.AT, target, Progress.NONE);
        return Bytes.of(Files.readAllBytes(target));
    }

    private static Report report(PaperSize paper, Audience audience, boolean practice, int rows) {
        List<Row> lines = new ArrayList<>();
        lines.add(new Row(Kind.GROUP, List.of(Cell.EMPTY, Cell.of("Kecamatan Contoh"), Cell.EMPTY)));
        for (int i = 1; i <= rows; i++) {
            lines.add(Row.of(List.of(
                    Cell.of(String.valueOf(i)),
                    Cell.of("Desa Contoh " + i),
                    new Cell("12,50%", new BigDecimal("12.5")))));
        }
        lines.add(new Row(Kind.SUM, List.of(Cell.EMPTY, Cell.of("Jumlah"), Cell.of("10,00%"))));
        Grid grid = new Grid(
                "Daftar desa",
                List.of(new Column("No", 1, true), new Column("Desa", 6, false), new Column("Prevalensi", 2, true)),
                lines);
        return new Report(
                "Laporan Uji",
                List.of("Kabupaten Contoh", "Agustus 2023, e-PPGBM"),
                "Kabupaten Contoh",
                paper,
                audience,
                practice,
                List.of(
                        new ReportPart.Heading("Bagian satu"),
                        new ReportPart.Text("Kalimat pembuka."),
                        new ReportPart.Items(List.of("butir pertama", "butir kedua")),
                        grid));
    }
}
