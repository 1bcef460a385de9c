package id.rembuk.usecase.port;

import id.rembuk.domain.Bytes;
import id.rembuk.domain.document.CertificateFacts;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Signs papers with a PKCS#12 the user picks; never keeps it or its passphrase. */
public interface PaperSigner {
    /**
     * Looks at a key file before anything is signed.
     *
     * @param passphrase wiped before this returns
     * @throws id.rembuk.domain.UserError {@code sign.passphrase}, {@code sign.not-pkcs12}, {@code sign.no-key},
     *     {@code sign.expired}, {@code sign.not-yet-valid}, {@code sign.not-for-signing}
     */
    CertificateFacts look(Bytes pkcs12, char[] passphrase, Instant now);

    /**
     * Adds one PAdES B-B signature as an incremental update; earlier ones stay as they are.
     *
     * @param passphrase wiped before this returns
     * @return the whole new file, which begins with {@code pdf}
     * @throws id.rembuk.domain.UserError as {@link #look}, and {@code sign.field-missing}, {@code sign.field-taken},
     *     {@code sign.unreadable}, {@code sign.changed} when the file is not the intact one it should be
     */
    Signed sign(SignOrder order, Bytes pkcs12, char[] passphrase);

    /** Names of the prepared fields that are not signed yet, in their order in the paper. */
    List<String> openFields(Bytes pdf);

    /**
     * Where a prepared field stands; empty when it is missing or not to be seen.
     *
     * @throws id.rembuk.domain.UserError {@code sign.unreadable}, {@code sign.encrypted}
     */
    Optional<FieldPlace> place(Bytes pdf, String field);

    /**
     * A key with a practice certificate; whatever it signs is marked as training for ever.
     *
     * @param passphrase wiped before this returns
     * @return a PKCS#12 file
     */
    Bytes practiceKey(String holder, char[] passphrase, Instant now);

    /**
     * What to sign.
     *
     * @param field prepared field; null takes the first open one or, in a paper without fields, a new invisible one
     * @param signerName printed in the field
     * @param zone zone of the printed time
     */
    record SignOrder(
            Bytes pdf, String field, String signerName, String reason, String location, Instant at, ZoneId zone) {}

    /**
     * A field on its page; measures are shares (0 to 1) of the page's width and height, from the top left.
     *
     * @param page from 1
     */
    record FieldPlace(int page, double left, double top, double width, double height) {}

    /** The signed file and the certificate used. */
    record Signed(Bytes pdf, String field, CertificateFacts certificate) {}
}
