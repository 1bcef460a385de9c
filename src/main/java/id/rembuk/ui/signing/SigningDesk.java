package id.rembuk.ui.signing;

import id.rembuk.domain.Bytes;
import id.rembuk.domain.document.CertificateFacts;
import id.rembuk.task.Progress;
import id.rembuk.usecase.port.PaperSigner.FieldPlace;
import java.util.Optional;

/** What the dialog asks of the workspace; everything here may take time and is called off the window's thread. */
public interface SigningDesk {
    /**
     * Looks at a key file before anything is signed.
     *
     * @param passphrase wiped before this returns
     * @throws id.rembuk.domain.UserError {@code sign.*}
     */
    CertificateFacts look(Bytes key, char[] passphrase);

    /**
     * Signs in a place and records it.
     *
     * @param passphrase wiped before this returns
     * @throws id.rembuk.domain.UserError {@code sign.*}, {@code document.*}
     */
    void sign(String field, Bytes key, char[] passphrase, Progress progress);

    /** Where a field stands in the paper; empty when it is not to be seen. */
    Optional<FieldPlace> place(String field);

    /**
     * A key with a practice certificate.
     *
     * @param passphrase wiped before this returns
     * @return a PKCS#12 file
     */
    Bytes practiceKey(String holder, char[] passphrase);
}
