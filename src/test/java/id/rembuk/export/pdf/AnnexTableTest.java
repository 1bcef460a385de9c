package id.rembuk.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.Bytes;
import id.rembuk.domain.document.PaperSnapshot;
import id.rembuk.domain.document.PaperSnapshot.AnnexGroup;
import id.rembuk.domain.document.Road;
import id.rembuk.support.PaperSamples;
import id.rembuk.support.PdfReading;
import id.rembuk.support.PrintedPapers;
import id.rembuk.support.VeraPdf;
import id.rembuk.text.Formats;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AnnexTableTest {
    private static final int LINES = 130;
    private static final Pattern PAGE_SUM =
            Pattern.compile("Jumlah halaman ini \\((\\d+) kegiatan\\) ([\\d.]+) ([\\d.]+)");
    private static final PrintedPapers PAPERS = new PrintedPapers();
    private static PaperSnapshot snapshot;
    private static Bytes pdf;

    @BeforeAll
    static void print() {
        snapshot = PaperSamples.beritaAcara().annexLines(LINES).build();
        pdf = PAPERS.print(snapshot, Road.WET);
    }

    @Test
    void every_page_repeats_the_heads_and_says_which_body_goes_on() {
        try (PdfReading reading = new PdfReading(pdf)) {
            List<Integer> pages = annexPages(reading);
            assertThat(pages).hasSizeGreaterThan(5);
            for (int page : pages) {
                assertThat(reading.page(page)).contains("Sub kegiatan").contains("1 2 3 4 5 6 7 8 9 10 11 12");
                assertThat(reading.size(page)).isEqualTo("330 × 215");
            }
            assertThat(reading.page(pages.get(0))).contains("LAMPIRAN I").contains("I. Dinas Contoh 1 (60 kegiatan)");
            assertThat(reading.page(pages.get(1))).doesNotContain("LAMPIRAN I").contains("Dinas Contoh 1 (lanjutan)");
        }
    }

    @Test
    void every_line_stands_once_and_a_title_is_followed_by_a_line_on_its_page() {
        try (PdfReading reading = new PdfReading(pdf)) {
            String text = reading.text();
            for (int line = 1; line <= LINES; line++) {
                assertThat(text.split("Gizi Masyarakat " + line + "\\b", -1))
                        .as("line " + line)
                        .hasSize(2);
            }
            for (int page : annexPages(reading)) {
                String onPage = reading.page(page);
                for (AnnexGroup group : snapshot.annex()) {
                    int title = onPage.indexOf(
                            group.organisation() + " (" + group.lines().size());
                    if (title >= 0) {
                        assertThat(onPage.substring(title)).contains("1.02.02.2.02.");
                    }
                }
            }
        }
    }

    @Test
    void the_sums_of_the_pages_and_of_the_bodies_are_the_whole() {
        long budget = snapshot.annex().stream().mapToLong(AnnexGroup::budget).sum();
        try (PdfReading reading = new PdfReading(pdf)) {
            long lines = 0;
            long pages = 0;
            for (int page : annexPages(reading)) {
                Matcher sum = PAGE_SUM.matcher(reading.page(page));
                if (sum.find()) {
                    lines += Long.parseLong(sum.group(1));
                    pages += Long.parseLong(sum.group(2).replace(".", ""));
                }
            }
            assertThat(lines).isLessThan(LINES).isGreaterThan(LINES - 25);
            assertThat(pages).isLessThan(budget).isPositive();
            String text = reading.text();
            snapshot.annex().forEach(group -> assertThat(text).contains(Formats.number(group.budget())));
            assertThat(text).contains("JUMLAH SELURUHNYA (130 kegiatan) " + Formats.number(budget));
        }
    }

    @Test
    void a_line_higher_than_a_page_goes_on_over_the_next() {
        String name = "Penyediaan makanan tambahan ".repeat(120).strip();
        PaperSnapshot tall = PaperSamples.beritaAcara().annexLineNamed(name).build();

        Bytes printed = PAPERS.print(tall, Road.WET);

        assertThat(VeraPdf.faults(printed)).isEmpty();
        try (PdfReading reading = new PdfReading(printed)) {
            assertThat(reading.text().split("Penyediaan", -1)).hasSize(121);
        }
    }

    private static List<Integer> annexPages(PdfReading reading) {
        return IntStream.rangeClosed(1, reading.pages())
                .filter(page -> reading.page(page).contains("Sumber dana"))
                .boxed()
                .toList();
    }
}
