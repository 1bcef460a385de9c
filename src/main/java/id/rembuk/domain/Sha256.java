package id.rembuk.domain;

import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 of bytes that come piece by piece, written as 64 hexadecimal digits in lower case. */
public final class Sha256 {
    private final MessageDigest digest;

    public Sha256() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** The digest of bytes that are all there. */
    public static String of(byte[] bytes) {
        return new Sha256().add(bytes).hex();
    }

    public Sha256 add(byte[] bytes) {
        return add(bytes, 0, bytes.length);
    }

    public Sha256 add(byte[] bytes, int from, int length) {
        digest.update(bytes, from, length);
        return this;
    }

    /** The stream; what is read of it is added. */
    public InputStream reading(InputStream in) {
        return new DigestInputStream(in, digest);
    }

    /** The stream; what is written to it is added. */
    public OutputStream writing(OutputStream out) {
        return new DigestOutputStream(out, digest);
    }

    /** The digest of everything added; begins anew. */
    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
