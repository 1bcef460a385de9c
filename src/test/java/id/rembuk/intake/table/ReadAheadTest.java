package id.rembuk.intake.table;

import static id.rembuk.support.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.rembuk.task.CancelledException;
import id.rembuk.task.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows are read ahead of whoever takes them, who notices nothing of it. */
class ReadAheadTest {
    private static final int SOUND_ROWS = 1_000;

    @TempDir
    Path folder;

    private Path file;
    private final List<Integer> taken = new ArrayList<>();

    /** Its last line opens a quotation that is never closed. */
    @BeforeEach
    void write() throws IOException {
        file = folder.resolve("rusak.csv");
        Files.writeString(
                file,
                IntStream.rangeClosed(1, SOUND_ROWS)
                        .mapToObj(row -> "Desa " + row + ";" + row + "\n")
                        .collect(Collectors.joining("", "", "\"Desa 1001;1\n")));
    }

    @Test
    void rowsBeforeADamageComeInOrderAndThenTheRefusal() {
        assertThat(refused(() -> read(SOUND_ROWS + 1)).code()).isEqualTo("intake.unclosed-quote");
        assertThat(taken)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, SOUND_ROWS).boxed().toList());
    }

    @Test
    void whoStopsBeforeADamageHearsNothingOfIt() {
        read(SOUND_ROWS);
        assertThat(taken).hasSize(SOUND_ROWS);
    }

    @Test
    void stoppingEndsItBetweenTwoRows() {
        Progress stopped = new Progress() {
            @Override
            public void report(long done, long total, String text) {}

            @Override
            public void checkCancelled() {
                if (taken.size() == 300) {
                    throw new CancelledException();
                }
            }
        };
        assertThatThrownBy(() -> read(SOUND_ROWS, stopped)).isInstanceOf(CancelledException.class);
        assertThat(taken).hasSize(300);
    }

    private void read(int most) {
        read(most, Progress.NONE);
    }

    private void read(int most, Progress progress) {
        try (TableFile table = TableFiles.open(file, Progress.NONE)) {
            table.rows(0, progress, row -> {
                taken.add(row.number());
                return taken.size() < most;
            });
        }
    }
}
