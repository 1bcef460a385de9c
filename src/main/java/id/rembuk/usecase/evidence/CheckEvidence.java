package id.rembuk.usecase.evidence;

import id.rembuk.domain.UserError;
import id.rembuk.domain.guide.Evidence;
import id.rembuk.task.Progress;
import id.rembuk.usecase.port.EvidenceStore;
import id.rembuk.usecase.port.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares every file of evidence with what is noted of it; belongs on the WORK lane. */
public final class CheckEvidence {
    private final Workspace workspace;
    private final EvidenceStore store;
    private final Evidences evidences;

    public CheckEvidence(Workspace workspace, EvidenceStore store, Evidences evidences) {
        this.workspace = workspace;
        this.store = store;
        this.evidences = evidences;
    }

    /** What is wrong with a file. */
    public enum Kind {
        /** A kept file is not there. */
        MISSING,
        /** A kept file holds something else. */
        CHANGED,
        /** A large file is not where it was. */
        AWAY,
        /** A large file holds something else. */
        AWAY_CHANGED,
        /** No record needs this kept file. */
        UNUSED
    }

    /**
     * A finding.
     *
     * @param evidence the record; null for {@link Kind#UNUSED}
     */
    public record Finding(Kind kind, Evidence evidence, String sha256) {}

    /**
     * What was looked at and found.
     *
     * @param files number of files read through
     */
    public record Outcome(int files, List<Finding> findings) {
        public Outcome {
            findings = List.copyOf(findings);
        }
    }

    /** Reads every file through; a file that several records name is read once. */
    public Outcome check(Progress progress) {
        List<Evidence> all = workspace.read(records -> records.all(Evidence.class));
        Map<String, Optional<Kind>> known = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        int done = 0;
        for (Evidence evidence : all) {
            progress.report(done++, all.size(), evidence.fileName());
            String file = evidence.isKept() ? evidence.sha256() : evidence.path() + evidence.sha256();
            Optional<Kind> kind = known.containsKey(file) ? known.get(file) : look(evidence, progress);
            known.put(file, kind);
            kind.ifPresent(wrong -> findings.add(new Finding(wrong, evidence, evidence.sha256())));
        }
        store.others(workspace.file(), evidences.needed())
                .forEach(name -> findings.add(new Finding(Kind.UNUSED, null, name)));
        return new Outcome(known.size(), findings);
    }

    /** Lets kept files go that no record needs and no undo can need; answers how many. */
    public int dropUnused() {
        List<String> unused = store.others(workspace.file(), evidences.needed());
        unused.forEach(name -> store.drop(workspace.file(), name));
        return unused.size();
    }

    private Optional<Kind> look(Evidence evidence, Progress progress) {
        Optional<Path> file = place(workspace, store, evidence);
        if (file.isEmpty()) {
            return Optional.of(evidence.isKept() ? Kind.MISSING : Kind.AWAY);
        }
        Progress quiet = new Quiet(progress);
        try {
            return store.digest(file.get(), quiet).sha256().equals(evidence.sha256())
                    ? Optional.empty()
                    : Optional.of(evidence.isKept() ? Kind.CHANGED : Kind.AWAY_CHANGED);
        } catch (UserError e) {
            return Optional.of(evidence.isKept() ? Kind.MISSING : Kind.AWAY);
        }
    }

    /** Where the bytes of a piece lie; empty when there is no file. */
    static Optional<Path> place(Workspace workspace, EvidenceStore store, Evidence evidence) {
        return evidence.isKept()
                ? store.find(workspace.file(), evidence.sha256())
                : Optional.of(Path.of(evidence.path())).filter(Files::isRegularFile);
    }

    /** Lets a file be stopped without counting its bytes. */
    private record Quiet(Progress progress) implements Progress {
        @Override
        public void report(long done, long total, String text) {
            progress.checkCancelled();
        }

        @Override
        public void checkCancelled() {
            progress.checkCancelled();
        }
    }
}
