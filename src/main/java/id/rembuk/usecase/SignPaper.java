package id.rembuk.usecase;

import id.rembuk.domain.Bytes;
import id.rembuk.domain.UserError;
import id.rembuk.domain.document.CertificateFacts;
import id.rembuk.domain.document.PaperSnapshot;
import id.rembuk.domain.document.Road;
import id.rembuk.domain.history.Change;
import id.rembuk.usecase.port.PaperSigner;
import id.rembuk.usecase.port.PaperSigner.SignOrder;
import id.rembuk.usecase.port.PaperSigner.Signed;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;

/**
 * Signs the electronic edition of a final for one of its signers. The signature is made on bytes alone, so nothing of the
 * workspace changes until {@link #record}; when that fails, the stored file is as it was.
 */
public final class SignPaper {
    private final Documents documents;
    private final FinalDocuments finals;
    private final PaperSigner signer;
    private final Clock clock;

    public SignPaper(WorkspaceSession session, PaperSigner signer, Clock clock) {
        documents = session.documents();
        finals = session.finals();
        this.signer = signer;
        this.clock = clock;
    }

    /**
     * Makes the signature; belongs on the WORK lane.
     *
     * @param field place of the signer
     * @param passphrase wiped before this returns
     * @throws UserError {@code sign.*}; {@code sign.clock} and {@code document.practice-certificate} before anything is
     *     signed; {@code document.not-final}, {@code document.no-edition}, {@code document.signer-unknown}
     */
    public Signed sign(String id, String field, Bytes key, char[] passphrase) {
        try {
            finals.requireClock();
            Bytes pdf = finals.bytes(id, Road.ELECTRONIC).orElseThrow(() -> new UserError("document.no-edition"));
            PaperSnapshot printed = documents.snapshot(id);
            Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
            CertificateFacts facts = signer.look(key, passphrase.clone(), now);
            if (facts.practice() && !printed.practice()) {
                throw new UserError("document.practice-certificate");
            }
            SignOrder order = new SignOrder(
                    pdf,
                    field,
                    name(printed, field),
                    Documents.name(printed.kind()),
                    printed.meeting().city(),
                    now,
                    printed.meeting().zone().zone());
            return signer.sign(order, key, passphrase);
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }

    /**
     * Keeps a signature; belongs on the WRITE lane.
     *
     * @throws UserError as {@link FinalDocuments#addSignature}
     */
    public Optional<Change> record(String id, Signed signed) {
        return finals.addSignature(id, signed);
    }

    private static String name(PaperSnapshot printed, String field) {
        return printed.signers().stream()
                .filter(slot -> slot.field().equals(field))
                .map(slot -> slot.block().name())
                .findFirst()
                .orElseThrow(() -> new UserError("document.signer-unknown", String.valueOf(field)));
    }
}
