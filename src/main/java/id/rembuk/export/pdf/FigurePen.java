package id.rembuk.export.pdf;

import com.itextpdf.kernel.colors.ColorConstants;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.kernel.pdf.canvas.PdfCanvasConstants.LineJoinStyle;
import id.rembuk.domain.figure.Figure;
import id.rembuk.domain.figure.Shape;
import id.rembuk.domain.figure.Shape.Point;
import id.rembuk.domain.figure.Shape.Role;
import id.rembuk.domain.figure.Shape.Size;
import java.util.List;

/** Draws the shapes of a {@link Figure} as vectors, a unit of the figure being a point; the figure stands on y 0. */
final class FigurePen {
    /** Part of a circle's radius at which its four curves have their handles. */
    private static final double ROUND = 0.5523;

    private static final float OUTLINE = 0.5f;

    private final PdfCanvas canvas;
    private final PaperPen pen;
    private final double height;

    FigurePen(PdfCanvas canvas, PaperPen pen, double height) {
        this.canvas = canvas;
        this.pen = pen;
        this.height = height;
    }

    void draw(Figure figure) {
        canvas.saveState();
        canvas.setLineJoinStyle(LineJoinStyle.ROUND);
        figure.shapes().forEach(this::draw);
        canvas.restoreState();
    }

    private void draw(Shape shape) {
        if (shape instanceof Shape.Line line) {
            line(line);
        } else if (shape instanceof Shape.Box box) {
            fill(box.role());
            canvas.roundRectangle(
                            box.x(),
                            y(box.y() + box.height()),
                            box.width(),
                            box.height(),
                            Math.min(box.radius(), Math.min(box.width(), box.height()) / 2))
                    .fill();
        } else if (shape instanceof Shape.Patch patch) {
            patch(patch);
        } else if (shape instanceof Shape.Marker marker) {
            marker(marker);
        } else if (shape instanceof Shape.UpwardWords upward) {
            String text = pen.printable(upward.text());
            PdfFont font = font(upward.size());
            fill(upward.role());
            canvas.beginText().setFontAndSize(font, upward.size().units());
            canvas.setTextMatrix(0, 1, -1, 0, (float) upward.x(), (float) y(upward.y()));
            canvas.showText(text).endText();
        } else if (shape instanceof Shape.Words words) {
            words(words);
        }
    }

    private void line(Shape.Line line) {
        stroke(line.role(), line.width());
        switch (line.stroke()) {
            case SOLID -> canvas.setLineDash(0);
            case DASHED -> canvas.setLineDash(new float[] {7, 4}, 0);
            case DOTTED -> canvas.setLineDash(new float[] {2, 4}, 0);
            case DASH_DOT -> canvas.setLineDash(new float[] {7, 4, 2, 4}, 0);
        }
        trace(line.points());
        canvas.stroke().setLineDash(0);
    }

    private void patch(Shape.Patch patch) {
        fill(patch.role());
        stroke(Role.AXIS, OUTLINE);
        for (List<Point> ring : patch.rings()) {
            trace(ring);
            canvas.closePath();
        }
        canvas.eoFillStroke();
    }

    private void trace(List<Point> points) {
        for (int i = 0; i < points.size(); i++) {
            Point point = points.get(i);
            if (i == 0) {
                canvas.moveTo(point.x(), y(point.y()));
            } else {
                canvas.lineTo(point.x(), y(point.y()));
            }
        }
    }

    private void marker(Shape.Marker marker) {
        double r = marker.size() / 2;
        double x = marker.at().x();
        double y = y(marker.at().y());
        switch (marker.form()) {
            case SQUARE, HOLLOW_SQUARE -> canvas.rectangle(x - r, y - r, 2 * r, 2 * r);
            case CIRCLE, RING -> circle(x, y, r);
            case TRIANGLE ->
                canvas.moveTo(x, y + r)
                        .lineTo(x + r, y - r)
                        .lineTo(x - r, y - r)
                        .closePath();
            case DIAMOND ->
                canvas.moveTo(x, y + 1.2 * r)
                        .lineTo(x + 1.2 * r, y)
                        .lineTo(x, y - 1.2 * r)
                        .lineTo(x - 1.2 * r, y)
                        .closePath();
        }
        if (marker.form() == Shape.Form.RING || marker.form() == Shape.Form.HOLLOW_SQUARE) {
            stroke(marker.role(), 2);
            canvas.setFillColor(ColorConstants.WHITE).fillStroke();
        } else {
            fill(marker.role());
            canvas.fill();
        }
    }

    private void circle(double x, double y, double r) {
        double handle = r * ROUND;
        canvas.moveTo(x + r, y);
        canvas.curveTo(x + r, y + handle, x + handle, y + r, x, y + r);
        canvas.curveTo(x - handle, y + r, x - r, y + handle, x - r, y);
        canvas.curveTo(x - r, y - handle, x - handle, y - r, x, y - r);
        canvas.curveTo(x + handle, y - r, x + r, y - handle, x + r, y);
        canvas.closePath();
    }

    private void words(Shape.Words words) {
        String text = pen.printable(words.text());
        PdfFont font = font(words.size());
        float width = font.getWidth(text, words.size().units());
        double x =
                switch (words.anchor()) {
                    case START -> words.x();
                    case MIDDLE -> words.x() - width / 2;
                    case END -> words.x() - width;
                };
        fill(words.role());
        canvas.beginText()
                .setFontAndSize(font, words.size().units())
                .moveText(x, y(words.y()))
                .showText(text)
                .endText();
    }

    private PdfFont font(Size size) {
        return size == Size.STRONG || size == Size.TITLE ? pen.bold() : pen.regular();
    }

    private void fill(Role role) {
        canvas.setFillColor(FigureColours.of(role));
    }

    private void stroke(Role role, double width) {
        canvas.setStrokeColor(FigureColours.of(role)).setLineWidth((float) width);
    }

    private double y(double down) {
        return height - down;
    }
}
