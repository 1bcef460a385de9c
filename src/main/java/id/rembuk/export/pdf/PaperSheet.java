package id.rembuk.export.pdf;

import com.itextpdf.kernel.geom.PageSize;
import id.rembuk.domain.document.PaperSize;

/**
 * A sheet with its margins in points, wide enough at the side where papers are bound: left for text pages, above for
 * landscape annexes, which are bound together with upright text.
 */
record PaperSheet(PageSize size, float top, float right, float bottom, float left) {
    private static final float POINTS_PER_MILLIMETRE = 72 / 25.4f;

    static PaperSheet text(PaperSize paper) {
        return new PaperSheet(page(paper), points(15), points(20), points(24), points(30));
    }

    static PaperSheet annex(PaperSize paper) {
        return new PaperSheet(page(paper), points(22), points(15), points(20), points(15));
    }

    static float points(double millimetres) {
        return (float) (millimetres * POINTS_PER_MILLIMETRE);
    }

    float width() {
        return size.getWidth() - left - right;
    }

    private static PageSize page(PaperSize paper) {
        return new PageSize(points(paper.width()), points(paper.height()));
    }
}
