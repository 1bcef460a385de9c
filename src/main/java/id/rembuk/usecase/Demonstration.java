package id.rembuk.usecase;

import id.rembuk.domain.Bytes;
import id.rembuk.domain.document.DocumentKind;
import id.rembuk.domain.document.Road;
import id.rembuk.task.Progress;
import id.rembuk.usecase.DocumentBoard.Row;
import id.rembuk.usecase.DocumentBoard.Signer;
import id.rembuk.usecase.port.PaperSigner;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;

/** Does the main job end to end on a practice workspace: its papers made final, one of them signed by two. */
public final class Demonstration {
    private static final int SIGNATURES = 2;

    private final PrintPaper print;
    private final PaperSigner signer;
    private final Clock clock;

    public Demonstration(PrintPaper print, PaperSigner signer, Clock clock) {
        this.print = print;
        this.signer = signer;
        this.clock = clock;
    }

    /** The papers made: the Berita Acara with its signatures, and the Pernyataan Komitmen to be signed with ink. */
    public record Papers(Bytes beritaAcara, Bytes pernyataanKomitmen, int signatures) {}

    /**
     * Makes the drafts of the practice workspace final and signs with practice keys that are forgotten afterwards.
     *
     * @throws id.rembuk.domain.UserError as printing, becoming final and signing do
     */
    public Papers run(WorkspaceSession session, Progress progress) {
        String beritaAcara = complete(session, DocumentKind.BERITA_ACARA, Road.ELECTRONIC, progress);
        Row row = row(session, DocumentKind.BERITA_ACARA);
        for (Signer one :
                row.signers().subList(0, Math.min(SIGNATURES, row.signers().size()))) {
            progress.checkCancelled();
            sign(session, beritaAcara, one);
        }
        String komitmen = complete(session, DocumentKind.PERNYATAAN_KOMITMEN, Road.WET, progress);
        return new Papers(
                session.finals().bytes(beritaAcara, Road.ELECTRONIC).orElseThrow(),
                session.finals().bytes(komitmen, Road.WET).orElseThrow(),
                row(session, DocumentKind.BERITA_ACARA).signed(Road.ELECTRONIC));
    }

    private String complete(WorkspaceSession session, DocumentKind kind, Road road, Progress progress) {
        String id = row(session, kind).document().id();
        PrintedDocument printed = print.complete(session.documents().material(id), road, progress);
        session.finals().complete(id, printed);
        return id;
    }

    private void sign(WorkspaceSession session, String id, Signer one) {
        char[] passphrase = HexFormat.of().formatHex(SecureRandom.getSeed(16)).toCharArray();
        Bytes key = signer.practiceKey(one.block().name(), passphrase.clone(), clock.instant());
        SignPaper signing = new SignPaper(session, signer, clock);
        signing.record(id, signing.sign(id, one.slot().field(), key, passphrase));
    }

    private static Row row(WorkspaceSession session, DocumentKind kind) {
        return session.documents().board().rows().stream()
                .filter(row -> row.document().kind() == kind)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The practice workspace has a draft of each kind"));
    }
}
