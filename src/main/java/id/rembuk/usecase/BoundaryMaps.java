package id.rembuk.usecase;

import id.rembuk.domain.Bytes;
import id.rembuk.domain.Ids;
import id.rembuk.domain.PersonalData;
import id.rembuk.domain.UserError;
import id.rembuk.domain.area.Area;
import id.rembuk.domain.area.AreaLevel;
import id.rembuk.domain.area.BoundaryFeature;
import id.rembuk.domain.area.BoundaryMap;
import id.rembuk.domain.area.BoundaryMatch;
import id.rembuk.domain.area.BoundaryMatching;
import id.rembuk.domain.area.Outline;
import id.rembuk.domain.area.Ring;
import id.rembuk.domain.history.Change;
import id.rembuk.domain.history.EditName;
import id.rembuk.domain.history.RecordChange;
import id.rembuk.task.Progress;
import id.rembuk.usecase.port.BoundaryFiles;
import id.rembuk.usecase.port.Records;
import id.rembuk.usecase.port.Workspace;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What people do with maps: Rembuk ships no outline, the officer gives a file, and the workspace keeps it simplified. */
public final class BoundaryMaps {
    /** A kept map is at most so large, in bytes. */
    static final int LARGEST_KEPT = 1_000_000;

    /** About a metre, in degrees. */
    private static final double FIRST_TOLERANCE = 0.00001;

    /** Points seldom take fewer bytes; it spares writing what is surely too large. */
    private static final int LEAST_PER_POINT = 15;

    private static final int LONGEST_CITATION = 300;

    private final Workspace workspace;
    private final Edits edits;
    private final BoundaryFiles files;

    public BoundaryMaps(Workspace workspace, Edits edits, BoundaryFiles files) {
        this.workspace = workspace;
        this.edits = edits;
        this.files = files;
    }

    /**
     * A file that was read and matched and is not kept yet.
     *
     * @param sourceName name of the file
     * @param kept the outlines found, simplified, as the workspace would keep them
     */
    public record Reading(String sourceName, BoundaryMatch match, Bytes kept) {}

    /** A map as it is drawn. */
    public record Drawn(BoundaryMap map, List<Outline> outlines) {
        public Drawn {
            outlines = List.copyOf(outlines);
        }
    }

    /**
     * Reads a file and finds out which areas it outlines; nothing is kept. Belongs on the WORK lane.
     *
     * @throws UserError {@code boundary.*} when it cannot be read or outlines no area of the regency
     */
    public Reading read(Path file, Progress progress) {
        List<BoundaryFeature> features = files.read(file, progress);
        List<Area> areas = workspace.read(records -> records.all(Area.class));
        BoundaryMatch match = new BoundaryMatching(features, areas).match();
        if (match.outlines().isEmpty()) {
            throw new UserError("boundary.no-match", features.size());
        }
        return new Reading(String.valueOf(file.getFileName()), match, simplified(match.outlines(), progress));
    }

    /**
     * Keeps a map in the place of the one of its level.
     *
     * @param citation who made the outlines, printed below every map; 1 to 300 characters
     * @throws UserError {@code boundary.citation}, {@code personal.nik}
     */
    public Optional<Change> put(Reading reading, String citation) {
        String source = citation == null ? "" : PersonalData.refuseNik(citation.strip());
        if (source.isEmpty() || source.length() > LONGEST_CITATION) {
            throw new UserError("boundary.citation");
        }
        String hash = workspace.write(records -> records.storeFile(reading.kept()));
        AreaLevel level = reading.match().level();
        return edits.apply(EditName.of("boundary.put", reading.sourceName()), records -> {
            BoundaryMap before = of(records, level).orElse(null);
            String id = before == null ? Ids.next() : before.id();
            return List.of(new RecordChange(before, new BoundaryMap(id, level, hash, reading.sourceName(), source)));
        });
    }

    /** Takes the map of a level away; the file keeps its bytes, because this can be undone. */
    public Optional<Change> remove(AreaLevel level) {
        return edits.apply(EditName.of("boundary.remove"), records -> of(records, level)
                .map(map -> List.of(RecordChange.deleted(map)))
                .orElseGet(List::of));
    }

    /** Which maps there are, at most one of each level. */
    public List<BoundaryMap> all() {
        return workspace.read(records -> records.all(BoundaryMap.class));
    }

    /** The map of a level with its outlines; empty when none was given. */
    public Optional<Drawn> drawn(AreaLevel level) {
        return workspace.read(records -> of(records, level).flatMap(map -> records.storedFile(map.fileSha256())
                .map(bytes -> new Drawn(map, files.outlines(bytes)))));
    }

    private static Optional<BoundaryMap> of(Records records, AreaLevel level) {
        return records.all(BoundaryMap.class).stream()
                .filter(map -> map.level() == level)
                .findFirst();
    }

    private static long points(List<Outline> outlines) {
        return outlines.stream()
                .flatMap(outline -> outline.rings().stream())
                .mapToLong(Ring::size)
                .sum();
    }

    /** Coarser and coarser until the file is small enough; at a few metres nobody sees it. */
    private Bytes simplified(List<Outline> outlines, Progress progress) {
        double tolerance = FIRST_TOLERANCE;
        while (true) {
            progress.checkCancelled();
            double coarse = tolerance;
            List<Outline> fewer =
                    outlines.stream().map(outline -> outline.simplified(coarse)).toList();
            if (points(fewer) * LEAST_PER_POINT <= LARGEST_KEPT) {
                Bytes kept = files.kept(fewer);
                if (kept.length() <= LARGEST_KEPT) {
                    return kept;
                }
            }
            tolerance *= 2;
        }
    }
}
