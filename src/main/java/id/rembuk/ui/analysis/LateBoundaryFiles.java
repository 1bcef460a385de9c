package id.rembuk.ui.analysis;

import id.rembuk.domain.Bytes;
import id.rembuk.domain.area.BoundaryFeature;
import id.rembuk.domain.area.Outline;
import id.rembuk.task.Progress;
import id.rembuk.usecase.port.BoundaryFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/** The reader of maps, made when the first map is read. */
record LateBoundaryFiles(Supplier<BoundaryFiles> made) implements BoundaryFiles {
    @Override
    public List<BoundaryFeature> read(Path file, Progress progress) {
        return made.get().read(file, progress);
    }

    @Override
    public Bytes kept(List<Outline> outlines) {
        return made.get().kept(outlines);
    }

    @Override
    public List<Outline> outlines(Bytes kept) {
        return made.get().outlines(kept);
    }
}
