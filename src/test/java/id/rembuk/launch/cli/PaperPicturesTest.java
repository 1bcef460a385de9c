package id.rembuk.launch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.Bytes;
import id.rembuk.export.pdf.PdfBoxPageImages;
import id.rembuk.usecase.port.PageImages.PageImage;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Draws the papers of the demonstration for the user's manual ({@code mvn -Ppictures test}). */
@Tag("pictures")
class PaperPicturesTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-06-12T05:00:00Z"), ZoneId.of("Asia/Makassar"));
    private static final Path MANUAL = Path.of("docs", "panduan", "gambar");
    private static final int LONGEST_SIDE = 900;

    @TempDir
    Path demo;

    @Test
    void everyPaperOfTheDemonstrationIsDrawn() throws IOException {
        assertThat(CommandLine.run(new String[] {"demo", demo.toString()}, silent(), silent(), CLOCK))
                .isZero();
        Files.createDirectories(MANUAL);
        draw("berita-acara", 1, "berita-acara-halaman-1.png");
        draw("berita-acara", 3, "berita-acara-tanda-tangan.png");
        draw("berita-acara", 4, "berita-acara-lampiran.png");
        draw("pernyataan-komitmen", 1, "pernyataan-komitmen.png");
    }

    private void draw(String paper, int page, String picture) throws IOException {
        Bytes pdf = Bytes.of(Files.readAllBytes(demo.resolve(paper + ".pdf")));
        PageImage drawn = new PdfBoxPageImages().draw(pdf, page, LONGEST_SIDE);
        BufferedImage image = new BufferedImage(drawn.width(), drawn.height(), BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, drawn.width(), drawn.height(), drawn.argb(), 0, drawn.width());
        assertThat(ImageIO.write(image, "png", MANUAL.resolve(picture).toFile()))
                .isTrue();
    }

    private static PrintStream silent() {
        return new PrintStream(PrintStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    }
}
