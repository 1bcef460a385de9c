package id.rembuk.usecase.port;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/** One open workspace file. */
public interface Workspace extends AutoCloseable {
    Path file();

    /** The written form in which this file keeps snapshots of finals. */
    SnapshotFormat snapshots();

    /** Why the file can only be read, as the code of a user error; empty when it can be written. */
    Optional<String> readOnlyReason();

    /** Answers a question from one consistent state; called on the READ lane. */
    <R> R read(Function<Records, R> question);

    /**
     * Does all of the work or none of it; what it wrote is on the disk when this returns. Called on the WRITE lane.
     *
     * @throws id.rembuk.domain.UserError when the file cannot be written (disk full, removed stick, read-only)
     */
    <R> R write(Function<RecordsWriter, R> work);

    /**
     * As {@link #write}, and also while the workspace is read-only because it was handed over: only for setting or
     * taking away that mark. What the identity says afterwards decides whether the workspace can be written.
     */
    <R> R writeMark(Function<RecordsWriter, R> work);

    /**
     * Tries whether a file that became read-only after a failed write can be written again (space freed, stick put
     * back). Called on the WRITE lane.
     *
     * @return whether the workspace can be written now
     */
    boolean tryWritingAgain();

    /**
     * Lets a preference hold until the workspace is closed without writing it, for a file that can only be read.
     *
     * @param value null for what is written
     */
    void preferHere(String key, String value);

    /** Moves what the log beside the file holds into the file; called when nothing was edited for some seconds. */
    void checkpoint();

    /** Closes the file so that no side files stay behind. */
    @Override
    void close();
}
