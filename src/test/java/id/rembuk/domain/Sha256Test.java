package id.rembuk.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The example of FIPS 180-2, B.1, whichever way the bytes come. */
class Sha256Test {
    private static final byte[] ABC = "abc".getBytes(StandardCharsets.US_ASCII);
    private static final String DIGEST = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @Test
    void bytes_at_once_and_piece_by_piece_have_one_digest() {
        assertThat(Sha256.of(ABC)).isEqualTo(DIGEST);
        assertThat(new Sha256().add(ABC, 0, 1).add(ABC, 1, 2).hex()).isEqualTo(DIGEST);
    }

    @Test
    void what_is_read_and_what_is_written_is_digested_and_passes_through() throws IOException {
        Sha256 read = new Sha256();
        try (InputStream in = read.reading(new ByteArrayInputStream(ABC))) {
            assertThat(in.readAllBytes()).isEqualTo(ABC);
        }
        assertThat(read.hex()).isEqualTo(DIGEST);

        Sha256 written = new Sha256();
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        try (OutputStream out = written.writing(target)) {
            out.write(ABC[0]);
            out.write(ABC, 1, 2);
        }
        assertThat(target.toByteArray()).isEqualTo(ABC);
        assertThat(written.hex()).isEqualTo(DIGEST);
    }

    @Test
    void after_the_digest_is_told_it_begins_anew() {
        Sha256 digest = new Sha256();
        digest.add(new byte[] {1}).hex();
        assertThat(digest.add(ABC).hex()).isEqualTo(DIGEST);
    }
}
