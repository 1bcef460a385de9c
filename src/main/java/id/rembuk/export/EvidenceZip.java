package id.rembuk.export;

import id.rembuk.domain.Sha256;
import id.rembuk.domain.UserError;
import id.rembuk.task.Progress;
import id.rembuk.usecase.port.EvidencePackWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a ZIP whose names are UTF-8; most evidence is packed already, so little effort is spent on packing. */
public final class EvidenceZip implements EvidencePackWriter {
    /** A pack of the same files is the same pack; 1980 is the first year a ZIP knows. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final int BUFFER = 1 << 16;

    private final PartFile files;

    public EvidenceZip() {
        this(new PartFile());
    }

    /** @param files lets a test make the disk full */
    public EvidenceZip(PartFile files) {
        this.files = files;
    }

    @Override
    public void write(Path target, List<Entry> entries, Progress progress) {
        long total = entries.stream().mapToLong(Entry::size).sum();
        files.write(target, out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
                zip.setLevel(Deflater.BEST_SPEED);
                long done = 0;
                for (Entry entry : entries) {
                    progress.report(done, total, entry.name());
                    ZipEntry packed = new ZipEntry(entry.name());
                    packed.setTimeLocal(TIME);
                    zip.putNextEntry(packed);
                    done = copy(entry, zip, done, total, progress);
                    zip.closeEntry();
                }
            }
        });
    }

    private static long copy(Entry entry, OutputStream zip, long before, long total, Progress progress)
            throws IOException {
        Sha256 digest = new Sha256();
        long done = before;
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = digest.reading(open(entry))) {
            int count = read(in, buffer, entry);
            while (count >= 0) {
                zip.write(buffer, 0, count);
                done += count;
                progress.report(done, total, entry.name());
                count = read(in, buffer, entry);
            }
        }
        if (!digest.hex().equals(entry.sha256())) {
            throw new UserError("evidence.pack-changed", entry.name());
        }
        return done;
    }

    private static InputStream open(Entry entry) {
        try {
            return entry.contents().open();
        } catch (IOException e) {
            throw new UserError(e, "evidence.pack-gone", entry.name());
        }
    }

    /** A failure here is the file's, not the target's. */
    private static int read(InputStream in, byte[] buffer, Entry entry) {
        try {
            return in.read(buffer);
        } catch (IOException e) {
            throw new UserError(e, "evidence.pack-gone", entry.name());
        }
    }
}
