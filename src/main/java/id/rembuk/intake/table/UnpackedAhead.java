package id.rembuk.intake.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/** Unpacks the next bytes of a large part in a thread of its own while those before them are understood. */
final class UnpackedAhead extends InputStream {
    private static final int CHUNKS = 4;
    private static final int BYTES = 1 << 16;

    private final InputStream packed;
    private final BlockingQueue<Chunk> free = new ArrayBlockingQueue<>(CHUNKS);
    private final BlockingQueue<Chunk> full = new ArrayBlockingQueue<>(CHUNKS);
    private final Thread unpacking;
    private Chunk current;
    private int at;

    /** Bytes that were unpacked; behind the last of them one with a length of −1, and with what went wrong. */
    private static final class Chunk {
        private final byte[] bytes = new byte[BYTES];
        private int length;
        private IOException failure;
    }

    UnpackedAhead(InputStream packed) {
        this.packed = packed;
        for (int i = 0; i < CHUNKS; i++) {
            free.add(new Chunk());
        }
        unpacking = new Thread(this::unpack, "rembuk-unpack");
        unpacking.setDaemon(true);
        unpacking.start();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!advance()) {
            return -1;
        }
        int read = Math.min(length, current.length - at);
        System.arraycopy(current.bytes, at, bytes, offset, read);
        at += read;
        return read;
    }

    /** Stops the thread, also in the middle of the part. */
    @Override
    public void close() throws IOException {
        unpacking.interrupt();
        boolean interrupted = false;
        while (unpacking.isAlive()) {
            try {
                unpacking.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        packed.close();
    }

    /** Takes the next chunk when this one is used up; false at the end. */
    private boolean advance() throws IOException {
        while (current == null || at == current.length) {
            if (current != null) {
                free.add(current);
            }
            current = take();
            at = 0;
        }
        if (current.length >= 0) {
            return true;
        }
        if (current.failure != null) {
            throw current.failure;
        }
        return false;
    }

    private Chunk take() throws IOException {
        try {
            return full.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }

    private void unpack() {
        try {
            Chunk chunk;
            do {
                chunk = free.take();
                fill(chunk);
                full.put(chunk);
            } while (chunk.length >= 0);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // closed: nobody waits for more
        }
    }

    private void fill(Chunk chunk) {
        try {
            int read = packed.readNBytes(chunk.bytes, 0, BYTES);
            chunk.length = read == 0 ? -1 : read;
        } catch (IOException | RuntimeException | Error e) {
            chunk.length = -1;
            chunk.failure = e instanceof IOException told ? told : new IOException(e);
        }
    }
}
