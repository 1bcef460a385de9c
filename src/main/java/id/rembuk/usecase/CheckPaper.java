package id.rembuk.usecase;

import id.rembuk.domain.Bytes;
import id.rembuk.domain.authenticity.AuthenticityReport;
import id.rembuk.domain.document.Edition;
import id.rembuk.domain.document.Edition.Revision;
import id.rembuk.domain.document.OfficialDocument;
import id.rembuk.task.Progress;
import id.rembuk.usecase.port.PaperChecker;
import id.rembuk.usecase.port.TrustStore;
import id.rembuk.usecase.port.Workspace;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks any PDF, and says whether the open workspace has a record of it. */
public final class CheckPaper {
    private final PaperChecker checker;
    private final TrustStore trust;

    public CheckPaper(PaperChecker checker, TrustStore trust) {
        this.checker = checker;
        this.trust = trust;
    }

    /**
     * What a workspace knows of a file.
     *
     * @param document the paper it is, or began as
     * @param revision number of the recorded state, from 0 for the unsigned final
     * @param newest whether that is the newest state recorded
     * @param whole whether the file ends there; false when something unrecorded follows
     */
    public record Recorded(OfficialDocument document, Edition edition, int revision, boolean newest, boolean whole) {}

    /**
     * Judges a file by itself; belongs on the WORK lane.
     *
     * @throws id.rembuk.domain.UserError as {@link PaperChecker#check} and {@link TrustStore#issuers}
     * @throws id.rembuk.task.CancelledException when the user stops it
     */
    public AuthenticityReport check(Bytes pdf, Progress progress) {
        return checker.check(pdf, trust.issuers(), progress);
    }

    /** Finds the file among the papers of a workspace, by the digests of its beginnings; belongs on the READ lane. */
    public Optional<Recorded> find(Bytes pdf, Workspace workspace) {
        List<Edition> editions = workspace.read(records -> records.all(Edition.class));
        Map<Long, String> digests = new HashMap<>();
        Optional<Recorded> best = Optional.empty();
        for (Edition edition : editions) {
            for (int i = 0; i < edition.revisions().size(); i++) {
                Revision revision = edition.revisions().get(i);
                if (revision.length() <= pdf.length() && revision.sha256().equals(digest(pdf, revision, digests))) {
                    boolean longer = best.isEmpty() || length(best.get()) < revision.length();
                    best = longer ? recorded(workspace, edition, i, pdf) : best;
                }
            }
        }
        return best;
    }

    private static Optional<Recorded> recorded(Workspace workspace, Edition edition, int revision, Bytes pdf) {
        boolean newest = revision == edition.revisions().size() - 1;
        boolean whole = edition.revisions().get(revision).length() == pdf.length();
        return workspace
                .read(records -> records.find(OfficialDocument.class, edition.documentId()))
                .map(document -> new Recorded(document, edition, revision, newest, whole));
    }

    private static long length(Recorded recorded) {
        return recorded.edition().revisions().get(recorded.revision()).length();
    }

    private static String digest(Bytes pdf, Revision revision, Map<Long, String> digests) {
        return digests.computeIfAbsent(revision.length(), length -> pdf.sha256(length.intValue()));
    }
}
