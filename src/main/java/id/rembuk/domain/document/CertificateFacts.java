package id.rembuk.domain.document;

import java.time.Instant;

/**
 * What a certificate says of itself; nothing here says that it is trusted.
 *
 * @param holder common name of the holder
 * @param issuer common name of the issuer
 * @param serial serial number, hexadecimal
 * @param practice whether Rembuk made it for training
 */
public record CertificateFacts(
        String holder, String issuer, String serial, Instant notBefore, Instant notAfter, boolean practice) {}
