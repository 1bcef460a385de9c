package id.rembuk.store;

import id.rembuk.domain.UserError;
import id.rembuk.store.file.PartFile;
import id.rembuk.store.file.SourceStream;
import id.rembuk.task.CancelledException;
import id.rembuk.task.Progress;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Brings the evidence of one folder into another: only what is not there yet, and all of it or none. */
final class EvidenceCopy {
    private final Path from;
    private final Path to;
    private final List<Path> made = new ArrayList<>();

    EvidenceCopy(Path from, Path to) {
        this.from = from;
        this.to = to;
    }

    /** @throws UserError {@code evidence.*} when it cannot be copied; what was copied is gone again */
    void run(Progress progress) {
        boolean done = false;
        try {
            List<String> names = EvidenceFiles.names(from);
            for (int i = 0; i < names.size(); i++) {
                progress.report(i, names.size(), "");
                copy(from.resolve(names.get(i)), to.resolve(names.get(i)), progress);
            }
            done = true;
        } catch (IOException e) {
            throw EvidenceFiles.notKept(e, to);
        } finally {
            if (!done) {
                takeBack();
            }
        }
    }

    private void copy(Path file, Path copy, Progress progress) throws IOException {
        if (Files.exists(copy) && Files.size(copy) == Files.size(file)) {
            return;
        }
        Files.createDirectories(to);
        try (PartFile part = new PartFile(copy)) {
            try (SourceStream in = SourceStream.open(file, new Stopping(progress));
                    OutputStream out = Files.newOutputStream(part.path())) {
                in.transferTo(out);
            }
            part.finishAs(copy);
            made.add(copy);
        }
    }

    /** Lets go what this run has brought. */
    void takeBack() {
        made.add(to);
        for (Path copy : made) {
            try {
                Files.deleteIfExists(copy);
            } catch (IOException e) {
                // a folder with older files stays, and a copy that stays is whole and hurts nobody
            }
        }
    }

    /** Lets a large file be stopped in its middle. */
    private record Stopping(Progress progress) implements Progress {
        @Override
        public void report(long done, long total, String text) {
            progress.checkCancelled();
        }

        /** @throws CancelledException when the user has asked to stop */
        @Override
        public void checkCancelled() {
            progress.checkCancelled();
        }
    }
}
