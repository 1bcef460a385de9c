package id.rembuk.sign;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;

/** A private key with its certificate first and those of its issuers behind; lives only as long as one signature. */
final class SigningKey {
    private static final int P_256 = 256;
    private static final int P_384 = 384;

    private final PrivateKey secret;
    private final X509Certificate[] chain;

    SigningKey(PrivateKey secret, X509Certificate[] chain) {
        this.secret = secret;
        this.chain = chain;
    }

    PrivateKey secret() {
        return secret;
    }

    X509Certificate certificate() {
        return chain[0];
    }

    X509Certificate[] chain() {
        return chain.clone();
    }

    /** Digest as strong as the key: SHA-256, or for longer curves SHA-384 and SHA-512. */
    String digest() {
        if (certificate().getPublicKey() instanceof ECPublicKey ec) {
            int bits = ec.getParams().getOrder().bitLength();
            if (bits > P_256) {
                return bits <= P_384 ? "SHA-384" : "SHA-512";
            }
        }
        return "SHA-256";
    }
}
