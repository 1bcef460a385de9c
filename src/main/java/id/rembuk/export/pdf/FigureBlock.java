package id.rembuk.export.pdf;

import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.kernel.pdf.xobject.PdfFormXObject;
import com.itextpdf.layout.element.Image;
import id.rembuk.domain.figure.Figure;

/** Puts a {@link Figure} into a paper: vectors that fill a width, read aloud as the figure's description. */
final class FigureBlock {
    private final PdfDocument pdf;
    private final PaperPen pen;

    FigureBlock(PdfDocument pdf, PaperPen pen) {
        this.pdf = pdf;
        this.pen = pen;
    }

    /**
     * The figure as wide as told; its letters shrink with it, so make figures for paper about 1.25 units wide for each
     * point.
     *
     * @param width in points
     */
    Image image(Figure figure, double width) {
        PdfFormXObject drawing = new PdfFormXObject(new Rectangle((float) figure.width(), (float) figure.height()));
        PdfCanvas canvas = new PdfCanvas(drawing, pdf);
        new FigurePen(canvas, pen, figure.height()).draw(figure);
        canvas.release();
        Image image = new Image(drawing).scaleToFit((float) width, Float.MAX_VALUE);
        image.getAccessibilityProperties()
                .setRole(StandardRoles.FIGURE)
                .setAlternateDescription(pen.printable(figure.description()));
        return image;
    }
}
