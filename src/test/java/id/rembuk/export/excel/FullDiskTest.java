package id.rembuk.export.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.rembuk.domain.UserError;
import id.rembuk.export.PartFile;
import id.rembuk.support.FullDisk;
import id.rembuk.support.WorkplanSamples;
import id.rembuk.task.Progress;
import id.rembuk.text.Messages;
import id.rembuk.usecase.Workplan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FullDiskTest {
    private static final int STEP = 4096;
    private static final Workplan PLAN = WorkplanSamples.large(2, 400);

    @TempDir
    Path folder;

    @Test
    void aDiskThatFillsAtAnyFourKilobytesLeavesTheOldWorkbookAndNoHalfOne() throws IOException {
        Path whole = folder.resolve("utuh.xlsx");
        new WorkplanWorkbook(Messages.indonesian()).write(PLAN, whole, Progress.NONE);
        long size = Files.size(whole);
        Files.delete(whole);
        assertThat(size).isGreaterThan(5L * STEP);
        Path target = folder.resolve("rencana.xlsx");
        Files.writeString(target, "lama");
        for (long full = 0; full < size; full += STEP) {
            WorkplanWorkbook writer = new WorkplanWorkbook(Messages.indonesian(), new PartFile(FullDisk.after(full)));
            assertThatThrownBy(() -> writer.write(PLAN, target, Progress.NONE))
                    .as("full at byte %d of %d", full, size)
                    .isInstanceOfSatisfying(
                            UserError.class, error -> assertThat(error.code()).isEqualTo("export.disk-full"));
            assertThat(Files.readString(target)).isEqualTo("lama");
            assertThat(files()).containsExactly("rencana.xlsx");
        }
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
