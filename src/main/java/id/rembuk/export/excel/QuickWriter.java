package id.rembuk.export.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Buffers UTF-8 text for one thread. A sheet is some millions of very short writes, for each of which the JDK's buffered
 * writer takes a lock and encodes anew; a surrogate pair must come in one call.
 */
final class QuickWriter extends Writer {
    private static final int BUFFER_BYTES = 1 << 16;
    private static final int ASCII = 0x80;

    private final OutputStream out;
    private final byte[] buffer = new byte[BUFFER_BYTES];
    private int used;

    QuickWriter(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(int character) throws IOException {
        if (character < ASCII) {
            put((byte) character);
        } else {
            encode(String.valueOf((char) character));
        }
    }

    @Override
    public void write(String text) throws IOException {
        write(text, 0, text.length());
    }

    @Override
    public void write(String text, int offset, int length) throws IOException {
        int end = offset + length;
        for (int i = offset; i < end; i++) {
            char character = text.charAt(i);
            if (character >= ASCII) {
                encode(text.substring(i, end));
                return;
            }
            put((byte) character);
        }
    }

    @Override
    public void write(char[] text, int offset, int length) throws IOException {
        write(new String(text, offset, length));
    }

    private void encode(String text) throws IOException {
        for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
            put(each);
        }
    }

    private void put(byte value) throws IOException {
        if (used == buffer.length) {
            empty();
        }
        buffer[used++] = value;
    }

    private void empty() throws IOException {
        out.write(buffer, 0, used);
        used = 0;
    }

    @Override
    public void flush() throws IOException {
        empty();
        out.flush();
    }

    @Override
    public void close() throws IOException {
        try (out) {
            empty();
        }
    }
}
