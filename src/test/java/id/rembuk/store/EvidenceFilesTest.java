package id.rembuk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.rembuk.domain.Bytes;
import id.rembuk.domain.UserError;
import id.rembuk.support.FullDisk;
import id.rembuk.task.CancelledException;
import id.rembuk.task.Progress;
import id.rembuk.usecase.port.EvidenceStore.Copying;
import id.rembuk.usecase.port.EvidenceStore.Kept;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Evidence is kept whole under its digest or not at all. */
class EvidenceFilesTest {
    private final EvidenceFiles files = new EvidenceFiles();

    @TempDir
    Path folder;

    private Path workspace;

    @BeforeEach
    void name() {
        workspace = folder.resolve("hss.rembuk");
    }

    @Test
    void aFileIsKeptUnderItsDigestBesideTheWorkspace() throws IOException {
        Kept kept = files.keep(workspace, source("undangan.pdf", 70_000), Copying.AS_IT_IS, Progress.NONE);

        assertThat(kept.size()).isEqualTo(70_000);
        Path file = folder.resolve("hss.lampiran").resolve(kept.sha256());
        assertThat(Bytes.of(Files.readAllBytes(file)).sha256()).isEqualTo(kept.sha256());
        assertThat(files.find(workspace, kept.sha256())).contains(file);
        assertThat(files.digest(file, Progress.NONE)).isEqualTo(kept);
    }

    @Test
    void equalContentsAreOneFileAndHealADamagedOne() throws IOException {
        Kept first = files.keep(workspace, source("satu.pdf", 500), Copying.AS_IT_IS, Progress.NONE);
        Files.writeString(files.find(workspace, first.sha256()).orElseThrow(), "rusak");

        Kept second = files.keep(workspace, source("dua.pdf", 500), Copying.AS_IT_IS, Progress.NONE);

        assertThat(second).isEqualTo(first);
        assertThat(kept()).containsExactly(first.sha256());
        assertThat(files.find(workspace, first.sha256()).orElseThrow()).hasSize(500);
    }

    @Test
    void aFullDiskLeavesNothingAndSaysSo() throws IOException {
        EvidenceFiles full = new EvidenceFiles(part -> FullDisk.after(100_000).open(part));
        Path source = source("besar.pdf", 300_000);

        assertThatThrownBy(() -> full.keep(workspace, source, Copying.AS_IT_IS, Progress.NONE))
                .isInstanceOfSatisfying(
                        UserError.class, error -> assertThat(error.code()).isEqualTo("evidence.disk-full"));

        assertThat(kept()).isEmpty();
        assertThat(source).hasSize(300_000);
    }

    @Test
    void stoppingLeavesNothing() throws IOException {
        Path source = source("besar.mp4", 300_000);
        Progress stop = new Progress() {
            @Override
            public void report(long done, long total, String text) {
                if (done > 100_000) {
                    throw new CancelledException();
                }
            }

            @Override
            public void checkCancelled() {}
        };

        assertThatThrownBy(() -> files.keep(workspace, source, Copying.AS_IT_IS, stop))
                .isInstanceOf(CancelledException.class);

        assertThat(kept()).isEmpty();
    }

    @Test
    void aFileThatIsWrittenIntoMeanwhileIsNotKept() throws IOException {
        Path source = source("ditulis.pdf", 1_000);

        assertThatThrownBy(() -> files.keep(
                        workspace,
                        source,
                        (in, out) -> {
                            in.transferTo(out);
                            Files.write(source, new byte[2_000]);
                        },
                        Progress.NONE))
                .isInstanceOfSatisfying(
                        UserError.class, error -> assertThat(error.code()).isEqualTo("evidence.source-changed"));

        assertThat(kept()).isEmpty();
    }

    @Test
    void aFileThatVanishesIsNotKept() throws IOException {
        Path source = source("hilang.pdf", 1_000);

        assertThatThrownBy(() -> files.keep(
                        workspace,
                        source,
                        (in, out) -> {
                            in.transferTo(out);
                            Files.delete(source);
                        },
                        Progress.NONE))
                .isInstanceOfSatisfying(
                        UserError.class, error -> assertThat(error.code()).isEqualTo("evidence.source-gone"));
        assertThatThrownBy(() -> files.keep(workspace, source, Copying.AS_IT_IS, Progress.NONE))
                .isInstanceOf(UserError.class);

        assertThat(kept()).isEmpty();
    }

    @Test
    void whatAKilledAttemptLeftGoesWithTheNextAndIsNeverCounted() throws IOException {
        Path leftover = Files.createDirectories(folder.resolve("hss.lampiran")).resolve("masuk-1f.part");
        Files.writeString(leftover, "setengah");
        assertThat(files.others(workspace, Set.of())).isEmpty();

        Kept kept = files.keep(workspace, source("undangan.pdf", 10), Copying.AS_IT_IS, Progress.NONE);

        assertThat(kept()).containsExactly(kept.sha256());
    }

    @Test
    void aDigestNeverLeadsOutOfTheFolder() throws IOException {
        Files.writeString(folder.resolve("rahasia"), "x");
        Files.createDirectories(folder.resolve("hss.lampiran"));

        assertThat(files.find(workspace, "../rahasia")).isEmpty();
        files.drop(workspace, "../rahasia");

        assertThat(folder.resolve("rahasia")).exists();
    }

    @Test
    void twoGigabytesAreDigestedInLittleMemory() throws IOException {
        Path large = folder.resolve("video.mp4");
        try (RandomAccessFile sparse = new RandomAccessFile(large.toFile(), "rw")) {
            sparse.setLength(2L << 30);
        }

        Kept kept = files.digest(large, Progress.NONE);

        assertThat(kept)
                .isEqualTo(new Kept("a7c744c13cc101ed66c29f672f92455547889cc586ce6d44fe76ae824958ea51", 2L << 30));
    }

    private List<String> kept() throws IOException {
        Path lampiran = folder.resolve("hss.lampiran");
        if (!Files.exists(lampiran)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(lampiran)) {
            return all.map(file -> file.getFileName().toString()).toList();
        }
    }

    private Path source(String name, int size) throws IOException {
        return Files.write(folder.resolve(name), new byte[size]);
    }
}
