package id.rembuk.ui.document;

import id.rembuk.domain.Bytes;
import id.rembuk.domain.UserError;
import id.rembuk.domain.document.CertificateFacts;
import id.rembuk.domain.document.Meeting;
import id.rembuk.domain.document.Road;
import id.rembuk.task.Progress;
import id.rembuk.ui.signing.SigningDesk;
import id.rembuk.usecase.DocumentBoard;
import id.rembuk.usecase.WorkspaceSession;
import id.rembuk.usecase.port.PaperSigner;
import id.rembuk.usecase.port.PaperSigner.FieldPlace;
import id.rembuk.usecase.port.PaperSigner.SignOrder;
import id.rembuk.usecase.port.PaperSigner.Signed;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;

/** Signs the electronic edition of one final of the workspace and records each signature. */
final class WorkspaceSigning implements SigningDesk {
    private final WorkspaceSession session;
    private final PaperTools tools;
    private final DocumentBoard.Row row;
    private final Meeting meeting;

    WorkspaceSigning(WorkspaceSession session, PaperTools tools, DocumentBoard.Row row, Meeting meeting) {
        this.session = session;
        this.tools = tools;
        this.row = row;
        this.meeting = meeting;
    }

    @Override
    public CertificateFacts look(Bytes key, char[] passphrase) {
        return signer().look(key, passphrase, tools.clock().instant());
    }

    @Override
    public void sign(String field, Bytes key, char[] passphrase, Progress progress) {
        String id = row.document().id();
        try {
            session.finals().requireClock();
            Bytes pdf =
                    session.finals().bytes(id, Road.ELECTRONIC).orElseThrow(() -> new UserError("document.no-edition"));
            progress.checkCancelled();
            Signed signed = signer().sign(order(pdf, field), key, passphrase);
            session.finals().addSignature(id, signed);
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }

    @Override
    public Optional<FieldPlace> place(String field) {
        return session.finals().bytes(row.document().id(), Road.ELECTRONIC).flatMap(pdf -> signer().place(pdf, field));
    }

    @Override
    public Bytes practiceKey(String holder, char[] passphrase) {
        return signer().practiceKey(holder, passphrase, tools.clock().instant());
    }

    private SignOrder order(Bytes pdf, String field) {
        Instant now = tools.clock().instant().truncatedTo(ChronoUnit.SECONDS);
        String name = row.signers().stream()
                .filter(signer -> signer.slot().field().equals(field))
                .map(signer -> signer.block().name())
                .findFirst()
                .orElse(null);
        return new SignOrder(
                pdf, field, name, null, meeting.city(), now, meeting.zone().zone());
    }

    private PaperSigner signer() {
        return tools.signer().get();
    }
}
