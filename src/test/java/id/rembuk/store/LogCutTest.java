package id.rembuk.store;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.history.HistoryEntry;
import id.rembuk.support.Workspaces;
import id.rembuk.usecase.WorkspaceSession;
import id.rembuk.usecase.port.WorkspaceFiles.Notice;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A power cut leaves the log cut anywhere; the frames are those of https://www.sqlite.org/fileformat2.html#walformat. */
class LogCutTest {
    private static final int EDITS = 8;
    private static final int LOG_HEADER = 32;
    private static final int FRAME_HEADER = 24;

    @TempDir
    Path folder;

    @Test
    void theLastCommitBeforeTheCutIsThereWhereverTheLogIsCut() {
        Path file = folder.resolve("hss.rembuk");
        byte[] database;
        byte[] log;
        try (WorkspaceSession session = Workspaces.create(file)) {
            for (int i = 0; i < EDITS; i++) {
                OpeningTest.rename(session, "Dinas " + i);
            }
            database = Disk.bytes(file);
            log = Disk.bytes(folder.resolve("hss.rembuk-wal"));
        }
        List<Integer> commits = commitEnds(log);
        assertThat(commits).hasSizeGreaterThanOrEqualTo(EDITS);
        int before = commits.size() - EDITS;
        for (int cut : cuts(log)) {
            long whole = commits.stream().filter(end -> end <= cut).count();
            assertThat(lastSequence(database, Arrays.copyOf(log, cut), cut))
                    .as("log cut at byte %d", cut)
                    .isEqualTo(1 + Math.max(0, whole - before));
        }
    }

    private long lastSequence(byte[] database, byte[] log, int cut) {
        Path copy = folder.resolve("cut" + cut).resolve("hss.rembuk");
        assertThat(copy.getParent().toFile().mkdir()).isTrue();
        Disk.write(copy, database);
        Disk.write(copy.resolveSibling("hss.rembuk-wal"), log);
        try (WorkspaceSession session = Workspaces.open(copy)) {
            if (log.length > 0) {
                assertThat(session.notices()).extracting(Notice::code).containsExactly("unclean-end");
            }
            return session.workspace()
                    .read(records -> records.historyHead().map(HistoryEntry::sequence))
                    .orElse(0L);
        }
    }

    private static List<Integer> cuts(byte[] log) {
        List<Integer> cuts = new ArrayList<>(List.of(0, 17, LOG_HEADER));
        int frame = FRAME_HEADER + pageSize(log);
        for (int at = LOG_HEADER; at + frame <= log.length; at += frame) {
            cuts.add(at + 13);
            cuts.add(at + frame / 2 + 1);
            cuts.add(at + frame);
        }
        return cuts;
    }

    private static List<Integer> commitEnds(byte[] log) {
        List<Integer> ends = new ArrayList<>();
        int frame = FRAME_HEADER + pageSize(log);
        int salt = ByteBuffer.wrap(log).getInt(16);
        for (int at = LOG_HEADER; at + frame <= log.length; at += frame) {
            ByteBuffer header = ByteBuffer.wrap(log, at, FRAME_HEADER).slice();
            if (header.getInt(8) == salt && header.getInt(4) != 0) {
                ends.add(at + frame);
            }
        }
        return ends;
    }

    private static int pageSize(byte[] log) {
        return ByteBuffer.wrap(log).getInt(8);
    }
}
