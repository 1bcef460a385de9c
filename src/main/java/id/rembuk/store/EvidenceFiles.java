package id.rembuk.store;

import id.rembuk.domain.Bytes;
import id.rembuk.domain.Sha256;
import id.rembuk.domain.UserError;
import id.rembuk.store.file.FileErrors;
import id.rembuk.store.file.PartFile;
import id.rembuk.store.file.Paths;
import id.rembuk.store.file.SourceStream;
import id.rembuk.task.Progress;
import id.rembuk.usecase.port.EvidenceStore;
import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Keeps evidence as files that are named by their digest and nothing else; names and endings stand in the records. */
public final class EvidenceFiles implements EvidenceStore {
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
    private static final String UNFINISHED = "masuk-";

    private final Opener opener;
    private final Set<Path> unfinished = ConcurrentHashMap.newKeySet();

    /** Opens the stream that a file is written to. */
    @FunctionalInterface
    interface Opener {
        OutputStream open(Path part) throws IOException;
    }

    /** Writes a part and tells what it holds. */
    @FunctionalInterface
    private interface Writing {
        Kept write(Path part) throws IOException;
    }

    public EvidenceFiles() {
        this(Files::newOutputStream);
    }

    /** @param opener lets a test make the disk full at a chosen byte */
    EvidenceFiles(Opener opener) {
        this.opener = opener;
    }

    @Override
    public Path folder(Path workspaceFile) {
        return of(workspaceFile);
    }

    static Path of(Path workspaceFile) {
        return workspaceFile.resolveSibling(Paths.stem(workspaceFile) + ".lampiran");
    }

    @Override
    public Kept keep(Path workspaceFile, Path source, Copying copying, Progress progress) {
        return keep(workspaceFile, part -> copy(source, part, copying, progress));
    }

    @Override
    public Kept keep(Path workspaceFile, Bytes contents) {
        return keep(workspaceFile, part -> {
            try (Counted out = new Counted(opener.open(part))) {
                out.write(contents.array());
                out.flush();
                return out.kept();
            }
        });
    }

    private Kept keep(Path workspaceFile, Writing writing) {
        Path folder = folder(workspaceFile);
        Path entry = folder.resolve(UNFINISHED + Long.toHexString(System.nanoTime()));
        unfinished.add(entry);
        try {
            Files.createDirectories(folder);
            removeLeftovers(folder);
            try (PartFile part = new PartFile(entry)) {
                Kept kept = writing.write(part.path());
                part.finishAs(folder.resolve(kept.sha256()));
                return kept;
            }
        } catch (IOException e) {
            throw notKept(e, folder);
        } finally {
            unfinished.remove(entry);
        }
    }

    private Kept copy(Path source, Path part, Copying copying, Progress progress) throws IOException {
        try (SourceStream in = SourceStream.open(source, progress);
                Counted out = new Counted(opener.open(part))) {
            copying.copy(in, out);
            out.flush();
            in.mustBeUnchanged();
            return out.kept();
        }
    }

    @Override
    public Kept digest(Path file, Progress progress) {
        try (SourceStream in = SourceStream.open(file, progress);
                Counted out = new Counted(OutputStream.nullOutputStream())) {
            in.transferTo(out);
            out.flush();
            in.mustBeUnchanged();
            return out.kept();
        } catch (IOException e) {
            throw new UserError(e, "evidence.source-gone", String.valueOf(file.getFileName()));
        }
    }

    @Override
    public Optional<Path> find(Path workspaceFile, String sha256) {
        return Optional.of(folder(workspaceFile).resolve(sha256))
                .filter(file -> DIGEST.matcher(sha256).matches() && Files.isRegularFile(file));
    }

    @Override
    public List<String> others(Path workspaceFile, Set<String> known) {
        return names(folder(workspaceFile)).stream()
                .filter(name -> !known.contains(name))
                .toList();
    }

    @Override
    public void drop(Path workspaceFile, String sha256) {
        try {
            if (DIGEST.matcher(sha256).matches()) {
                Files.deleteIfExists(folder(workspaceFile).resolve(sha256));
            }
        } catch (IOException e) {
            throw notKept(e, folder(workspaceFile));
        }
    }

    /** Names of the whole files of a folder, in order. */
    static List<String> names(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> DIGEST.matcher(name).matches())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw notKept(e, folder);
        }
    }

    /** What an attempt that was killed has left. */
    private void removeLeftovers(Path folder) throws IOException {
        List<Path> leftovers;
        try (Stream<Path> files = Files.list(folder)) {
            leftovers = files.filter(file -> file.getFileName().toString().startsWith(UNFINISHED))
                    .filter(file -> unfinished.stream().noneMatch(entry -> file.getFileName()
                            .toString()
                            .startsWith(entry.getFileName().toString())))
                    .toList();
        }
        for (Path leftover : leftovers) {
            Files.deleteIfExists(leftover);
        }
    }

    /** A failure of the place of evidence is none of the workspace file, which can still take edits. */
    static UserError notKept(IOException e, Path folder) {
        UserError meaning = FileErrors.meaning(e, folder);
        return switch (meaning.code()) {
            case "workspace.disk-full" -> new UserError(e, "evidence.disk-full", folder);
            case "file.folder-protected" -> new UserError(e, "evidence.folder-protected", folder);
            default -> new UserError(e, "evidence.not-kept", folder);
        };
    }

    /** Counts and digests what passes through. */
    private static final class Counted extends FilterOutputStream {
        private final Sha256 digest;
        private long size;

        Counted(OutputStream out) {
            this(out, new Sha256());
        }

        private Counted(OutputStream out, Sha256 digest) {
            super(digest.writing(new BufferedOutputStream(out, 1 << 16)));
            this.digest = digest;
        }

        @Override
        public void write(int b) throws IOException {
            out.write(b);
            size++;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
            size += length;
        }

        Kept kept() {
            return new Kept(digest.hex(), size);
        }
    }
}
