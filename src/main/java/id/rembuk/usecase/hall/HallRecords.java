package id.rembuk.usecase.hall;

import id.rembuk.domain.WorkspaceRecord;
import id.rembuk.domain.document.DocumentKind;
import id.rembuk.domain.document.OfficialDocument;
import id.rembuk.domain.document.PaperSnapshot.AgreedVersion;
import id.rembuk.domain.history.Change;
import id.rembuk.domain.history.RecordChange;
import id.rembuk.domain.history.RecordKind;
import id.rembuk.domain.history.RecordRef;
import id.rembuk.domain.workspace.Cycle;
import id.rembuk.domain.workspace.WorkspaceIdentity;
import id.rembuk.usecase.AgreedTexts;
import id.rembuk.usecase.AgreedTexts.Agreed;
import id.rembuk.usecase.CurrentCycle;
import id.rembuk.usecase.port.Records;
import id.rembuk.usecase.port.SnapshotFormat;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The records the slides are made of, held so that after an edit of one line nothing is read. */
final class HallRecords {
    private final WorkspaceIdentity identity;
    private final String shownCycle;
    private final Map<RecordKind, Map<String, WorkspaceRecord>> records;
    private final Agreed agreed;
    private final Map<String, AgreedVersion> quoted;

    private HallRecords(
            WorkspaceIdentity identity,
            String shownCycle,
            Map<RecordKind, Map<String, WorkspaceRecord>> records,
            Agreed agreed,
            Map<String, AgreedVersion> quoted) {
        this.identity = identity;
        this.shownCycle = shownCycle;
        this.records = records;
        this.agreed = agreed;
        this.quoted = quoted;
    }

    /** Reads every record of the kinds, and what was closed last. */
    static HallRecords read(Records stored, Set<RecordKind> kinds, SnapshotFormat format) {
        Map<RecordKind, Map<String, WorkspaceRecord>> read = new EnumMap<>(RecordKind.class);
        for (RecordKind kind : kinds) {
            Map<String, WorkspaceRecord> ofKind = new LinkedHashMap<>();
            stored.all(kind.type()).forEach(record -> ofKind.put(record.id(), record));
            read.put(kind, ofKind);
        }
        return new HallRecords(
                stored.identity(),
                CurrentCycle.of(stored).id(),
                read,
                AgreedTexts.newest(stored, format).orElse(null),
                quotedByFinals(stored, format));
    }

    private static Map<String, AgreedVersion> quotedByFinals(Records stored, SnapshotFormat format) {
        Map<String, AgreedVersion> quoted = new HashMap<>();
        for (OfficialDocument paper : stored.all(OfficialDocument.class)) {
            if (paper.kind() == DocumentKind.BERITA_ACARA && !paper.isDraft()) {
                stored.storedFile(paper.frozen().snapshotHash())
                        .map(json -> format.read(json).agreed())
                        .ifPresent(version -> quoted.put(paper.id(), version));
            }
        }
        return quoted;
    }

    /** Whether a change made a paper final, whose own words are to be read. */
    static boolean makesFinal(Change change) {
        return change.images().stream()
                .anyMatch(image -> image.after() instanceof OfficialDocument paper
                        && !paper.isDraft()
                        && image.before() instanceof OfficialDocument draft
                        && draft.isDraft());
    }

    /** The closed version a final berita acara prints; empty where it prints none. */
    Optional<AgreedVersion> quotedBy(OfficialDocument paper) {
        return Optional.ofNullable(quoted.get(paper.id()));
    }

    /** Takes over what a commit made of a record; kinds that no slide shows are left out. */
    void apply(RecordChange change) {
        RecordRef ref = change.ref();
        Map<String, WorkspaceRecord> ofKind = records.get(ref.kind());
        if (ofKind != null && change.after() == null) {
            ofKind.remove(ref.id());
        } else if (ofKind != null) {
            ofKind.put(ref.id(), change.after());
        }
    }

    WorkspaceIdentity identity() {
        return identity;
    }

    /** What was agreed as it was closed last; empty while nothing was. */
    Optional<Agreed> agreed() {
        return Optional.ofNullable(agreed);
    }

    /** The round of actions the workspace showed when the records were read; the newest once that one is gone. */
    Cycle cycle() {
        return find(Cycle.class, shownCycle)
                .or(() -> all(Cycle.class).stream().max(Comparator.comparingInt(Cycle::activityYear)))
                .orElseThrow(() -> new IllegalStateException("A workspace always has a cycle"));
    }

    <T extends WorkspaceRecord> List<T> all(Class<T> type) {
        return records.getOrDefault(RecordKind.of(type), Map.of()).values().stream()
                .map(type::cast)
                .toList();
    }

    <T extends WorkspaceRecord> Optional<T> find(Class<T> type, String id) {
        return Optional.ofNullable(
                        records.getOrDefault(RecordKind.of(type), Map.of()).get(id))
                .map(type::cast);
    }
}
