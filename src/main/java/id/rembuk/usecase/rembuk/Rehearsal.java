package id.rembuk.usecase.rembuk;

import id.rembuk.domain.UserError;
import id.rembuk.domain.workspace.WorkspaceIdentity;
import id.rembuk.task.Progress;
import id.rembuk.usecase.port.Workspace;
import id.rembuk.usecase.port.WorkspaceFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Trying a rembuk without leaving a trace: on a copy in a folder of its own among the temporary files, which carries the
 * mark of training that no copy can lose, and which is deleted when the rehearsal is left.
 */
public final class Rehearsal {
    private static final String FOLDER = "rembuk-latihan-";
    private static final String ENDING = "-LATIHAN.rembuk";

    private final WorkspaceFiles files;

    public Rehearsal(WorkspaceFiles files) {
        this.files = files;
    }

    /**
     * Copies an open workspace. Call it on the WRITE lane.
     *
     * @param temporary folder for temporary files
     * @return the copy, to be opened in place of the workspace
     * @throws UserError {@code file.folder-protected} when nothing can be written there
     */
    public Path begin(Workspace workspace, Path temporary, Progress progress) {
        try {
            String name = String.valueOf(workspace.file().getFileName()).replaceFirst("(\\.rembuk)?$", ENDING);
            Path copy = Files.createTempDirectory(temporary, FOLDER).resolve(name);
            WorkspaceIdentity is = workspace.read(records -> records.identity());
            files.saveSuccessor(
                    workspace,
                    copy,
                    new WorkspaceIdentity(
                            is.id(),
                            is.generation(),
                            /* practice= */ true,
                            is.regencyCode(),
                            is.regencyName(),
                            is.provinceName(),
                            is.createdAt(),
                            is.handedOver()),
                    progress);
            return copy;
        } catch (IOException e) {
            throw new UserError(e, "file.folder-protected", ENDING, temporary.toString());
        }
    }

    /** Whether a file is the copy of a rehearsal. */
    public static boolean isOne(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return folder != null
                && String.valueOf(folder.getFileName()).startsWith(FOLDER)
                && String.valueOf(file.getFileName()).endsWith(ENDING);
    }

    /**
     * Deletes a rehearsal that was closed, with its backups; any other file is left alone.
     *
     * @throws UncheckedIOException when something of it cannot be deleted
     */
    public static void forget(Path file) {
        if (!isOne(file)) {
            return;
        }
        try (Stream<Path> tree = Files.walk(file.toAbsolutePath().getParent())) {
            List<Path> deepestFirst = tree.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
