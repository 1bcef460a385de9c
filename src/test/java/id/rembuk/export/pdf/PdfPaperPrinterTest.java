package id.rembuk.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.rembuk.domain.Bytes;
import id.rembuk.domain.UserError;
import id.rembuk.domain.document.DocumentKind;
import id.rembuk.domain.document.PaperSize;
import id.rembuk.domain.document.PaperSnapshot;
import id.rembuk.domain.document.PaperSnapshot.Correction;
import id.rembuk.domain.document.PaperSnapshot.PaperSigner;
import id.rembuk.domain.document.Road;
import id.rembuk.domain.document.SignatureLayout;
import id.rembuk.domain.organisation.SignatureBlock;
import id.rembuk.support.PaperSamples;
import id.rembuk.support.PdfReading;
import id.rembuk.support.PrintedPapers;
import id.rembuk.support.VeraPdf;
import id.rembuk.task.CancelledException;
import id.rembuk.task.Progress;
import id.rembuk.usecase.port.PaperPrinter;
import id.rembuk.usecase.port.PaperPrinter.PrintOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PdfPaperPrinterTest {
    private static final PrintedPapers PAPERS = new PrintedPapers();

    @ParameterizedTest
    @CsvSource({
        "BERITA_ACARA,A4,A3_LANDSCAPE,COLUMNS,ELECTRONIC",
        "BERITA_ACARA,F4,F4_LANDSCAPE,TABLE,ELECTRONIC",
        "BERITA_ACARA,FOLIO,F4_LANDSCAPE,TABLE,WET",
        "PERNYATAAN_KOMITMEN,A4,A3_LANDSCAPE,TABLE,ELECTRONIC",
        "PERNYATAAN_KOMITMEN,F4,F4_LANDSCAPE,COLUMNS,WET",
        "PERNYATAAN_KOMITMEN,FOLIO,F4_LANDSCAPE,COLUMNS,ELECTRONIC",
        "NOTULEN,A4,F4_LANDSCAPE,COLUMNS,ELECTRONIC",
        "NOTULEN,F4,F4_LANDSCAPE,TABLE,WET",
        "DAFTAR_HADIR,F4,F4_LANDSCAPE,COLUMNS,ELECTRONIC",
        "DAFTAR_HADIR,FOLIO,F4_LANDSCAPE,COLUMNS,WET"
    })
    void every_kind_and_size_is_exact_and_keeps_the_archive_and_accessibility_profiles(
            DocumentKind kind, PaperSize paper, PaperSize annex, SignatureLayout layout, Road road) {
        PaperSnapshot snapshot = PaperSamples.of(kind)
                .practice()
                .paper(paper)
                .annexPaper(annex)
                .layout(layout)
                .build();

        Bytes pdf = PAPERS.print(snapshot, road);

        assertThat(VeraPdf.faults(pdf)).isEmpty();
        try (PdfReading reading = new PdfReading(pdf)) {
            assertThat(reading.size(1)).isEqualTo(paper.width() + " × " + paper.height());
            if (kind == DocumentKind.BERITA_ACARA) {
                assertThat(reading.size(reading.pages())).isEqualTo(annex.width() + " × " + annex.height());
            } else if (kind == DocumentKind.PERNYATAAN_KOMITMEN) {
                assertThat(reading.pages()).as("one page when it fits").isEqualTo(1);
            }
        }
    }

    @Test
    void a_berita_acara_says_everything_of_its_snapshot_in_words() {
        try (PdfReading reading =
                new PdfReading(PAPERS.print(PaperSamples.beritaAcara().build(), Road.WET))) {
            String text = reading.text();

            assertThat(text)
                    .contains("NOMOR : 000.7.2.4/117/Bappelitbangda/2024")
                    .contains("Pada hari ini, Rabu tanggal enam bulan Maret tahun dua ribu dua puluh empat")
                    .contains("pukul 09.00 s.d. 12.30 WITA")
                    .contains("dihadiri 87 (delapan puluh tujuh) orang dari 102 undangan")
                    .contains("A. Dasar")
                    .contains("G. Rencana tindak lanjut")
                    .contains("879 anak (2020), 829 anak (2021), 659 anak (2022), dan 522 anak (2023)")
                    .contains("Kabupaten Hulu Hilir 18,11%")
                    .contains("target ≤\u00a0400 anak")
                    .contains("18 (delapan belas) kegiatan")
                    .contains("Hulu Kota, 6 Maret 2024")
                    .contains("LAMPIRAN I")
                    .contains("1.02.02.2.02.0002")
                    .contains("NIP. 19800101 200501 1 002");
            for (int page = 1; page <= reading.pages(); page++) {
                assertThat(reading.page(page)).contains("Halaman " + page + " dari " + reading.pages());
            }
            assertThat(reading.fonts()).hasSize(2).allSatisfy(font -> assertThat(font)
                    .matches("AAAAA[A-Z]\\+Arimo.*"));
        }
    }

    @Test
    void a_notulen_and_an_attendance_list_say_how_the_meeting_went() {
        try (PdfReading minutes = new PdfReading(
                        PAPERS.print(PaperSamples.of(DocumentKind.NOTULEN).build(), Road.WET));
                PdfReading list = new PdfReading(
                        PAPERS.print(PaperSamples.of(DocumentKind.DAFTAR_HADIR).build(), Road.WET))) {
            assertThat(minutes.text())
                    .contains("NOTULEN", "dibuka pukul 09.04", "ditutup pukul 12.41")
                    .contains("Moderator: Kepala Bidang Contoh")
                    .contains("hadir 87 orang dari 102 undangan")
                    .contains("Pagu KPM dikoreksi menjadi Rp 151.026.360.")
                    .contains("tertutup tidak sengaja")
                    .doesNotContain("Nama Contoh 44", "SHA-256");
            assertThat(list.text())
                    .contains("DAFTAR HADIR", "Nama Contoh 87", "08.09–11.00")
                    .contains("DPRD: 4 dari 6 undangan", "laki 50, perempuan 37");
        }
    }

    @Test
    void a_paper_of_what_was_agreed_names_the_version_and_the_hash_of_the_closed_text() {
        for (DocumentKind kind : List.of(DocumentKind.BERITA_ACARA, DocumentKind.PERNYATAAN_KOMITMEN)) {
            try (PdfReading reading =
                    new PdfReading(PAPERS.print(PaperSamples.of(kind).build(), Road.WET))) {
                assertThat(reading.text().replaceAll("\\s", ""))
                        .containsIgnoringCase("naskahkesepakatanversi2")
                        .contains("SHA-256" + "5d1a".repeat(16));
            }
        }
    }

    @Test
    void it_is_tagged_in_indonesian_with_title_bookmarks_and_the_workbook() {
        PrintOrder plain = PAPERS.order(PaperSamples.beritaAcara().build(), Road.WET);
        Bytes workbook = Bytes.of("workbook".getBytes(StandardCharsets.UTF_8));
        PrintOrder order = new PrintOrder(
                plain.snapshot(), plain.road(), plain.draft(), plain.template(), Map.of(), workbook, plain.at());

        Bytes pdf = PrintedPapers.printer().print(order, Progress.NONE).bytes();

        assertThat(VeraPdf.faults(pdf)).isEmpty();
        try (PdfReading reading = new PdfReading(pdf)) {
            PDDocumentCatalog catalog = reading.document().getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("id-ID");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(reading.document().getDocumentInformation().getTitle()).startsWith("Berita Acara Rembuk");
            assertThat(catalog.getDocumentOutline().getFirstChild().getTitle()).isEqualTo("BERITA ACARA");
            assertThat(catalog.getDocumentOutline().getLastChild().getTitle()).startsWith("Lampiran I");
            String raw = new String(pdf.array(), StandardCharsets.ISO_8859_1);
            assertThat(raw).contains("rencana-kegiatan.xlsx").contains("/AFRelationship/Source");
        }
    }

    @Test
    void the_same_order_gives_the_same_bytes() {
        PrintOrder order = PAPERS.order(PaperSamples.beritaAcara().build(), Road.ELECTRONIC);
        PaperPrinter printer = PrintedPapers.printer();

        Bytes once = printer.print(order, Progress.NONE).bytes();
        for (int again = 0; again < 4; again++) {
            assertThat(printer.print(order, Progress.NONE).bytes()).isEqualTo(once);
        }
    }

    @Test
    void a_draft_is_marked_on_every_page_and_a_final_is_not() {
        PaperSnapshot snapshot = PaperSamples.beritaAcara().build();
        PrintOrder order = PAPERS.order(snapshot, Road.WET);
        PrintOrder draft = new PrintOrder(snapshot, Road.WET, true, order.template(), Map.of(), null, PrintedPapers.AT);

        try (PdfReading marked = new PdfReading(
                        PrintedPapers.printer().print(draft, Progress.NONE).bytes());
                PdfReading clean = new PdfReading(PAPERS.print(snapshot, Road.WET))) {
            for (int page = 1; page <= marked.pages(); page++) {
                assertThat(marked.page(page)).contains("DRAF");
            }
            assertThat(clean.text()).doesNotContain("DRAF").doesNotContain("LATIHAN");
        }
    }

    @Test
    void every_page_of_a_practice_workspace_is_marked_even_in_a_final() {
        try (PdfReading reading = new PdfReading(
                PAPERS.print(PaperSamples.beritaAcara().practice().build(), Road.ELECTRONIC))) {
            for (int page = 1; page <= reading.pages(); page++) {
                assertThat(reading.page(page)).contains("CONTOH LATIHAN — BUKAN DOKUMEN RESMI");
            }
        }
    }

    @Test
    void an_open_number_is_dotted_and_a_correction_names_what_it_corrects() {
        Correction correction = new Correction(
                1, "000.7/1/2024", LocalDate.of(2024, 3, 1), List.of("Butir 2: target 90 menjadi 95 persen."));
        PaperSnapshot snapshot = PaperSamples.beritaAcara()
                .annexLines(0)
                .number(null)
                .corrects(correction)
                .build();

        try (PdfReading reading = new PdfReading(PAPERS.print(snapshot, Road.WET))) {
            assertThat(reading.text())
                    .contains("NOMOR : ……")
                    .contains("menggantikan versi 1 nomor 000.7/1/2024 tanggal 1 Maret 2024")
                    .contains("Butir 2: target 90 menjadi 95 persen.");
        }
    }

    @ParameterizedTest
    @EnumSource(DocumentKind.class)
    void a_correction_that_changes_nothing_says_so(DocumentKind kind) {
        PaperSnapshot snapshot = PaperSamples.of(kind)
                .corrects(new Correction(1, "000.7/1/2024", LocalDate.of(2024, 3, 1), List.of()))
                .build();

        try (PdfReading reading = new PdfReading(PAPERS.print(snapshot, Road.WET))) {
            assertThat(reading.text()).containsPattern("Yang diubah:\\s+(1\\. +)?Isi naskah tidak berubah\\.");
        }
    }

    @Test
    void what_looks_like_html_is_printed_as_it_was_typed_and_nothing_is_loaded() {
        String typed = "<img src=http://contoh.invalid/a.png><script>alert(1)</script> & \"{{nomor}}\"";
        PaperSnapshot snapshot =
                PaperSamples.pernyataanKomitmen().commitment(typed).build();

        Bytes pdf = PAPERS.print(snapshot, Road.WET);

        try (PdfReading reading = new PdfReading(pdf)) {
            assertThat(reading.text().replace(" ", "")).contains(typed.replace(" ", ""));
        }
        assertThat(VeraPdf.faults(pdf)).isEmpty();
    }

    @Test
    void names_of_900_letters_and_no_signers_at_all_are_printed() {
        String name = "Nama Contoh ".repeat(75).strip();
        PaperSigner longName = new PaperSigner("ttd-09", new SignatureBlock(List.of(name + ","), name, ""), null);
        for (SignatureLayout layout : SignatureLayout.values()) {
            PaperSnapshot snapshot = PaperSamples.pernyataanKomitmen()
                    .layout(layout)
                    .signer(longName)
                    .build();
            try (PdfReading reading = new PdfReading(PAPERS.print(snapshot, Road.ELECTRONIC))) {
                assertThat(reading.text().split("Nama Contoh", -1)).hasSizeGreaterThan(150);
            }
        }
        Bytes unsigned =
                PAPERS.print(PaperSamples.pernyataanKomitmen().signerCount(0).build(), Road.ELECTRONIC);
        assertThat(VeraPdf.faults(unsigned)).isEmpty();
    }

    @Test
    void a_letter_the_fonts_lack_stops_a_final_with_its_place_and_is_a_box_in_a_draft() {
        PaperSnapshot snapshot = PaperSamples.pernyataanKomitmen()
                .commitment("Gotong royong \uD83D\uDE00 desa")
                .build();
        PrintOrder order = PAPERS.order(snapshot, Road.WET);

        assertThatThrownBy(() -> PrintedPapers.printer().print(order, Progress.NONE))
                .isInstanceOfSatisfying(UserError.class, error -> {
                    assertThat(error.code()).isEqualTo("paper.missing-glyph");
                    assertThat(error.arguments().get(0)).asString().contains("U+1F600");
                    assertThat(error.arguments().get(1)).asString().contains("Gotong royong");
                });
        PrintOrder draft = new PrintOrder(snapshot, Road.WET, true, order.template(), Map.of(), null, PrintedPapers.AT);
        try (PdfReading reading = new PdfReading(
                PrintedPapers.printer().print(draft, Progress.NONE).bytes())) {
            assertThat(reading.text()).contains("Gotong royong □ desa");
        }
    }

    @Test
    void a_user_may_stop_a_long_annex() {
        Progress stopped = new Progress() {
            @Override
            public void report(long done, long total, String text) {}

            @Override
            public void checkCancelled() {
                throw new CancelledException();
            }
        };
        PrintOrder order = PAPERS.order(PaperSamples.beritaAcara().build(), Road.WET);

        assertThatThrownBy(() -> PrintedPapers.printer().print(order, stopped)).isInstanceOf(CancelledException.class);
    }
}
