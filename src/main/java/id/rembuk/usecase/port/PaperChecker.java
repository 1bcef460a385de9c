package id.rembuk.usecase.port;

import id.rembuk.domain.Bytes;
import id.rembuk.domain.authenticity.AuthenticityReport;
import id.rembuk.domain.authenticity.TrustedIssuer;
import id.rembuk.task.Progress;
import java.util.List;

/** Judges any PDF offline: what was signed, what was added later, and whose certificates were used. */
public interface PaperChecker {
    /**
     * Checks a file; never says "intact" of what it has not judged.
     *
     * @param trusted issuers the user trusts
     * @throws id.rembuk.domain.UserError {@code verify.not-pdf}, {@code verify.encrypted}, {@code verify.unreadable},
     *     {@code verify.too-large} (over 200 MB), {@code verify.swollen}
     * @throws id.rembuk.task.CancelledException when the user stops it
     */
    AuthenticityReport check(Bytes pdf, List<TrustedIssuer> trusted, Progress progress);

    /**
     * Reads an issuer's certificate (DER or PEM) that the user wants to trust.
     *
     * @throws id.rembuk.domain.UserError {@code verify.not-certificate}
     */
    TrustedIssuer issuer(Bytes file, boolean psreRoot);
}
