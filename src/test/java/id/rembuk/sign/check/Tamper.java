package id.rembuk.sign.check;

import id.rembuk.domain.Bytes;

/**
 * One way of tampering with a signed paper.
 *
 * @param name as in the literature where it has one
 * @param code reason, or error, by which Rembuk must name it
 */
record Tamper(String name, Bytes content, String code) {
    Tamper(String name, byte[] pdf, String code) {
        this(name, Bytes.of(pdf), code);
    }

    byte[] pdf() {
        return content.array();
    }
}
