package id.rembuk.usecase;

import id.rembuk.domain.UserError;
import id.rembuk.domain.area.Area;
import id.rembuk.domain.commitment.Commitment;
import id.rembuk.domain.organisation.Organisation;
import id.rembuk.domain.plan.PlanLine;
import id.rembuk.domain.workspace.Cycle;
import id.rembuk.task.Progress;
import id.rembuk.usecase.port.Records;
import id.rembuk.usecase.port.ReferenceCatalogue;
import id.rembuk.usecase.port.WorkplanWriter;
import id.rembuk.usecase.port.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.Locale;

/**
 * Hands the workplan of all OPD out as a workbook. Reading is one consistent state and belongs on the READ lane;
 * rendering touches the workspace no more and belongs on the WORK lane.
 */
public final class ExportWorkplan {
    private static final String ENDING = ".xlsx";

    private final ReferenceCatalogue reference;
    private final WorkplanWriter writer;
    private final Clock clock;

    /** @param clock gives the printed time, in its own zone */
    public ExportWorkplan(ReferenceCatalogue reference, WorkplanWriter writer, Clock clock) {
        this.reference = reference;
        this.writer = writer;
        this.clock = clock;
    }

    /** Reads everything the workbook shows in one read transaction. */
    public Workplan read(Workspace workspace) {
        return workspace.read(this::read);
    }

    /**
     * Writes the workbook; a cancelled or failed export leaves no file and an old one untouched.
     *
     * @param overwrite whether a file already there may be replaced
     * @return the file written, with the ending .xlsx
     * @throws UserError when a file is there and may not be replaced, or the place cannot be written
     */
    public Path write(Workplan workplan, Path target, boolean overwrite, Progress progress) {
        Path file = withEnding(target.toAbsolutePath());
        if (!overwrite && Files.exists(file)) {
            throw new UserError("workplan.exists", file);
        }
        writer.write(workplan, file, progress);
        return file;
    }

    /** Name offered for the workbook, e.g. {@code rencana-kerja-hulu-sungai-selatan-2025.xlsx}. */
    public static String fileName(Workplan workplan) {
        String regency = workplan.identity()
                .regencyName()
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^(kabupaten|kota) ", "")
                .replaceAll("[^\\p{L}\\p{N}]+", "-");
        return "rencana-kerja-" + regency + "-" + workplan.cycle().planningYear() + ENDING;
    }

    private Workplan read(Records records) {
        Cycle cycle = CurrentCycle.of(records);
        return new Workplan(
                records.identity(),
                cycle,
                records.all(Organisation.class),
                records.all(Area.class),
                Priorities.lokus(records, cycle),
                reference.indicators(),
                reference.fundSources(),
                reference.nomenclature(),
                records.all(PlanLine.class).stream()
                        .filter(line -> line.cycleId().equals(cycle.id()))
                        .toList(),
                records.all(Commitment.class).stream()
                        .filter(commitment -> commitment.cycleId().equals(cycle.id()))
                        .sorted(Comparator.comparing(
                                Commitment::number, Comparator.nullsLast(Comparator.naturalOrder())))
                        .toList(),
                ZonedDateTime.now(clock));
    }

    private static Path withEnding(Path target) {
        String name = String.valueOf(target.getFileName());
        return name.toLowerCase(Locale.ROOT).endsWith(ENDING) ? target : target.resolveSibling(name + ENDING);
    }
}
