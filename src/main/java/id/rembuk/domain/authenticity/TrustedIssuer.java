package id.rembuk.domain.authenticity;

import id.rembuk.domain.Bytes;

/**
 * An issuer whose certificates the user trusts.
 *
 * @param certificate X.509, DER
 * @param psreRoot whether the user installed it as the root of a PSrE
 */
public record TrustedIssuer(String name, Bytes certificate, boolean psreRoot) {}
