package id.rembuk.launch;

import id.rembuk.export.pdf.PdfFigureImages;
import id.rembuk.intake.boundary.GeoJsonBoundaries;
import id.rembuk.ui.analysis.FigureTools;
import java.time.Clock;

/** Makes what pictures of the analysis are saved and maps are read with, each at its first use. */
final class FigureWiring {
    private FigureWiring() {}

    static FigureTools tools(Clock clock) {
        return new FigureTools(PaperWiring.once(GeoJsonBoundaries::new), PaperWiring.once(PdfFigureImages::new), clock);
    }
}
