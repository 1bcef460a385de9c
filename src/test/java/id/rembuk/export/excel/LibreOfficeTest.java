package id.rembuk.export.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.rembuk.support.WorkplanSamples;
import id.rembuk.task.Progress;
import id.rembuk.text.Messages;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another program's view of the workbook; only where LibreOffice is installed. */
class LibreOfficeTest {
    private static final long PATIENCE_MINUTES = 3;

    @TempDir
    Path folder;

    @Test
    void libreOfficeOpensTheWorkbookAndShowsItsSums() throws Exception {
        assumeTrue(
                Arrays.stream(System.getenv("PATH").split(java.io.File.pathSeparator))
                        .anyMatch(place -> Files.isExecutable(Path.of(place, "soffice"))),
                "LibreOffice is not installed");
        Path workbook = folder.resolve("rencana.xlsx");
        new WorkplanWorkbook(Messages.indonesian()).write(WorkplanSamples.large(2, 40), workbook, Progress.NONE);
        Process process = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profil").toUri(),
                        "--headless",
                        "--convert-to",
                        "csv",
                        "--outdir",
                        folder.toString(),
                        workbook.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("soffice.log").toFile())
                .start();
        boolean ended = process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES);
        process.destroyForcibly();
        assertThat(ended).isTrue();
        // 40 lines of 90,000,001 rupiah each
        String recap = Files.readString(folder.resolve("rencana.csv"), StandardCharsets.UTF_8)
                .replaceAll("[.,\"]", "");
        assertThat(recap).contains("RENCANA KEGIATAN PENURUNAN STUNTING").contains("3600000040");
    }
}
