package id.rembuk.ui.document;

import id.rembuk.domain.Bytes;
import id.rembuk.domain.authenticity.AuthenticityReport;
import id.rembuk.domain.authenticity.SignatureFinding;
import id.rembuk.domain.authenticity.TrustedIssuer;
import id.rembuk.domain.document.Edition;
import id.rembuk.domain.document.OfficialDocument;
import id.rembuk.domain.document.Signing;
import id.rembuk.task.Progress;
import id.rembuk.ui.authenticity.AuthenticityDesk;
import id.rembuk.usecase.CheckPaper;
import id.rembuk.usecase.DocumentBoard;
import id.rembuk.usecase.WorkspaceSession;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Checks files with the issuers trusted on this computer and finds the papers of this workspace they were made from. */
final class WorkspaceAuthenticity implements AuthenticityDesk {
    /** A signature is recorded a moment after the time it states. */
    private static final Duration SAME_MOMENT = Duration.ofMinutes(1);

    private final WorkspaceSession session;
    private final PaperTools tools;
    private final DocumentWords words;

    WorkspaceAuthenticity(WorkspaceSession session, PaperTools tools, DocumentWords words) {
        this.session = session;
        this.tools = tools;
        this.words = words;
    }

    @Override
    public AuthenticityReport check(Bytes pdf, Progress progress) {
        return check().check(pdf, progress);
    }

    private CheckPaper check() {
        return new CheckPaper(tools.checker().get(), tools.trust());
    }

    @Override
    public Optional<Original> original(Bytes pdf, AuthenticityReport report) {
        Optional<CheckPaper.Recorded> recorded = check().find(pdf, session.workspace());
        if (recorded.isPresent()) {
            CheckPaper.Recorded found = recorded.get();
            return original(found.document(), found.edition(), found.whole());
        }
        return session.documents().board().rows().stream()
                .flatMap(row -> row.editions().stream()
                        .filter(edition -> isSigned(row, edition, report))
                        .flatMap(edition -> original(row.document(), edition, /* same= */ false).stream()))
                .findFirst();
    }

    private Optional<Original> original(OfficialDocument document, Edition edition, boolean same) {
        return session.finals()
                .bytes(document.id(), edition.road())
                .map(bytes -> new Original(document.id(), words.title(document), bytes, same));
    }

    @Override
    public List<TrustedIssuer> issuers() {
        return tools.trust().issuers();
    }

    @Override
    public TrustedIssuer trust(Bytes certificate, boolean psreRoot) {
        TrustedIssuer issuer = tools.checker().get().issuer(certificate, psreRoot);
        tools.trust().add(issuer);
        return issuer;
    }

    @Override
    public void distrust(TrustedIssuer issuer) {
        tools.trust().remove(issuer);
    }

    /** Whether a signature of the file is one that was recorded here, whatever became of the content. */
    private static boolean isSigned(DocumentBoard.Row row, Edition edition, AuthenticityReport report) {
        return row.signers().stream()
                .map(signer -> signer.signings().get(edition.road()))
                .filter(signing -> signing != null && signing.certificate() != null)
                .anyMatch(signing -> report.signatures().stream().anyMatch(found -> isSame(signing, found)));
    }

    private static boolean isSame(Signing signing, SignatureFinding found) {
        return found.certificate() != null
                && found.claimedAt() != null
                && found.certificate().serial().equals(signing.certificate().serial())
                && Duration.between(found.claimedAt(), signing.at()).abs().compareTo(SAME_MOMENT) < 0;
    }
}
