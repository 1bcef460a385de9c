package id.rembuk.store;

import id.rembuk.domain.UserError;
import id.rembuk.store.dao.Json;
import id.rembuk.store.file.FileErrors;
import id.rembuk.store.file.PartFile;
import id.rembuk.store.file.Paths;
import id.rembuk.task.Progress;
import id.rembuk.usecase.port.WorkspaceFiles.Backup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A folder with verified copies of a workspace. A note beside each copy, written only after the copy was proved, says
 * when it was made and what is in it; a copy without a note that fits is not listed.
 */
final class BackupFolder {
    private static final String NOTE = ".json";

    private final Path folder;
    private final Path workspace;
    private final Clock clock;

    /** What a note says. */
    record Note(String madeAt, long bytes, Map<String, Long> rows, String historyHead) {}

    private record Copied(Contents contents, Map<String, Long> rows) {}

    BackupFolder(Path folder, Path workspace, Clock clock) {
        this.folder = folder;
        this.workspace = workspace;
        this.clock = clock;
    }

    /** The folder of a workspace's own backups. */
    static Path of(Path workspace) {
        return workspace.resolveSibling(Paths.stem(workspace) + ".cadangan");
    }

    /** Makes a copy, then removes the copies the rotation no longer keeps. */
    Backup add(SqliteWorkspace source, Progress progress) {
        Instant now = clock.instant();
        try {
            Files.createDirectories(folder);
            Path target = freeName(LocalDateTime.ofInstant(now, clock.getZone()));
            Copied copied;
            try (PartFile part = new PartFile(target)) {
                // counted while nobody writes, so that the note speaks of the copy and of nothing later
                copied = source.still(connection ->
                        new Copied(Copier.copy(connection, part.path(), progress), Inspector.counts(source)));
                progress.checkCancelled();
                Copier.verify(part.path(), copied.contents());
                part.finish();
            }
            Note note = new Note(
                    now.toString(),
                    Files.size(target),
                    copied.rows(),
                    copied.contents().historyHead());
            try (PartFile part = new PartFile(note(target))) {
                Files.writeString(part.path(), Json.write(note));
                part.finish();
            }
            rotate(now);
            return backup(target, note);
        } catch (IOException e) {
            throw FileErrors.meaning(e, folder.resolve(workspace.getFileName()));
        }
    }

    /** Copies with a note that fits, newest first. */
    List<Backup> list() {
        List<Backup> backups = new ArrayList<>();
        for (Path file : files()) {
            readNote(file).ifPresent(note -> backups.add(backup(file, note)));
        }
        backups.sort(Comparator.comparing(Backup::madeAt).reversed());
        return backups;
    }

    private void rotate(Instant now) throws IOException {
        List<Backup> all = list();
        Set<Instant> kept = Rotation.keep(all.stream().map(Backup::madeAt).toList(), now, clock.getZone());
        for (Backup backup : all) {
            if (!kept.contains(backup.madeAt())) {
                Files.deleteIfExists(backup.file());
                Files.deleteIfExists(note(backup.file()));
            }
        }
    }

    private List<Path> files() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        Pattern name = Pattern.compile(Pattern.quote(Paths.stem(workspace)) + "-\\d{8}-\\d{6}(-\\d+)?\\.rembuk");
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(
                            file -> name.matcher(file.getFileName().toString()).matches())
                    .collect(Collectors.toList());
        } catch (IOException e) {
            throw FileErrors.meaning(e, folder);
        }
    }

    private static Optional<Note> readNote(Path file) {
        try {
            Note note = Json.read(Files.readString(note(file)), Note.class);
            return note.madeAt() != null
                            && note.rows() != null
                            && note.historyHead() != null
                            && note.bytes() == Files.size(file)
                    ? Optional.of(note)
                    : Optional.empty();
        } catch (IOException | UserError e) {
            return Optional.empty();
        }
    }

    private static Backup backup(Path file, Note note) {
        return new Backup(
                file, Instant.parse(note.madeAt()), note.bytes(), new TreeMap<>(note.rows()), note.historyHead());
    }

    private static Path note(Path file) {
        return file.resolveSibling(file.getFileName() + NOTE);
    }

    private Path freeName(LocalDateTime now) {
        String name = Paths.stem(workspace) + "-" + now.format(Replacement.STAMP);
        Path free = folder.resolve(name + ".rembuk");
        for (int i = 2; Files.exists(free); i++) {
            free = folder.resolve(name + "-" + i + ".rembuk");
        }
        return free;
    }
}
