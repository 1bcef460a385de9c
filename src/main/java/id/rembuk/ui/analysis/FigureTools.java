package id.rembuk.ui.analysis;

import id.rembuk.usecase.port.BoundaryFiles;
import id.rembuk.usecase.port.FigureImages;
import java.time.Clock;
import java.util.function.Supplier;

/** What pictures are saved and maps are read with, each made at its first use. */
public record FigureTools(Supplier<BoundaryFiles> boundaries, Supplier<FigureImages> images, Clock clock) {}
