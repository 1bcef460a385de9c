package id.rembuk.export.pdf;

import id.rembuk.domain.Bytes;
import id.rembuk.domain.UserError;
import id.rembuk.usecase.port.PageImages;
import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Draws pages with PDFBox, which needs no window. */
public final class PdfBoxPageImages implements PageImages {
    @Override
    public int pages(Bytes pdf) {
        try (PDDocument document = open(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new UserError(e, "paper.unreadable");
        }
    }

    @Override
    public PageImage draw(Bytes pdf, int page, int longestSide) {
        if (longestSide < 1 || longestSide > MOST_PIXELS) {
            throw new IllegalArgumentException("1 to " + MOST_PIXELS + " pixels: " + longestSide);
        }
        try (PDDocument document = open(pdf)) {
            PDRectangle size = document.getPage(page - 1).getCropBox();
            // a hair less than asked, since the drawer rounds up
            float scale = (longestSide - 0.5f) / Math.max(size.getWidth(), size.getHeight());
            PDFRenderer renderer = new PDFRenderer(document);
            renderer.setSubsamplingAllowed(true);
            BufferedImage image = renderer.renderImage(page - 1, scale, ImageType.RGB);
            int[] argb = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
            return new PageImage(image.getWidth(), image.getHeight(), argb);
        } catch (IOException | RuntimeException e) {
            throw new UserError(e, "paper.unreadable");
        }
    }

    private static PDDocument open(Bytes pdf) throws IOException {
        return Loader.loadPDF(pdf.array());
    }
}
