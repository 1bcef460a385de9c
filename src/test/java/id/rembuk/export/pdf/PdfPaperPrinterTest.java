package id.rembuk.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.Bytes;
import id.rembuk.domain.document.DocumentKind;
import id.rembuk.domain.document.Road;
import id.rembuk.support.PaperSamples;
import id.rembuk.support.Papers;
import id.rembuk.support.VeraPdf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PdfPaperPrinterTest {
    private final Papers papers = new Papers();

    @ParameterizedTest
    @EnumSource
    void every_kind_keeps_the_archive_and_the_accessibility_profile(DocumentKind kind) {
        Bytes pdf = papers.print(PaperSamples.of(kind).practice().build(), Road.ELECTRONIC);

        assertThat(VeraPdf.faults(pdf)).isEmpty();
    }
}
