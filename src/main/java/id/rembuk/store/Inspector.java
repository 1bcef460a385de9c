package id.rembuk.store;

import id.rembuk.domain.area.Area;
import id.rembuk.domain.area.AreaLevel;
import id.rembuk.domain.history.HistoryEntry;
import id.rembuk.domain.history.RecordKind;
import id.rembuk.domain.intake.Intake;
import id.rembuk.domain.workspace.Cycle;
import id.rembuk.usecase.port.Records;
import id.rembuk.usecase.port.Workspace;
import id.rembuk.usecase.port.WorkspaceFiles.Backup;
import id.rembuk.usecase.port.WorkspaceFiles.CheckResult;
import id.rembuk.usecase.port.WorkspaceFiles.Inspection;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

/** Answers what is in a workspace and whether it holds, from a read-only opening. */
final class Inspector {
    private Inspector() {}

    /** Row counts by the lower-case name of the record kind, with kecamatan and desa (desa and kelurahan together). */
    static Map<String, Long> counts(Workspace workspace) {
        return workspace.read(records -> {
            Map<String, Long> counts = new TreeMap<>();
            for (RecordKind kind : RecordKind.values()) {
                counts.put(kind.name().toLowerCase(Locale.ROOT), records.count(kind.type()));
            }
            List<Area> areas = records.all(Area.class);
            counts.put("kecamatan", ofLevel(areas, AreaLevel.KECAMATAN));
            counts.put("desa", ofLevel(areas, AreaLevel.DESA));
            counts.put(
                    "history", records.historyHead().map(HistoryEntry::sequence).orElse(0L));
            return counts;
        });
    }

    static Inspection inspect(SqliteWorkspace workspace, int schema, Path file, List<Backup> backups) {
        Map<String, Long> counts = counts(workspace);
        List<CheckResult> checks = new ArrayList<>();
        checks.add(check("database", workspace.still(FileCheck::databaseHolds)));
        checks.add(check("foreign-keys", workspace.still(FileCheck::referencesHold)));
        // a file whose schema text differs cannot be opened at all: see Opening
        checks.add(check("schema-text", true));
        OptionalLong broken = workspace.read(FileCheck::brokenHistory);
        checks.add(
                broken.isPresent()
                        ? new CheckResult("history-chain", false, List.of(String.valueOf(broken.getAsLong())))
                        : check("history-chain", true));
        checks.add(check("document-files", workspace.read(DocumentCheck::filesHold)));
        checks.add(check("document-history", workspace.read(DocumentCheck::headsAreInHistory)));
        checks.add(check("import-images", workspace.read(Inspector::importImagesHold)));
        checks.add(check("practice-mark", workspace.still(Inspector::practiceMarkHolds)));
        return workspace.read(records -> new Inspection(
                schema,
                records.identity(),
                cycle(records).map(Cycle::activityYear).orElse(0),
                cycle(records).map(Cycle::planningYear).orElse(0),
                counts,
                checks,
                records.historyHead().map(HistoryEntry::hash).orElse(""),
                newest(backups)));
    }

    /** Whether what was kept of each import is what its note says. */
    private static boolean importImagesHold(Records records) {
        return records.all(Intake.class).stream()
                .allMatch(intake -> records.manyDigest(intake.id()).equals(intake.imagesSha256()));
    }

    private static boolean practiceMarkHolds(java.sql.Connection connection) throws java.sql.SQLException {
        return id.rembuk.store.file.Connections.run(
                        connection,
                        "SELECT 1 FROM identity, history WHERE practice = 0 AND sequence = 1 AND name ="
                                + " 'workspace.create-practice'")
                == null;
    }

    private static Optional<Instant> newest(List<Backup> backups) {
        return backups.stream().map(Backup::madeAt).max(Instant::compareTo);
    }

    private static Optional<Cycle> cycle(Records records) {
        return records.all(Cycle.class).stream().max(java.util.Comparator.comparingInt(Cycle::activityYear));
    }

    private static long ofLevel(List<Area> areas, AreaLevel level) {
        return areas.stream().filter(area -> area.level() == level).count();
    }

    private static CheckResult check(String code, boolean holds) {
        return new CheckResult(code, holds, List.of());
    }
}
