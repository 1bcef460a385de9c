package id.rembuk.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.tagging.IStructureNode;
import com.itextpdf.kernel.pdf.tagging.PdfStructElem;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.font.FontProvider;
import com.itextpdf.pdfa.PdfADocument;
import id.rembuk.domain.Bytes;
import id.rembuk.domain.figure.Figure;
import id.rembuk.domain.figure.Shape;
import id.rembuk.domain.figure.Shape.Anchor;
import id.rembuk.domain.figure.Shape.Form;
import id.rembuk.domain.figure.Shape.Point;
import id.rembuk.domain.figure.Shape.Role;
import id.rembuk.domain.figure.Shape.Size;
import id.rembuk.domain.figure.Shape.Stroke;
import id.rembuk.domain.figure.TextWidth;
import id.rembuk.support.PdfReading;
import id.rembuk.support.VeraPdf;
import id.rembuk.task.CancelledException;
import id.rembuk.task.Progress;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures on paper and as PNG: every kind of shape, the alternative text, and no half file. */
class FigureOnPaperTest {
    @TempDir
    Path folder;

    @Test
    void aFigureInAPaperIsReadAloudAndBreaksNeitherArchiveNorAccessibility() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PaperFonts fonts = PaperFonts.bundled();
        FontProvider provider = fonts.provider();
        PaperPen pen = new PaperPen(provider, new Letters(fonts.programs(), false));
        PdfADocument pdf = PaperFile.open(out, "Laporan uji", "Uji", Instant.EPOCH);
        try (Document document = new Document(pdf)) {
            document.setFontProvider(provider);
            document.setFont(pen.regular());
            document.add(new FigureBlock(pdf, pen).image(every(), 300));
            PaperFile.claimAccessible(pdf);
        }
        Bytes printed = Bytes.of(out.toByteArray());

        assertThat(VeraPdf.faults(printed)).isEmpty();
        try (PdfReading reading = new PdfReading(printed)) {
            assertThat(reading.page(1)).contains("Desa Contoh").contains("Judul");
        }
        assertThat(alternativeTexts(printed)).containsExactly("Gambar contoh: 12 anak di Desa Contoh.");
    }

    @Test
    void aPngHasTwoDotsForEachUnitAndTheColoursOfTheLightWindow() throws IOException {
        Path target = folder.resolve("gambar.png");

        new PdfFigureImages().png(every(), 2, target, Progress.NONE);

        BufferedImage image = ImageIO.read(target.toFile());
        assertThat(image.getWidth()).isEqualTo(800);
        assertThat(image.getHeight()).isEqualTo(400);
        assertThat(image.getRGB(2, 2) & 0xFFFFFF).isEqualTo(0xFFFFFF);
        assertThat(image.getRGB(2 * 30, 2 * 30) & 0xFFFFFF)
                .as("inside of the box")
                .isEqualTo(0x0A4A45);
        assertThat(image.getRGB(2 * 150, 2 * 50) & 0xFFFFFF)
                .as("hole of the patch")
                .isEqualTo(0xFFFFFF);
        assertThat(image.getRGB(2 * 125, 2 * 50) & 0xFFFFFF)
                .as("ground of the patch")
                .isEqualTo(0xA3CFC6);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(target);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void aCancelledPictureLeavesTheOldFileAndNoHalfOne(int steps) throws IOException {
        Path target = Files.writeString(folder.resolve("gambar.png"), "lama");
        Progress cancelled = new Progress() {
            private int asked;

            @Override
            public void report(long done, long total, String text) {}

            @Override
            public void checkCancelled() {
                if (asked++ >= steps) {
                    throw new CancelledException();
                }
            }
        };

        assertThatThrownBy(() -> new PdfFigureImages().png(every(), 2, target, cancelled))
                .isInstanceOf(CancelledException.class);
        assertThat(target).hasContent("lama");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(target);
        }
    }

    @Test
    void lettersTakeNoMoreRoomOnPaperThanFiguresReckonWith() {
        PaperFonts fonts = PaperFonts.bundled();
        PaperPen pen = new PaperPen(fonts.provider(), new Letters(fonts.programs(), true));

        for (String text : List.of(
                "Batang Kulur Tengah",
                "Wasah Hilir",
                "Bayi usia kurang dari 6 bulan ASI eksklusif",
                "target 17,27%",
                "median kurang dari 5",
                "Hulu Sungai Selatan",
                "1.234.567")) {
            assertThat((double) pen.regular().getWidth(text, Size.SMALL.units()))
                    .as(text)
                    .isLessThanOrEqualTo(TextWidth.of(text, Size.SMALL));
            assertThat((double) pen.bold().getWidth(text, Size.STRONG.units()))
                    .as(text)
                    .isLessThanOrEqualTo(TextWidth.of(text, Size.STRONG));
        }
    }

    private static Figure every() {
        List<Shape> shapes = new ArrayList<>();
        shapes.add(new Shape.Box(10, 10, 80, 60, 4, Role.HEAT_6));
        shapes.add(new Shape.Patch(List.of(square(110, 10, 80), square(135, 35, 30)), Role.HEAT_3));
        double y = 112;
        for (Stroke stroke : Stroke.values()) {
            y += 8;
            shapes.add(new Shape.Line(List.of(new Point(10, y), new Point(90, y)), stroke, 2, Role.AXIS));
        }
        double x = 200;
        for (Form form : Form.values()) {
            x += 20;
            shapes.add(new Shape.Marker(new Point(x, 30), form, 8, Role.SERIES_2));
        }
        y = 60;
        for (Size size : Size.values()) {
            y += 20;
            shapes.add(new Shape.Words(
                    size == Size.TITLE ? "Judul" : "Desa Contoh",
                    300,
                    y,
                    size == Size.SMALL ? Anchor.START : size == Size.STRONG ? Anchor.END : Anchor.MIDDLE,
                    size,
                    Role.TEXT));
        }
        shapes.add(new Shape.UpwardWords("ke atas", 210, 150, Size.SMALL, Role.TEXT_MUTED));
        x = -2;
        for (Role role : Role.values()) {
            x += 12;
            shapes.add(new Shape.Box(x, 180, 10, 10, 0, role));
        }
        return new Figure(400, 200, shapes, "Gambar contoh: 12 anak di Desa Contoh.");
    }

    private static List<Point> square(double x, double y, double side) {
        return List.of(new Point(x, y), new Point(x + side, y), new Point(x + side, y + side), new Point(x, y + side));
    }

    private static List<String> alternativeTexts(Bytes printed) throws IOException {
        List<String> texts = new ArrayList<>();
        try (PdfDocument pdf = new PdfDocument(new PdfReader(new ByteArrayInputStream(printed.array())))) {
            collect(pdf.getStructTreeRoot(), texts);
        }
        return texts;
    }

    private static void collect(IStructureNode node, List<String> texts) {
        if (node instanceof PdfStructElem element && element.getAlt() != null) {
            texts.add(element.getAlt().toUnicodeString());
        }
        if (node != null && node.getKids() != null) {
            node.getKids().forEach(kid -> collect(kid, texts));
        }
    }
}
