package id.rembuk.intake.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is unpacked ahead is what was packed, and nobody goes on unpacking once it is closed. */
class UnpackedAheadTest {
    private static final int CHUNK = 1 << 16;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 9 * CHUNK + 17})
    void the_bytes_come_as_they_are(int size) throws IOException {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        try (InputStream ahead = new UnpackedAhead(new ByteArrayInputStream(bytes))) {
            assertThat(ahead.readAllBytes()).isEqualTo(bytes);
            assertThat(ahead.read()).as("again at the end").isEqualTo(-1);
        }
    }

    @Test
    void what_goes_wrong_is_told_where_it_is_read() throws IOException {
        InputStream breaking = new InputStream() {
            private int left = 3 * CHUNK;

            @Override
            public int read() {
                throw new IllegalStateException("read in large pieces only");
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                if (left == 0) {
                    throw new IOException("cut");
                }
                int read = Math.min(left, length);
                left -= read;
                return read;
            }
        };
        try (InputStream ahead = new UnpackedAhead(breaking)) {
            assertThat(ahead.readNBytes(3 * CHUNK)).hasSize(3 * CHUNK);
            assertThatThrownBy(ahead::read).isInstanceOf(IOException.class).hasMessage("cut");
            assertThatThrownBy(ahead::read).as("and again").hasMessage("cut");
        }
    }

    @Test
    void closing_ends_an_endless_part() throws IOException {
        AtomicLong taken = new AtomicLong();
        AtomicBoolean closed = new AtomicBoolean();
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                throw new IllegalStateException("read in large pieces only");
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                taken.addAndGet(length);
                return length;
            }

            @Override
            public void close() {
                closed.set(true);
            }
        };
        try (InputStream ahead = new UnpackedAhead(endless)) {
            assertThat(ahead.read()).isEqualTo(0);
        }
        long atEnd = taken.get();
        assertThat(closed).isTrue();
        assertThat(atEnd).as("read ahead, but not much").isLessThanOrEqualTo(6L * CHUNK);
        assertThat(taken).as("nobody reads any more").hasValue(atEnd);
    }
}
