package id.rembuk.domain;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** The contents of a file, never changed, with the digest by which papers and registers name it. */
public final class Bytes {
    private final byte[] content;

    private Bytes(byte[] content) {
        this.content = content;
    }

    public static Bytes of(byte[] content) {
        return new Bytes(content.clone());
    }

    /** Takes the array itself, for large files; whoever hands it over must not touch it any more. */
    public static Bytes owning(byte[] content) {
        return new Bytes(content);
    }

    /** A view of the contents that cannot be written, for large files. */
    public ByteBuffer buffer() {
        return ByteBuffer.wrap(content).asReadOnlyBuffer();
    }

    /** A copy of the contents. */
    public byte[] array() {
        return content.clone();
    }

    public int length() {
        return content.length;
    }

    /** SHA-256 in lower-case hexadecimal. */
    public String sha256() {
        return first(content.length);
    }

    /** SHA-256 of the first bytes, as each revision of a signed file is named. */
    public String sha256(int length) {
        return first(length);
    }

    /** Whether this file begins with all bytes of another. */
    public boolean startsWith(Bytes start) {
        return start.content.length <= content.length
                && Arrays.equals(content, 0, start.content.length, start.content, 0, start.content.length);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bytes bytes && Arrays.equals(content, bytes.content);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(content);
    }

    @Override
    public String toString() {
        return content.length + " bytes";
    }

    private String first(int length) {
        return new Sha256().add(content, 0, length).hex();
    }
}
