package id.rembuk.usecase.port;

import id.rembuk.domain.Bytes;
import id.rembuk.domain.area.BoundaryFeature;
import id.rembuk.domain.area.Outline;
import id.rembuk.task.Progress;
import java.nio.file.Path;
import java.util.List;

/** Reads files of outlines that the officer gives, and writes and reads the outlines a workspace keeps. */
public interface BoundaryFiles {
    /**
     * Reads a GeoJSON file of at most 30 MB; belongs on the WORK lane.
     *
     * @throws id.rembuk.domain.UserError {@code boundary.*} when it is no GeoJSON, is damaged, or is not in degrees
     */
    List<BoundaryFeature> read(Path file, Progress progress);

    /** Outlines as a file of the workspace. */
    Bytes kept(List<Outline> outlines);

    /**
     * Outlines from a file of the workspace.
     *
     * @throws id.rembuk.domain.UserError {@code boundary.*} when it is damaged
     */
    List<Outline> outlines(Bytes kept);
}
