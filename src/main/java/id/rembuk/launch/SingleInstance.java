package id.rembuk.launch;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets one window run for a user: the first holds a lock and listens on a socket file that only this user can reach; a
 * second start hands its file over and ends.
 */
final class SingleInstance implements AutoCloseable {
    private static final Duration ASK_AGAIN = Duration.ofMillis(200);
    private static final byte TAKEN = 1;
    private static final int LONGEST_MESSAGE = 32 * 1024;

    private final FileChannel lockFile;
    private final Path socketFile;
    private ServerSocketChannel server;
    private boolean closed;

    private SingleInstance(FileChannel lockFile, Path socketFile) {
        this.lockFile = lockFile;
        this.socketFile = socketFile;
    }

    /** Becomes the one window; empty when there is one already. Where no lock can be taken the window just opens. */
    static Optional<SingleInstance> claim(Path lock) {
        try {
            Files.createDirectories(lock.getParent());
            FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock held = tryLock(channel);
            if (held == null) {
                channel.close();
                return Optional.empty();
            }
            return Optional.of(new SingleInstance(channel, socket(lock)));
        } catch (IOException e) {
            log().warn("no instance lock: {}", e.getClass().getSimpleName());
            return Optional.of(new SingleInstance(null, socket(lock)));
        }
    }

    /**
     * Gives the window that runs a file to open, or "" to come to the front, and waits until it has it; false when it does
     * not answer in time.
     */
    static boolean handOver(Path lock, String file, Duration patience) {
        CompletableFuture<Boolean> answer =
                CompletableFuture.supplyAsync(() -> isTaken(lock, file, System.nanoTime() + patience.toNanos()));
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            log().warn("the other window does not answer in time");
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** A window that is only just starting does not listen yet, so it is asked again until the time is over. */
    private static boolean isTaken(Path lock, String file, long until) {
        while (!isTaken(lock, file)) {
            if (System.nanoTime() > until) {
                return false;
            }
            LockSupport.parkNanos(ASK_AGAIN.toNanos());
        }
        return true;
    }

    private static boolean isTaken(Path lock, String file) {
        try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket(lock)))) {
            ByteBuffer message = ByteBuffer.wrap(file.getBytes(StandardCharsets.UTF_8));
            while (message.hasRemaining()) {
                channel.write(message);
            }
            channel.shutdownOutput();
            ByteBuffer answer = ByteBuffer.allocate(1);
            return channel.read(answer) == 1 && answer.get(0) == TAKEN;
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            log().info("the other window does not answer yet: {}", e.getClass().getSimpleName());
            return false;
        }
    }

    /**
     * Hears of files from second starts until closed; asked on a thread of its own, which opens the socket too: a second
     * start asks again until then. The window says whether it took a file.
     */
    void listen(Predicate<String> onFile) {
        if (lockFile == null) {
            return;
        }
        Thread thread = new Thread(() -> opened().ifPresent(socket -> hear(socket, onFile)), "rembuk-second-starts");
        thread.setDaemon(true);
        thread.start();
    }

    private synchronized Optional<ServerSocketChannel> opened() {
        if (closed) {
            return Optional.empty();
        }
        try {
            Files.deleteIfExists(socketFile);
            server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            server.bind(UnixDomainSocketAddress.of(socketFile));
            return Optional.of(server);
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            log().warn("second starts cannot hand over files: {}", e.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        try {
            if (server != null) {
                server.close();
                Files.deleteIfExists(socketFile);
            }
            if (lockFile != null) {
                lockFile.close();
            }
        } catch (IOException e) {
            log().warn("instance lock not released: {}", e.getClass().getSimpleName());
        }
    }

    private static void hear(ServerSocketChannel socket, Predicate<String> onFile) {
        while (socket.isOpen()) {
            try (SocketChannel channel = socket.accept()) {
                boolean taken = onFile.test(read(channel));
                channel.write(ByteBuffer.wrap(new byte[] {taken ? TAKEN : 0}));
            } catch (ClosedChannelException e) {
                return;
            } catch (IOException e) {
                log().warn("a second start was not understood: {}", e.getClass().getSimpleName());
            }
        }
    }

    private static String read(SocketChannel channel) throws IOException {
        ByteBuffer message = ByteBuffer.allocate(LONGEST_MESSAGE);
        while (message.hasRemaining() && channel.read(message) >= 0) {
            Thread.onSpinWait();
        }
        message.flip();
        return StandardCharsets.UTF_8.decode(message).toString();
    }

    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    /** Asked for only when there is something to tell: setting up the log would be the first thing of every start. */
    private static Logger log() {
        return LoggerFactory.getLogger(SingleInstance.class);
    }

    private static Path socket(Path lock) {
        return lock.resolveSibling("jendela.sock");
    }
}
