package id.rembuk.usecase;

import id.rembuk.domain.WorkspaceRecord;
import id.rembuk.domain.area.Area;
import id.rembuk.domain.history.Actor;
import id.rembuk.domain.organisation.Organisation;
import id.rembuk.task.Progress;
import id.rembuk.usecase.port.EvidenceStore;
import id.rembuk.usecase.port.PracticeSource;
import id.rembuk.usecase.port.PracticeSource.Places;
import id.rembuk.usecase.port.Records;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Makes the practice workspace of "Buka contoh": the real areas and public figures of Kabupaten Hulu Sungai Selatan
 * with invented plans, commitments and officials, some of them wrong on purpose. Its practice mark can never be lost.
 */
public final class PracticeWorkspace {
    public static final String REGENCY_CODE = "63.06";
    public static final int ACTIVITY_YEAR = 2024;
    public static final int PLANNING_YEAR = 2025;
    /** A Monday nine days before its rembuk: the year is half done. */
    public static final LocalDate DAY = LocalDate.of(2024, Month.JUNE, 3);

    /** Areas and bodies, the records of the example, writing them. */
    private static final int STEPS = 3;

    private final Workspaces workspaces;
    private final PracticeSource source;
    private final EvidenceStore evidence;

    public PracticeWorkspace(Workspaces workspaces, PracticeSource source, EvidenceStore evidence) {
        this.workspaces = workspaces;
        this.source = source;
        this.evidence = evidence;
    }

    /** As {@link #create(Path, Actor, Progress)}, told nothing of on the way. */
    public WorkspaceSession create(Path file, Actor actor) {
        return create(file, actor, Progress.NONE);
    }

    /**
     * Makes and opens the practice workspace; call it on the WRITE lane. Stopped on the way it leaves no file.
     *
     * @throws id.rembuk.domain.UserError when the file exists or cannot be written
     */
    public WorkspaceSession create(Path file, Actor actor, Progress progress) {
        progress.report(0, STEPS, "");
        List<NewWorkspace.ChosenOrganisation> bodies = workspaces.proposedOrganisations(REGENCY_CODE).stream()
                .map(entry -> new NewWorkspace.ChosenOrganisation(entry, /* confirmed= */ true))
                .toList();
        NewWorkspace wish =
                new NewWorkspace(actor, REGENCY_CODE, ACTIVITY_YEAR, PLANNING_YEAR, bodies, /* practice= */ true, DAY);
        WorkspaceSession session = workspaces.create(file, wish, records -> practiceRecords(records, progress));
        boolean done = false;
        try {
            source.evidence().forEach(bytes -> evidence.keep(session.workspace().file(), bytes));
            done = true;
            return session;
        } finally {
            if (!done) {
                session.close();
            }
        }
    }

    private List<WorkspaceRecord> practiceRecords(Records records, Progress progress) {
        progress.checkCancelled();
        progress.report(1, STEPS, "");
        Map<String, String> areaIds = records.all(Area.class).stream().collect(Collectors.toMap(Area::code, Area::id));
        Map<String, String> organisationIds = records.all(Organisation.class).stream()
                .collect(Collectors.toMap(Organisation::name, Organisation::id));
        List<WorkspaceRecord> made =
                source.records(new Places(CurrentCycle.of(records).id(), areaIds, organisationIds));
        progress.checkCancelled();
        progress.report(2, STEPS, "");
        return made;
    }
}
