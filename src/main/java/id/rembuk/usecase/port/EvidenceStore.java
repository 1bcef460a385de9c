package id.rembuk.usecase.port;

import id.rembuk.domain.Bytes;
import id.rembuk.task.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps the files of evidence in the folder NAMA.lampiran beside a workspace NAMA.rembuk, each under its SHA-256 and once;
 * belongs on the WORK lane.
 */
public interface EvidenceStore {
    /** Folder of a workspace's evidence; it may not be there yet. */
    Path folder(Path workspaceFile);

    /**
     * Keeps what a file holds. A cancelled or failed attempt leaves nothing.
     *
     * @param copying what goes from the file into the kept one
     * @throws id.rembuk.domain.UserError {@code evidence.source-gone} when the file vanishes, {@code
     *     evidence.source-changed} when somebody writes into it, {@code evidence.disk-full}, {@code
     *     evidence.folder-protected} and {@code evidence.not-kept} when it cannot be kept
     */
    Kept keep(Path workspaceFile, Path source, Copying copying, Progress progress);

    /** Keeps contents of ours, as {@link #keep(Path, Path, Copying, Progress)}. */
    Kept keep(Path workspaceFile, Bytes contents);

    /**
     * Reads a file of any size through, in little memory.
     *
     * @throws id.rembuk.domain.UserError {@code evidence.source-gone}, {@code evidence.source-changed}
     */
    Kept digest(Path file, Progress progress);

    /** The file kept under a digest; its bytes are not looked at. */
    Optional<Path> find(Path workspaceFile, String sha256);

    /** Digests of kept files that are not among the known ones. */
    List<String> others(Path workspaceFile, Set<String> known);

    /** Lets a kept file go; one that is not there is no failure. */
    void drop(Path workspaceFile, String sha256);

    /** What names kept bytes. */
    record Kept(String sha256, long size) {}

    /** Passes a file on, as it is or without what must not be kept. */
    @FunctionalInterface
    interface Copying {
        Copying AS_IT_IS = InputStream::transferTo;

        void copy(InputStream in, OutputStream out) throws IOException;
    }
}
