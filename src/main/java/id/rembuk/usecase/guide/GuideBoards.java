package id.rembuk.usecase.guide;

import id.rembuk.domain.area.Area;
import id.rembuk.domain.area.AreaLevel;
import id.rembuk.domain.commitment.Commitment;
import id.rembuk.domain.guide.GuideSource;
import id.rembuk.domain.organisation.Organisation;
import id.rembuk.domain.plan.PlanLine;
import id.rembuk.domain.workspace.Cycle;
import id.rembuk.usecase.CurrentCycle;
import id.rembuk.usecase.Priorities;
import id.rembuk.usecase.Today;
import id.rembuk.usecase.port.GuidanceCatalogue;
import id.rembuk.usecase.port.GuidanceCatalogue.Available;
import id.rembuk.usecase.port.GuidanceCatalogue.FrameFile;
import id.rembuk.usecase.port.Records;
import id.rembuk.usecase.port.ReferenceCatalogue;
import id.rembuk.usecase.port.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Tells how far the actions of the current cycle are. Belongs on the READ lane. */
public final class GuideBoards {
    private final Workspace workspace;
    private final Guidance guidance;
    private final GuidanceCatalogue catalogue;
    private final ReferenceCatalogue reference;
    private final Today today;

    public GuideBoards(
            Workspace workspace,
            Guidance guidance,
            GuidanceCatalogue catalogue,
            ReferenceCatalogue reference,
            Today today) {
        this.workspace = workspace;
        this.guidance = guidance;
        this.catalogue = catalogue;
        this.reference = reference;
        this.today = today;
    }

    /** All actions as they are now, in every frame there is. */
    public GuideBoard board() {
        FrameBoard frames = guidance.board();
        return workspace.read(records -> board(records, frames));
    }

    /** The actions of the frame in use as one state of the workspace has them. */
    public GuideBoard.FrameProgress inUse(Records records) {
        return progress(records).of(guidance.current(records).frame());
    }

    GuideProgress progress(Records records) {
        Cycle cycle = CurrentCycle.of(records);
        return new GuideProgress(
                guidance.current(records).frame(),
                catalogue.available(),
                Steps.states(records, cycle.id()),
                ComputedSteps.of(records, cycle, reference, today.day()));
    }

    private GuideBoard board(Records records, FrameBoard choice) {
        Cycle cycle = CurrentCycle.of(records);
        UsedFrame used = guidance.current(records);
        GuideProgress progress = progress(records);
        List<GuideBoard.FrameProgress> frames = new ArrayList<>();
        frames.add(progress.of(used.frame()));
        choice.choices().stream()
                .map(FrameBoard.Choice::frame)
                .filter(frame -> !frame.id().equals(used.frame().id()))
                .map(progress::of)
                .forEach(frames::add);
        Available available = catalogue.available();
        return new GuideBoard(
                records.identity().practice(),
                today.day(),
                cycle,
                used,
                frames,
                available.mapping(),
                sources(used, available),
                records.all(Organisation.class),
                flow(records, cycle),
                choice.refused(),
                choice.newer(),
                choice.changed().map(FrameFile::place));
    }

    private static List<GuideSource> sources(UsedFrame used, Available available) {
        return Stream.concat(
                        used.sources().stream(), available.frames().stream().flatMap(file -> file.sources().stream()))
                .distinct()
                .toList();
    }

    private static GuideBoard.Flow flow(Records records, Cycle cycle) {
        List<PlanLine> lines = records.all(PlanLine.class).stream()
                .filter(line -> cycle.id().equals(line.cycleId()))
                .toList();
        return new GuideBoard.Flow(
                (int) records.all(Area.class).stream()
                        .filter(area -> area.level() == AreaLevel.DESA && area.validTo() == null)
                        .count(),
                Priorities.lokus(records, cycle).size(),
                lines.size(),
                (int) lines.stream()
                        .map(PlanLine::organisationId)
                        .filter(Objects::nonNull)
                        .distinct()
                        .count(),
                (int) records.all(Commitment.class).stream()
                        .filter(commitment -> cycle.id().equals(commitment.cycleId()))
                        .count());
    }
}
