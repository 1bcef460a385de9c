package id.rembuk.bench;

import id.rembuk.domain.Ids;
import id.rembuk.domain.WorkspaceRecord;
import id.rembuk.domain.history.Actor;
import id.rembuk.domain.plan.PlanLine;
import id.rembuk.domain.reference.Indicator;
import id.rembuk.export.excel.WorkplanWorkbook;
import id.rembuk.reference.PracticeFiles;
import id.rembuk.reference.ShippedAreas;
import id.rembuk.reference.TemplateReferences;
import id.rembuk.reference.Templates;
import id.rembuk.reference.guide.FrameFiles;
import id.rembuk.store.EvidenceFiles;
import id.rembuk.store.SqliteWorkspaceFiles;
import id.rembuk.text.Messages;
import id.rembuk.usecase.ExportWorkplan;
import id.rembuk.usecase.PracticeWorkspace;
import id.rembuk.usecase.WorkspaceSession;
import id.rembuk.usecase.Workspaces;
import id.rembuk.usecase.port.PracticeSource;
import id.rembuk.usecase.port.WorkspaceFiles.Mode;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Workspaces to measure with: the practice regency as shipped, or with its lines repeated. */
final class Samples {
    private static final Clock CLOCK = Clock.system(ZoneId.systemDefault());
    private static final Actor ACTOR = new Actor("Petugas Ukur", "Bappeda", "ukur", "laptop-ukur");
    private static final Templates TEMPLATES = Templates.packed();
    private static final TemplateReferences REFERENCES = new TemplateReferences(TEMPLATES);
    private static final Workspaces WORKSPACES = new Workspaces(
            new SqliteWorkspaceFiles(CLOCK), new ShippedAreas(), REFERENCES, new FrameFiles(TEMPLATES), CLOCK);

    private Samples() {}

    /** The practice workspace as "Buka contoh" makes it. */
    static WorkspaceSession practice(Path file) {
        return new PracticeWorkspace(WORKSPACES, source(), new EvidenceFiles()).create(file, ACTOR);
    }

    /** The practice regency with its areas only. */
    static WorkspaceSession empty(Path file) {
        return new PracticeWorkspace(WORKSPACES, places -> List.of(), new EvidenceFiles()).create(file, ACTOR);
    }

    /** The indicators as shipped. */
    static List<Indicator> indicators() {
        return REFERENCES.indicators();
    }

    /** The practice workspace with its plan lines repeated until there are as many as asked. */
    static WorkspaceSession withLines(Path file, int lines) {
        PracticeSource repeated = places -> {
            List<WorkspaceRecord> records = source().records(places);
            List<PlanLine> originals = records.stream()
                    .filter(PlanLine.class::isInstance)
                    .map(PlanLine.class::cast)
                    .toList();
            List<WorkspaceRecord> all = new ArrayList<>(records);
            for (int i = originals.size(); i < lines; i++) {
                PlanLine line = originals.get(i % originals.size());
                all.add(line.edit().id(Ids.next()).position(line.position() + i).build());
            }
            return all;
        };
        return new PracticeWorkspace(WORKSPACES, repeated, new EvidenceFiles()).create(file, ACTOR);
    }

    static WorkspaceSession open(Path file) {
        return WORKSPACES.open(file, Mode.READ_WRITE, ACTOR);
    }

    static ExportWorkplan export() {
        return new ExportWorkplan(REFERENCES, new WorkplanWorkbook(Messages.indonesian()), CLOCK);
    }

    private static PracticeSource source() {
        return new PracticeFiles(TEMPLATES, "contoh/hss", REFERENCES);
    }
}
