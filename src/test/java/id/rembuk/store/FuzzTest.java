package id.rembuk.store;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.UserError;
import id.rembuk.domain.WorkspaceRecord;
import id.rembuk.domain.history.EditName;
import id.rembuk.domain.history.RecordChange;
import id.rembuk.domain.history.RecordKind;
import id.rembuk.support.Workspaces;
import id.rembuk.usecase.WorkspaceSession;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FuzzTest {
    private static final int ROUNDS = 120;

    @TempDir
    Path folder;

    @Test
    void aDamagedFileIsOpenedOrRefusedInWordsAndStaysAsItIs() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        byte[] whole = fullWorkspace();
        int refused = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Path file = folder.resolve("r" + round).resolve("hss.rembuk");
            assertThat(file.getParent().toFile().mkdir()).isTrue();
            byte[] damaged = damage(whole, random);
            Disk.write(file, damaged);
            try (WorkspaceSession session = Workspaces.open(file)) {
                readEverything(session);
            } catch (UserError e) {
                refused++;
                if (!e.code().equals("workspace.unreadable-row")) {
                    assertThat(Disk.names(file.getParent()))
                            .as("seed %d round %d", seed, round)
                            .contains("hss.rembuk");
                }
                if (e.code().equals("workspace.not-rembuk")) {
                    assertThat(Disk.bytes(file))
                            .as("seed %d round %d", seed, round)
                            .isEqualTo(damaged);
                }
            } catch (RuntimeException | Error e) {
                throw new AssertionError("seed " + seed + " round " + round, e);
            }
        }
        assertThat(refused).as("seed %d", seed).isGreaterThan(ROUNDS / 10);
    }

    @Test
    void aRefusedFileKeepsItsBytesAndHasNothingBesideIt() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        byte[] whole = fullWorkspace();
        for (int round = 0; round < ROUNDS / 4; round++) {
            Path file = folder.resolve("p" + round).resolve("hss.rembuk");
            assertThat(file.getParent().toFile().mkdir()).isTrue();
            byte[] damaged = whole.clone();
            int page = random.nextInt(whole.length / 4096) * 4096;
            byte[] noise = new byte[4096];
            random.nextBytes(noise);
            System.arraycopy(noise, 0, damaged, page, noise.length);
            Disk.write(file, damaged);
            try {
                Workspaces.open(file).close();
            } catch (UserError e) {
                assertThat(Disk.bytes(file)).as("seed %d round %d", seed, round).isEqualTo(damaged);
                assertThat(Disk.names(file.getParent()))
                        .as("seed %d round %d", seed, round)
                        .containsExactly("hss.rembuk");
            }
        }
    }

    private byte[] fullWorkspace() {
        Path file = folder.resolve("utuh.rembuk");
        try (WorkspaceSession session = Workspaces.create(file)) {
            List<WorkspaceRecord> records = session.workspace().read(RecordsRoundTripTest::oneOfEach);
            session.edits().settle(EditName.of("test"), r -> {
                r.storeFile(RecordsRoundTripTest.FILE);
                return records.stream().map(RecordChange::added).toList();
            });
        }
        return Disk.bytes(file);
    }

    private static byte[] damage(byte[] whole, Random random) {
        if (random.nextInt(5) == 0) {
            return Arrays.copyOf(whole, random.nextInt(whole.length));
        }
        byte[] damaged = whole.clone();
        int flips = 1 + random.nextInt(40);
        for (int i = 0; i < flips; i++) {
            damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return damaged;
    }

    private static void readEverything(WorkspaceSession session) {
        for (RecordKind kind : RecordKind.values()) {
            session.workspace().read(records -> records.all(kind.type()).size());
        }
        session.workspace().read(records -> records.historyAfter(0, 100).size());
        session.workspace().read(records -> records.storedFile(RecordsRoundTripTest.FILE.sha256()));
    }
}
