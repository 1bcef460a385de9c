package id.rembuk.ui.authenticity;

import id.rembuk.domain.Bytes;
import id.rembuk.domain.authenticity.AuthenticityReport;
import id.rembuk.domain.authenticity.TrustedIssuer;
import id.rembuk.task.Progress;
import java.util.List;
import java.util.Optional;

/** What the check asks of the rest of the program; everything here is called off the window's thread. */
public interface AuthenticityDesk {
    /** @throws id.rembuk.domain.UserError {@code verify.*} */
    AuthenticityReport check(Bytes pdf, Progress progress);

    /** The paper of this workspace that the file is, or was made from; called on the READ lane. */
    Optional<Original> original(Bytes pdf, AuthenticityReport report);

    /** Issuers the user trusts on this computer. */
    List<TrustedIssuer> issuers();

    /** @throws id.rembuk.domain.UserError {@code verify.not-certificate} */
    TrustedIssuer trust(Bytes certificate, boolean psreRoot);

    void distrust(TrustedIssuer issuer);

    /**
     * A paper that lies in this workspace.
     *
     * @param documentId document it is an edition of
     * @param title as the list of documents names it
     * @param bytes its newest file
     * @param same whether the file checked is one of its states, to the last byte
     */
    record Original(String documentId, String title, Bytes bytes, boolean same) {}
}
