package id.rembuk.export.pdf;

import com.itextpdf.commons.actions.EventManager;
import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.layout.font.FontProvider;
import id.rembuk.domain.figure.Figure;
import id.rembuk.export.PartFile;
import id.rembuk.task.Progress;
import id.rembuk.usecase.port.FigureImages;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Draws a figure with the pen of papers on a page of its size and takes the picture of that page. */
public final class PdfFigureImages implements FigureImages {
    private final PaperFonts fonts;

    public PdfFigureImages() {
        EventManager.acknowledgeAgplUsageDisableWarningMessage();
        fonts = PaperFonts.bundled();
    }

    @Override
    public void png(Figure figure, int dots, Path target, Progress progress) {
        PartFile file = new PartFile();
        file.requireWritable(target);
        BufferedImage image = image(figure, dots, progress);
        progress.checkCancelled();
        file.write(target, out -> {
            if (!ImageIO.write(image, "png", out)) {
                throw new IOException("no writer of PNG");
            }
            progress.checkCancelled();
        });
    }

    BufferedImage image(Figure figure, int dots, Progress progress) {
        byte[] page = page(figure);
        progress.checkCancelled();
        try (PDDocument document = Loader.loadPDF(page)) {
            return new PDFRenderer(document).renderImage(0, dots, ImageType.RGB);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] page(Figure figure) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PdfDocument pdf = new PdfDocument(new PdfWriter(out))) {
            FontProvider provider = fonts.provider();
            PaperPen pen = new PaperPen(provider, new Letters(fonts.programs(), /* draft= */ true));
            PdfCanvas canvas =
                    new PdfCanvas(pdf.addNewPage(new PageSize((float) figure.width(), (float) figure.height())));
            new FigurePen(canvas, pen, figure.height()).draw(figure);
        }
        return out.toByteArray();
    }
}
