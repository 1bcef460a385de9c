package id.rembuk.usecase.port;

import id.rembuk.task.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;

/** Packs files; belongs on the WORK lane. */
public interface EvidencePackWriter {
    /**
     * Writes beside the target, then moves; a cancelled or failed attempt leaves no file and an old one untouched. Every
     * file is compared with its digest while it is read.
     *
     * @throws id.rembuk.domain.UserError {@code evidence.pack-gone} when a file cannot be read, {@code
     *     evidence.pack-changed} when it is not the one the digest names, {@code export.*} when the place cannot be
     *     written
     */
    void write(Path target, List<Entry> entries, Progress progress);

    /**
     * A file of the pack.
     *
     * @param name in the pack, safe, with / behind a folder
     * @param size bytes, for the progress
     */
    record Entry(String name, String sha256, long size, Contents contents) {}

    /** Opens what goes into the pack. */
    @FunctionalInterface
    interface Contents {
        InputStream open() throws IOException;
    }
}
