package id.rembuk.launch;

import id.rembuk.task.Progress;
import id.rembuk.usecase.port.WorkspaceFiles;
import id.rembuk.usecase.port.WorkspaceFiles.Backup;
import id.rembuk.usecase.port.WorkspaceFiles.Notice;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Puts a backup in the place of a workspace, and says which one it was and where the replaced file is kept. */
final class Restoring {
    private final AppContext context;

    Restoring(AppContext context) {
        this.context = context;
    }

    List<Notice> restore(Backup backup, Path file, Progress progress) {
        return told(backup, context.files().restore(backup.file(), file, progress));
    }

    /** The same in the place of a damaged file, which is set aside as it is. */
    List<Notice> restoreDamaged(Backup backup, Path file, Progress progress) {
        WorkspaceFiles files = context.files();
        Optional<Path> damaged = Files.exists(file) ? Optional.of(files.setAside(file)) : Optional.empty();
        files.restore(backup.file(), file, progress);
        return told(backup, damaged);
    }

    private List<Notice> told(Backup backup, Optional<Path> kept) {
        String time = context.messages()
                .dates()
                .dateTime(backup.madeAt().atZone(context.clock().getZone()));
        return List.of(
                kept.isPresent()
                        ? Notice.of("restored", time, kept.get().toString())
                        : Notice.of("restored-missing", time));
    }
}
