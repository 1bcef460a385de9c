package id.rembuk.usecase;

import id.rembuk.domain.area.Area;
import id.rembuk.domain.organisation.Organisation;
import id.rembuk.domain.quality.DataOwners;
import id.rembuk.domain.workspace.Cycle;
import id.rembuk.usecase.PreparationBoard.Behind;
import id.rembuk.usecase.guide.GuideBoard.FrameProgress;
import id.rembuk.usecase.guide.GuideBoards;
import id.rembuk.usecase.port.Records;
import id.rembuk.usecase.port.Workspace;
import id.rembuk.usecase.readiness.ReadinessFacts;
import id.rembuk.usecase.readiness.RembukReadiness;
import id.rembuk.usecase.year.Year;
import id.rembuk.usecase.year.YearBoard;
import java.time.LocalDate;
import java.util.List;

/** Gathers how far the preparation is, from one consistent state; belongs on the READ lane, after the first picture. */
public final class Preparation {
    private final Workspace workspace;
    private final RembukReadiness readiness;
    private final Year year;
    private final GuideBoards guide;
    private final Today today;

    Preparation(Workspace workspace, RembukReadiness readiness, Year year, GuideBoards guide, Today today) {
        this.workspace = workspace;
        this.readiness = readiness;
        this.year = year;
        this.guide = guide;
        this.today = today;
    }

    public PreparationBoard board() {
        YearBoard deadlines = year.board();
        List<FrameProgress> frames = guide.board().frames();
        return workspace.read(records -> board(records, deadlines, frames));
    }

    private PreparationBoard board(Records records, YearBoard deadlines, List<FrameProgress> frames) {
        Cycle cycle = CurrentCycle.of(records);
        List<Area> areas = records.all(Area.class);
        LocalDate day = today.day();
        ReadinessFacts facts = readiness.facts(records);
        return new PreparationBoard(
                day,
                frames,
                readiness.judge(facts),
                behind(facts),
                deadlines,
                Deliveries.of(records, cycle, areas, day));
    }

    private List<Behind> behind(ReadinessFacts facts) {
        DataOwners owners = facts.owners();
        return facts.coverage().stream()
                .map(gap -> new Behind(
                        gap,
                        owners.of(gap.indicator().owners())
                                .map(Organisation::label)
                                .orElseGet(() -> gap.indicator().owners().stream()
                                        .findFirst()
                                        .orElse(""))))
                .toList();
    }
}
