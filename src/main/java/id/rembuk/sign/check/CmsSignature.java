package id.rembuk.sign.check;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;

/**
 * What a signature says of itself.
 *
 * @param certificate the signer's; null when it cannot be read
 * @param others the other certificates that came along
 * @param signedAt time stated inside the signature; null for none
 * @param timestamp whether the time comes from a time-stamping service
 */
record CmsSignature(X509Certificate certificate, List<X509Certificate> others, Instant signedAt, boolean timestamp) {
    CmsSignature {
        others = List.copyOf(others);
    }

    static CmsSignature unknown() {
        return new CmsSignature(null, List.of(), null, false);
    }
}
