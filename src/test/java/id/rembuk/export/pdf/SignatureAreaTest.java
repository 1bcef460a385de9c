package id.rembuk.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.Bytes;
import id.rembuk.domain.document.PaperSnapshot;
import id.rembuk.domain.document.Road;
import id.rembuk.domain.document.SignatureLayout;
import id.rembuk.support.PaperSamples;
import id.rembuk.support.PdfReading;
import id.rembuk.support.PrintedPapers;
import id.rembuk.support.VeraPdf;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SignatureAreaTest {
    private static final PrintedPapers PAPERS = new PrintedPapers();
    private static final Pattern SIGNER = Pattern.compile("Nama Contoh (\\d+), S\\.Contoh");

    @ParameterizedTest
    @CsvSource({
        "1,COLUMNS", "3,COLUMNS", "12,COLUMNS", "40,COLUMNS", "150,COLUMNS",
        "1,TABLE", "3,TABLE", "12,TABLE", "40,TABLE", "150,TABLE"
    })
    void every_signer_stands_once_and_never_on_a_page_without_two_lines_of_text(int count, SignatureLayout layout) {
        PaperSnapshot snapshot = PaperSamples.pernyataanKomitmen()
                .signerCount(count)
                .layout(layout)
                .build();

        try (PdfReading reading = new PdfReading(PAPERS.print(snapshot, Road.ELECTRONIC))) {
            assertThat(signersInOrder(reading)).hasSize(count).doesNotHaveDuplicates();
            assertEveryPageOfSignaturesHasText(reading);
        }
    }

    @ParameterizedTest
    @EnumSource
    void wherever_the_text_ends_its_last_two_lines_stay_with_the_first_signatures(SignatureLayout layout) {
        PaperSamples paper = PaperSamples.pernyataanKomitmen().layout(layout).signerCount(3);
        for (int more = 0; more < 8; more++) {
            // two lines more each time, so that the end of the text wanders over the foot of the page
            paper.commitment("Menyediakan tempat dan waktu bagi kader posyandu setiap bulan di desa masing-masing");
            paper.commitment("Melaporkan hasil penimbangan");
            try (PdfReading reading = new PdfReading(PAPERS.print(paper.build(), Road.WET))) {
                assertEveryPageOfSignaturesHasText(reading);
            }
        }
    }

    @Test
    void an_electronic_edition_has_one_empty_described_field_for_each_signer() {
        for (SignatureLayout layout : SignatureLayout.values()) {
            Bytes pdf = PAPERS.print(
                    PaperSamples.pernyataanKomitmen()
                            .signerCount(12)
                            .layout(layout)
                            .build(),
                    Road.ELECTRONIC);

            try (PdfReading reading = new PdfReading(pdf)) {
                List<PDField> fields =
                        reading.document().getDocumentCatalog().getAcroForm().getFields();
                assertThat(fields)
                        .extracting(PDField::getFullyQualifiedName)
                        .hasSize(12)
                        .startsWith("ttd-01", "ttd-02");
                assertThat(fields).allSatisfy(field -> {
                    assertThat(((PDSignatureField) field).getSignature()).isNull();
                    assertThat(field.getAlternateFieldName()).startsWith("Tempat tanda tangan Nama Contoh");
                    PDAnnotationWidget widget = field.getWidgets().get(0);
                    assertThat(widget.getRectangle().getWidth()).isGreaterThan(100);
                    assertThat(widget.getRectangle().getHeight()).isGreaterThan(24);
                });
            }
            assertThat(VeraPdf.faults(pdf)).isEmpty();
        }
    }

    @Test
    void an_edition_for_ink_has_no_fields() {
        try (PdfReading reading =
                new PdfReading(PAPERS.print(PaperSamples.pernyataanKomitmen().build(), Road.WET))) {
            assertThat(reading.document().getDocumentCatalog().getAcroForm()).isNull();
        }
    }

    private static List<Integer> signersInOrder(PdfReading reading) {
        List<Integer> signers = new ArrayList<>();
        SIGNER.matcher(reading.text()).results().forEach(found -> signers.add(Integer.valueOf(found.group(1))));
        return signers;
    }

    private static void assertEveryPageOfSignaturesHasText(PdfReading reading) {
        boolean first = true;
        for (int page = 1; page <= reading.pages(); page++) {
            String text = reading.page(page);
            if (SIGNER.matcher(text).find()) {
                String why = "page " + page + " of " + reading.pages();
                if (first) {
                    assertThat(text)
                            .as(why)
                            .contains("Pernyataan ini kami buat")
                            .contains("Hulu Kota, 6 Maret 2024");
                } else {
                    assertThat(text)
                            .as(why)
                            .contains("Tanda tangan Pernyataan Komitmen Rembuk Stunting")
                            .contains("Nomor: 000.7.2.4/117");
                }
                first = false;
            }
        }
        assertThat(first).as("signatures were printed").isFalse();
    }
}
